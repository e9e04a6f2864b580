/**
 * Ukrainian. What is particular to it: dialogue opens with a dash, the past shows gender and may stand without a subject,
 * the case stands on the noun, and one particle (мовляв, нібито) can make a clause hearsay.
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

/** Gender and number of a past form (-в, -ла, -ло, -ли); a present in -ть or -ють shows the number. */
function verbShows(folded: string): { readonly gender?: Gender; readonly number?: 'sg' | 'pl' } | null {
  const form = folded.replace(/с[яь]$/u, '')
  if (/(?:ла)$/u.test(form)) return { gender: 'f', number: 'sg' }
  if (/(?:ло)$/u.test(form)) return { gender: 'n', number: 'sg' }
  if (/(?:ли|ють|уть|ять|ать|[ае]ні)$/u.test(form)) return { number: 'pl' }
  if (/[аеиіїоу]в$/u.test(form)) return { gender: 'm', number: 'sg' }
  return /(?:є|же|ше|ить)$/u.test(form) ? { number: 'sg' } : null
}

/** Cases a name or an unknown noun may stand in, by its ending; endings that tell nothing give none. */
function guessCases(folded: string): readonly GrammarCase[] {
  if (/(?:ого)$/u.test(folded)) return ['gen', 'acc']
  if (/(?:ому|ові|еві|єві)$/u.test(folded)) return ['dat', 'loc']
  if (/(?:ий|ій|ський|цький|ко|ець|ин|ів|їв)$/u.test(folded)) return ['nom']
  if (/(?:им|ом|ем|єм|ою|ею|єю)$/u.test(folded)) return ['ins']
  if (/(?:ої)$/u.test(folded)) return ['gen']
  if (/(?:ка|ва|на|ра|ла|та|са|да|га|ха)$/u.test(folded)) return ['nom', 'gen', 'acc']
  return []
}

const ADJECTIVE =
  /(?:ий|ій|ого|ому|им|ої|ою|их|ими|ська|ський|ське|ські|ську|ської|ській|цька|цький|цькі|цького|альн[аеіу]|ична|ичне|ичні|ичну|ова|ове|ові|ову|ена|ене|ені|ену|ана|ане|ані|ану|яна|яні|нна|нне|нні|нну)$/u
const FINITE =
  /(?:тиме|тимуть|тимемо|гла|гли|гло|йшла|йшли|йшло|йшов|зміг|ав|ив|нув|нул[аио]|(?:хот|сид|лет|гор|бол|ум|вм|см|терп|волод)ів|ував|ала|ила|ила|увала|али|или|іли|ували|ало|ило|ується|ається|иться|ються|уться|ують|ають|яють|ує|ає|яє|ить|ять|лася|лися|лось|лося|вся|[аяиу]не|[чркг]не|нуть)$/u

/** Nouns with the ending of a past form: "міністр закордонних справ", "колектив". */
const LIKE_PAST = /^(?:справ|прав|держав|вистав|застав|глав|лав|слав)$|(?:ктив|ратив|отив|ецидив|масив|директив)$/u

const KNOWN_VERBS = new Set(words('є був була було були буде будуть має мають може можуть немає каже кажуть пише пишуть іде йде йдуть'))

