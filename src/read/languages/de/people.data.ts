/** German nouns for somebody who can speak: `family type flags: nouns` (see `assemble.ts`, `decline.ts`). */
export const PEOPLE = `
combatant person m role=combatant: Soldat Kämpfer Söldner Rekrut Besatzer Verwundete Verletzte Deserteur Kriegsgefangene Gefangene Infanterist Panzerfahrer Freiwillige Reservist Kamerad Wehrpflichtige Scharfschütze Pilot Sanitäter Militärangehörige Frontkämpfer Frontsoldat Invasor
commander person m role=combatant title: Kommandeur Kommandant Offizier General Oberst Major Hauptmann Leutnant Feldwebel Unteroffizier Generalleutnant Generalmajor Oberstleutnant Admiral Befehlshaber Generalstabschef Sergeant Oberleutnant
official person m role=official title: Sprecher Beamte Vertreter Minister Präsident Obmann Klubobmann Amtmann Kanzler Bundeskanzler Premierminister Ministerpräsident Regierungschef Staatschef Bürgermeister Oberbürgermeister Gouverneur Botschafter Außenminister Innenminister Verteidigungsminister Finanzminister Wirtschaftsminister Gesundheitsminister Justizminister Staatssekretär Senator Abgeordnete Staatsanwalt Richter Generalsekretär Vorsitzende Parteichef Fraktionschef Direktor Leiter Chef Geschäftsführer Vorstand Vorstandschef Regierungssprecher Polizeisprecher Pressesprecher Außenbeauftragte Kommissar Landrat Papst König Bischof Diplomat Berater Amtskollege Vizepräsident Kremlsprecher Behördensprecher Unternehmenssprecher Vorstandsvorsitzende Konzernchef Politiker Oppositionsführer Verwaltungschef Polizist Polizeichef Feuerwehrchef Funktionär Parlamentspräsident
official person f role=official title: Beamtin Abgeordnete Staatsanwältin Vorsitzende Landrätin Kommissionspräsidentin
expert person m title: Experte Analyst Forscher Wissenschaftler Professor Doktor Historiker Ökonom Arzt Mediziner Chefarzt Physiker Biologe Psychologe Soziologe Meteorologe Ingenieur Anwalt Rechtsanwalt Verteidiger Militärexperte Militäranalyst Forensiker Phonetiker Linguist Sprachwissenschaftler Tontechniker Tonmeister Sachverständige Osteuropaexperte Russlandexperte Autor Schriftsteller Regisseur Gutachter Klimaforscher Virologe Lehrer Ökologe Politologe Politikwissenschaftler Trainer Künstler Landwirt
expert person f title: Ärztin Anwältin Rechtsanwältin Sachverständige Krankenschwester
journalist person m: Journalist Reporter Korrespondent Redakteur Moderator Blogger Kolumnist Chefredakteur Interviewer Militärblogger
relative person m kin role=relative: Vater Ehemann Sohn Bruder Freund Onkel Großvater Schwager Cousin Papa Opa Enkel Verlobte
relative person f kin role=relative: Mutter Ehefrau Tochter Schwester Freundin Tante Großmutter Schwiegermutter Cousine Mama Oma Witwe Enkelin Verlobte Lebensgefährtin
relative person pl kin role=relative: Eltern Angehörige/Angehörigen Verwandte/Verwandten Geschwister Kinder/Kindern
witness person m: Russe Ukrainer Kaufmann Geschäftsmann Kameramann Geschäftspartner Vertraute Komplize Mandant Amerikaner Brite Franzose Tschetschene Mann Anrufer Nutzer Zeuge Augenzeuge Bewohner Anwohner Mieter Nachbar Fahrer Bauer Fischer Unternehmer Händler Junge Besucher Kunde Patient Spieler Kapitän Torwart Schüler Student Angeklagte Beschuldigte Verdächtige Überlebende Helfer Aktivist Flüchtling Zivilist Priester Pfarrer Bekannte Mitarbeiter Kollege Reisende Schaffner Pendler Insasse Informant Whistleblower Gründer Sänger Schauspieler
witness person f: Kauffrau Geschäftsfrau Hausfrau Frau Bäuerin Angeklagte Überlebende Reisende Quelle
caller person m: Gesprächspartner Gegenüber Partner Interviewpartner
caller person f: Stimme
organisation organisation n: Ministerium Verteidigungsministerium Außenministerium Innenministerium Finanzministerium Gesundheitsministerium Präsidialamt Kanzleramt Unternehmen Amt Gericht Parlament Institut Komitee Rathaus Militär Bundesamt Krankenhaus Bündnis Kommando Bundesinnenministerium Statistikamt Büro Präsidium Landgericht Amtsgericht Verwaltungsgericht
organisation organisation f: Regierung Polizei Staatsanwaltschaft Feuerwehr Behörde Armee Partei Verwaltung Kommission Universität Organisation Bundesregierung Bundeswehr Opposition Firma Stadt Kirche Gewerkschaft Marine Luftwaffe Stiftung Bank Zentralbank Fraktion Militärverwaltung Staatsführung Stadtverwaltung Gemeinde Botschaft Delegation Fluggesellschaft Abteilung Bürgerinitiative
organisation organisation m: Generalstab Kreml Konzern Verband Verein Bund Senat Stab Verfassungsschutz Betriebsrat Zoll Rat Bundestag Wetterdienst Grenzschutz Betreiber Hersteller
agency agency m: Geheimdienst Militärgeheimdienst Nachrichtendienst Militärnachrichtendienst Sicherheitsdienst Inlandsgeheimdienst Auslandsgeheimdienst Auslandsnachrichtendienst Abhördienst
agency agency f: Aufklärung Geheimdienstzentrale Spionageabwehr Militäraufklärung
authorities group pl: Behörden Truppen Streitkräfte Ermittler/Ermittlern Kreise/Kreisen Gewerkschaften Rettungskräfte Einsatzkräfte Geheimdienste/Geheimdiensten Sicherheitsbehörden Besatzungstruppen Stadtwerke
circles organisation pl: Regierungskreise/Regierungskreisen Sicherheitskreise/Sicherheitskreisen Diplomatenkreise/Diplomatenkreisen Koalitionskreise/Koalitionskreisen Parteikreise/Parteikreisen Militärkreise/Militärkreisen Justizkreise/Justizkreisen Ermittlerkreise/Ermittlerkreisen
organisation organisation n: Umfeld
outlet outlet f: Zeitung Agentur Nachrichtenagentur Tageszeitung Redaktion Boulevardzeitung Zeitschrift Wochenzeitung Rundfunkanstalt Webseite Website Sendung Plattform
outlet outlet f: dpa AFP Tass ARD FAZ taz NZZ
outlet outlet n: Blatt Magazin Nachrichtenmagazin Portal Nachrichtenportal Medium Onlineportal Radio Fernsehen
outlet outlet m: Sender Fernsehsender Nachrichtensender Rundfunk Kanal Telegram-Kanal Radiosender Blog
outlet outlet pl: Behördenangaben Polizeiangaben Medienangaben Militärangaben Regierungsangaben Kremlangaben Agenturberichte/Agenturberichten Zeitungsberichte/Zeitungsberichten Presseberichte/Presseberichten Medieninformationen Medien Zeitungen Agenturen Nachrichtenagenturen Medienberichte/Medienberichten Berichte/Berichten
public group pl: Soldaten Kämpfer/Kämpfern Experten Fachleute/Fachleuten Forscher/Forschern Wissenschaftler/Wissenschaftlern Anwohner/Anwohnern Bewohner/Bewohnern Zeugen Augenzeugen Beobachter/Beobachtern Kritiker/Kritikern Vertreter/Vertretern Beamte/Beamten Journalisten Politiker/Politikern Ärzte/Ärzten Eltern Bauern Analysten Ökonomen Aktivisten Überlebende/Überlebenden Menschen Leute Abgeordnete/Abgeordneten Umweltschützer/Umweltschützern Rekruten Demonstranten Betroffene/Betroffenen Reporter/Reportern Diplomaten Nachbarn Mitarbeiter/Mitarbeitern Bürger/Bürgern Gefangene/Gefangenen Besatzer/Besatzern Verwundete/Verwundeten Zuschauer/Zuschauern Kollegen Anleger/Anlegern Händler/Händlern
document document f: Erklärung Mitteilung Pressemitteilung Studie Stellungnahme Untersuchung Umfrage Analyse Anklage Darstellung Anklageschrift
document document m: Bericht Brief Lagebericht Zeitungsbericht Medienbericht Abschlussbericht Untersuchungsbericht Beitrag Artikel
document document n: Papier Dokument Gutachten Schreiben Protokoll Statement
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: Mutter Mama
father: Vater Papa
wife: Ehefrau Freundin Verlobte Witwe Lebensgefährtin
husband: Ehemann
son: Sohn
daughter: Tochter
brother: Bruder
sister: Schwester
friend: Freund Bekannte Kollege Nachbar
man: Mann Junge Russe Ukrainer Amerikaner Brite Franzose Tschetschene
woman: Frau
caller: Anrufer Gesprächspartner Gegenüber
wounded: Verwundete Verletzte
captive: Gefangene Kriegsgefangene Deserteur
driver: Fahrer Panzerfahrer
pilot: Pilot
medic: Sanitäter Arzt Ärztin Chefarzt Mediziner Krankenschwester
spokesperson: Sprecher Regierungssprecher Polizeisprecher Pressesprecher Kremlsprecher Behördensprecher Unternehmenssprecher
leader: Präsident Kanzler Bundeskanzler Premierminister Ministerpräsident Regierungschef Staatschef Vizepräsident König Papst Kommissionspräsidentin
minister: Minister Außenminister Innenminister Verteidigungsminister Finanzminister Wirtschaftsminister Gesundheitsminister Justizminister
governor: Bürgermeister Oberbürgermeister Gouverneur Landrat Landrätin Direktor Leiter Chef Geschäftsführer Vorstand Vorstandschef Konzernchef Vorsitzende Vorstandsvorsitzende Gründer
politician: Abgeordnete Senator Politiker Parteichef Fraktionschef Oppositionsführer
lawyer: Anwalt Anwältin Rechtsanwalt Rechtsanwältin Verteidiger Richter
worker: Mitarbeiter Lehrer Polizist Bauer Bäuerin Landwirt Fischer Schaffner Trainer Kapitän Torwart Spieler Künstler Sänger Schauspieler Händler Unternehmer Priester Pfarrer Helfer
suspect: Angeklagte Beschuldigte Verdächtige
activist: Aktivist
government: Regierung Bundesregierung Kreml Parlament Senat Bundestag Präsidialamt Kanzleramt Opposition Staatsführung
agency: Ministerium Verteidigungsministerium Außenministerium Innenministerium Finanzministerium Gesundheitsministerium Bundesinnenministerium Behörde Amt Polizei Staatsanwaltschaft Generalstab Kommando Kommission Büro Rathaus Verwaltung Botschaft Gericht Landgericht Amtsgericht Verwaltungsgericht Stab Militärverwaltung Stadtverwaltung
media: Medien
combatant: Soldaten Kämpfer Rekruten Besatzer
`
