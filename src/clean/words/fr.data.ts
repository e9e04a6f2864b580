/** French words of page furniture; what each row means is said in `index.ts`. */
export const fr = `
related: à lire aussi | à lire également | lire aussi | à voir aussi | voir aussi | articles similaires | articles liés | articles connexes | sur le même sujet | sur le même thème | dans la même rubrique | vous aimerez aussi | vous pourriez aussi aimer | vous aimerez peut-être | cela pourrait vous intéresser | les plus lus | les plus populaires | le plus lu | à la une | dernières nouvelles | derniers articles | articles récents | article suivant | article précédent | nos recommandations | recommandé pour vous | recommandations | contenus sponsorisés | autres articles | plus d'articles | plus d'infos | pour aller plus loin | à découvrir | notre sélection | le choix de la rédaction | nos dernières actualités | ne manquez pas | sur le web
comments: commentaires | laisser un commentaire | laissez un commentaire | ajouter un commentaire | votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée | les champs obligatoires | annuler la réponse | publier le commentaire | poster un commentaire | réagir | réagissez | connectez-vous pour | aucun commentaire | rédiger un commentaire | donnez votre avis | ce site utilise akismet | commenter | soyez le premier à commenter
newsletter: inscrivez-vous | abonnez-vous | s'abonner | recevez | newsletter | notre newsletter | lettre d'information | je m'inscris | je m'abonne | votre adresse e-mail | restez informé | recevoir la newsletter | la newsletter
inbox: dans votre boîte mail | dans votre boîte | par e-mail | politique de confidentialité | désinscrire
share: partager | partager sur | partager l'article | partager sur facebook | partager sur twitter | tweeter | imprimer | envoyer | envoyer par e-mail | copier le lien | enregistrer | e-mail | courriel | j'aime | épingler | lien copié | écouter
follow: suivez-nous | suivez nous | rejoignez-nous | retrouvez-nous sur | retrouvez nous sur | abonnez-vous à notre chaîne
readMore: lire aussi | à lire aussi | à lire également | lire la suite | lire plus | en savoir plus | voir aussi | à voir aussi | lire l'article | lire également | pour en savoir plus | cliquez ici | plus d'informations | découvrir | lire l'intégralité | notre dossier
cookies: nous utilisons des cookies | ce site utilise des cookies | utilise des cookies | accepter les cookies | gérer les cookies | paramétrer les cookies | tout accepter | nous et nos partenaires | politique de cookies | contenu externe | contenus externes | contenu est bloqué | afficher le contenu
advert: publicité | annonce | annonces | la suite après la publicité | la suite après cette publicité | contenu sponsorisé | sponsorisé | pub
app: téléchargez l'application | télécharger l'application | notre application
copyright: tous droits réservés | mentions légales | reproduction interdite | conditions générales
paywall: réservé aux abonnés | article réservé | il vous reste | la suite est réservée | pour lire la suite | déjà abonné | cet article est réservé | contenu réservé | débloquez cet article
live: écouter l'article | écouter en direct | regarder la vidéo | voir la vidéo | en direct | lecteur vidéo | votre navigateur ne
home: accueil | page d'accueil | vous êtes ici
sections: actualités | actualité | politique | monde | international | économie | société | sport | culture | opinions | france | europe | guerre | débats
published: publié | publié le | publiée le | date | mis en ligne | mis en ligne le | posté le | paru le | date de publication
updated: mis à jour | mis à jour le | modifié | modifié le | dernière mise à jour | actualisé le
by: par | écrit par | rédigé par | auteur | auteure | auteurs | texte | propos recueillis par
authorBox: à propos de l'auteur | à propos de l'auteure | tous ses articles | tous les articles de | l'auteur
roles: journaliste | correspondant | correspondante | rédacteur | rédactrice | envoyé spécial | envoyée spéciale | rédaction | éditorialiste | chroniqueur | rédacteur en chef | grand reporter
tags: mots-clés | mots clés | étiquettes | thèmes | thème | tags | catégories | catégorie | sujets
captionMark: image d'illustration | photo d'illustration | illustration | image d'archive | photo d'archives | archives | capture d'écran | photo | image
photo: photo | photos | image | crédit | crédits | crédit photo | source | vidéo | photographie | illustration | légende
sourceLabel: source | sources | article original
firstPublished: d'abord publié | publié pour la première fois | initialement publié | initialement paru | paru initialement | publié initialement | cet article est republié | article original
translated: traduit de | traduit par | traduit du | traduction de | traduction automatique | traduit automatiquement | traduit de l'anglais
withAgency: avec agences | avec les agences
clock: heures
site: menu | recherche | rechercher | aller au contenu | haut de page | retour en haut | retour à l'accueil | retour | se connecter | connexion | s'inscrire | signaler une erreur | signaler un contenu | version mobile | version imprimable | page suivante | page précédente | voir plus | charger plus | tout refuser | continuer sans accepter | temps de lecture | min de lecture | lecture | vues | vous avez repéré une erreur | une erreur dans cet article | une information à nous transmettre | contactez-nous | nous contacter | qui sommes-nous | taille du texte | gestion des cookies | suivant | précédent | offrir cet article | ajouter à vos favoris | ajouter aux favoris | poursuivez votre lecture | noter cet article | réagir à cet article | lire plus tard | activer javascript
appeal: faites un don | faire un don | je fais un don | soutenez-nous | soutenez notre | soutenez notre travail
`
