/** Italian words of page furniture; what each row means is said in `index.ts`. */
export const it = `
related: articoli correlati | notizie correlate | contenuti correlati | correlati | leggi anche | vedi anche | guarda anche | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | ti potrebbe interessare | potrebbe piacerti anche | i più letti | più letti | le più lette | più letti oggi | ultime notizie | ultimi articoli | articoli recenti | articolo successivo | articolo precedente | altri articoli | altre notizie | consigliati | consigliati per te | raccomandati | dello stesso argomento | sullo stesso argomento | contenuti sponsorizzati | in evidenza | da non perdere | per approfondire | approfondimenti | scelti per te | in primo piano
comments: commenti | lascia un commento | scrivi un commento | aggiungi un commento | annulla risposta | il tuo indirizzo email non sarà pubblicato | i campi obbligatori | invia commento | accedi per | partecipa alla discussione | nessun commento | commenta
newsletter: iscriviti | iscriviti alla | abbonati | ricevi | newsletter | la nostra newsletter | registrati | resta aggiornato | rimani aggiornato | inserisci la tua email | il tuo indirizzo email
inbox: nella tua casella | nella tua email | informativa sulla privacy
share: condividi | condividi su facebook | condividi su twitter | condividi l'articolo | twitta | stampa | invia | invia per email | copia link | salva | mi piace | link copiato | ascolta
follow: seguici | seguici su | segui il nostro canale | unisciti al nostro | entra nel nostro canale
readMore: leggi anche | leggi tutto | leggi di più | continua a leggere | vedi anche | guarda anche | per saperne di più | scopri di più | clicca qui | leggi l'articolo | leggi qui | approfondisci | leggi ora | leggi il resto
cookies: utilizziamo i cookie | utilizziamo cookie | usiamo i cookie | questo sito utilizza | utilizza i cookie | utilizza cookie | accetta i cookie | accetta tutti | noi e i nostri partner
advert: pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato | continua dopo la pubblicità | l'articolo continua dopo
app: scarica l'app | scarica la nostra app | la nostra app
copyright: tutti i diritti riservati | riproduzione riservata | diritti riservati | note legali
paywall: per continuare a leggere | contenuto riservato | riservato agli abbonati | sei già abbonato | abbonati per | articolo riservato
live: ascolta l'articolo | guarda il video | riproduci video | in diretta | ascolta in diretta | il tuo browser non
home: home | pagina iniziale | prima pagina | sei qui
sections: notizie | politica | mondo | esteri | economia | società | sport | cultura | opinioni | italia | cronaca | guerra | europa | attualità
published: pubblicato | pubblicato il | data | data di pubblicazione | creato il
updated: aggiornato | aggiornato il | ultimo aggiornamento | modificato il | ultima modifica
by: di | scritto da | autore | autrice | autori | a cura di | testo | redazione
authorBox: sull'autore | l'autore | tutti gli articoli di | altri articoli di | informazioni sull'autore
roles: giornalista | corrispondente | redattore | redattrice | inviato | inviata | redazione | caporedattore | editorialista | dal nostro inviato
tags: tag | argomenti | argomento | categorie | categoria | etichette | temi
captionMark: foto d'archivio | immagine d'archivio | foto di repertorio | immagine di repertorio | archivio | foto illustrativa | illustrazione | schermata | foto | immagine
photo: foto | immagine | credito | crediti | fonte | video | fotografia | illustrazione
sourceLabel: fonte | fonti | articolo originale
firstPublished: pubblicato originariamente | pubblicato per la prima volta | apparso per la prima volta | originariamente pubblicato | apparso su
translated: tradotto da | tradotto dal | tradotto dall'inglese | traduzione di | traduzione dal | traduzione automatica | tradotto automaticamente
withAgency: con materiale | con informazioni di
clock: ore
site: menu | cerca | ricerca | vai al contenuto | torna su | torna alla home | indietro | accedi | registrati | segnala un errore | versione mobile | versione stampabile | pagina successiva | pagina precedente | mostra altro | carica altro | accetta | rifiuta | tempo di lettura | min di lettura | minuti di lettura | visualizzazioni | hai trovato un errore | hai una notizia | scrivici | contatti | chi siamo | ascolta | dimensione testo | commenta per primo | avanti | successiva | tutti gli articoli | vota l'articolo | valuta l'articolo | aggiungi ai preferiti | salva articolo | regala articolo
appeal: fai una donazione | sostienici | sostieni il nostro | sostieni il giornalismo | sostieni il nostro lavoro
`
