/** German, French, Spanish, Italian, Portuguese and Polish newsrooms: sentences of our own, one linguistic reason per case. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from './run-table.ts'

const CASES: Record<string, Case[]> = {
  de: [
    // A body behind "von" does not make the calling before it a genitive.
    [
      '„Alles trocken“, erklärte die Phonetikerin Ute Lenz von der Universität Moorbach.',
      ['die Phonetikerin Ute Lenz von der Universität Moorbach|erklärte|Alles trocken|direct'],
    ],
    // A name with an apposition stands before its verb; the relative behind it is told.
    [
      'Sergej, ein anderer Soldat, erzählt seiner Freundin, der Zug sei weg.',
      ['Sergej|erzählt|der Zug sei weg|indirect|to=seiner Freundin'],
    ],
    // The agency in the dative, and a cue that is itself in the reported mood.
    [
      'Ein Sprecher sagte der dpa, die Kanzlerin habe sich nie so geäußert.',
      ['Ein Sprecher|sagte|die Kanzlerin habe sich nie so geäußert|indirect|to=der dpa'],
    ],
    // The verb far behind its subject.
    [
      'Minister Gall erklärte, das Gespräch mit dem falschen polnischen Kollegen habe stattgefunden.',
      ['Minister Gall|erklärte|das Gespräch mit dem falschen polnischen Kollegen habe stattgefunden|indirect'],
    ],
    // What something is called, before the participle and a few words behind the verb.
    [
      'Der Präsident hat die Lage am Fluss als „schwierig“ bezeichnet.',
      ['Der Präsident|hat bezeichnet|die Lage am Fluss als „schwierig“|mixed'],
    ],
    ['Die Ministerin bezeichnete die Lage am Fluss als „ernst“.', ['Die Ministerin|bezeichnete|die Lage am Fluss als „ernst“|mixed']],
    // "soll" with its participle far away is hearsay, a plan is none.
    [
      'Der Fahrer soll kurz vor dem Unfall noch lange mit seiner Schwester telefoniert haben.',
      ['-|*|Der Fahrer soll kurz vor dem Unfall noch lange mit seiner Schwester telefoniert haben|indirect'],
    ],
    ['Die Brücke soll im Mai fertig sein.', []],
    // How somebody speaks, and who is cited.
    ['Darin ist zu hören, wie zwei Offiziere über Brücken sprechen.', []],
    [
      'Wie der Bote berichtet, beklagt sich ein Bauer über die Ernte.',
      ['der Bote|berichtet|beklagt sich ein Bauer über die Ernte|indirect'],
    ],
    // A relative clause between a turned subject and the words it says.
    ['Darauf behauptet eine Frau, die am Hafen wohnt, die Fähre sei leer.', ['eine Frau|behauptet|die Fähre sei leer|indirect']],
    // An expert comes to a result; the participle may stand between.
    [
      'Zwei Gutachter kommen zu dem Ergebnis, dass das Band nicht bearbeitet wurde.',
      ['Zwei Gutachter|Ergebnis|das Band nicht bearbeitet wurde|indirect'],
      ['verified'],
    ],
    [
      'Nach Einschätzung des Instituts für Moorkunde (IMK) sinkt der Pegel.',
      ['des Instituts für Moorkunde|Nach Einschätzung|sinkt der Pegel|indirect'],
    ],
    ['Er sei krank, so der Bürgermeister in einer Stellungnahme.', ['der Bürgermeister|so|Er sei krank|indirect']],
    ['Aus Diplomatenkreisen verlautete, der Plan sei tot.', ['Diplomatenkreisen|verlautete|der Plan sei tot|indirect']],
    ['Der Stab teilte mit, dass die 155. Brigade heimkehrt.', ['Der Stab|teilte mit|die 155. Brigade heimkehrt|indirect']],
    // The others of a list belong to the frame.
    ['Nach Recherchen von NDR, WDR und „Bote“ fehlt Geld in der Kasse.', ['NDR|Nach Recherchen von|fehlt Geld in der Kasse|indirect']],
    // The particle doubts its relative clause.
    ['Im Netz kursiert ein Audio, in dem angeblich der Kanzler spricht.', ['-|angeblich|in dem angeblich der Kanzler spricht|indirect']],
    [
      'Heute nannte das Präsidialamt die Aufnahme eine „Provokation“.',
      ['das Präsidialamt|nannte|die Aufnahme eine „Provokation“|mixed'],
      ['accused-forgery'],
    ],
    ['Die Aufnahme sei aus dem Zusammenhang gerissen, sagte der Anwalt.', null, ['disputed']],
    ['Die Aufnahme ist echt.', [], ['verified']],
    ['Die Aufnahme ist gefälscht.', [], ['shown-false']],
    ['Experten halten das Video für gefälscht.', null, ['accused-forgery']],
    ['Ob sie echt sind, kann der Bote nicht überprüfen.', [], ['could-not-verify']],
    ['Die Echtheit der Aufnahme bestritt sie nicht.', [], []],
    ['Der Bürgermeister wies die Vorwürfe zurück.', null, []],
  ],
  fr: [
    ['Ces informations n’ont pas pu être vérifiées.', [], ['could-not-verify']],
    ['L’enregistrement n’a pas pu être authentifié.', [], ['could-not-verify']],
    ['Le maire a dénoncé jeudi un « montage grossier » de l’enregistrement.', null, ['accused-forgery']],
    ['L’ancien maire affirme que ses propos ont été sortis de leur contexte.', null, ['disputed']],
    ['La vidéo a été supprimée par la plateforme.', [], []],
    [
      'D’après l’Institut pour l’étude des marais (IEM), le niveau baisse.',
      ['l’Institut pour l’étude des marais|D’après|le niveau baisse|indirect'],
    ],
    ['Le prévenu reconnaît avoir vendu la barque.', ['Le prévenu|reconnaît|avoir vendu la barque|reported']],
  ],
  es: [
    ['Según el GUR, la conversación fue breve.', ['el GUR|Según|la conversación fue breve|indirect']],
    ['Varios expertos sostienen que la grabación no presenta signos de manipulación.', null, ['verified']],
    ['La alcaldesa dijo que sus palabras fueron sacadas de contexto.', null, ['disputed']],
    ['No se ha podido confirmar la autenticidad del audio.', [], ['could-not-verify']],
    [
      'De acuerdo con el Instituto para el Estudio del Agua (IEA), el nivel baja.',
      ['el Instituto para el Estudio del Agua|De acuerdo con|el nivel baja|indirect'],
    ],
  ],
  it: [
    [
      'Gli esperti interpellati dal Corriere della Sera ritengono che l’audio non sia stato manipolato.',
      ['Gli esperti interpellati dal Corriere della Sera|ritengono|l’audio non sia stato manipolato|indirect'],
      ['verified'],
    ],
    ['Il legale sostiene che le frasi sono state estrapolate dal contesto.', null, ['disputed']],
    // The sentence behind points back, with its subject before the verb.
    ['"Non c’è nulla di vero". Così il ministro ha commentato la notizia.', ['il ministro|*|Non c’è nulla di vero|direct']],
    // Who holds a change possible does not accuse.
    ['Berlino ha confermato l’autenticità della registrazione, pur precisando che potrebbe essere stata alterata.', null, ['verified']],
    ['"Prendi la barca", ordina il sindaco all’autista.', ['il sindaco|ordina|Prendi la barca|direct']],
    ['Non è possibile verificare l’autenticità della registrazione.', [], ['could-not-verify']],
    ['L’imputato ha negato di aver parlato di soldi.', ['L’imputato|*|di aver parlato di soldi|reported']],
  ],
  pt: [
    ['Não foi possível atestar a autenticidade do áudio.', [], ['could-not-verify']],
    ['Especialistas afirmam que a gravação não tem sinais de manipulação.', null, ['verified']],
    ['A voz foi clonada, explicou o perito.', null, ['shown-false']],
    ['O ministro disse que suas falas foram tiradas de contexto.', null, ['disputed']],
  ],
  pl: [
    // Where no comma closes the frame, it ends with its phrase: an abbreviation, a body, a name behind a title.
    ['Według HUR jeden z nich narzekał na dowódców.', ['HUR|Według|jeden z nich narzekał na dowódców|indirect']],
    ['Zdaniem opozycji rząd powinien odejść.', ['opozycji|Zdaniem|rząd powinien odejść|indirect']],
    ['Według rzecznika rządu Adama Lisa sprawa jest prosta.', ['rzecznika rządu Adama Lisa|Według|sprawa jest prosta|indirect']],
    ['Nie da się zweryfikować autentyczności nagrania.', [], ['could-not-verify']],
    ['Adwokat oświadczył, że nagranie zostało zmontowane.', null, ['accused-forgery']],
    ['Były wójt twierdzi, że jego słowa wyrwano z kontekstu.', null, ['disputed']],
  ],
}

const NOTHING: readonly (readonly [string, string])[] = [
  ['de', 'Das Treffen soll am Freitag in Genf sein.'],
  ['it', 'Salare secondo necessità e servire.'],
  ['pl', 'Dodaj sól według uznania.'],
  ['es', 'Según el plan, el tren sale a las dos.'],
]

const rows = Object.entries(CASES).flatMap(([language, cases]) => cases.map((one) => [language, one[0], one] as const))

describe('newsrooms of six western languages', () => {
  it.each(rows)('%s: %s', (language, _, one) => {
    expect(misses(language, one)).toEqual([])
  })
  it.each(NOTHING)('%s, nothing: %s', (language, text) => {
    expect(foundIn(language, text)).toEqual([])
  })
})
