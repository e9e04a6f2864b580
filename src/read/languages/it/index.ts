/**
 * Italian. What is particular to it: cues come in the compound past (ha detto), verbs may drop their subject, words lean on
 * the next one (l’, dell’), and the conditional reports without vouching (avrebbe ucciso).
 */
import type { Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { plainLanguage } from '../plain.ts'
import { conjugate } from './conjugate.ts'
import * as W from './words.data.ts'

const FINITE = new Set(
  words(`${W.AUXILIARIES} ${W.MODALS} va vanno fa fanno resta rimane vive lavora arriva sembra sembrano pare inizia finisce comincia`),
)
const ELISION = /^(?:l|un|d|dell|all|nell|sull|dall|quest|quell|c|n|s|m|t|v)'(?=\p{L})/u

/** Cuts l'esercito into l' + esercito. */
function cutWord(folded: string): readonly number[] {
  const elided = ELISION.exec(folded)
  return elided === null ? [] : [elided[0].length]
}

export const italian: Language = {
  ...plainLanguage('it'),
  quoteMarks: ['«»', '“”', '""', '‘’', '„“'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(W.VERBS, conjugate),
  cuePrepositions: cuePrepositions(W.PREPOSITIONS),
  cueNouns: cueNouns(W.NOUNS),
  asWords: 'come',
  asSaying: 'dicendo; affermando',
  heardAs: 'si sente|sentono|ascolta; si può|possono sentire|ascoltare',
  complementisers: 'che; se',
  addresseePrepositions: "a|ad|al|allo|alla|ai|agli|alle|all'; davanti a; in un colloquio con; ai microfoni di",
  subject: 'both',
  dropsSubject: true,
  grammar: {
    determiners: W.DETERMINERS,
    prepositions: W.PREPOSITION_WORDS,
    conjunctions: W.CONJUNCTIONS,
    relatives: W.RELATIVES,
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    infinitiveMarkers: 'di a',
    reflexives: 'si',
    indefinites: "un uno una un'",
    clitics: 'gli le mi ti ci vi ne lo la li glielo gliela',
    aboutPrepositions: "di del della d'",
    backPointers: 'lo così questo',
    answerWords: 'sì si no certo',
    notNames: W.NOT_NAMES,
    standAlone: 'altro altra uno una alcuni alcune diversi molti tutti tutte altri altre questo questa questi',
    passives: 'è sono era erano fu furono stato stata stati state essere viene vengono venne vennero sarà saranno sia siano',
  },
  pronouns: [
    { words: 'lui egli', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'lei', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'loro essi', person: 3, number: 'pl', form: 'nom' },
    { words: 'gli', person: 3, gender: 'm', number: 'sg', form: 'dat' },
    { words: 'le', person: 3, gender: 'f', number: 'sg', form: 'dat' },
    { words: 'mi', person: 1, number: 'sg', form: 'dat' },
    { words: 'ci', person: 1, number: 'pl', form: 'dat' },
    { words: 'suo sua suoi sue', person: 3, number: 'sg', form: 'poss' },
    { words: 'io', person: 1, number: 'sg', form: 'nom' },
    { words: 'noi', person: 1, number: 'pl', form: 'nom' },
    { words: 'tu', person: 2, number: 'sg', form: 'nom' },
    { words: 'voi', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(W.PEOPLE, W.FAMILIES),
  otherParty:
    "l'altro; l'altra; il suo interlocutore; la sua interlocutrice; l'interlocutore; l'interlocutrice; l'altro soldato; all'altro capo del telefono|della linea; la persona all'altro capo",
  oneOf: 'uno di loro; una di loro; uno dei; una delle; il primo; la prima; uno',
  theOther: "l'altro; l'altra; il secondo; la seconda",
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active: 'intercetta; intercettò; intercettarono',
      participle: 'intercettato|intercettata|intercettati|intercettate',
    },
    { role: 'recorder', active: 'registra; registrò', participle: 'registrato|registrata|registrati|registrate' },
    {
      role: 'publisher',
      active:
        'pubblica; pubblicò; pubblicarono; diffonde; diffuse; diffusero; divulgò; condivise; trasmette; trasmise; rivela; rivelò; mandò in onda; manda in onda',
      participle:
        'pubblicato|pubblicata|pubblicati|pubblicate; diffuso|diffusa|diffusi|diffuse; divulgato|divulgata|divulgati|divulgate; condiviso|condivisa|condivisi|condivise; trasmesso|trasmessa|trasmessi|trasmesse; rivelato|rivelata|rivelati|rivelate; mandato|mandata in onda; reso|resa|resi|rese noto|nota|pubblico|pubblica',
    },
    { role: 'translator', active: 'traduce; tradusse', participle: 'tradotto|tradotta|tradotti|tradotte' },
    {
      role: 'relay',
      active: 'riferisce; riferì; riporta; riportò; scrive; scrisse; cita; citò; racconta; riportano; scrivono',
      participle: 'citato|citata|citati|citate; ripreso|ripresa|ripresi|riprese; riportato|riportata|riportati|riportate',
    },
  ],
  agentPrepositions: "da dal dallo dalla dai dagli dalle dall'",
  partyPrepositions: 'tra fra con',
  behind: W.BEHIND,
  previously: 'in precedenza; precedentemente; prima; già; per primo',
  reportatives: [{ pattern: 'avrebbe|avrebbero; sarebbe|sarebbero stato|stata|stati|state', strength: 'medium', kind: 'conditional' }],
  hedges: hedges(W.HEDGES),
  authenticity: { targets: W.TARGETS, generic: W.GENERIC, stances: stances(W.STANCES), assuring: W.ASSURING },
  states: ['ferito ferita ospedale ricoverato', 'fronte trincea trincee'],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations: 'sig sigg dott dr dssa prof on ing avv ecc es pag art n p v gen col magg cap ten St vol',
  nameParticles: "di da de del della dei dello la lo van von al el d'",
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'oggi', days: 0 },
      { pattern: 'ieri', days: -1 },
      { pattern: "l'altro ieri", days: -2 },
      { pattern: 'domani', days: 1 },
    ],
    units: [
      { forms: 'minuto|minuti', unit: 'minute' },
      { forms: 'ora|ore', unit: 'hour' },
      { forms: 'giorno|giorni', unit: 'day' },
      { forms: 'settimana|settimane', unit: 'week' },
      { forms: 'mese|mesi', unit: 'month' },
      { forms: 'anno|anni', unit: 'year' },
    ],
    last: 'scorso scorsa ultimo ultima',
    next: 'prossimo prossima',
    ago: 'fa',
    numeric: 'dmy',
    about: 'circa quasi almeno',
  },
  cutWord,
  looksAdjective: (folded) =>
    /(?:ese|esi|ano|ana|ani|ane|ino|ina|ini|ine|ico|ica|ici|iche|ale|ali|oso|osa|osi|ose|ivo|iva|ivi|ive|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|bile|bili|ario|aria|ante|ente|enti|anti|russo|russa|russi|giovane|primo|prima|grande|estero|estera|esteri)$/u.test(
      folded,
    ),
  verbShows: (folded) => ({ number: /(?:no)$/u.test(folded) ? 'pl' : 'sg' }),
  looksAdverb: (folded) => /..mente$/u.test(folded),
  looksVerb: (folded) => FINITE.has(folded) || /(?:..ò|[aei]rono|..avano|..evano|rebbe|rebbero|erà|irà|eranno|iranno)$/u.test(folded),
  maybeVerb: (folded) =>
    /(?:ò|ì|arono|irono|ava|avano|eva|evano|iva|ivano|rà|ranno|rebbe|rebbero|ato|ata|ati|ate|uto|ito|ano|ono|isce|iscono)$/u.test(folded),
  looksInfinitive: (folded) => /(?:are|ere|ire|arsi|ersi|irsi|^aver|^esser)$/u.test(folded),
}
