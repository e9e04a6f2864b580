/**
 * German. What is particular to it: the Konjunktiv carries reports without a cue, verbs split ("teilte … mit"), the case
 * stands on the determiner, all nouns are capitals, and “ closes a quotation that „ opened.
 */

import type { GrammarCase, Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, lines, people, stances, words } from '../assemble.ts'
import { conjugate } from './conjugate.ts'
import { decline } from './decline.ts'
import { genderOfName } from './names.ts'
import { FAMILIES, PEOPLE } from './people.data.ts'
import { NOUNS, PREPOSITIONS, VERBS } from './verbs.data.ts'
import { familiesWithWomen, withWomen } from './women.ts'
import * as W from './words.data.ts'

const EVERYBODY = withWomen(PEOPLE)

const K1 = new Set(words(W.K1))
const K2 = new Set(words(W.K2))
/** Indicative forms: those of the list, and the present and preterite of every cue verb. */
const PLAIN = new Set([...words(W.PLAIN), ...lines(VERBS).flatMap(indicatives)])
const PARTICLES =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|heraus|hin|hinzu|los|mit|nach|statt|teil|um|vor|voran|weg|weiter|zu|zurück|zusammen|bevor|bereit)(?=\p{L}{3})/u

/** Present and preterite of the verbs of one line, without those that are Konjunktiv I too. */
function indicatives(line: string): string[] {
  const specs = words(line.slice(line.indexOf(':') + 1))
  return specs.flatMap((spec) => conjugate(spec).sets[0]?.finite.slice(0, 3) ?? []).filter((form) => !K1.has(form) && !form.includes('_'))
}

/** Words that only look like compounds, and nouns in which surnames end (Karren|bauer). */
const NO_HEADS = new Set(words(W.NO_HEADS))

/** Nouns that a compound may end in and then is one of: Luftwaffen|chef, US-|Diplomatin, Funk|gespräch. */
const HEADS = new Set(
  [...lines(EVERYBODY).flatMap((line) => words(line.slice(line.indexOf(':') + 1).replaceAll('/', ' '))), ...words(W.COMPOUND_HEADS)]
    .map((noun) => noun.toLowerCase())
    .filter((noun) => (noun.length > 4 || noun === 'chef') && !NO_HEADS.has(noun)),
)

/** The last part of a compound noun, where that part is a known noun: "fpö-chef" → "chef". */
function headOf(folded: string): string | null {
  for (let at = Math.max(3, folded.length - 22); at <= folded.length - 4; at++) {
    const head = folded.slice(at)
    if (HEADS.has(head)) return NO_HEADS.has(folded) ? null : head
  }
  return null
}

/** Endings of nouns that are nobody's name: Nachfrage, Sammlung, Freiheit. */
const COMMON =
  /(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|nis|nisse|ismus|frage|fragen|anfrage|aufnahme|aufnahmen|seite|grund|zahl|zahlen|recht|stille|leitung|ende|beginn|anlass|druck)$/u

/** Adverbs and undeclined adjectives, which German writes alike: schließlich, möglicherweise, gleichzeitig. */
const ADVERB = /.{2}lich$|.{3}(?:er|(?<!au)s)weise$|.{3}(?:dings|wärts|zeitig|seitig|stündig|mütig)$/u

/** Switzerland writes ss for ß. "Aussage", "Masse", "wissen" have no ß anywhere and stay. */
const SWISS =
  /((?:^|[^a])(?:hei|wei|lie|hie|schlie|äu|gro|grö|gie|flie|rei|schei|stra|sü|fu|grü|schie|mä|sto|stie|blo|drau)|^au(?=sser))ss(?=$|er|en|t|e|l)/u

/** Words beside a form that make it no report: "ich habe", "als sei nichts", "es sei denn", "man nehme". */
function isSetPhrase(folded: string, before: string, after: string): boolean {
  if (before === 'ich' || after === 'ich' || before === 'als' || after === 'denn') return true
  return folded === 'nehme' && before === 'man'
}

/** Mood of a finite form: K1 sure, K2 only inside a reported stretch, else the indicative where the form is known. */
function mood(folded: string, before: string, after: string): 'reported' | 'irreal' | 'plain' | null {
  if (K2.has(folded)) return 'irreal'
  if (PLAIN.has(folded)) return 'plain'
  if (folded === 'bitte') return /^(?:man|er|sie)$/u.test(before) ? 'reported' : null
  const stem = folded.replace(PARTICLES, '')
  if (K1.has(folded) || (stem !== folded && K1.has(stem))) return isSetPhrase(folded, before, after) ? 'plain' : 'reported'
  return stem !== folded && PLAIN.has(stem) ? 'plain' : null
}

