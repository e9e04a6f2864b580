/**
 * Spanish. What is particular to it: the dialogue dash stands without a blank (—P —dijo A—. P2), ¿ and ¡ open an utterance,
 * verbs may drop their subject, and the conditional reports without vouching (habría muerto).
 */
import type { Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { plainLanguage } from '../plain.ts'
import { conjugate } from './conjugate.ts'
import * as W from './words.data.ts'

const FINITE = new Set(
  words(
    `${W.AUXILIARIES} ${W.MODALS} va van hace hacen queda sigue vive trabaja llega llegó hizo hay parece parecen acaba empieza termina muestra tiene dice`,
  ),
)

export const spanish: Language = {
  ...plainLanguage('es'),
  quoteMarks: ['«»', '“”', '""', '‘’', '„“'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(W.VERBS, conjugate),
  cuePrepositions: cuePrepositions(W.PREPOSITIONS),
  cueNouns: cueNouns(W.NOUNS),
  asWords: 'como según',
  asSaying: 'diciendo; afirmando',
  heardAs: 'se oye|oyen|oyó|escucha|escuchan|escuchó; se le oye|oyó|escucha|escuchó; se puede|pueden oír|escuchar; oírse|escucharse',
  complementisers: 'que; si',
  addresseePrepositions: 'a; al; a la; a los; a las; ante; en conversación con; en declaraciones a',
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
    notNames: W.NOT_NAMES,
    standAlone: 'otro otra uno una algunos algunas varios varias todos todas otros otras este esta estos estas ese esa esos',
    indefinites: 'un una unos unas',
    clitics: 'le les me te nos os se lo la los las',
    aboutPrepositions: 'de del',
    backPointers: 'así lo eso esto',
    answerWords: 'sí no claro',
    passives: 'es son fue fueron era eran sido ser siendo será serán sería serían',
  },
  pronouns: [
    { words: 'él', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'ella', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'ellos', person: 3, gender: 'm', number: 'pl', form: 'nom' },
    { words: 'ellas', person: 3, gender: 'f', number: 'pl', form: 'nom' },
    { words: 'le', person: 3, number: 'sg', form: 'dat' },
    { words: 'les', person: 3, number: 'pl', form: 'dat' },
    { words: 'su sus', person: 3, number: 'sg', form: 'poss' },
    { words: 'yo', person: 1, number: 'sg', form: 'nom' },
    { words: 'nosotros', person: 1, number: 'pl', form: 'nom' },
    { words: 'tú usted', person: 2, number: 'sg', form: 'nom' },
    { words: 'ustedes vosotros', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(W.PEOPLE, W.FAMILIES),
  otherParty:
    'el otro; la otra; su interlocutor|interlocutora; el interlocutor; la interlocutora; el otro soldado; al otro lado de la línea|del teléfono; la persona al otro lado',
  oneOf: 'uno de ellos; una de ellas; uno de los; una de las; el primero; uno',
  theOther: 'el otro; la otra; el segundo; la segunda',
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active: 'intercepta; interceptó; interceptaron',
      participle: 'interceptado|interceptada|interceptados|interceptadas; pinchado|pinchada|pinchados|pinchadas',
    },
    { role: 'recorder', active: 'grabó; grabaron; graba; grababa; grababan', participle: 'grabado|grabada|grabados|grabadas' },
    {
      role: 'publisher',
      active:
        'publica; publicó; publicaron; difunde; difundió; difundieron; divulgó; divulgaron; filtró; filtraron; compartió; hizo|hicieron pública|público|públicas|públicos; emitió; emite; emitieron; reveló; desveló',
      participle:
        'publicado|publicada|publicados|publicadas; difundido|difundida|difundidos|difundidas; divulgado|divulgada|divulgados|divulgadas; filtrado|filtrada|filtrados|filtradas; compartido|compartida|compartidos|compartidas; emitido|emitida|emitidos|emitidas; revelado|revelada|revelados|reveladas; hecho pública|público|públicas|públicos',
    },
    { role: 'translator', active: 'tradujo; tradujeron; traduce', participle: 'traducido|traducida|traducidos|traducidas' },
    {
      role: 'relay',
      active: 'informa; informó; informaron; reporta; reportó; escribe; escribió; cita; citó; recoge; recogió; relata; relató; publica',
      participle: 'recogido|recogida|recogidos|recogidas; citado|citada|citados|citadas',
    },
  ],
  agentPrepositions: 'por',
  partyPrepositions: 'entre con',
  behind: W.BEHIND,
  previously: 'previamente; anteriormente; antes; ya; primero',
  reportatives: [{ pattern: 'habría|habrían', strength: 'medium', kind: 'conditional' }],
  hedges: hedges(W.HEDGES),
  authenticity: { targets: W.TARGETS, generic: W.GENERIC, stances: stances(W.STANCES), assuring: W.ASSURING },
  states: ['herido herida hospital hospitalizado', 'frente trinchera trincheras'],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations: 'Sr Sra Srta Dr Dra Prof D Dña Ud Uds EE UU etc pág núm art av c p ej Gral Cnel Tte St aprox tel',
  nameParticles: 'de del la las los y e van von al el da di san',
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'hoy', days: 0 },
      { pattern: 'ayer', days: -1 },
      { pattern: 'anteayer', days: -2 },
      { pattern: 'mañana', days: 1 },
    ],
    units: [
      { forms: 'minuto|minutos', unit: 'minute' },
      { forms: 'hora|horas', unit: 'hour' },
      { forms: 'día|días', unit: 'day' },
      { forms: 'semana|semanas', unit: 'week' },
      { forms: 'mes|meses', unit: 'month' },
      { forms: 'año|años', unit: 'year' },
    ],
    last: 'pasado pasada último última',
    next: 'próximo próxima',
    ago: 'hace',
    numeric: 'dmy',
    about: 'casi unos unas cerca alrededor aproximadamente',
  },
  looksAdjective: (folded) =>
    /(?:[ai]nte|[ai]ntes|[ae]nse|enses|és|esa|eses|esas|ano|ana|anos|anas|eño|eña|ico|ica|icos|icas|al|ales|oso|osa|osos|osas|ivo|iva|ivos|ivas|ado|ada|ados|adas|ido|ida|idos|idas|ble|bles|ario|aria|ruso|rusa|rusos|rusas|joven|principal|primer|primera|exterior|interior|francés|inglés)$/u.test(
      folded,
    ),
  verbShows: (folded) => ({ number: /(?:n|ron|ban)$/u.test(folded) ? 'pl' : 'sg' }),
  looksVerb: (folded) =>
    FINITE.has(folded) || /(?:..ó|[ai]eron|[^i]aron|..aban?|[aei]ran|ará|erá|irá|rían|[ai]ría|[áé]ndo(?:se|l[oae]s?))$/u.test(folded),
  looksAdverb: (folded) => /..mente$/u.test(folded),
  maybeVerb: (folded) => /(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán|ría|rían|ado|ido|an|en|uvo|uvieron)$/u.test(folded),
  looksInfinitive: (folded) => /(?:ar|er|ir|arse|erse|irse)$/u.test(folded),
}
