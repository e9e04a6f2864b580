/** Portuguese words of page furniture; what each row means is said in `index.ts`. */
export const pt = `
related: artigos relacionados | notícias relacionadas | matérias relacionadas | posts relacionados | conteúdo relacionado | relacionados | relacionadas | leia também | leia mais | veja também | ver também | saiba mais | você pode gostar | você também pode gostar | talvez você goste | também pode gostar | pode interessar-lhe | também lhe pode interessar | mais lidas | as mais lidas | mais lidos | últimas notícias | notícias recentes | artigos recentes | posts recentes | próximo artigo | artigo anterior | próxima notícia | recomendado | recomendados | recomendados para você | outras notícias | outros artigos | mais notícias | conteúdo patrocinado | em destaque | destaques | não perca | sobre o mesmo tema | mais sobre
comments: comentários | deixe um comentário | deixe uma resposta | deixar um comentário | escreva um comentário | o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado | campos obrigatórios | cancelar resposta | publicar comentário | faça login para | seja o primeiro a | adicionar comentário
newsletter: inscreva-se | subscreva | assine | receba | newsletter | nossa newsletter | cadastre-se | registe-se | fique por dentro | seu e-mail | o seu email
inbox: no seu e-mail | no seu email | na sua caixa | política de privacidade
share: compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no whatsapp | tuitar | imprimir | enviar | enviar por e-mail | copiar link | copiar ligação | guardar | salvar | curtir | gosto | link copiado | ouvir
follow: siga-nos | siga-nos no | siga nosso canal | entre no nosso canal | junte-se ao nosso | siga o nosso canal
readMore: leia também | leia mais | ler mais | leia ainda | ler também | veja também | veja mais | saiba mais | continue lendo | continuar a ler | continue a ler | clique aqui | confira | leia aqui | ver também | continue lendo | continue a ler | leia agora
cookies: usamos cookies | utilizamos cookies | este site usa cookies | este site utiliza cookies | utiliza cookies | aceitar cookies | aceitar todos | política de cookies | nós e os nossos parceiros
advert: publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | continua após a publicidade | continua depois da publicidade
app: baixe o app | baixe nosso app | descarregue a aplicação | nosso aplicativo | baixe o aplicativo
copyright: todos os direitos reservados | direitos reservados | reprodução proibida | termos de uso
paywall: para continuar lendo | para continuar a ler | exclusivo para assinantes | conteúdo exclusivo | já é assinante | artigo exclusivo | assine para
live: ouvir artigo | ouça | assista ao vídeo | ver vídeo | ao vivo | em direto | seu navegador não
home: início | página inicial | você está aqui | capa
sections: notícias | política | mundo | internacional | economia | sociedade | esporte | esportes | desporto | cultura | opinião | brasil | portugal | guerra | europa
published: publicado | publicado em | publicada em | data | data de publicação | criado em
updated: atualizado | atualizado em | atualizada em | última atualização | modificado em | actualizado
by: publicado por | por | escrito por | autor | autora | autores | texto | redação | da redação
authorBox: sobre o autor | sobre a autora | todos os artigos de | mais artigos de
roles: jornalista | correspondente | redator | redatora | repórter | redação | editor | editora | enviado especial | enviada especial | colunista
tags: etiquetas | temas | tema | tópicos | categorias | categoria | tags | palavras-chave | assuntos
captionMark: imagem ilustrativa | foto ilustrativa | imagem de arquivo | foto de arquivo | arquivo | captura de tela | ilustração | foto | imagem
photo: foto | fotos | imagem | fotografia | crédito | créditos | fonte | vídeo | ilustração | divulgação | reprodução
sourceLabel: fonte | fontes | artigo original
firstPublished: publicado originalmente | publicado pela primeira vez | apareceu primeiro em | originalmente publicado
translated: traduzido de | traduzido por | traduzido do | tradução de | tradução automática | traduzido automaticamente
withAgency: com informações de | com agências | com informações da
clock: horas
site: menu | pesquisar | buscar | ir para o conteúdo | voltar ao topo | topo | voltar | entrar | iniciar sessão | cadastre-se | registar | reportar erro | comunicar erro | versão móvel | versão para impressão | próxima página | página anterior | ver mais | carregar mais | mostrar mais | aceitar tudo | aceitar | rejeitar | tempo de leitura | min de leitura | minutos de leitura | visualizações | encontrou um erro | tem uma sugestão | fale conosco | contactos | contato | quem somos | ouvir | ouça este artigo | tamanho do texto | seguinte | próxima | avalie este artigo | adicionar aos favoritos | guardar artigo | salvar artigo | ver todas as notícias
appeal: faça uma doação | faça um donativo | apoie o nosso | apoie-nos | apoie o jornalismo | apoie o nosso trabalho
`
