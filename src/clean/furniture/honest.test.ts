/** Sentences of articles that sound like furniture and are none: nothing may be set apart. */
import { describe, expect, it } from 'vitest'
import { wordingVerdict } from './by-wording.ts'
import { isHouseByline, readByline } from './bylines.ts'
import { isSourceLine } from './source-line.ts'
import { worded } from './worded.ts'

const honest = `
Search for the missing men went on until dark.
Search parties found the truck on Friday
Back to the front, nobody wanted to go.
Contact was lost at five in the morning.
Login details were found on his telephone.
Menu cards were all that burnt, the cook said.
Views of the river are cut off by the wall.
Listen to me, she told him, and he did not.
Report an error and you lose your pay, the clerk explained to the men.
Support us or die, the officer told the villagers.
He asked readers of the letter to sign up for the guard.
Comments by the minister were read out at noon.
Share of the loot: two sacks each
Tags were cut from the uniforms before the burial.
Follow the road to the mill and you will find them.
The source of the recording is unknown.
Subscribe to nothing, he warned his brother.
Three minutes later the line went dead.
The call lasted 3 min.
Suche nach Vermissten dauert an
Zurück blieb nur ein Schuh.
Anmelden musste sich keiner der Männer.
Kontakt zur Einheit bestand seit Tagen nicht mehr.
Helfen Sie uns nicht, sind Sie gegen uns, habe der Hauptmann gesagt.
Lesen Sie das vor, befahl er dem Jungen.
Anzeige wegen Diebstahls erstattete niemand.
Kommentare des Generals fehlten.
Teilen wollte er das Brot nicht.
Пошук зниклих тривав до ночі
Підтримайте його, він ледве стоїть, — просить жінка.
Контакти з частиною втрачено.
Вхід до підвалу засипало.
Поиск пропавших продолжался до ночи
Вход в подвал завалило.
Регистрация беженцев шла медленно.
О нас забыли, говорит он жене.
Поддержите его, он еле стоит, просит она.
Retour à la ferme, il n’a trouvé personne.
Recherche d’un fils disparu
Contactez-nous si vous le voyez, disait le mot.
Partager le pain était devenu interdit.
Buscar agua les llevó dos horas.
Volver no era posible.
Contacto perdido a las cinco de la mañana.
Compartir la comida estaba prohibido.
Szukaj go w lesie, powiedziała.
Powrót do domu zajął mu trzy dni.
Udostępnij im wodę, rozkazał.
Cerca il figlio da tre settimane
Indietro non si torna, dice il padre.
Ascolta, mamma, qui non c’è nessuno.
Voltar para casa era impossível.
Entrar na cave ficou impossível.
Topo da colina caiu às cinco.
Zoeken naar de vermisten duurde tot de avond.
`
  .trim()
  .split('\n')

describe('honest sentences', () => {
  it.each(honest)('%s', (text) => {
    expect([wordingVerdict(worded(text))?.rule ?? null, readByline(text), isHouseByline(text), isSourceLine(text)]).toEqual([
      null,
      null,
      false,
      false,
    ])
  })
})
