/** French words: cue verbs, frames, people, small words, hedges, stances, time words. */
export const VERBS = `
N high clause,infinitive: dire=dit,disent,disait,disaient,dirent,dira,dirait|dit,dite|disant ajouter confier
N middle clause: glisser poursuivre=poursuit,poursuivent,poursuivait,poursuivirent|poursuivi|poursuivant commenter reprendre=reprend,reprennent,reprit|repris| enchérir résumer conclure=conclut,concluent,concluait,conclurent|conclu| renchérir abonder
A high clause,infinitive: affirmer déclarer assurer
A high clause,infinitive: souligner soutenir=soutient,soutiennent,soutenait,soutint,soutinrent|soutenu|soutenant estimer insister maintenir=maintient,maintiennent,maintenait,maintint|maintenu| marteler/martèl faire_valoir=fait_valoir,font_valoir,faisait_valoir,fit_valoir,firent_valoir|fait_valoir|faisant_valoir asséner/assèn
A middle clause: juger argumenter noter observer remarquer considérer/considèr constater argüer analyser
R high clause,infinitive: annoncer indiquer expliquer préciser révéler/révèl rapporter reconnaître=reconnaît,reconnait,reconnaissent,reconnaissait,reconnut,reconnurent|reconnu|reconnaissant confirmer raconter
R high clause,infinitive: admettre=admet,admettent,admettait,admit,admirent|admis|admettant témoigner avouer
R high clause: réaffirmer répéter/répèt certifier attester
R middle clause: relever/relèv se_souvenir=souvient,souviennent,souvenait|souvenu|
R high clause: signaler détailler rappeler/rappell faire_comprendre=fait_comprendre,font_comprendre,faisait_comprendre,fit_comprendre|fait_comprendre| faire_savoir=fait_savoir,font_savoir,faisait_savoir,fit_savoir,firent_savoir|fait_savoir|faisant_savoir relater concéder/concèd
R middle clause,object: informer
R middle that: décrire=décrit,décrivent,décrivait,décrivirent|décrit|décrivant montrer établir
D high that,infinitive: nier démentir=dément,démentent,démentait,démentit,démentirent|démenti|démentant contester réfuter
D low that: rejeter/rejett récuser contredire=contredit,contredisent,contredisait|contredit|
X high clause: prétendre=prétend,prétendent,prétendait,prétendit,prétendirent|prétendu|prétendant laisser_entendre=laisse_entendre,laissent_entendre,laissait_entendre,laissa_entendre|laissé_entendre|laissant_entendre suggérer/suggèr
X middle clause: sous-entendre=sous-entend,sous-entendait|sous-entendu| insinuer supposer
P high clause,infinitive: promettre=promet,promettent,promettait,promit,promirent|promis|promettant menacer
P high clause,object: avertir prévenir=prévient,préviennent,prévenait,prévint|prévenu|prévenant
P high clause: prédire=prédit,prédisent,prédisait|prédit| prophétiser
Q high clause,object: demander interroger
Q middle clause: s'interroger=interroge,interrogent,interrogeait,interrogea|interrogé|
O middle that,infinitive: exiger réclamer appeler/appell ordonner supplier recommander plaider presser conseiller proposer
C middle clause,infinitive: accepter s'engager=engage,engagent,engageait,engagea|engagé| s'excuser=excuse,excusent|excusé|
N middle quote,about: parler=parle,parlent,parlait,parla,parlèrent|parlé|parlant
E high clause,deed: dénoncer
E middle clause: s'insurger=insurge,insurgent,insurgeait,insurgea|insurgé,insurgée,insurgés| s'agacer=agace,agacent,agaçait,agaça|agacé,agacée| s'étonner=étonne,étonnent,étonnait,étonna|étonné,étonnée| s'offusquer=offusque|offusqué,offusquée| se_lamenter=lamente,lamentait,lamenta|lamenté,lamentée| s'énerver=énerve,énervait,énerva|énervé,énervée| s'impatienter=impatiente|impatienté|
E high clause: déplorer se_plaindre=plaint,plaignent,plaignait,plaignaient|plaint,plaints,plainte|plaignant regretter reprocher critiquer ironiser plaisanter s'indigner=indigne,indignent,indignait,indigna|indigné,indignée,indignés| s'inquiéter=inquiète,inquiètent,inquiétait,inquiéta|inquiété| se_réjouir=réjouit,réjouissent|réjoui,réjouie| se_féliciter=félicite,félicitent|félicité| s'alarmer=alarme,alarment|alarmé| tempêter fustiger saluer
E middle that,deed: accuser
E low quote,naming: qualifier
E low quote: condamner traiter
W high clause: écrire=écrit,écrivent,écrivait,écrivirent|écrit|écrivant tweeter
W low that: publier citer diffuser relayer
manner high clause: répondre=répond,répondent,répondait,répondit,répondirent|répondu|répondant rétorquer répliquer réagir s'exclamer=exclame,exclament,exclamait,exclama|exclamé,exclamée|
manner high quote: lancer murmurer crier hurler soupirer souffler lâcher jurer s'écrier=écrie,écrient,écria|écrié,écriée| s'emporter=emporte,emportait,emporta|emporté|
manner low quote: rire=rit,rient,riait|ri|riant sourire=sourit|souri| pleurer
T middle clause: penser croire=croit,croient,croyait,crut|cru|croyant craindre=craint,craignent,craignait|craint|craignant redouter espérer/espèr juger
T low that: douter soupçonner attendre=attend,attendent||
H low that: apprendre=apprend,apprennent,apprenait,apprit|appris| entendre=entend,entendent,entendait|entendu|
`
export const NOUNS = `
N middle: déclaration=déclarations affirmation=affirmations commentaire=commentaires avis idée
R middle: annonce=annonces témoignage=témoignages information=informations aveu=aveux
X middle: accusation=accusations rumeur=rumeurs allégation=allégations
P middle: promesse=promesses menace=menaces avertissement=avertissements crainte=craintes
`
export const PREPOSITIONS = `
high: selon; d'après; aux dires de|du|des|d'; au dire de|du|des|d'; de l'aveu de|du|des|d'; à en croire; de l'avis de|du|des|d'; aux yeux de|du|des|d'; dans les mots de|du|des|d'; de source|sources ! temps météo recette tradition usage goûts modèle loi règlement plan calendrier contrat règles code saison moi besoin cas humeur
high: à son|leur avis; à ses|leurs yeux; selon ses|leurs dires|mots|termes
middle alone: selon les|de premières|premiers|dernières informations|éléments|estimations; selon un premier|dernier bilan
low person: pour
`
export const PEOPLE = `
combatant person m role=combatant: soldat militaire combattant mercenaire blessé prisonnier déserteur occupant conscrit appelé réserviste tireur pilote
combatant person f role=combatant: soldate combattante militaire
combatant person pl role=combatant: soldats militaires combattants troupes forces prisonniers blessés
commander person m role=combatant title: commandant officier général colonel major capitaine lieutenant sergent adjudant amiral
official person m role=official title: porte-parole responsable ministre président chancelier maire gouverneur préfet ambassadeur sénateur député procureur juge secrétaire directeur chef dirigeant patron conseiller commissaire élu vice-président diplomate fonctionnaire roi pape évêque président-directeur Premier premier représentant leader eurodéputé parlementaire adjoint policier gendarme magistrat opposant candidat
official person f role=official title: porte-parole responsable ministre présidente chancelière maire gouverneure préfète ambassadrice sénatrice députée procureure juge secrétaire directrice cheffe dirigeante patronne conseillère commissaire élue vice-présidente diplomate fonctionnaire reine représentante
expert person m title: expert analyste chercheur scientifique professeur docteur historien économiste médecin avocat sociologue psychologue météorologue ingénieur politologue chirurgien écrivain réalisateur entraîneur sélectionneur enseignant biologiste physicien climatologue agriculteur auteur spécialiste syndicaliste infirmier
expert person f title: experte analyste chercheuse scientifique professeure historienne économiste médecin avocate sociologue psychologue ingénieure politologue chirurgienne écrivaine réalisatrice entraîneuse enseignante biologiste physicienne climatologue agricultrice autrice spécialiste infirmière
journalist person m: journaliste reporter correspondant envoyé présentateur blogueur chroniqueur
journalist person f: journaliste correspondante présentatrice blogueuse
relative person m kin role=relative: père mari fils frère ami oncle grand-père papa époux compagnon cousin fiancé
relative person f kin role=relative: mère femme épouse fille sœur amie tante grand-mère maman compagne veuve cousine fiancée
relative person pl kin role=relative: parents proches enfants familles
witness person m: homme témoin habitant riverain conducteur abonné utilisateur voisin patient employé salarié étudiant élève militant bénévole suspect accusé prévenu réfugié client passager joueur capitaine gardien chanteur acteur prêtre collègue propriétaire commerçant retraité pêcheur garçon survivant lanceur fondateur usager
witness person f: habitante riveraine conductrice voisine patiente employée salariée étudiante élève militante bénévole accusée réfugiée cliente passagère joueuse chanteuse actrice collègue propriétaire commerçante retraitée survivante fondatrice
caller person m: interlocuteur correspondant
caller person f: interlocutrice
organisation organisation n: ministère gouvernement Kremlin état-major parquet tribunal parlement comité conseil institut centre groupe syndicat parti bureau département Pentagone Élysée Kremlin club hôpital commissariat collectif
organisation organisation f: défense accusation police préfecture mairie commission entreprise société opposition administration organisation présidence armée association banque compagnie université fédération justice chancellerie diplomatie ambassade marine ONG direction municipalité Croix-Rouge
agency agency m: renseignement renseignements
agency agency pl: services
authorities group pl: autorités enquêteurs secours pompiers syndicats
outlet outlet m: journal quotidien magazine hebdomadaire média site tabloïd
outlet outlet f: chaîne agence radio télévision rédaction presse revue
outlet outlet pl: médias journaux agences
public group pl: experts spécialistes habitants riverains témoins observateurs critiques responsables officiels journalistes médecins chercheurs scientifiques élus députés analystes économistes agriculteurs manifestants militants gens Ukrainiens Russes
document document m: communiqué rapport document bilan article
document document f: étude enquête
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: mère maman
father: père papa
wife: femme épouse compagne fiancée veuve
husband: mari époux compagnon fiancé
son: fils
daughter: fille
brother: frère
sister: sœur
friend: ami amie collègue voisin voisine
man: homme garçon
caller: interlocuteur interlocutrice correspondant abonné
wounded: blessé
captive: prisonnier déserteur
driver: conducteur conductrice
pilot: pilote
medic: médecin infirmier infirmière chirurgien chirurgienne
spokesperson: porte-parole
leader: président présidente chancelier chancelière dirigeant dirigeante leader roi reine pape vice-président vice-présidente
minister: ministre
governor: maire gouverneur gouverneure préfet préfète directeur directrice chef cheffe patron patronne fondateur fondatrice propriétaire
politician: sénateur sénatrice député députée eurodéputé élu élue candidat opposant parlementaire
lawyer: avocat avocate procureur procureure juge magistrat
worker: employé employée salarié salariée enseignant enseignante agriculteur agricultrice policier gendarme joueur joueuse capitaine gardien entraîneur entraîneuse sélectionneur chanteur chanteuse acteur actrice prêtre commerçant commerçante pêcheur
suspect: suspect accusé accusée prévenu
activist: militant militante bénévole
government: gouvernement Kremlin parlement opposition Élysée Pentagone présidence
agency: ministère état-major parquet police préfecture mairie commission tribunal ambassade administration
media: médias
`
export const DETERMINERS = "le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque aucun aucune plusieurs quelques certains certaines tout toute tous toutes autre autres"
export const PREPOSITION_WORDS = 'à au aux de du des d\' en dans sur sous avec sans pour par chez vers contre entre depuis pendant avant après devant derrière selon malgré lors parmi jusque jusqu\' dès hors outre envers durant près auprès'
export const CONJUNCTIONS = "et ou mais donc or ni car que qu' si quand lorsque lorsqu' comme puisque puisqu' tandis alors parce afin bien quoique"
export const RELATIVES = "qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"
export const AUXILIARIES = "a ont avait avaient aura auront aurait auraient eut ayant est sont était étaient sera seront serait seraient fut furent été avoir être ai as avons avez"
export const MODALS = 'peut peuvent pouvait pouvaient pourrait pourraient doit doivent devait devaient devrait devraient veut veulent voulait faut fallait'
export const ADVERBS = "y se s' aussi ensuite puis plus tard encore déjà toujours également cependant toutefois pourtant alors enfin ainsi mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd'hui récemment finalement notamment même seulement simplement sobrement clairement publiquement longuement t-il t-elle t-on t"
export const NEGATION = "ne n' pas jamais aucun aucune ni rien personne sans plus"
export const ADVERSATIVES = "mais tandis alors pourtant cependant toutefois or"
export const NOUN_PREPOSITIONS = "de du des d' à au aux en dans sur pour chez"
export const NOT_NAMES = "Le La Les L' Un Une Des Du De D' Ce Cet Cette Ces Mon Ma Mes Son Sa Ses Notre Nos Votre Vos Leur Leurs Il Elle On Ils Elles Je Nous Vous Tu À Au Aux En Dans Sur Sous Avec Sans Pour Par Chez Contre Entre Depuis Pendant Avant Après Selon Malgré Lors Et Ou Mais Donc Car Si Quand Lorsque Comme Puis Ensuite Enfin Ainsi Alors Aussi Plus Hier Aujourd'hui Demain Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Cependant Toutefois Pourtant Interrogé Interrogée Tout Tous Toute Deux Trois Quatre Non Oui Qui Que Quoi Où Pourquoi Comment Quelques Plusieurs Certains Aucun Aucune Face Malgré Cela C' S' Qu' J' N' M' C' L' D' J' N' S' Qu' Celui-ci Celle-ci Ceux-ci Celles-ci"
export const NUMBERS: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, vingt: 20, cent: 100, mille: 1000 }
export const NAMING = "dit|dits|dite|dites; surnommé*; surnom; baptisé*; intitulé*; appelé|appelée|appelés; nommé|nommée; nom de guerre; nom de code; sous le nom de; connu|connue sous le nom; titre; titré; film; roman; livre; chanson; album; navire; bateau; opération; soi-disant; émission; série; slogan; restaurant; festival; groupe; collectif; mouvement; programme; projet; association; revue; exposition; spectacle; pièce; plan; loi; missile; label; prix"
export const CALL_NOUNS = "appel; conversation; enregistrement; communication; audio; bande; bande sonore; écoute; coup de fil; appel téléphonique; conversation téléphonique; échange; transcription; discussion"
export const CALL_NOUNS_PLURAL = "appels; conversations; enregistrements; communications; écoutes; échanges; bandes"
export const INTERCEPTED = "intercepté|interceptée|interceptés|interceptées; enregistré|enregistrée|enregistrés|enregistrées; mis|mise sur écoute; fuité|fuitée|fuités; piraté|piratée"
export const INTERCEPT_NOUNS = "interception; interceptions; écoute téléphonique; écoutes téléphoniques"
export const BEHIND = "citant; cite; citait; citent; en citant; s'appuyant sur; en s'appuyant sur; se référant à; se référant au; se réfère à; sur la foi de; se fondant sur; reprenant"
export const OUTLETS = "AFP;Agence France-Presse;Reuters;AP;Associated Press;Le Monde;Le Figaro;Libération;Mediapart;Le Parisien;France Info;Franceinfo;France 24;France 2;TF1;BFMTV;BFM TV;CNews;LCI;RFI;France Inter;Europe 1;RTL;L'Express;Le Point;L'Obs;Ouest-France;Sud Ouest;La Croix;Les Échos;Les Echos;L'Humanité;Le Canard enchaîné;RTBF;RTS;Le Temps;Le Soir;Radio-Canada;La Presse;CNN;BBC;New York Times;Washington Post;Guardian;The Guardian;Bloomberg;Der Spiegel;El País;Kyiv Independent;Kyiv Post;Ukrinform;Tass;TASS;Interfax;Ria Novosti;Meduza;Politico;Financial Times;Wall Street Journal"
export const HEDGES = `
reportative medium: aurait; auraient; il paraît que; à en croire; dit-on
reportative strong: prétendument; soi-disant
epistemic medium: apparemment; vraisemblablement; probablement; sans doute; il semblerait que; il semble que; semble-t-il; présumément; selon toute vraisemblance
epistemic weak: peut-être; possiblement; éventuellement
epistemic medium attributive: présumé|présumée|présumés|présumées; supposé|supposée|supposés|supposées
distancing medium attributive: prétendu|prétendue|prétendus|prétendues; soi-disant; autoproclamé*
non-verification medium: non confirmé|confirmée|confirmés|confirmées; non vérifié|vérifiée|vérifiés|vérifiées
modal weak: pourrait; pourraient; devrait; devraient
approximator weak: environ; près de; presque; à peu près; quelque; au moins
`
export const TARGETS = "authenticité; identité; voix; données; éléments; extrait|extraits; enregistrement|enregistrements; appel|appels; conversation|conversations; authenticité; véracité; audio; vidéo|vidéos; bande|bandes; information|informations; affirmation|affirmations; déclarations; propos; document|documents; interception|interceptions; communications; contenu; allégations; écoutes; transcription; images; bilan"
export const GENERIC = "de tels enregistrements|appels; de telles conversations|écoutes; ces enregistrements; tous les enregistrements|appels; toutes les conversations; appels interceptés; conversations interceptées; ce genre d'enregistrements|appels"
export const ASSURING = "assur*; garanti*; insist*; martel*; soutien*; affirm*"
export const STANCES = `
could-not-verify independent: a|ont pas pu … être? vérifi*|confirm*|authentifi* … indépendante|indépendant; a|ont pu … être? vérifi*|confirm* … indépendante|indépendant; impossible … vérifier … indépendante; pas … vérifier … indépendante; pas … vérifi* de manière|façon indépendante; vérifié|vérifiée|vérifiés|vérifiées de manière|source|façon indépendante; de source indépendante; confirmation indépendante; pas pu … de façon|manière indépendante; vérifi* … de manière|façon indépendante
could-not-verify: pas pu … vérifier|confirmer|authentifier|établir; non vérifi*; non authentifi*; pas été? en mesure de|d' … vérifier|confirmer|authentifier|établir; impossible … vérifier|confirmer|authentifier; pas pu être … vérifi*|confirm*|authentifi*|établi*; pas été … vérifi*|confirm*|authentifi*; ne peut|peuvent pas? être … vérifi*|confirm*|authentifi*; ne peut|peuvent pas … vérifier|confirmer|authentifier; ni confirmé ni infirmé
verified method=voice: expertise vocale; analyse vocale; comparaison de voix
verified method=geolocation: géolocalis*
verified: aucun|aucune|pas de|sans trace|traces|signe|indice|preuve … manipulation|montage|trucage|modification|altération|retouche; pas été manipul*|modifi*|truqu*|falsifi*|altér*|retouch*|mont*; authentifi*; a|ont … vérifié; confirmé|confirme|confirment|confirma|confirmer|confirmée … l'authenticité; attesté|atteste|attestent … l'authenticité; authenticité … confirmée|établie|attestée; confirmé|vérifié|établi … l'identité
assured: authentique|authentiques; véridique|véridiques; bien réel|réelle|réels
shown-false: généré|générée|générés|créé|créée|créés|fabriqué|fabriquée|réalisé|réalisée … intelligence artificielle|ia; cloné|clonée; voix de synthèse
shown-edited: coupé|coupée|coupés|tronqué|tronquée|tronqués|édité|éditée|raccourci|raccourcie; monté|montée de toutes pièces
accused-forgery: faux; fausse; fausses; falsifi*; montage; truqu*; mis|mise en scène; fabriqué|fabriquée de toutes pièces; fabriqué|fabriquée|fabriqués; désinformation; hypertrucage; deepfake; propagande; mensonge; manipul*; provocation; fake; infox; supercherie; trafiqué|trafiquée; altéré|altérée
denied: démenti; dément; démentent; démentit; nié; nie; nient; rejeté; rejette; rejettent; réfuté; réfute
disputed: sorti|sortie|sortis|sorties|tiré|tirée|tirés de|du leur|son|tout? contexte; sorti|sortie|sortis|sorties du contexte; hors contexte; doute|doutes sur; mis|mise en doute; met|mettent en doute; remis|remise en cause; contesté|contestée|contestent|conteste; doutent; doute de; sujet à caution
retracted: rétracté|rétractée; a|ont … retiré; rectifié|rectifiée; a|ont supprimé
`
export const FURNITURE = "lire aussi; à lire aussi; lire également; voir aussi; abonnez-vous; inscrivez-vous; newsletter; article réservé; publicité; crédit photo; photo :; partager; suivez-nous; en savoir plus; cliquez ici; la suite après; à voir également"
export const RESET = "pendant ce temps; par ailleurs; dans un autre appel|enregistrement; dans une autre conversation; de son côté"
export const MONTHS = ['janvier|janv', 'février|févr', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|déc']
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
