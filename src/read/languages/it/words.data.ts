/** Italian words: cue verbs, frames, people, small words, hedges, stances, time words. */
export const VERBS = `
N middle quote,about: parlare
N middle quote: esprimersi=esprime,esprimeva,espresse|espresso| rivolgersi=rivolge,rivolgeva,rivolse|rivolto|
N high clause,infinitive: dire=dice,dicono,disse,dissero,diceva,dicevano,direbbe,dirà|detto,detta|dicendo aggiungere=aggiunge,aggiungono,aggiunse,aggiunsero,aggiungeva|aggiunto|aggiungendo commentare
N middle clause: proseguire=prosegue,proseguono,proseguì|proseguito|proseguendo continuare concludere=conclude,concludono,concluse,conclusero|concluso|concludendo chiosare osservare notare riassumere=riassume|riassunto|
A high clause,infinitive: affermare dichiarare
A high clause,infinitive: sostenere=sostiene,sostengono,sostenne,sostennero,sosteneva,sostenevano|sostenuto|sostenendo sottolineare ribadire assicurare evidenziare rimarcare asserire insistere=insiste,insistono,insisteva|insistito|insistendo argomentare rivendicare
A middle clause: puntualizzare obiettare giustificarsi precisare ritenere=ritiene,ritengono,ritenne,riteneva,ritenevano|ritenuto|ritenendo valutare constatare
R high clause,infinitive: svelare ricostruire raccontare confessare
R high clause,infinitive: annunciare riferire spiegare rivelare ammettere=ammette,ammettono,ammise,ammisero,ammetteva|ammesso|ammettendo confermare riconoscere=riconosce,riconoscono,riconobbe,riconobbero|riconosciuto|riconoscendo precisare informare comunicare segnalare ricordare testimoniare confidare chiarire rendere_noto=rende_noto,rendono_noto,rese_noto,resero_noto|reso_noto|rendendo_noto far_sapere=fa_sapere,fanno_sapere,fece_sapere,fecero_sapere|fatto_sapere|facendo_sapere indicare riportare specificare
R middle that: descrivere=descrive,descrivono,descrisse,descriveva|descritto| mostrare dimostrare
D high that,infinitive: negare smentire=smentisce,smentiscono,smentì,smentirono,smentiva|smentito|smentendo
D middle that,deed: respingere=respinge,respingono,respinse,respinsero|respinto| contestare
X high clause: insinuare suggerire ipotizzare supporre=suppone,suppongono|supposto| lasciare_intendere=lascia_intendere,lasciano_intendere,lasciò_intendere|lasciato_intendere|
X middle that: pretendere=pretende,pretendono|preteso| vantarsi
P high clause,infinitive: promettere=promette,promettono,promise,promisero,prometteva|promesso|promettendo minacciare giurare
P high clause: avvertire=avverte,avvertono,avvertì,avvertirono,avvertiva|avvertito|avvertendo ammonire prevedere=prevede,prevedono,previde,prevedeva|previsto|prevedendo mettere_in_guardia=mette_in_guardia,mise_in_guardia|messo_in_guardia| auspicare pronosticare
Q high clause: chiedere=chiede,chiedono,chiese,chiesero,chiedeva,chiedevano|chiesto|chiedendo domandare
Q middle clause: chiedersi=chiede,chiedono|chiesto|
O middle that,infinitive: esigere=esige,esigono|| ordinare esortare supplicare invitare sollecitare proporre=propone,propongono,propose,proposero|proposto| pretendere raccomandare implorare invocare
C middle clause,infinitive: accettare garantire impegnarsi scusarsi concedere=concede,concesse|concesso|
E high clause,deed: denunciare
E middle clause: indignarsi sfogarsi arrabbiarsi sbraitare
E high clause: lamentare lamentarsi criticare accusare ironizzare scherzare deplorare sbottare lamentarsi attaccare tuonare plaudire
E low quote: definire condannare bollare
W high clause: postare scrivere=scrive,scrivono,scrisse,scrissero,scriveva|scritto|scrivendo twittare
W low that: pubblicare citare diffondere=diffonde,diffondono,diffuse,diffusero|diffuso| titolare
manner high clause: rispondere=risponde,rispondono,rispose,risposero,rispondeva|risposto|rispondendo replicare ribattere
manner high quote: esclamare gridare urlare sussurrare mormorare sospirare sbuffare
manner middle quote: rassicurare=rassicura,rassicurò,rassicurava|rassicurato| rimproverare tranquillizzare incalzare avvisare tagliare_corto=taglia_corto,tagliò_corto|tagliato_corto| imprecare singhiozzare interrompere=interrompe,interruppe|interrotto|
manner low quote: ridere=ride,ridono,rise|riso| sorridere=sorride,sorrise|sorriso| piangere=piange,pianse|pianto|
T middle clause: credere=crede,credono,credette,credeva,credevano|creduto|credendo pensare temere=teme,temono,temeva|temuto|temendo sospettare stimare giudicare
T low that: sperare dubitare
H low that: sentire=sente,sentono,sentì,sentiva|sentito| apprendere=apprende,apprese|appreso| ascoltare
`
export const NOUNS = `
N middle: dichiarazione=dichiarazioni affermazione=affermazioni commento opinione idea
R middle: annuncio testimonianza notizia ammissione
X middle: accusa=accuse voce voci insinuazione
P middle: promessa minaccia avvertimento timore
`
export const PREPOSITIONS = `
high: secondo; secondo quanto riferito|riportato|dichiarato|appreso|raccontato|affermato da|dal|dalla|dai|dagli|dalle|dall'; a detta di|del|della|dei|degli|delle|dell'; a parere di|del|della|dei|degli|delle|dell'; stando a|al|alla|ai|agli|alle|all'; a giudizio di|del|della|dei|degli|delle|dell'; nelle parole di|del|della|dei|dell'; a dire di|del|della|dei|dell' ! quanto ricetta tradizione usanza gusto modello tempo piano piani programma programmi legge turno posto contratto calendario regolamento norme me round set figlio necessità gusto gusti preferenza legge natura copione
high: a suo avviso|parere|dire|giudizio; a loro avviso|parere
middle alone: secondo quanto si apprende; da quanto si apprende; secondo quanto emerso; secondo le prime informazioni|ricostruzioni|indagini; secondo una prima ricostruzione; secondo indiscrezioni
low person: per
`
export const PEOPLE = `
combatant person m role=combatant: soldato militare combattente mercenario ferito prigioniero disertore occupante coscritto pilota riservista
combatant person f role=combatant: soldatessa combattente
combatant person pl role=combatant: soldati militari combattenti truppe forze prigionieri feriti
commander person m role=combatant title: comandante ufficiale generale colonnello maggiore capitano tenente sergente ammiraglio maresciallo
official person m role=official title: pm gip rettore primo_cittadino sindaco assessore premier portavoce funzionario ministro presidente cancelliere sindaco governatore ambasciatore senatore deputato procuratore giudice segretario direttore capo leader responsabile assessore commissario vicepresidente diplomatico re papa vescovo premier vicepremier consigliere questore prefetto rappresentante esponente candidato politico poliziotto magistrato dirigente sottosegretario eurodeputato pontefice cardinale
official person f role=official title: portavoce funzionaria ministra presidente cancelliera sindaca governatrice ambasciatrice senatrice deputata procuratrice giudice segretaria direttrice leader responsabile assessora commissaria vicepresidente diplomatica regina premier consigliera rappresentante esponente candidata dirigente sottosegretaria
expert person m title: esperto analista ricercatore scienziato professore dottore storico economista medico avvocato legale difensore perito sociologo psicologo meteorologo ingegnere politologo chirurgo scrittore regista allenatore tecnico ct biologo fisico climatologo agricoltore autore specialista sindacalista infermiere virologo insegnante
expert person f title: esperta analista ricercatrice scienziata professoressa dottoressa storica economista avvocata legale perita sociologa psicologa ingegnera politologa chirurga scrittrice regista allenatrice biologa fisica climatologa agricoltrice autrice specialista sindacalista infermiera virologa insegnante
journalist person m: giornalista reporter corrispondente inviato conduttore blogger
journalist person f: giornalista corrispondente inviata conduttrice blogger
relative person m kin role=relative: padre marito figlio fratello amico zio nonno papà fidanzato cugino compagno
relative person f kin role=relative: madre moglie figlia sorella amica zia nonna mamma fidanzata vedova cugina compagna
relative person pl kin role=relative: genitori familiari figli parenti
witness person m: uomo testimone abitante residente conducente utente vicino paziente dipendente lavoratore studente attivista volontario sospettato imputato rifugiato cliente passeggero giocatore portiere cantante attore sacerdote parroco collega proprietario commerciante pensionato pescatore ragazzo superstite sopravvissuto fondatore attaccante imprenditore operaio
witness person f: donna abitante residente conducente utente vicina paziente dipendente lavoratrice studentessa attivista volontaria imputata rifugiata cliente passeggera giocatrice cantante attrice collega proprietaria commerciante pensionata ragazza superstite sopravvissuta fondatrice imprenditrice operaia
caller person m: interlocutore
caller person f: interlocutrice
organisation organisation n: stato_maggiore Stato_Maggiore ministero governo Cremlino esercito tribunale parlamento comitato consiglio istituto centro gruppo sindacato partito dipartimento Pentagono comune club ospedale Quirinale Viminale Palazzo Senato Vaticano banco Colle Campidoglio
organisation organisation f: difesa accusa polizia procura commissione azienda compagnia opposizione amministrazione organizzazione presidenza marina associazione banca università federazione cancelleria ambasciata ONU Onu ONG Nato questura prefettura regione giunta Farnesina società Lega Camera
agency agency f: intelligence
agency agency pl: servizi
authorities group pl: autorità agenti magistrati giudici finanzieri pompieri inquirenti investigatori vigili sindacati soccorritori fonti carabinieri
outlet outlet m: giornale quotidiano settimanale sito portale canale tabloid
outlet outlet f: agenzia emittente radio televisione rivista testata redazione tv
outlet outlet pl: media giornali agenzie
public group pl: esperti specialisti abitanti residenti testimoni osservatori critici funzionari giornalisti cronisti medici ricercatori scienziati deputati analisti economisti agricoltori manifestanti attivisti ucraini russi
document document m: comunicato rapporto documento articolo studio
document document f: nota indagine inchiesta relazione
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: madre mamma
father: padre papà
wife: moglie fidanzata vedova compagna
husband: marito fidanzato compagno
son: figlio
daughter: figlia
brother: fratello
sister: sorella
friend: amico amica collega vicino vicina
man: uomo ragazzo
woman: donna ragazza
caller: interlocutore interlocutrice utente
wounded: ferito
captive: prigioniero disertore
driver: conducente
pilot: pilota
medic: medico infermiere infermiera chirurgo chirurga
spokesperson: portavoce
leader: presidente cancelliere cancelliera leader premier vicepremier re regina papa pontefice vicepresidente
minister: ministro ministra sottosegretario sottosegretaria
governor: sindaco sindaca governatore governatrice direttore direttrice capo prefetto questore fondatore fondatrice proprietario proprietaria
politician: senatore senatrice deputato deputata eurodeputato assessore assessora consigliere consigliera candidato candidata politico
lawyer: avvocato avvocata legale difensore
judge: giudice magistrato gip
prosecutor: procuratore procuratrice pm
worker: dipendente lavoratore lavoratrice insegnante agricoltore agricoltrice poliziotto giocatore giocatrice portiere allenatore allenatrice tecnico ct cantante attore attrice sacerdote parroco commerciante pescatore imprenditore imprenditrice operaio operaia attaccante
suspect: sospettato imputato imputata
activist: attivista volontario volontaria
government: governo Cremlino parlamento Senato Quirinale opposizione presidenza Pentagono
agency: ministero procura questura prefettura commissione tribunale ambasciata cancelleria polizia Farnesina Viminale
media: media
`
export const DETERMINERS = "il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quelli quelle quel quei quegli quell' mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre loro ogni alcuni alcune tutto tutta tutti tutte altro altra altri altre del dello della dei degli delle dell' al allo alla ai agli alle all' nessun nessuno nessuna diversi diverse molti molte"
export const PREPOSITION_WORDS = "a ad al allo alla ai agli alle all' di d' del dello della dei degli delle dell' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con su sul sullo sulla sui sugli sulle sull' per tra fra senza contro dopo prima durante verso entro presso oltre secondo"
export const CONJUNCTIONS = "e ed o oppure ma però né che se quando perché mentre come anche sebbene benché poiché siccome dunque quindi"
export const RELATIVES = "che chi cui quale quali dove"
export const AUXILIARIES = "ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano ebbe avere è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano essere stato stata ho abbiamo"
export const MODALS = "può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero vuole vogliono voleva"
export const ADVERBS = "pertanto dunque infatti insomma poco pur pure si s' ci anche poi dopo più tardi già ancora sempre inoltre tuttavia allora così ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica recentemente infine persino solo soltanto intanto successivamente chiaramente pubblicamente quindi"
export const NEGATION = "non né mai nessuno nessuna nessun niente nulla senza"
export const ADVERSATIVES = "ma però mentre tuttavia sebbene"
export const NOUN_PREPOSITIONS = "di da dal dallo dalla dai dagli dalle dall' allo all' agli nell' nello nei nelle sull' sui di d' del dello della dei degli delle dell' a al alla ai alle in nel nella per con su sul sulla"
export const NOT_NAMES = "Il Lo La I Gli Le L' Un Uno Una Questo Questa Questi Queste Quello Quella Mio Tuo Suo Sua Nostro Loro Lui Lei Io Noi Voi A Ad Al Allo Alla Ai Agli Alle All' Di D' Del Dello Della Dei Degli Delle Dell' Da Dal Dalla In Nel Nella Nei Nelle Con Su Sul Sulla Per Tra Fra Senza Contro Dopo Prima Durante Verso Secondo E Ed O Ma Però Né Che Se Quando Perché Mentre Come Anche Poi Già Ancora Sempre Inoltre Tuttavia Allora Così Ieri Oggi Domani Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Ogni Tutto Tutti Altro Altri Due Tre Quattro Non Sì No Chi Dove Quindi Intanto Alcuni Nessuno Si Ci È Era C'"
export const NUMBERS: Readonly<Record<string, number>> = { un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, dodici: 12, venti: 20, cento: 100, mille: 1000 }
export const NAMING = "detto|detta; chiamato|chiamata; soprannominato|soprannominata; soprannome; intitolato|intitolata; cosiddetto|cosiddetta|cosiddetti|cosiddette; noto|nota come; ribattezzato|ribattezzata; dal titolo; nome in codice; nome di battaglia; film; romanzo; libro; canzone; album; nave; operazione; serie; slogan; ristorante; festival; gruppo; programma; progetto; associazione; mostra; spettacolo; piano; legge; missile; premio; rivista"
export const CALL_NOUNS = "chiamata; telefonata; conversazione; registrazione; comunicazione; audio; nastro; intercettazione; colloquio; trascrizione; dialogo"
export const CALL_NOUNS_PLURAL = "chiamate; telefonate; conversazioni; registrazioni; comunicazioni; intercettazioni; colloqui; nastri"
export const INTERCEPTED = "intercettato|intercettata|intercettati|intercettate; registrato|registrata|registrati|registrate; trapelato|trapelata|trapelate|trapelati; rubato|rubata|rubati; captato|captata"
export const INTERCEPT_NOUNS = "intercettazione; intercettazioni; intercettazione telefonica; intercettazioni telefoniche"
export const BEHIND = "citando; cita; citano; che cita; citato da; citata da; riprendendo; rifacendosi a; basandosi su; facendo riferimento a; sulla base di"
export const OUTLETS = "Ansa;ANSA;AGI;Adnkronos;LaPresse;Reuters;AFP;AP;Associated Press;Corriere della Sera;Corriere;la Repubblica;Repubblica;La Stampa;Il Sole 24 Ore;Il Messaggero;Il Giornale;Libero;Il Fatto Quotidiano;Avvenire;il manifesto;Il Foglio;Domani;Il Post;Fanpage;Rai;RaiNews;Tg1;Tg5;La7;Mediaset;Sky TG24;SkyTg24;Radio 24;CNN;BBC;New York Times;Washington Post;Guardian;Bloomberg;Der Spiegel;Le Monde;El País;Kyiv Independent;Kyiv Post;Ukrinform;Tass;TASS;Interfax;Ria Novosti;Meduza;Politico;Financial Times;Wall Street Journal"
export const HEDGES = `
reportative strong: presumibilmente; a quanto pare; a quanto si dice; si dice che
reportative medium: avrebbe|avrebbero; sarebbe|sarebbero stato|stata|stati|state; a quanto risulta; secondo indiscrezioni
epistemic medium: apparentemente; probabilmente; verosimilmente; sembra che; pare che; evidentemente
epistemic weak: forse; possibilmente; magari; può darsi
epistemic medium attributive: presunto|presunta|presunti|presunte; sospetto|sospetta|sospetti
distancing medium attributive: cosiddetto|cosiddetta|cosiddetti|cosiddette; sedicente|sedicenti; autoproclamato|autoproclamata
non-verification medium: non confermato|confermata|confermati|confermate; non verificato|verificata
modal weak: potrebbe; potrebbero; dovrebbe; dovrebbero
approximator weak: circa; quasi; intorno a; almeno; all'incirca; una ventina
`
export const TARGETS = "identità; voce; parole; frasi; dati; versione; colloquio|colloqui; registrazione|registrazioni; telefonata|telefonate; chiamata|chiamate; conversazione|conversazioni; autenticità; veridicità; audio; video; nastro; informazione|informazioni; notizia|notizie; affermazione|affermazioni; dichiarazioni; documento|documenti; intercettazione|intercettazioni; contenuto; trascrizione; immagini; provenienza; genuinità"
export const GENERIC = "simili|tali|queste registrazioni|telefonate|intercettazioni|conversazioni; tutte le telefonate|conversazioni|registrazioni|intercettazioni; telefonate|conversazioni intercettate; questo tipo di intercettazioni|registrazioni"
export const ASSURING = "assicur*; insist*; garanti*; sosten*; sostien*; afferm*; ribad*"
export const STANCES = `
could-not-verify independent: non … verific*|conferm* … indipendente|indipendenti|indipendentemente; non … in modo|maniera indipendente; conferma|conferme indipendente|indipendenti; verifica indipendente; non … indipendentemente
could-not-verify: non ha|hanno confermato se; non conferma|confermano se; non ha|hanno potuto … verificare|confermare; non è|sono stato|stata|stati|state possibile? verificare|verificato|verificata|verificate|verificati|confermare|confermato|confermata|accertare; non è possibile verificare|confermare|accertare; non ha|hanno potuto verificare|confermare; non può|possono essere? verificare|verificato|verificata|verificate|confermare|confermato|confermata; non verificato|verificata|verificate; non ha|hanno verificato; impossibile verificare; non confermato|confermata; non è|sono in grado di verificare|confermare
verified method=voice: perizia fonica; analisi della voce; confronto vocale
verified method=geolocation: geolocalizzato|geolocalizzata|geolocalizzati
verified: nessun|nessuna|senza segno|segni|traccia|tracce|indizio … manipolazione|montaggio|alterazione; non … segni|tracce di manipolazione|montaggio|tagli; non è|sia|siano|sono stato|stata|stati|state manipolat*|alterat*|modificat*|tagliat*|contraffatt*; verificato|verificata; ha|hanno verificato; autenticato|autenticata; confermato|confermano|confermò … l'autenticità; conferma l'autenticità; attestato|attestano|certificato … l'autenticità; autenticità … confermata|accertata; verificato|confermato l'identità
assured: autentico|autentica|autentici|autentiche; genuino|genuina|genuine; è|sono vero|vera|veri|vere|reale|reali
shown-false: creato|creata|creati|generato|generata|generati|realizzato|realizzata … intelligenza artificiale|ia|ai; clonato|clonata
shown-edited: tagliato|tagliata|tagliati|tagliate; rimontato|rimontata; editato|editata
accused-forgery: falso|falsa|falsi|false; falsificato|falsificata; falsificazione; montaggio; montatura; manipolato|manipolata|manipolate; alterato|alterata; artefatto|artefatta; messinscena; inventato|inventata; bufala|bufale; disinformazione; fabbricato|fabbricata; propaganda; menzogna; deepfake; fake; provocazione; contraffatto|contraffatta
denied: smentito; smentisce; smentiscono; smentì; smentirono; negato; nega; negano; negò; respinto; respinge; respinse
disputed: estrapolato|estrapolata|estrapolati|estrapolate dal|da contesto; fuori contesto; decontestualizzat*; dubbi sull'|sulla|su; messo|messa in dubbio; mette|mettono in dubbio; in dubbio; contestato|contestata; contesta; dubita|dubitano
retracted: ritrattato; ha|hanno ritirato; rettificato|rettificata; ha|hanno rimosso; ha|hanno cancellato
`
export const FURNITURE = "leggi anche; leggi tutto; leggi di più; abbonati; iscriviti; newsletter; pubblicità; foto :; condividi; seguici; continua a leggere; potrebbe interessarti; clicca qui; riproduzione riservata; approfondisci; guarda anche"
export const RESET = "nel frattempo; intanto; dal canto suo; in un'altra telefonata|conversazione|registrazione; separatamente"
export const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']
export const WEEKDAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']
