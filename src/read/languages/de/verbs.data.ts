/** German cue verbs: `CLASS strength takes: specs` (see `conjugate.ts` for the notation, `assemble.ts` for the lines). */
export const VERBS = `
N high clause: sagen ergänzen
N high clause: hinzu+fügen an+merken
N middle clause: meinen äußern bemerken kommentieren resümieren an+fügen bekunden
N middle quote,about: sprechen/spricht/sprach/gesprochen
N middle quote: formulieren
N middle clause: fort+fahren/fährt/fuhr/gefahren
N low quote: weiter+sprechen/spricht/sprach/gesprochen nach+legen
A high clause: erklären betonen unterstreichen/unterstreicht/unterstrich/unterstrichen bekräftigen versichern argumentieren konstatieren beteuern
A high clause: hervor+heben/hebt/hob/gehoben fest+stellen dar+legen klar+stellen
A middle that: fest+halten/hält/hielt/gehalten klar+machen deutlich+machen bilanzieren bewerten
A low that: beharren pochen bestehen/besteht/bestand/bestanden
R high clause: berichten bestätigen verkünden erläutern vermelden gestehen/gesteht/gestand/gestanden verraten/verrät/verriet/verraten
R high clause: mit+teilen ein+räumen an+kündigen zu+geben/gibt/gab/gegeben bekannt+geben/gibt/gab/gegeben hin+weisen/weist/wies/gewiesen aus+führen/führt/führte/geführt
R high clause: an+geben/gibt/gab/gegeben bekannt+machen aus+sagen voraus+sagen vor+rechnen
R middle clause: melden erzählen schildern präzisieren enthüllen offenbaren signalisieren referieren begründen vermuten bekennen/bekennt/bekannte/bekannt
R middle clause,object: informieren unterrichten
R middle that: beschreiben/beschreibt/beschrieb/beschrieben preis+geben/gibt/gab/gegeben durch+geben/gibt/gab/gegeben
R middle clause: entscheiden/entscheidet/entschied/entschieden
E middle deed: orten wittern
R low that: wissen/weiß/wusste/gewusst zeigen ergeben/ergibt/ergab/ergeben belegen
D high that,deed: bestreiten/bestreitet/bestritt/bestritten dementieren leugnen
D high that: verneinen ab+streiten/streitet/stritt/gestritten
D middle that,deed: zurück+weisen/weist/wies/gewiesen
D middle that: widersprechen/widerspricht/widersprach/widersprochen
X high clause: behaupten suggerieren mutmaßen prahlen an+deuten spekulieren
X middle that: unterstellen nahe+legen vor+geben/gibt/gab/gegeben
P high clause,object: warnen
P high clause: prophezeien prognostizieren vorher+sagen drohen versprechen/verspricht/versprach/versprochen schwören/schwört/schwor/geschworen
P middle clause: hoffen geloben
T low that: rechnen
Q high clause,object: fragen
Q high clause: nach+fragen nach+haken zurück+fragen
Q middle clause: erkundigen
R high clause: aus+richten
O high clause,deed: fordern verlangen
O high clause: mahnen vor+schlagen/schlägt/schlug/geschlagen
O high clause,object: auf+fordern
O middle clause,object: an+weisen/weist/wies/gewiesen ermahnen instruieren
O middle clause: an+flehen insistieren
O middle clause: flehen appellieren plädieren an+ordnen empfehlen/empfiehlt/empfahl/empfohlen befehlen/befiehlt/befahl/befohlen
O middle clause,object: bitten/bittet/bat/gebeten
O low that: drängen raten/rät/riet/geraten auf+rufen/ruft/rief/gerufen an+regen
C high clause: zu+sichern beschwichtigen bei+pflichten zu+sagen
C middle clause: zu+stimmen ein+willigen ein+lenken recht+geben/gibt/gab/gegeben zu+gestehen/gesteht/gestand/gestanden garantieren entschuldigen
C low that: akzeptieren
C middle clause: beruhigen
E high clause,deed: kritisieren beklagen bemängeln
E high clause: klagen monieren urteilen bedauern jammern schimpfen
E middle clause: empören brüsten entrüsten/entrüstet/entrüstete/entrüstet ereifern/ereifert/ereiferte/ereifert freuen ärgern wundern lamentieren mäkeln hetzen drängeln spötteln spotten scherzen beschweren rügen wettern poltern schwärmen höhnen ätzen frohlocken witzeln
E middle that: vor+werfen/wirft/warf/geworfen beschuldigen vor+halten/hält/hielt/gehalten
E low that: loben würdigen an+prangern verurteilen beschimpfen
E low quote,naming: nennen/nennt/nannte/genannt bezeichnen
H low that: hören erfahren/erfährt/erfuhr/erfahren erhalten/erhält/erhielt/erhalten mit+hören
W high clause: schreiben/schreibt/schrieb/geschrieben twittern
W middle clause: posten notieren titeln
W low that,cited: zitieren
W low that: veröffentlichen verbreiten wieder+geben/gibt/gab/gegeben teilen übermitteln vor+lesen/liest/las/gelesen
manner high clause,quote: entgegen+halten/hält/hielt/gehalten antworten erwidern entgegnen kontern
manner high quote: rufen/ruft/rief/gerufen
manner high clause,quote: ein+schränken ein+wenden/wendet/wandte/gewandt nach+schieben/schiebt/schob/geschoben
manner high quote: toben prusten kichern sticheln maulen donnern lästern feixen murren japsen wimmern ächzen zischen zetern mahnen
manner high quote: ein+werfen/wirft/warf/geworfen zurück+schreiben/schreibt/schrieb/geschrieben zu+rufen/ruft/rief/gerufen dazwischen+rufen/ruft/rief/gerufen
manner middle quote: flüstern murmeln seufzen fluchen brüllen stammeln stöhnen stottern brummen raunen hauchen schluchzen knurren kreischen schreien/schreit/schrie/geschrien
manner low quote: lachen weinen grinsen lächeln unterbrechen/unterbricht/unterbrach/unterbrochen
V middle clause: heißen/heißt_es/hieß_es/geheißen
V middle clause: verlauten
V low quote: lauten
R middle clause: protokoll+geben/gibt/gab/gegeben
A middle that: aus+schließen/schließt/schloss/ausgeschlossen
E middle clause: verteidigen rechtfertigen
T low that: infrage+stellen
X middle clause: munkeln
T middle clause: glauben befürchten fürchten vermuten bezweifeln
T low that: denken/denkt/dachte/gedacht erwarten finden/findet/fand/gefunden zweifeln an+nehmen/nimmt/nahm/genommen aus+gehen/geht/ging/gegangen
`

