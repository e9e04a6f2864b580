/**
 * Russian. What is particular to it: dialogue opens with a dash, the past shows gender and may stand without a subject, the
 * case stands on the noun, and one particle (мол, дескать, якобы) can make a clause hearsay.
 */
import type { Gender } from '../../../model/index.ts'
import type { GrammarCase, Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { plainAdjective, plainName } from '../slavic-cases.ts'
import { isGiven, isOblique, slavicGender, slavicHead } from '../slavic-names.ts'
import { conjugate } from './conjugate.ts'
import { decline } from './decline.ts'
import { FAMILIES, PEOPLE } from './people.data.ts'
import { NOUNS, PREPOSITIONS, VERBS } from './verbs.data.ts'
import * as W from './words.data.ts'

/** Gender and number of a past form (-л, -ла, -ло, -ли); a present shows the number. */
function verbShows(folded: string): { readonly gender?: Gender; readonly number?: 'sg' | 'pl' } | null {
  const form = folded.replace(/с[яь]$/u, '')
  if (/ла$/u.test(form)) return { gender: 'f', number: 'sg' }
  if (/ло$/u.test(form)) return { gender: 'n', number: 'sg' }
  if (/(?:ли|ют|ут|ят|ат|[её]ны)$/u.test(form)) return { number: 'pl' }
  if (/(?:л|верг|берег)$/u.test(form)) return { gender: 'm', number: 'sg' }
  return /[её]т$|ит$/u.test(form) ? { number: 'sg' } : null
}

/** Cases a name or an unknown noun may stand in, by its ending; endings that tell nothing give none. */
function guessCases(folded: string): readonly GrammarCase[] {
  if (/(?:ого|его)$/u.test(folded)) return ['gen', 'acc']
  if (/(?:ому|ему)$/u.test(folded)) return ['dat']
  if (/(?:ову|еву|ину)$/u.test(folded)) return ['dat', 'acc']
  if (/(?:овым|евым|иным|ским|ом|ем)$/u.test(folded)) return ['ins', 'loc']
  if (/(?:ский|цкий|ый|ий|ов|ев|ёв|ин|ко|ец)$/u.test(folded)) return ['nom']
  if (/(?:ова|ева|ина)$/u.test(folded)) return ['nom', 'gen', 'acc']
  if (/(?:ской|овой|евой|иной)$/u.test(folded)) return ['gen', 'dat', 'ins', 'loc']
  if (/(?:ская)$/u.test(folded)) return ['nom']
  return []
}

const ADJECTIVE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими)(?:ся)?$/u
const FINITE =
  /(?:гла|гли|гло|шла|шли|шло|шёл|смог|ал|ил|ел|ял|[крмнбвш]ыл|[крмнбвш]ыл[аио]|нул|нул[аио]|ула|ала|ила|ела|яла|али|или|ели|яли|ало|ило|ело|ает|яет|ует|ит|ают|яют|уют|ется|ится|ются|утся|лся|лась|лись|лось|ут|нет)$/u
/** Nouns with the ending of a verb: "вооружённых сил", "канал", "институт", "кредит". */
const LIKE_VERB =
  /^(?:сил|тыл|стол|пол|зал|вал|дела|тела|школа|сила|села|дел|тел|минут|маршрут|институт|салют|визит|лимит|кредит|дефицит|отдел|раздел|предел|идеал|скандал)$|(?:риал|питал|ртал|циал|онал|рнал|анал|игнал|инал|ритуал)$/u
/** Nouns and numbers with the ending of an infinitive. */
const LIKE_INFINITIVE =
  /ост[иь]$|^(?:мать|дочь|речь|ночь|печь|сеть|печать|кровать|тетрадь|память|путь|суть|смерть|четверть|треть|нефть|гость|кость|честь|часть|область|власть|месть|весть|пять|шесть|девять|десять|двадцать|тридцать|опять|нить|зять|внутрь)$/u
const KNOWN_VERBS = new Set(words('был была было были будет будут может могут нет есть идёт идут пишет пишут'))

