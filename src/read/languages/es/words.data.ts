/** Spanish words: cue verbs, frames, people, small words, hedges, stances, time words. */
export const VERBS = `
N middle quote,about: hablar
N high clause,infinitive: decir=dice,dicen,dijo,dijeron,decía,decían,diría|dicho|diciendo añadir agregar comentar apostillar
N middle clause: apuntar continuar=continúa,continuó||  proseguir=prosigue,prosiguió,prosiguieron|| concluir=concluye,concluyen,concluyó,concluyeron|concluido|concluyendo zanjar resumir matizar
A high clause,infinitive: expresar afirmar asegurar declarar subrayar sostener=sostiene,sostienen,sostuvo,sostuvieron,sostenía|sostenido|sosteniendo señalar manifestar=manifiesta,manifiestan,manifestó,manifestaron|manifestado|manifestando insistir recalcar aseverar enfatizar remarcar destacar argumentar
A middle clause: justificar justificarse defenderse mantener=mantiene,mantienen,mantuvo,mantuvieron,mantenía|mantenido|manteniendo resaltar defender=defiende,defienden,defendió,defendieron,defendía|defendido|defendiendo constatar incidir observar
R high clause: desvelar avanzar trasladar certificar acreditar corroborar ratificar reiterar
R high clause,infinitive: anunciar informar explicar revelar reconocer=reconoce,reconocen,reconoció,reconocieron,reconocía|reconocido|reconociendo admitir confirmar relatar contar=cuenta,cuentan,contó,contaron,contaba|contado|contando indicar precisar detallar recordar=recuerda,recuerdan,recordó,recordaron|recordado|recordando confesar=confiesa,confiesan,confesó,confesaron|confesado|confesando comunicar aclarar exponer=expone,exponen,expuso,expusieron,exponía|expuesto|exponiendo reportar narrar
R middle that: describir=describe,describen,describió,describieron,describía|descrito|describiendo publicar mostrar=muestra,muestran,mostró,mostraron|| evidenciar
D high that,infinitive: negar=niega,niegan,negó,negaron,negaba,negaban|negado|negando desmentir=desmiente,desmienten,desmintió,desmintieron|desmentido|desmintiendo
D middle that: rechazar refutar rebatir
X high clause: alegar insinuar sugerir=sugiere,sugieren,sugirió,sugirieron|sugerido|sugiriendo dar_a_entender=da_a_entender,dan_a_entender,dio_a_entender,dieron_a_entender|dado_a_entender|
X low that: pretender presumir
P high clause,infinitive: prometer amenazar advertir=advierte,advierten,advirtió,advirtieron,advertía,advertían|advertido|advirtiendo avisar alertar
P high clause: pronosticar vaticinar augurar predecir=predice,predicen,predijo,predijeron|predicho| prever=prevé,prevén,previó|previsto| jurar
Q high clause: preguntar cuestionar
O middle that,infinitive: exigir pedir=pide,piden,pidió,pidieron,pedía,pedían|pedido|pidiendo instar reclamar ordenar suplicar rogar=ruega,ruegan,rogó,rogaron|rogado|rogando recomendar=recomienda,recomiendan,recomendó|recomendado| proponer=propone,proponen,propuso,propusieron|propuesto| reivindicar solicitar urgir aconsejar apelar
C middle clause,infinitive: aceptar acceder comprometerse disculparse garantizar prometer
E high clause,deed: denunciar
E high clause: quejarse lamentar criticar reprochar bromear ironizar celebrar congratularse agradecer=agradece,agradecen,agradeció|agradecido| indignarse lamentarse valorar opinar
E middle that,deed: acusar culpar
E low quote,naming: calificar tachar tildar
E low quote: condenar
W high clause: escribir=escribe,escriben,escribió,escribieron,escribía|escrito|escribiendo tuitear
W middle that: recoger=recoge,recogen,recogió|recogido|
W low that: citar difundir titular
manner high clause: responder replicar contestar
manner high quote: exclamar gritar susurrar murmurar espetar suspirar soltar=suelta,soltó,soltaron||soltando sentenciar
manner middle quote: tranquilizar increpar rematar recriminar consultar maldecir=maldice,maldijo|| sollozar interrumpir bramar
manner low quote: reír=ríe,ríen,rió,rio|| sonreír=sonríe,sonrió|| llorar
T middle clause: creer=cree,creen,creyó,creyeron,creía,creían|creído|creyendo considerar opinar temer sospechar estimar juzgar pensar=piensa,piensan,pensó,pensaba|pensado|pensando confiar=confía,confían,confió|confiado|
T low that: esperar dudar
H low that: oír=oye,oyen,oyó|| escuchar enterarse
`
export const NOUNS = `
N middle: declaración=declaraciones afirmación=afirmaciones comentario=comentarios opinión idea
R middle: anuncio=anuncios testimonio=testimonios información=informaciones noticia confesión
X middle: acusación=acusaciones rumor=rumores alegación
P middle: promesa=promesas amenaza=amenazas advertencia=advertencias temor
`
export const PREPOSITIONS = `
high: según; según informaciones|datos de|del; según lo publicado|informado|declarado|dicho|señalado por; de acuerdo con|a; de acuerdo a|con lo publicado|informado|declarado por; a juicio de|del; en palabras de|del; en opinión de|del; a decir de|del ! receta tradición costumbre gusto modelo ley plan reglamento calendario contrato normas código cual cuales
high: a su juicio; en su opinión; según sus palabras; en sus palabras
middle alone: según las primeras informaciones|estimaciones|investigaciones; según informaciones preliminares; según datos preliminares
low person: para
`
export const PEOPLE = `
combatant person m role=combatant: soldado militar combatiente mercenario herido prisionero desertor ocupante recluta uniformado piloto francotirador
combatant person f role=combatant: soldado soldada militar combatiente
combatant person pl role=combatant: soldados militares combatientes tropas fuerzas prisioneros heridos reclutas
commander person m role=combatant title: comandante oficial general coronel mayor capitán teniente sargento almirante
official person m role=official title: portavoz vocero funcionario ministro presidente canciller alcalde regidor edil gobernador embajador senador diputado fiscal juez secretario director jefe líder responsable consejero comisario vicepresidente diplomático rey papa obispo mandatario dirigente exministro expresidente primer representante delegado concejal candidato político policía magistrado premier eurodiputado opositor
official person f role=official title: portavoz vocera funcionaria ministra presidenta canciller alcaldesa gobernadora embajadora senadora diputada fiscal jueza juez secretaria directora jefa líder responsable consejera comisaria vicepresidenta diplomática reina mandataria dirigente representante delegada concejala candidata política policía magistrada
expert person m title: experto analista investigador científico profesor doctor historiador economista médico abogado letrado perito sociólogo psicólogo meteorólogo ingeniero politólogo cirujano escritor director entrenador técnico seleccionador biólogo físico climatólogo agricultor autor especialista sindicalista enfermero maestro virólogo
expert person f title: experta analista investigadora científica profesora doctora historiadora economista médica abogada letrada perita socióloga psicóloga ingeniera politóloga cirujana escritora directora entrenadora bióloga física climatóloga agricultora autora especialista enfermera maestra viróloga
journalist person m: periodista reportero corresponsal presentador bloguero columnista
journalist person f: periodista reportera corresponsal presentadora bloguera
relative person m kin role=relative: padre marido hijo hermano amigo tío abuelo papá esposo novio primo compañero
relative person f kin role=relative: madre mujer esposa hija hermana amiga tía abuela mamá novia viuda prima compañera
relative person pl kin role=relative: padres familiares hijos allegados parientes
witness person m: hombre testigo vecino conductor usuario paciente empleado trabajador estudiante alumno activista voluntario sospechoso acusado refugiado cliente pasajero jugador capitán portero cantante actor sacerdote colega propietario comerciante jubilado pescador joven superviviente sobreviviente fundador delantero residente empresario ganadero
witness person f: vecina conductora usuaria paciente empleada trabajadora estudiante alumna activista voluntaria sospechosa acusada refugiada clienta pasajera jugadora cantante actriz colega propietaria comerciante jubilada joven superviviente fundadora residente empresaria
caller person m: interlocutor
caller person f: interlocutora
organisation organisation n: estado_mayor Estado_Mayor ministerio gobierno Gobierno Kremlin ejército tribunal parlamento comité consejo instituto centro grupo sindicato partido departamento Pentágono ayuntamiento club hospital Ejecutivo Congreso Senado banco Instituto Vaticano colectivo
organisation organisation f: defensa acusación policía fiscalía alcaldía comisión empresa compañía oposición administración organización presidencia armada asociación universidad federación cancillería embajada ONU ONG OTAN Casa junta Generalitat consejería Guardia Moncloa patronal defensa
agency agency f: inteligencia
agency agency pl: servicios
authorities group pl: autoridades agentes investigadores bomberos sindicatos rescatistas fuentes
outlet outlet m: periódico diario medio portal semanario canal tabloide rotativo
outlet outlet f: cadena agencia radio televisión revista emisora web redacción
outlet outlet pl: medios periódicos agencias diarios
public group pl: expertos especialistas vecinos testigos observadores críticos funcionarios periodistas médicos investigadores científicos diputados analistas economistas agricultores manifestantes activistas ucranianos rusos residentes
document document m: comunicado informe documento balance artículo estudio
document document f: investigación encuesta nota
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: madre mamá
father: padre papá
wife: mujer esposa novia viuda
husband: marido esposo novio
son: hijo
daughter: hija
brother: hermano
sister: hermana
friend: amigo amiga compañero compañera colega vecino vecina
man: hombre joven
caller: interlocutor interlocutora
wounded: herido
captive: prisionero desertor
driver: conductor conductora
pilot: piloto
medic: médico médica enfermero enfermera cirujano cirujana
spokesperson: portavoz vocero vocera
leader: presidente presidenta canciller líder mandatario mandataria rey reina papa vicepresidente premier expresidente
minister: ministro ministra exministro
governor: alcalde alcaldesa gobernador gobernadora director directora jefe jefa fundador fundadora propietario propietaria
politician: senador senadora diputado diputada eurodiputado concejal concejala candidato candidata político política opositor
lawyer: abogado abogada letrado letrada
judge: juez jueza magistrado magistrada
prosecutor: fiscal
worker: empleado empleada trabajador trabajadora maestro maestra agricultor agricultora ganadero policía jugador jugadora portero entrenador entrenadora técnico seleccionador cantante actor actriz sacerdote comerciante pescador empresario empresaria delantero
suspect: sospechoso sospechosa acusado acusada
activist: activista voluntario voluntaria
government: gobierno Gobierno Kremlin parlamento Congreso Senado Ejecutivo Moncloa oposición presidencia Pentágono
agency: ministerio fiscalía alcaldía ayuntamiento comisión tribunal embajada cancillería administración policía Guardia
media: medios
`
export const DETERMINERS = 'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras cada ningún ninguna varios varias algunos algunas todo toda todos todas otro otra otros otras dicho dicha al del'
export const PREPOSITION_WORDS = 'a al de del en con sin para por sobre entre desde hasta hacia contra según durante tras ante bajo mediante'
export const CONJUNCTIONS = 'y e o u pero sino ni que si cuando porque aunque como mientras pues donde'
export const RELATIVES = 'que quien quienes cuyo cuya cuyos cuyas cual cuales donde'
export const AUXILIARIES = 'ha han había habían habrá habrán habría habrían haya hayan hubo haber es son era eran fue fueron será serán sería serían ser siendo está están estaba estaban estuvo he hemos'
export const MODALS = 'puede pueden podía podían podría podrían pudo pudieron debe deben debía debería deberían quiere quieren quería tiene tienen tenía'
export const ADVERBS = 'igualmente aun se también luego después más tarde ya todavía aún siempre además sin embargo entonces así ayer hoy lunes martes miércoles jueves viernes sábado domingo recientemente finalmente incluso solo sólo asimismo posteriormente previamente claramente públicamente tajantemente tajante'
export const NEGATION = 'no nunca jamás ningún ninguna ni nadie nada sin tampoco'
export const ADVERSATIVES = 'pero aunque mientras sino embargo'
export const NOUN_PREPOSITIONS = 'de del a al en para por con sobre'
export const NOT_NAMES = 'El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Esos Esas Aquel Mi Tu Su Sus Nuestro Nuestra Él Ella Ellos Ellas Yo Nosotros Usted A Al De Del En Con Sin Para Por Sobre Entre Desde Hasta Hacia Contra Según Durante Tras Ante Bajo Y E O Pero Sino Ni Que Si Cuando Porque Aunque Como Mientras Pues Donde También Luego Después Más Ya Todavía Además Entonces Así Ayer Hoy Mañana Lunes Martes Miércoles Jueves Viernes Sábado Domingo Cada Todo Toda Todos Otro Otra Otros Dos Tres Cuatro No Sí Qué Quién Dónde Cómo Por Algunos Varios Lo Se Le Les Me Nos Te Hay Es Era Fue Preguntado Preguntada'
export const NUMBERS: Readonly<Record<string, number>> = { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, veinte: 20, cien: 100, mil: 1000 }
export const NAMING = 'llamado|llamada|llamados|llamadas; apodado|apodada; alias; apodo; titulado|titulada; denominado|denominada|denominados|denominadas; conocido|conocida|conocidos como; bautizado|bautizada; con el nombre de; nombre de guerra; nombre en clave; película; novela; libro; canción; disco; álbum; barco; buque; operación; serie; lema; bajo el lema; restaurante; festival; grupo; programa; proyecto; plataforma; exposición; obra; plan; ley; misil; premio; así llamado|llamada'
export const CALL_NOUNS = 'llamada; conversación intervenida; nota de voz; mensaje de voz; conversación; grabación; comunicación; audio; cinta; escucha; llamada telefónica; conversación telefónica; transcripción; diálogo; charla'
export const CALL_NOUNS_PLURAL = 'llamadas; conversaciones; grabaciones; comunicaciones; audios; escuchas; cintas'
export const INTERCEPTED = 'interceptado|interceptada|interceptados|interceptadas; pinchado|pinchada|pinchadas; grabado|grabada|grabados|grabadas; filtrado|filtrada|filtrados|filtradas; intervenido|intervenida'
export const INTERCEPT_NOUNS = 'interceptación; interceptaciones; escucha telefónica; escuchas telefónicas; pinchazo telefónico'
export const BEHIND = 'citando a|al; citando; que cita; cita a|al; citó a|al; citan a; en base a; con base en; haciéndose eco de; haciendo referencia a; remitiéndose a; citado|citada por'
export const OUTLETS = 'EFE;Agencia EFE;Europa Press;Reuters;AFP;AP;Associated Press;El País;El Mundo;ABC;La Vanguardia;El Periódico;La Razón;eldiario.es;El Confidencial;20 Minutos;Público;infoLibre;RTVE;TVE;Cadena SER;COPE;Onda Cero;laSexta;La Sexta;Telecinco;Antena 3;Clarín;La Nación;Página 12;Infobae;El Universal;Milenio;Reforma;El Tiempo;El Espectador;Semana;El Comercio;La Tercera;El Mercurio;Televisa;Univision;Telemundo;CNN;CNN en Español;BBC;BBC Mundo;New York Times;The New York Times;Washington Post;The Washington Post;The Guardian;Bloomberg;Der Spiegel;Le Monde;Kyiv Independent;Kyiv Post;Ukrinform;TASS;Tass;Interfax;RIA Novosti;Meduza;Politico;Financial Times;Wall Street Journal'
export const HEDGES = `
reportative strong: presuntamente; supuestamente; dizque
reportative medium: al parecer; habría|habrían; se dice que; se cree que; según se dice; según parece
epistemic medium: aparentemente; probablemente; seguramente; previsiblemente; todo apunta a que; parece que; presumiblemente
epistemic weak: posiblemente; quizá; quizás; tal vez; a lo mejor; acaso
epistemic medium attributive: presunto|presunta|presuntos|presuntas; supuesto|supuesta|supuestos|supuestas
distancing medium attributive: llamado|llamados; así llamada|llamadas; autodenominado|autodenominada; autoproclamado|autoproclamada
non-verification medium: sin confirmar; no confirmado|confirmada|confirmados; sin verificar; no verificado|verificada; extraoficialmente
modal weak: podría; podrían; debería; deberían
approximator weak: unos; unas; cerca de; casi; alrededor de; aproximadamente; al menos; en torno a
`
export const TARGETS = 'identidad; voz; palabras; noticia; fragmento|fragmentos; contenido; grabación|grabaciones; llamada|llamadas; conversación|conversaciones; autenticidad; veracidad; audio|audios; vídeo|video|vídeos|videos; cinta; información|informaciones; afirmación|afirmaciones; declaraciones; documento|documentos; interceptación|interceptaciones; comunicaciones; contenido; escuchas; transcripción; imágenes; versión; datos; procedencia'
export const GENERIC = 'tales|estas|esas|este tipo de grabaciones|llamadas|conversaciones; todas las llamadas|conversaciones|grabaciones; llamadas|conversaciones interceptadas; este tipo de audios'
export const ASSURING = 'asegur*; insist*; garantiz*; sostien*; sostuv*; afirm*; subray*'
export const STANCES = `
could-not-verify independent: no … verific*|confirm*|comprob* … independiente|independientemente|independientes; sin … confirmación independiente; confirmación independiente; verificación independiente; no … independientemente; no … de forma|manera independiente
could-not-verify: no ha|han confirmado|aclarado si; no confirmó|confirmaron|confirma|confirman si; no pudo|pudieron|ha|han … verificar|confirmar|comprobar; no ha|han podido ser? verificado|verificada|verificados|verificadas|confirmado|confirmada|verificar|confirmar|verificarse|confirmarse|comprobar; no pudo|pudieron verificar|confirmar|ser verificado|verificada|comprobar; no se ha|han|pudo podido? verificar|confirmar|comprobar; no se ha|han verificado|confirmado; sin verificar; sin confirmar; no ha|han verificado; no ha|han sido verificado|verificada|verificadas|verificados; imposible verificar|confirmar; no fue|es posible verificar|confirmar; no puede|pueden ser? verificar|confirmar|verificado|verificada|verificarse
verified method=voice: peritaje de voz; análisis de voz; cotejo de voces
verified method=geolocation: geolocalizado|geolocalizada|geolocalizados
verified: no|ni … signos|indicios|señales|rastros|huellas … manipulación|edición|montaje|alteración; sin signos|indicios|señales de manipulación|edición; no … sido|está|fue … manipulado|manipulada|editado|editada|alterado|alterada|trucado|trucada; verificado|verificada|verificó|verificaron; autenticado|autenticada|autenticó; confirmó|confirmaron|confirmado|confirman|confirmar … la autenticidad; confirma la autenticidad; avala|avalan|avaló|avalaron|certificó|certificaron|acreditó … la autenticidad; autenticidad … confirmada|acreditada; comprobado|comprobó|verificado|confirmado|confirmó la identidad
assured: auténtico|auténtica|auténticos|auténticas; genuino|genuina|genuinas; es|son real|reales; verídico|verídica
shown-false: creado|creada|creados|generado|generada|generados|hecho|hecha … inteligencia artificial|ia; clonado|clonada
shown-edited: editado|editada|editados; cortado|cortada|recortado|recortada
accused-forgery: falso|falsa|falsos|falsas; falsificado|falsificada; falsificación; montaje; manipulado|manipulada|manipulados; trucado|trucada; alterado|alterada; adulterado|adulterada; escenificado|escenificada; inventado|inventada; bulo|bulos; desinformación; fabricado|fabricada; propaganda; mentira; ultrafalso; deepfake; provocación; fake; farsa; patraña
denied: desmintió; desmiente; desmienten; desmintieron; desmentido; negó; niega; niegan; negaron; rechazó; rechaza; rechazan; rechazaron
disputed: sacado|sacada|sacados|sacadas de contexto; fuera de contexto; descontextualizado|descontextualizada|descontextualizados|descontextualizadas; dudas sobre; puso|pusieron|pone|ponen en duda; en duda; cuestionado|cuestionada; cuestionó; cuestiona; cuestionan; duda|dudan de; en entredicho
retracted: retractado; se retractó; ha|han retirado; rectificado|rectificada; rectificó; eliminó|eliminaron; ha|han eliminado; retiró|retiraron el|la|los|las vídeo|video|audio|grabación|publicación|noticia|artículo|tuit
`
export const FURNITURE = 'lea también; lee también; leer más; le puede interesar; te puede interesar; suscríbete; suscríbase; boletín; publicidad; foto :; compartir; síguenos; más información; haz clic; ver más; también te puede; newsletter'
export const RESET = 'mientras tanto; por otra parte; por otro lado; en otra llamada|conversación|grabación'
export const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre|setiembre', 'octubre', 'noviembre', 'diciembre']
export const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