/** Nouns of speech that take a clause. */
export const NOUNS = `
N middle: Antwort=Antworten Urteil=Urteile Begründung Botschaft=Botschaften Argument=Argumente Appell=Appelle Reaktion=Reaktionen Frage=Fragen Forderung=Forderungen Aussage=Aussagen Erklärung=Erklärungen Äußerung=Äußerungen Stellungnahme=Stellungnahmen Kommentar=Kommentare Hinweis=Hinweise Einschätzung=Einschätzungen Auffassung Ansicht=Ansichten Meinung=Meinungen Nachricht=Nachrichten
R high: Ergebnis Schluss=Schlusse,Schluß Fazit
R middle: Mitteilung=Mitteilungen Bericht=Berichte,Berichts,Berichten Meldung=Meldungen Ankündigung=Ankündigungen Eingeständnis Geständnis
X middle: Behauptung=Behauptungen Vorwurf=Vorwürfe,Vorwurfs,Vorwürfen Unterstellung=Unterstellungen Gerücht=Gerüchte,Gerüchten Verdacht
P middle: Warnung=Warnungen Drohung=Drohungen Versprechen Zusage=Zusagen Zusicherung=Zusicherungen Prognose=Prognosen
`

/** Frames without a verb. */
export const PREPOSITIONS = `
high: laut ! plan gesetz vertrag fahrplan satzung rezept definition protokoll auf und
high named: nach Behördenangaben|Polizeiangaben|Medienangaben|Militärangaben|Regierungsangaben|Kremlangaben|Firmenangaben|Unternehmensangaben|Geheimdienstangaben|Medienberichten|Agenturberichten|Zeitungsberichten|Presseberichten|Augenzeugenberichten|Zeugenaussagen|Medieninformationen|Agenturangaben|Expertenmeinung|Geheimdienstinformationen
middle person: wie aus; wie es aus|in|im|vom|bei
high post: zufolge
high gen: nach Angaben; nach Aussage|Aussagen; nach Darstellung; nach Ansicht; nach Auffassung; nach Meinung; nach Einschätzung; nach Informationen; nach Erkenntnissen; nach Auskunft; nach Überzeugung; nach Worten; nach den Worten; nach Berichten; aus Sicht; in den Worten; den Worten; nach Lesart; nach Schätzungen|Schätzung; nach Recherchen; nach Kenntnis; nach Befund; nach Bekunden
high: nach Angaben von|vom|aus; nach Aussage|Aussagen von|vom; nach Informationen von|vom|aus; nach Ansicht von|vom; nach Meinung von|vom; nach Einschätzung von|vom; nach Auskunft von|vom; nach Darstellung von|vom; nach Erkenntnissen von|vom; nach Berichten von; nach Worten von; nach Schätzungen von|vom; nach Recherchen von|vom; nach Bekunden von|vom; nach Überzeugung von|vom; nach Auffassung von|vom; aus Sicht von|vom
high: nach seinen|ihren Worten|Angaben|Aussagen|Informationen; nach seiner|ihrer Aussage|Darstellung|Ansicht|Einschätzung|Meinung|Auffassung|Überzeugung; seinen|ihren Worten|Angaben nach|zufolge; seiner|ihrer Ansicht|Meinung|Einschätzung|Auffassung nach; aus seiner|ihrer Sicht
middle self: nach eigenem Bekunden|Bericht; nach eigenen Angaben|Worten|Aussagen|Informationen; nach eigener Aussage|Darstellung|Auskunft; eigenen Angaben zufolge
middle alone: dem Vernehmen nach; nach ersten|vorläufigen|unbestätigten|übereinstimmenden|inoffiziellen Erkenntnissen|Angaben|Informationen|Berichten|Schätzungen; ersten|vorläufigen|unbestätigten|übereinstimmenden Erkenntnissen|Angaben|Informationen|Berichten zufolge
middle: gemäß ! plan gesetz vertrag artikel paragraf vorschrift verordnung tradition
middle comma person: so
`
