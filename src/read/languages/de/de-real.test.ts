/** German as real reports write it: sentences of our own for what was misread in papers, wires and live blogs. One reason per case. */
import { describe, expect, it } from 'vitest'
import { carriers, printed, saying } from '../../test-article.ts'
import { type Case, misses } from '../run-table.ts'

const CASES: Case[] = [
  // An adverb at the head of its sentence is nobody.
  ['Schliesslich will die Frau wissen, ob der Kran steht.', ['die Frau|will wissen|der Kran steht|indirect']],
  ['Weiterhin behauptet Lindner, die Werft plane einen Streik.', ['Lindner|behauptet|die Werft plane einen Streik|indirect']],
  // Swiss spelling: ss for ß.
  ['Die Kassierin schliesst aus, dass Geld fehlt.', ['Die Kassierin|*|Geld fehlt|indirect']],
  // A verb behind "und" shares the subject of the verb before it.
  [
    'Die Fähre nahm den Bescheid zur Kenntnis, und die Kapitänin lachte. Der Wirt schwieg und bestritt später, dass er die Bänder kenne.',
    ['Der Wirt|bestritt|er die Bänder kenne|indirect'],
  ],
  // Who behind "wie" tells whom.
  ['Zuvor habe der Bus gebrannt, wie Ruslan seiner Tante erzählt.', ['Ruslan|erzählt|Zuvor habe der Bus gebrannt|indirect']],
  // A dative behind a verb of telling.
  [
    'Ein Matrose erzählte seinen Kameraden etwa, er hätte die Boje versenkt.',
    ['Ein Matrose|erzählte|er hätte die Boje versenkt|indirect|to=seinen Kameraden'],
  ],
  // "soll" with a far infinitive of speech.
  [
    'In einem Funkspruch soll ein Matrose einem anderen schildern, er und der Koch hätten die Boje versenkt.',
    ['ein Matrose|soll schildern|er und der Koch hätten die Boje versenkt|indirect'],
  ],
  // The reported mood begins before the "dass".
  [
    'Die Sprecherin sagte am Montag, es gebe „gute Gründe“, dass die Schleuse zu sei.',
    ['Die Sprecherin|sagte|es gebe „gute Gründe“, dass die Schleuse zu sei|mixed'],
  ],
  // A word that points back inside the sentence.
  ['Die Schleuse ist zu, das teilte die Behörde mit.', ['die Behörde|teilte mit|Die Schleuse ist zu|indirect']],
  // Nobody says so.
  ['Im Hafen wird gemunkelt, dass die Reederei verkauft wird.', ['-|gemunkelt|die Reederei verkauft wird|indirect']],
  // Who can be heard, who is quoted.
  ['„Ihr bekommt das Boot“, ist die Lotsin auf dem Mitschnitt zu hören.', ['die Lotsin|ist hören|Ihr bekommt das Boot|direct']],
  ['„Ich kenne die Liste nicht“, wurde Kapitän Voss zitiert.', ['Kapitän Voss|*|Ich kenne die Liste nicht|direct']],
  // A noun for words stands for its owner.
  ['Die Antwort des Soldaten: „Frag nicht, wir haben kein Mehl.“', ['des Soldaten|*|Frag nicht, wir haben kein Mehl.|direct']],
  // A pronoun and a possessive before "zufolge".
  ['Kapitän Voss trat vor die Presse. Seiner Darstellung zufolge brannte das Boot.', ['Seiner|*|brannte das Boot|indirect']],
]

/** Sentences in which nobody says anything. */
const SILENT = [
  'Wie sie an die Bänder gekommen ist, sagte die Lotsin nicht.',
  'Wie schlimm die Lage an der Schleuse ist, machen die Anrufe deutlich.',
  'Sie zeigen das Ausmaß der Flut, mit der die Stadt kämpft, um den Deich zu halten.',
  'Handys sind an Bord nicht erlaubt, Berichte an die Familie streng verboten.',
]

describe('German as real reports write it', () => {
  for (const one of CASES) it(one[0], () => expect(misses('de', one)).toEqual([]))
  for (const text of SILENT) it(text, () => expect(printed(text, 'de').statements).toEqual([]))

  it('keeps those on the line out of the carriers', () => {
    const reading = printed(
      'Ein abgehörtes Gespräch von Matrosen der Fähre wurde vom Nachrichtendienst verbreitet. „Wir sinken“, sagt ein Matrose in dem Gespräch.',
      'de',
    )
    expect(carriers(saying(reading, 'Wir sinken')).join(' ')).not.toContain('Matrosen')
  })

  it('puts those who talk on the phone on the line', () => {
    const reading = printed(
      'Ein Mitschnitt, den die Zeitung „Nordbote“ veröffentlichte, zeigt, wie der Reeder Karl Hansen mit dem Lotsen Otto Brandt telefoniert. „Das regeln wir unter uns“, sagt Hansen.',
      'de',
    )
    const told = saying(reading, 'Das regeln wir')
    expect(told.addressee?.label).toContain('Brandt')
    expect(carriers(told)).toContain('publisher:Nordbote')
  })

  it('reads an interview whose questions only stand out by type', () => {
    const text = `„Das Meer vergisst nichts“

Die Taucherin Jana Roth hat tausend Wracks gesehen. Ein Gespräch über die Tiefe.

Frau Roth, wann waren Sie zuletzt unten?

Heute früh. Es war kalt, und ich habe wenig gesehen.

Worum ging es?

Um einen Anker. Mich hat das nicht gewundert.

Träumen Sie davon?

Früher ja. Heute schlafe ich.`
    const reading = printed(text, 'de')
    expect(saying(reading, 'Um einen Anker').source?.label).toContain('Jana Roth')
    expect(saying(reading, 'Träumen Sie').source).toBeNull()
  })

  it('does not take a missing confirmation for one', () => {
    const reading = printed('Im Netz kursiert ein Mitschnitt, dessen Echtheit die Polizei noch nicht bestätigt hat.', 'de')
    expect(reading.positions.map((one) => one.stance)).not.toContain('verified')
  })
})
