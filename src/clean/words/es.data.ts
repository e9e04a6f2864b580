/** Spanish words of page furniture; what each row means is said in `index.ts`. */
export const es = `
related: artículos relacionados | noticias relacionadas | notas relacionadas | contenido relacionado | temas relacionados | relacionados | relacionado | entradas relacionadas | te puede interesar | te podría interesar | le puede interesar | también te puede interesar | también le puede interesar | quizás te interese | lea también | lee también | leer también | ver también | más noticias | más información | más sobre | más leídas | lo más leído | lo más visto | lo más popular | últimas noticias | noticias recientes | entradas recientes | artículo siguiente | artículo anterior | siguiente noticia | recomendado | recomendados | recomendaciones | contenido patrocinado | otras noticias | otros artículos | no te pierdas | no se pierda | destacadas | destacados | para ti | en portada | sobre este tema | más en
comments: comentarios | deja un comentario | dejar un comentario | deja una respuesta | dejar una respuesta | escribe un comentario | tu dirección de correo electrónico no será publicada | los campos obligatorios | cancelar respuesta | publicar comentario | añadir comentario | inicia sesión para | sé el primero en | ver comentarios | este sitio usa akismet
newsletter: suscríbete | suscríbase | suscribirse | recibe | reciba | boletín | newsletter | nuestro boletín | regístrate | apúntate | tu correo electrónico | inscríbete | mantente informado
inbox: en tu correo | en su correo | en tu bandeja | política de privacidad
share: compartir | comparte | compartir en facebook | compartir en twitter | compartir en whatsapp | comparte esta noticia | tuitear | imprimir | enviar | enviar por correo | copiar enlace | guardar | correo | correo electrónico | me gusta | enlace copiado | escuchar
follow: síguenos | síganos | síguenos en | únete a nuestro | únete a nuestro canal | sigue nuestro canal
readMore: lea también | lee también | leer también | lea más | leer más | lee más | leé también | leé más | seguir leyendo | sigue leyendo | te puede interesar | ver más | más información | vea también | ver también | mira también | haga clic aquí | haz clic aquí | conoce más | lee aquí | además | sigue leyendo | seguir leyendo | leer ahora
cookies: utilizamos cookies | usamos cookies | este sitio utiliza cookies | este sitio web utiliza cookies | utiliza cookies | aceptar cookies | aceptar todas | política de cookies | nosotros y nuestros socios | contenido externo
advert: publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | la nota continúa | continúa después de la publicidad | pauta
app: descarga la app | descarga nuestra app | descarga la aplicación | nuestra aplicación
copyright: todos los derechos reservados | derechos reservados | prohibida su reproducción | prohibida la reproducción | aviso legal | términos y condiciones
paywall: para seguir leyendo | contenido exclusivo | solo para suscriptores | exclusivo para suscriptores | ya eres suscriptor | suscríbete para | inicia sesión para continuar
live: escuchar en vivo | en vivo | ver video | ver vídeo | reproducir video | escuchar artículo | su navegador no
home: inicio | portada | página principal | está aquí
sections: noticias | política | mundo | internacional | economía | sociedad | deportes | cultura | opinión | españa | europa | nacional | guerra | actualidad | américa
published: publicado | publicado el | publicada | fecha | fecha de publicación | creado
updated: actualizado | actualizado el | actualizada | última actualización | modificado
by: por | escrito por | autor | autora | autores | redactado por | texto | redacción
authorBox: sobre el autor | sobre la autora | más artículos de | todos los artículos de | acerca del autor
roles: periodista | corresponsal | redactor | redactora | reportero | reportera | redacción | editor | editora | enviado especial | enviada especial | columnista
tags: etiquetas | temas | tema | archivado en | categorías | categoría | tags | palabras clave | más sobre
captionMark: imagen de archivo | foto de archivo | imagen ilustrativa | foto ilustrativa | imagen referencial | foto referencial | archivo | captura de pantalla | ilustración | foto | imagen
photo: foto | fotos | imagen | fotografía | crédito | créditos | fuente | video | vídeo | ilustración
sourceLabel: fuente | fuentes | artículo original
firstPublished: publicado originalmente | publicado por primera vez | apareció primero en | apareció originalmente | este artículo fue publicado originalmente
translated: traducido de | traducido por | traducido del | traducción de | traducción automática | traducido automáticamente
withAgency: con información de | con datos de | con material de
clock: horas
site: menú | buscar | búsqueda | saltar al contenido | ir al contenido | volver arriba | arriba | volver | iniciar sesión | registrarse | regístrate | reportar un error | informar de un error | versión móvil | versión para imprimir | página siguiente | página anterior | ver más | cargar más | mostrar más | aceptar todo | rechazar | tiempo de lectura | minutos de lectura | min de lectura | visitas | visualizaciones | has encontrado un error | contacto | contáctanos | quiénes somos | tamaño del texto | ¿tienes una historia | tienes una historia | escuchar | oír noticia | siguiente | anterior | valora este artículo | guardar artículo | añadir a favoritos | guardar para después | regalar artículo | ver todas las noticias
appeal: haz una donación | haga una donación | apóyanos | apoya nuestro | apoya el periodismo | hazte socio
`