export const russian: Language = {
  tag: 'ru',
  quoteMarks: ['«»', '„“', '“”', '""', '„”', '‘’', '‚‘', '»«'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(VERBS, conjugate),
  cuePrepositions: cuePrepositions(PREPOSITIONS),
  cueNouns: cueNouns(NOUNS),
  asWords: 'как',
  asSaying: 'со словами; слова',
  complementisers: 'что; чтобы; будто; будто бы; якобы; как',
  addresseePrepositions: W.ADDRESSEE_PREPOSITIONS,
  occasions: W.OCCASIONS,
  addresseeCases: ['dat'],
  subject: 'both',
  dropsSubject: true,
  grammar: {
    determiners: W.DETERMINERS,
    prepositions: W.PREPOSITION_WORDS,
    conjunctions: W.CONJUNCTIONS,
    relatives: W.RELATIVES,
    subjectRelatives: 'который которая которое которые',
    backPointers: 'об о',
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    bodyPrepositions: 'в во',
    questionWords: 'почему кто где когда куда откуда сколько зачем какой какая какое какие чей',
    questionParticle: 'ли',
    notNames: W.NOT_NAMES,
    standAlone: 'некоторые многие несколько все оба обе другие те эти один одна одного одной одному сам сама сами тот та',
  },
  pronouns: [
    { words: 'он', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'она', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'тот', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'та', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'оно', person: 3, gender: 'n', number: 'sg', form: 'nom' },
    { words: 'они', person: 3, number: 'pl', form: 'nom' },
    { words: 'его него', person: 3, gender: 'm', number: 'sg', form: 'obj' },
    { words: 'её ее неё нее', person: 3, gender: 'f', number: 'sg', form: 'obj' },
    { words: 'ему нему', person: 3, gender: 'm', number: 'sg', form: 'dat' },
    { words: 'ей ней', person: 3, gender: 'f', number: 'sg', form: 'dat' },
    { words: 'им ним', person: 3, number: 'pl', form: 'dat' },
    { words: 'его', person: 3, gender: 'm', number: 'sg', form: 'poss' },
    { words: 'её ее', person: 3, gender: 'f', number: 'sg', form: 'poss' },
    { words: 'их', person: 3, number: 'pl', form: 'poss' },
    { words: 'я', person: 1, number: 'sg', form: 'nom' },
    { words: 'мы', person: 1, number: 'pl', form: 'nom' },
    { words: 'мне', person: 1, number: 'sg', form: 'dat' },
    { words: 'нам', person: 1, number: 'pl', form: 'dat' },
    { words: 'ты', person: 2, number: 'sg', form: 'nom' },
    { words: 'вы', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(PEOPLE, FAMILIES, decline),
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
      active:
        'перехватил; перехватила; перехватили; перехватило; перехватывает; перехватывают; прослушала; прослушали; прослушал; подслушали',
      participle: 'перехваченн*; прослушанн*; подслушанн*; перехвачен*',
    },
    { role: 'recorder', active: 'записал; записала; записали; записало', participle: 'записанн*; записан*' },
    {
      role: 'publisher',
      active:
        'обнародовал; обнародовала; обнародовали; обнародовало; опубликовал; опубликовала; опубликовали; опубликовало; распространил; распространила; распространили; распространило; публикует; публикуют; выложил; выложила; выложили; показал; показала; показали',
      participle: 'обнародованн*; обнародован*; опубликованн*; опубликован*; распространённ*; распространенн*; выложенн*; слит*',
    },
    { role: 'translator', active: 'перевёл; перевел; перевела; перевели; перевело', participle: 'переведённ*; переведенн*' },
    {
      role: 'relay',
      active:
        'сообщил; сообщила; сообщили; сообщило; сообщает; сообщают; пишет; пишут; написал; написала; написали; написало; передаёт; передает; передают; передал; передала; цитирует; цитируют; процитировала; процитировал; процитировали; пересказывает; рассказала; рассказали; рассказало',
      participle: 'процитированн*; пересказанн*',
    },
  ],
  agentPrepositions: '',
  partyPrepositions: 'с со между',
  caseEndings: 'а я у ю ом ем ём ой ей ою ею и ы е',
  behind: W.BEHIND,
  previously: W.PREVIOUSLY,
  reportatives: [{ pattern: 'якобы; будто бы', strength: 'strong', kind: 'reportative' }],
  particles: W.PARTICLES,
  hedges: hedges(W.HEDGES),
  authenticity: {
    targets: W.TARGETS,
    generic: W.GENERIC,
    levels: [
      {
        pattern: 'личность|личности собеседников; кто говорит; личность говорящего; принадлежность голоса; принадлежит голос',
        kind: 'speaker identity',
      },
      { pattern: 'документ*; письмо|письма; приказ|приказа', kind: 'document' },
      { pattern: 'перевод|перевода; контекст|контекста; смысл|смысла', kind: 'meaning' },
    ],
    stances: stances(W.STANCES),
    assuring: W.ASSURING,
  },
  states: [
    'раненый раненая раненого раненому раненым госпиталь госпитале госпиталя больница больнице больницы',
    'фронт фронте фронта передовая передовой окоп окопе окопах позиции позициях',
  ],
  reset: W.RESET,
  furniture: W.FURNITURE,
  quoteLabels: 'дословно; прямая речь; цитата; цитируем',
  sourceLabels: 'источник; источники',
  abbreviations: W.ABBREVIATIONS,
  nameParticles: W.NAME_PARTICLES,
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'сегодня', days: 0 },
      { pattern: 'вчера', days: -1 },
      { pattern: 'позавчера', days: -2 },
      { pattern: 'завтра', days: 1 },
      { pattern: 'послезавтра', days: 2 },
    ],
    units: [
      { forms: 'минута|минуты|минут|минуту', unit: 'minute' },
      { forms: 'час|часа|часов', unit: 'hour' },
      { forms: 'день|дни|дней|дня', unit: 'day' },
      { forms: 'неделя|недели|недель|неделю', unit: 'week' },
      { forms: 'месяц|месяцы|месяцев|месяца', unit: 'month' },
      { forms: 'год|годы|лет|года', unit: 'year' },
    ],
    last: 'прошлого прошлой прошлую прошлый минувшего минувшую',
    next: 'следующего следующей следующую следующий',
    ago: 'назад',
    numeric: 'dmy',
    about: 'почти около примерно более порядка',
  },
  verbShows,
  guessCases,
  looksAdjective: (folded) => ADJECTIVE.test(folded),
  looksVerb: (folded) => (FINITE.test(folded) && !LIKE_VERB.test(folded)) || KNOWN_VERBS.has(folded),
  maybeVerb: (folded) => /(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|ыта|ыто|ыты|ут|ют|ет|ит|ат|нут|ётся|ется)$/u.test(folded),
  looksInfinitive: (folded) => /(?:ть|ться|ти|тись|чь)$/u.test(folded) && !LIKE_INFINITIVE.test(folded),
  nameGender: slavicGender,
  plainName: (written, gender) => plainName(written, gender, 'ru'),
  plainAdjective: (word, gender) => plainAdjective(word, gender, 'ru'),
  obliqueName: isOblique,
  givenName: (folded) => isGiven(folded) || isOblique(folded),
  headOf: slavicHead,
  adjectiveFits: (folded, gender, number) => {
    if (number === 'pl') return /[ыи]е$/u.test(folded)
    if (gender === 'f') return /[ая]я$/u.test(folded)
    return gender === 'n' ? /[ое]е$/u.test(folded) : /[ыио]й$/u.test(folded)
  },
  looksAdverb: (folded) =>
    folded.length > 4 &&
    /(?:ично|ально|ивно|[бвгджзйклмнпрстфхцчшщь]но|ово|иво|ко|хо)$/u.test(folded) &&
    !/^(?:окно|вино|кино|зерно|полотно|пятно|судно|бревно|сукно)$|(?:ство|ено|ано|яно|войско)$/u.test(folded),
}