/** `nom acc: das eine` lines to a table word → cases. */
function determinerCases(): Record<string, GrammarCase[]> {
  const table: Record<string, GrammarCase[]> = {}
  for (const line of lines(W.DETERMINER_CASES)) {
    const at = line.indexOf(':')
    const [cases, list] = [line.slice(0, at), line.slice(at + 1)]
    for (const word of words(list)) table[word] = [...(table[word] ?? []), ...(words(cases) as GrammarCase[])]
  }
  return table
}

export const german: Language = {
  tag: 'de',
  quoteMarks: ['„“', '»«', '‚‘', '""', '„”', '“”', '«»', '›‹', '„"', '‹›'],
  dialogueDash: false,
  naming: W.NAMING,
  cueVerbs: cueVerbs(VERBS, conjugate),
  cuePrepositions: cuePrepositions(PREPOSITIONS),
  cueNouns: cueNouns(NOUNS),
  asWords: 'wie',
  asSaying: W.AS_SAYING,
  complementisers: 'dass; ob; wonach; daß',
  addresseePrepositions: W.ADDRESSEE_PREPOSITIONS,
  addresseeCases: ['dat'],
  subject: 'both',
  dropsSubject: false,
  grammar: {
    determiners: W.DETERMINERS,
    prepositions: W.PREPOSITION_WORDS,
    conjunctions: W.CONJUNCTIONS,
    coordinators: 'und oder denn sondern',
    relatives: W.RELATIVES,
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    infinitiveMarkers: 'zu',
    bodyPrepositions: 'aus bei beim im in',
    questionWords: 'wer was wo warum wann wohin woher wieso weshalb welche welcher welches wen wem wessen',
    notNames: W.NOT_NAMES,
    indefinites: 'ein eine einen einem einer eines',
    aboutPrepositions: 'von vom',
    backPointers: 'das dies hierauf',
    speechModals: 'ließ ließen lässt lassen wollte wollten will wollen soll sollen',
    answerWords: 'ja nein doch jawohl natürlich klar nee',
    standAlone: 'einige viele manche alle mehrere beide andere jene dieser diese wenige zahlreiche zwei drei das der die',
    passives: 'wird wurde wurden werden worden wirds',
    determinerCases: determinerCases(),
  },
  pronouns: [
    { words: 'er', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'sie', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'es', person: 3, gender: 'n', number: 'sg', form: 'nom' },
    { words: 'sie', person: 3, number: 'pl', form: 'nom' },
    { words: 'ihn', person: 3, gender: 'm', number: 'sg', form: 'obj' },
    { words: 'ihm', person: 3, gender: 'm', number: 'sg', form: 'dat' },
    { words: 'ihr', person: 3, gender: 'f', number: 'sg', form: 'dat' },
    { words: 'ihnen', person: 3, number: 'pl', form: 'dat' },
    { words: 'sein seine seinen seinem seiner seines', person: 3, gender: 'm', number: 'sg', form: 'poss' },
    { words: 'ihr ihre ihren ihrem ihrer ihres', person: 3, gender: 'f', number: 'sg', form: 'poss' },
    { words: 'ich', person: 1, number: 'sg', form: 'nom' },
    { words: 'wir', person: 1, number: 'pl', form: 'nom' },
    { words: 'mich', person: 1, number: 'sg', form: 'obj' },
    { words: 'mir', person: 1, number: 'sg', form: 'dat' },
    { words: 'uns', person: 1, number: 'pl', form: 'dat' },
    { words: 'du', person: 2, number: 'sg', form: 'nom' },
    { words: 'dir', person: 2, number: 'sg', form: 'dat' },
  ],
  people: people(EVERYBODY, familiesWithWomen(FAMILIES), decline),
  otherParty: W.OTHER_PARTY,
  oneOf: W.ONE_OF,
  theOther: W.THE_OTHER,
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active: 'fing; fingen; fängt; abfing; abfingen; hörte; hörten; abhörte; abhörten; belauschte; belauschten',
      participle: 'abgefangen*; abgehört*; belauscht*; mitgehört*',
    },
    {
      role: 'recorder',
      active: 'schnitt; schnitten; mitschnitt; mitschnitten; zeichnete; zeichneten',
      participle: 'aufgezeichnet*; mitgeschnitten*; aufgenommen*',
    },
    {
      role: 'publisher',
      active:
        'veröffentlicht; veröffentlichte; veröffentlichten; publizierte; publizierten; postete; strahlte; sendete; verbreitete; verbreiteten; teilte; leakte; machte … öffentlich; stellte … online; stellte … ins Netz',
      participle:
        'veröffentlicht*; publiziert*; verbreitet*; geteilt*; gepostet*; ausgestrahlt*; gesendet*; geleakt*; öffentlich gemacht*; herausgegeben*; online gestellt*; zugespielt*',
    },
    { role: 'translator', active: 'übersetzte; übersetzten; übersetzt', participle: 'übersetzt*' },
    {
      role: 'relay',
      active:
        'berichtete; berichteten; berichtet; berichten; meldete; meldeten; meldet; melden; schrieb; schrieben; schreibt; schreiben; zitiert; zitierte; zitieren; griff … auf',
      participle: 'zitiert*; aufgegriffen*; berichtet; gemeldet; wiedergegeben*',
    },
  ],
  agentPrepositions: 'von vom durch',
  partyPrepositions: 'mit zwischen',
  behind: W.BEHIND,
  previously: W.PREVIOUSLY,
  reportatives: [
    {
      pattern:
        'soll|sollen|sollten … … handeln|stammen|gehören; soll|sollen|sollten … haben|sein; soll|sollen … … … haben|sein; soll|sollen … … … worden sein',
      strength: 'medium',
      kind: 'reportative',
    },
    { pattern: 'will|wollen … haben; will|wollen … gewesen|worden sein', strength: 'medium', kind: 'distancing', self: true },
  ],
  particles: W.PARTICLES,
  hedges: hedges(W.HEDGES),
  authenticity: {
    targets: W.TARGETS,
    generic: W.GENERIC,
    levels: [
      {
        pattern: 'Identität … Sprecher|Gesprächspartner|Personen|Anrufer|Beteiligten; Sprecheridentität; wer … spricht',
        kind: 'speaker identity',
      },
      { pattern: 'Dokument*; Schreiben; Papier*', kind: 'document' },
      { pattern: 'Übersetzung; Bedeutung; Zusammenhang', kind: 'meaning' },
    ],
    stances: stances(W.STANCES),
    assuring: W.ASSURING,
  },
  states: [
    'verwundete verwundeter verwundeten verletzte verletzter verletzten lazarett krankenhaus militärkrankenhaus klinik',
    'front frontsoldat frontkämpfer schützengraben stellung',
  ],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations: W.ABBREVIATIONS,
  nameParticles: W.NAME_PARTICLES,
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'heute', days: 0 },
      { pattern: 'gestern', days: -1 },
      { pattern: 'vorgestern', days: -2 },
      { pattern: 'übermorgen', days: 2 },
    ],
    units: [
      { forms: 'minute|minuten', unit: 'minute' },
      { forms: 'stunde|stunden', unit: 'hour' },
      { forms: 'tag|tage|tagen', unit: 'day' },
      { forms: 'woche|wochen', unit: 'week' },
      { forms: 'monat|monate|monaten', unit: 'month' },
      { forms: 'jahr|jahre|jahren', unit: 'year' },
    ],
    last: 'vergangenen vergangener vergangene letzten letzte letzter vorigen vorige',
    next: 'kommenden kommende nächsten nächste',
    ago: 'vor',
    numeric: 'dmy',
    about: 'fast knapp rund etwa ungefähr gut mehr über',
  },
  nounCapitals: true,
  headOf,
  nameGender: genderOfName,
  respell: (folded) => (folded.includes('ss') ? folded.replace(SWISS, '$1ß') : folded),
  looksAdverb: (folded) => ADVERB.test(folded),
  commonNoun: (folded) => COMMON.test(folded),
  looksAdjective: (folded) =>
    /(?:ig|lich|isch|sam|bar|los|voll|haft|end|t|iell|al|iv|är|ert|en|neu|alt|jung|groß|klein|hoh|früh|wichtig)(?:e|er|en|em|es)$/u.test(
      folded,
    ) ||
    /^(?:neu|alt|jung|groß|früher|später|erst|zweit|ander|eigen|hoh|link|recht|ukrainisch|weiter|ober|ehemalig)(?:e|er|en|em|es)$/u.test(
      folded,
    ),
  looksVerb: (folded) => PLAIN.has(folded) || K1.has(folded) || K2.has(folded),
  maybeVerb: (folded) => /(?:t|te|ten|tet)$/u.test(folded),
  mood,
}
