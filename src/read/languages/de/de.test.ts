/** German: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  ['„Wir haben seit Tagen kein Wasser“, sagte der Sanitäter.', ['der Sanitäter|sagte|Wir haben seit Tagen kein Wasser|direct']],
  [
    '»Niemand hat uns gewarnt«, erklärte die Bürgermeisterin Anna Kolb.',
    ['die Bürgermeisterin Anna Kolb|erklärte|Niemand hat uns gewarnt|direct'],
  ],
  ['«Das Dorf ist leer», schrieb der Reporter.', ['der Reporter|schrieb|Das Dorf ist leer|direct']],
  ['"Morgen fahren wir zurück", kündigte Minister Hartwig an.', ['Minister Hartwig|kündigte an|Morgen fahren wir zurück|direct']],
  ['„Wir warten“, sagte der Fahrer, „noch bis zum Abend.“', ['der Fahrer|sagte|Wir warten noch bis zum Abend.|direct']],
  ['Die Ministerin sagte: „Der Bau beginnt im Herbst.“', ['Die Ministerin|sagte|Der Bau beginnt im Herbst.|direct']],
  ['Bürgermeister Otto Lenz: „Die Brücke bleibt gesperrt.“', ['Bürgermeister Otto Lenz|-|Die Brücke bleibt gesperrt.|direct']],
  [
    'Der Sprecher der Feuerwehr teilte mit, dass der Brand gelöscht sei.',
    ['Der Sprecher der Feuerwehr|teilte mit|der Brand gelöscht sei|indirect'],
  ],
  ['Die Trainerin sagte, die Mannschaft sei müde.', ['Die Trainerin|sagte|die Mannschaft sei müde|indirect']],
  [
    'Laut dem Verteidigungsministerium wurden drei Drohnen abgeschossen.',
    ['dem Verteidigungsministerium|Laut|wurden drei Drohnen abgeschossen|indirect'],
  ],
  ['Nach Angaben der Polizei wurde niemand verletzt.', ['der Polizei|Nach Angaben|wurde niemand verletzt|indirect']],
  ['Dem Bericht zufolge fehlten im vergangenen Jahr 300 Lehrer.', ['Dem Bericht|zufolge|fehlten im vergangenen Jahr 300 Lehrer|indirect']],
  ['Die Lage habe sich beruhigt, so der Kommandeur.', ['der Kommandeur|so|Die Lage habe sich beruhigt|indirect']],
  ['Wie die Agentur Nordpress berichtet, ist der Vertrag geplatzt.', ['die Agentur Nordpress|berichtet|ist der Vertrag geplatzt|indirect']],
  [
    'Der Kommandeur sagte, die Brücke sei zerstört. Man habe noch Brot für drei Tage.',
    ['Der Kommandeur|sagte|die Brücke sei zerstört|indirect', 'Der Kommandeur|*|Man habe noch Brot für drei Tage|free-indirect'],
  ],
  [
    '„Wir kommen nicht mehr heim“, sagte der Soldat seiner Mutter.',
    ['der Soldat|sagte|Wir kommen nicht mehr heim|direct|to=seiner Mutter'],
  ],
  ['Gegenüber der Zeitung sagte der Anwalt: „Wir legen Berufung ein.“', ['der Anwalt|sagte|Wir legen Berufung ein.|direct|to=der Zeitung']],
  ['Zwei Rekruten sollen geflohen sein.', ['-|*|*|*|hedge=sollen geflohen sein']],
  ['Die Partei spricht von einem „beispiellosen Vorgang, der Folgen haben wird“.', ['Die Partei|spricht|*|mixed']],
  [
    'Angeblich hat der Direktor die Akte vernichtet, behauptet sein früherer Mitarbeiter.',
    ['sein früherer Mitarbeiter|behauptet|*|indirect|hedge=Angeblich'],
  ],
  ['Der Konzern bestreitet, dass Kunden getäuscht wurden.', ['Der Konzern|bestreitet|Kunden getäuscht wurden|indirect']],
  [
    'Der Trainer ist „sehr zufrieden mit der Arbeit“, wie er am Montag sagte.',
    ['*|sagte|Der Trainer ist „sehr zufrieden mit der Arbeit“|mixed'],
  ],
  ['Der Minister kam nach eigenen Angaben zu spät.', ['Der Minister|nach eigenen Angaben|Der Minister kam zu spät|indirect']],
  [
    '„Gib die Decke her“, rief der Verwundete. „Es wird kalt.“',
    ['der Verwundete|rief|Gib die Decke her|direct', 'der Verwundete|*|Es wird kalt.|direct'],
  ],
  [
    '„Er hat mir gesagt, ‚keiner geht heim‘, und dann aufgelegt“, erzählte die Ehefrau.',
    ['die Ehefrau|erzählte|Er hat mir gesagt, ‚keiner geht heim‘, und dann aufgelegt|direct', '*|hat gesagt|*|*'],
  ],
  ['Man müsse Geduld haben, betonte die Ärztin.', ['die Ärztin|betonte|Man müsse Geduld haben|indirect']],
  ['Ob der Zug fährt, fragte die Reisende den Schaffner.', ['die Reisende|fragte|*|indirect|to=den Schaffner']],
  ['Minister Karl Reuter hat angekündigt, dass die Steuer sinkt.', ['Minister Karl Reuter|*|die Steuer sinkt|indirect']],
  [
    'In dem abgehörten Telefonat klagt ein Soldat gegenüber seiner Frau: „Wir haben nichts zu essen.“ Das Gespräch hat der Geheimdienst SBU veröffentlicht.',
    ['ein Soldat|klagt|Wir haben nichts zu essen.|direct|to=seiner Frau|chain=SBU'],
  ],
  [
    'Die Zeitung berichtete unter Berufung auf den Generalstab, die Brigade sei abgezogen.',
    ['den Generalstab|berichtete|die Brigade sei abgezogen|indirect|chain=Zeitung'],
  ],
  [
    'Ein Offizier gab in einem abgefangenen Telefonat zu, dass die Munition fehlt. Die Echtheit der Aufnahme ließ sich nicht unabhängig überprüfen.',
    ['Ein Offizier|gab zu|die Munition fehlt|indirect'],
    ['could-not-verify'],
  ],
  ['Der Kreml bezeichnete die Aufnahme als Fälschung.', null, ['accused-forgery']],
]

const NOTHING = [
  'Der „Adler“ legte am Morgen in Kiel ab.',
  'Alles lief nach Plan, und der Zug kam nach drei Stunden an.',
  'Die sogenannte „Mauer“ wird am Freitag abgebaut.',
  'Mehl und Butter verrühren, dann die Eier zugeben und den Teig ruhen lassen.',
  'Der Roman „Das leere Haus“ erscheint im Mai.',
  'Lesen Sie hier mehr über den Fall.',
  'Es war so kalt, dass der Fluss zufror.',
]

describe('German', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('de', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('de', text)).toEqual([])
  })
})