export const ukrainian: Language = {
  tag: 'uk',
  quoteMarks: ['«»', '„“', '“”', '""', '„”', '‘’', '‚‘', '»«'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(VERBS, conjugate),
  cuePrepositions: cuePrepositions(PREPOSITIONS),
  cueNouns: cueNouns(NOUNS),
  asWords: 'як',
  asSaying: 'зі словами; слова',
  complementisers: 'що; чи; щоб; ніби; нібито; начебто; буцімто; як',
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
    subjectRelatives: 'який яка яке які',
    backPointers: 'про',
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    bodyPrepositions: 'у в',
    questionWords: 'чому хто де коли як куди скільки звідки навіщо який яка яке які чий',
    notNames: W.NOT_NAMES,
    standAlone: 'деякі багато кілька всі усі обидва обидві інші ті ці один одна одного однієї одному сам сама самі той',
  },
  pronouns: [
    { words: 'він', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'вона', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'той', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'воно', person: 3, gender: 'n', number: 'sg', form: 'nom' },
    { words: 'вони', person: 3, number: 'pl', form: 'nom' },
    { words: 'його нього', person: 3, gender: 'm', number: 'sg', form: 'obj' },
    { words: 'її неї', person: 3, gender: 'f', number: 'sg', form: 'obj' },
    { words: 'йому', person: 3, gender: 'm', number: 'sg', form: 'dat' },
    { words: 'їй', person: 3, gender: 'f', number: 'sg', form: 'dat' },
    { words: 'їм', person: 3, number: 'pl', form: 'dat' },
    { words: 'його', person: 3, gender: 'm', number: 'sg', form: 'poss' },
    { words: 'її', person: 3, gender: 'f', number: 'sg', form: 'poss' },
    { words: 'їхній їхня їхнє їхні їхнього їхньої їхньому їхніми їхніх їхню їх', person: 3, number: 'pl', form: 'poss' },
    { words: 'я', person: 1, number: 'sg', form: 'nom' },
    { words: 'ми', person: 1, number: 'pl', form: 'nom' },
    { words: 'мені', person: 1, number: 'sg', form: 'dat' },
    { words: 'нам', person: 1, number: 'pl', form: 'dat' },
    { words: 'ти', person: 2, number: 'sg', form: 'nom' },
    { words: 'ви', person: 2, number: 'pl', form: 'nom' },
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
      active: 'перехопив; перехопила; перехопили; перехопило; перехоплює; перехоплюють; прослухала; прослухали; прослухав; підслухали',
      participle: 'перехоплен*; прослухан*; підслухан*',
    },
    { role: 'recorder', active: 'записав; записала; записали', participle: 'записан*' },
    {
      role: 'publisher',
      active:
        'оприлюднив; оприлюднила; оприлюднили; оприлюднило; опублікував; опублікувала; опублікували; опублікувало; поширив; поширила; поширили; поширило; публікує; публікують; виклав; виклала; виклали; показав; показала; показали',
      participle: 'оприлюднен*; опублікован*; поширен*; викладен*; злит*',
    },
    { role: 'translator', active: 'переклав; переклала; переклали; переклало', participle: 'перекладен*' },
    {
      role: 'relay',
      active:
        'повідомив; повідомила; повідомили; повідомило; повідомляє; повідомляють; пише; пишуть; написав; написала; написали; написало; передає; передають; передав; передала; цитує; цитують; процитувала; процитував; процитували; переказує; переказала; розповіла; розповіли; розповідає',
      participle: 'процитован*; переказан*',
    },
  ],
  agentPrepositions: '',
  partyPrepositions: 'з із зі між',
  caseEndings: 'а я у ю ом ем єм ою ею єю ові еві єві і и ї',
  behind: W.BEHIND,
  previously: W.PREVIOUSLY,
  reportatives: [{ pattern: 'нібито; буцімто; буцім; начебто', strength: 'strong', kind: 'reportative' }],
  particles: W.PARTICLES,
  hedges: hedges(W.HEDGES),
  authenticity: {
    targets: W.TARGETS,
    generic: W.GENERIC,
    levels: [
      {
        pattern: 'особи|особу|особи співрозмовників; хто говорить; особу мовця; належність голосу; належить голос',
        kind: 'speaker identity',
      },
      { pattern: 'документ*; лист|листа; наказ|наказу', kind: 'document' },
      { pattern: 'переклад|перекладу; контекст|контексту; зміст|змісту', kind: 'meaning' },
    ],
    stances: stances(W.STANCES),
    assuring: W.ASSURING,
  },
  states: [
    'поранений поранена пораненого пораненому пораненим шпиталь шпиталі шпиталю госпіталь госпіталі лікарня лікарні лікарню',
    'фронт фронті фронту передова передовій окоп окопі окопах позиції позиціях',
  ],
  reset: W.RESET,
  furniture: W.FURNITURE,
  quoteLabels: 'дослівно; пряма мова; пряме мовлення; цитата; цитуємо',
  sourceLabels: 'джерело; джерела',
  abbreviations: W.ABBREVIATIONS,
  nameParticles: W.NAME_PARTICLES,
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'сьогодні', days: 0 },
      { pattern: 'вчора|учора', days: -1 },
      { pattern: 'позавчора', days: -2 },
      { pattern: 'завтра', days: 1 },
      { pattern: 'післязавтра', days: 2 },
    ],
    units: [
      { forms: 'хвилина|хвилини|хвилин|хвилину', unit: 'minute' },
      { forms: 'година|години|годин|годину', unit: 'hour' },
      { forms: 'день|дні|днів|дня', unit: 'day' },
      { forms: 'тиждень|тижні|тижнів|тижня', unit: 'week' },
      { forms: 'місяць|місяці|місяців|місяця', unit: 'month' },
      { forms: 'рік|роки|років|року', unit: 'year' },
    ],
    last: 'минулого минулої минулу минулий',
    next: 'наступного наступної наступну наступний',
    ago: 'тому',
    numeric: 'dmy',
    about: 'майже близько приблизно понад орієнтовно',
  },
  verbShows,
  guessCases,
  looksAdjective: (folded) => ADJECTIVE.test(folded),
  looksVerb: (folded) => (FINITE.test(folded) && !LIKE_PAST.test(folded)) || KNOWN_VERBS.has(folded),
  maybeVerb: (folded) => /(?:но|то|ить|ять|уть|ють|ють|є|ено|ано|ний|іє)$/u.test(folded),
  looksInfinitive: (folded) => /(?:ти|тися|тись)$/u.test(folded),
  nameGender: slavicGender,
  plainName: (written, gender) => plainName(written, gender, 'uk'),
  plainAdjective: (word, gender) => plainAdjective(word, gender, 'uk'),
  obliqueName: isOblique,
  givenName: (folded) => isGiven(folded) || isOblique(folded),
  headOf: slavicHead,
  adjectiveFits: (folded, gender, number) => {
    if (number === 'pl') return /[іїи]$/u.test(folded)
    if (gender === 'f') return /[ая]$/u.test(folded)
    return gender === 'n' ? /[еє]$/u.test(folded) : /[иії]й$/u.test(folded)
  },
  looksAdverb: (folded) =>
    folded.length > 4 &&
    /(?:ічно|ально|ивно|[бвгджзйклмнпрстфхцчшщь]но|азово|сово|ово|ливо|иво|ько|ко|хо|вчора)$/u.test(folded) &&
    !/^(?:вікно|полотно|кіно|зерно|вино|борошно|дно|панно|сукно)$|(?:ство|цтво|атько|ядько|ено|ано|яно|єно|ймо|ійсько)$/u.test(folded),
}
