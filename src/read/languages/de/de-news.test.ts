/** German news of calls: sentences of our own in the manner of agencies, live blogs and tabloids. One reason per case. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  // An article before a full stop belongs to the noun before it, not to the subject of the next sentence.
  [
    'Er traf die Delegation im Hafen. Amtsleiter Jens Korda erklärte, der Kran sei defekt.',
    ['Amtsleiter Jens Korda|erklärte|der Kran sei defekt|indirect'],
  ],
  // A compound noun is read as its last part.
  ['Hafenamtssprecherin Ute Brahms sagte, das Tor klemme.', ['Hafenamtssprecherin Ute Brahms|sagte|das Tor klemme|indirect']],
  // Surnames in -mann are no compounds.
  ['„Das reicht nicht“, sagte Ulla Lindemann.', ['Ulla Lindemann|sagte|Das reicht nicht|direct']],
  // "dem Mitschnitt zufolge" names nobody who is told something.
  ['„Ich komme nicht“, sagte der Fahrer dem Mitschnitt zufolge.', ['der Fahrer|sagte|Ich komme nicht|direct|to=-']],
  // A verb that stands last: subject and addressee lie to its left.
  [
    'Zu hören ist, wie ein Offizier zu einem Kameraden sagt: „Wir warten noch.“',
    ['ein Offizier|sagt|Wir warten noch.|direct|to=einem Kameraden'],
  ],
  // A frame inside the clause parts it.
  [
    'Die Werft bereitet sich nach Angaben der Stadt auf einen Streik vor.',
    ['der Stadt|nach Angaben|Die Werft bereitet sich auf einen Streik vor|indirect'],
  ],
  ['Nach Polizeiangaben wurde niemand verletzt.', ['Polizeiangaben|Nach Polizeiangaben|wurde niemand verletzt|indirect']],
  // What is spoken of, in marks.
  ['Der Minister sprach von einer „frechen Erfindung“.', ['Der Minister|sprach|von einer „frechen Erfindung“|mixed']],
  ['Die Kanzlerin nannte den Bericht „völlig unbrauchbar“.', ['Die Kanzlerin|nannte|den Bericht „völlig unbrauchbar“|mixed']],
  // Reflexive verbs of feeling.
  ['„Er hat uns verkauft“, empört sich der Matrose.', ['der Matrose|empört|Er hat uns verkauft|direct']],
  // The next sentence says whose words these were.
  [
    'Das Dorf ist seit Montag leer. Das teilte die Verwaltung am Abend mit.',
    ['die Verwaltung|teilte mit|Das Dorf ist seit Montag leer|indirect'],
  ],
  // A far infinitive behind wollen and lassen.
  ['„Wohin?“, will die Frau wissen.', ['die Frau|will wissen|Wohin?|direct']],
  ['Der Direktor ließ über seinen Anwalt ausrichten, die Liste sei gefälscht.', ['Der Direktor|*|die Liste sei gefälscht|indirect']],
  // Right before its auxiliary a form that could be finite is the participle.
  ['Der Händler soll in einer Nachricht erklärt haben, er gehe fort.', ['Der Händler|soll erklärt|er gehe fort|indirect']],
  // An author's words between two clauses in the reported mood.
  ['Er könne nicht, erwidert der Soldat, man werde sonst erschossen.', ['der Soldat|erwidert|*|indirect']],
  // Two quotations with a dash between them, each with its own cue.
  [
    'Der Bruder fragte nach: „Und wenn es auffliegt?“ – „Dann war es ein Darlehen“, antwortete der Händler.',
    ['Der Bruder|fragte nach|Und wenn es auffliegt?|direct', 'der Händler|antwortete|Dann war es ein Darlehen|direct'],
  ],
  // The cue itself in the reported mood: the whole sentence is said.
  [
    'Die Ärztin sagte, der Flur sei voll. Sie rechne damit, dass die Lage noch Wochen dauern werde.',
    ['Die Ärztin|sagte|der Flur sei voll|indirect', 'Die Ärztin|*|Sie rechne damit, dass die Lage noch Wochen dauern werde|free-indirect'],
  ],
  // Words behind a colon in the reported mood.
  ['Ihr Sohn winkt ab: Das bringe nichts mehr.', ['Ihr Sohn|-|Das bringe nichts mehr|free-indirect']],
  // A bracket behind the subject, and a tail without a verb.
  [
    'Sie habe volles Vertrauen, betonte Alma Kern (Bund) am Freitag vor Journalisten.',
    ['Alma Kern|betonte|Sie habe volles Vertrauen|indirect|to=Journalisten'],
  ],
  // In the same paragraph a short act tells who speaks next.
  [
    '„Alles erledigt“, sagt der Büroleiter. Der Minister lacht. „Guter Mann!“',
    ['der Büroleiter|sagt|Alles erledigt|direct', 'Der Minister|-|Guter Mann!|direct'],
  ],
  // An ordinal ends no sentence.
  [
    'Es handle sich um Münzen aus dem 14. Jahrhundert, sagte die Forscherin.',
    ['die Forscherin|sagte|Es handle sich um Münzen aus dem 14. Jahrhundert|indirect'],
  ],
  // A self-claim.
  ['Der Pilot will nichts gehört haben.', ['Der Pilot|*|Der Pilot will nichts gehört haben|indirect']],
  // "rechnen" is no speech.
  ['Die Kapitänin rechnet mit hohen Wellen.', []],
  // Positions.
  ['Die Echtheit der Aufnahme ist unklar.', null, ['could-not-verify']],
  ['Das Band sei nicht echt, sagte der Gutachter.', null, ['shown-false']],
  ['In dem abgehörten Telefonat spricht ein Soldat mit seiner Frau. Moskau sprach von einer Fälschung.', null, ['accused-forgery']],
]

const NOTHING = [
  'Der Kapitän will pünktlich sein.',
  'Laut Plan legt die Fähre um acht Uhr ab.',
  'Nach dem Essen wurde getanzt.',
  'Er sprach mit seinem Nachbarn von früher.',
]

describe('German news of calls', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('de', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('de', text)).toEqual([])
  })
})
