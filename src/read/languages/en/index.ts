/**
 * English: the worked example of a language folder.
 *
 * Word lists lie in `*.data.ts`, forms are made by `conjugate.ts`, and this page puts them into the shape of the
 * contract. Its three hooks say how a word is cut ("did·n't"), which endings are adjectives and which are verbs.
 */
import type { CueClass, EntityType, Gender, HedgeKind, Method, PartyRole, Stance } from '../../../model/index.ts'
import type { CarrierVerb, CueNoun, CueVerb, HedgeWord, Language, PersonNoun, StanceWord, Strength, Takes } from '../../language.ts'
import * as calls from './calls.data.ts'
import { conjugate, plural } from './conjugate.ts'
import { cueLines, cueNounLines } from './cues.data.ts'
import { menNames, womenNames } from './given-names.data.ts'
import { personLines, pluralLines } from './people.data.ts'
import * as small from './small-words.data.ts'
import * as time from './time.data.ts'

const trimmed = (line: string): string => line.trim()
const lines = (block: string): string[] => block.split('\n').map(trimmed).filter(Boolean)

/** Verbs whose third person is also a plural noun. */
const nounToo = new Set(
  'claim report remark comment fear hope demand order request promise answer reply doubt guess estimate forecast post call label joke note question cry laugh quote suspect record offer threat vow pledge warn message text email state signal detail document name show post brand shout scream whisper sob boast hint judge rule command project text address query plead'.split(
    ' ',
  ),
)

/** `N high clause : say add` → one cue verb per lemma, with its forms. */
function readCueLine(line: string): CueVerb[] {
  const [head = '', lemmas = ''] = line.split(' : ')
  const words = head.split(' ')
  const shown = words[0] === 'manner' ? 'manner' : words[0]
  return lemmas.split(' ').map((lemma) => {
    const forms = conjugate(lemma)
    return {
      lemma: lemma.replaceAll('_', ' '),
      class: shown as CueClass,
      strength: words[1] as Strength,
      takes: [words[2] as Takes],
      finite: `${forms.past} ; ${forms.third} ; ${forms.base}`,
      infinitive: forms.base,
      gerund: forms.gerund,
      participle: forms.participle,
      ...(nounToo.has(lemma) ? { alsoNoun: true } : {}),
    }
  })
}

/** One verb may stand on several lines: what it takes is joined, its surest line wins. */
function joinLines(verbs: readonly CueVerb[]): CueVerb[] {
  const byLemma = new Map<string, CueVerb>()
  for (const verb of verbs) {
    const seen = byLemma.get(verb.lemma)
    byLemma.set(verb.lemma, seen ? { ...seen, takes: [...new Set([...seen.takes, ...verb.takes])] } : verb)
  }
  return [...byLemma.values()]
}

/** `claim X high : claim|claims` */
function readNounLine(line: string): CueNoun {
  const [head = '', forms = ''] = line.split(' : ')
  const [lemma = '', shown, strength] = head.split(' ')
  return { lemma, class: shown as CueClass, strength: strength as Strength, forms }
}

interface PersonHead {
  readonly family: string
  readonly type: EntityType
  readonly gender: Gender | null
  readonly role: PartyRole | null
}

function readPersonHead(head: string): PersonHead {
  const [family = '', type, gender, role] = head.split(' ')
  return {
    family,
    type: type as EntityType,
    gender: gender === 'm' || gender === 'f' ? gender : null,
    role: role === undefined || role === '-' ? null : (role as PartyRole),
  }
}

const kin = new Set(
  'mother father wife husband son daughter brother sister relative relatives friend aunt uncle nephew niece grandparent grandchild'.split(
    ' ',
  ),
)

function noun(word: string, number: 'sg' | 'pl', head: PersonHead, title: boolean): PersonNoun {
  const group = number === 'pl' && head.type === 'person' ? 'group' : head.type
  return {
    lemma: word,
    number,
    type: group,
    family: head.family,
    forms: word,
    ...(head.gender && number === 'sg' ? { gender: head.gender } : {}),
    ...(head.role ? { role: head.role } : {}),
    ...(kin.has(head.family) ? { kin: true } : {}),
    ...(title ? { title: true } : {}),
  }
}

/** "the 52-year-old": somebody of whom only the age is told. */
const ages: PersonNoun[] = Array.from({ length: 90 }, (_, at) => ({
  lemma: 'year-old',
  number: 'sg' as const,
  type: 'person' as const,
  family: 'person',
  forms: `${at + 10}-year-old`,
}))

/** `soldier+t` → soldier and soldiers, the first also a title. */
function readPersonLine(line: string): PersonNoun[] {
  const [head = '', words = ''] = line.split(' : ')
  const facts = readPersonHead(head)
  return words.split(' ').flatMap((word) => {
    const bare = word.replace('+t', '')
    return [noun(bare, 'sg', facts, word !== bare), noun(plural(bare), 'pl', facts, word !== bare)]
  })
}

const readPluralLine = (line: string): PersonNoun[] => {
  const [head = '', words = ''] = line.split(' : ')
  return words.split(' ').map((word) => noun(word, 'pl', readPersonHead(head), false))
}

function readCarrierLine(line: string): CarrierVerb {
  const [role, active = ''] = line.split(' : ')
  const forms = active.split('|').join(' ; ')
  return { role: role as CarrierVerb['role'], active: forms, participle: forms }
}

/** `kind strength | patterns` */
function readHedgeLine(line: string, attributive: boolean): HedgeWord {
  const [head = '', pattern = ''] = line.split(' | ', 2)
  const [kind, strength] = head.split(' ')
  return { pattern, kind: kind as HedgeKind, strength: strength as HedgeWord['strength'], ...(attributive ? { attributive } : {}) }
}

/** `stance flag | patterns`: i = independent, t = technical. */
function readStanceLine(line: string): StanceWord {
  const [head = '', pattern = ''] = line.split(' | ', 2)
  const [stance, flag] = head.split(' ')
  return {
    pattern,
    stance: stance as Stance,
    ...(flag === 'i' ? { independent: true } : {}),
    ...(flag === 't' ? { method: 'technical' as Method } : {}),
  }
}

/** "didn't" → did·n't, "CNN's" → CNN·'s. */
function cutWord(word: string): readonly number[] {
  if (word.length > 3 && word.endsWith("n't")) return [word.length - 3]
  const at = word.lastIndexOf("'")
  return at > 0 && word.length - at <= 3 && /^'(?:s|re|ll|ve|d|m)$/.test(word.slice(at)) ? [at] : []
}

const adjective = /(?:ed|ish|ian|ese|ous|ful|less|ive|able|ible|ical|al|ic|ary|ing|ant|ent|-old|ern|er|est)$/

const men = new Set(menNames.split(/\s+/))
const women = new Set(womenNames.split(/\s+/))

const notAdverbs = new Set(
  'weekly daily monthly quarterly yearly hourly family supply fly rally assembly elderly friendly deadly anomaly only ally holy ugly lonely lively costly melancholy bully belly jelly italy homily likely unlikely lovely timely july'.split(
    ' ',
  ),
)

/** Past forms that are nothing but verbs, so that a noun phrase ends before them. */
const pasts = new Set(small.pasts.split(/\s+/))

export const english: Language = {
  tag: 'en',
  quoteMarks: ['“”', '‘’', '""', "''"],
  dialogueDash: false,
  naming: small.naming,
  cueVerbs: joinLines(lines(cueLines).flatMap(readCueLine)),
  cuePrepositions: [
    {
      pattern: 'according to',
      lemma: 'according to',
      strength: 'high',
      not: 'plan plans schedule schedules rule rules law laws tradition size age need needs taste custom order recipe instructions principle protocol standards terms ability merit preference availability season type circumstances',
    },
    {
      pattern: 'in the words of ; as told to ; in the opinion|view|estimation of ; by|on the account of',
      lemma: 'in the words of',
      strength: 'high',
      person: true,
    },
    { pattern: 'per', lemma: 'per', strength: 'low', person: true, not: 'cent capita day week month year hour person head se' },
  ],
  cueNouns: lines(cueNounLines).map(readNounLine),
  asWords: 'as',
  asSaying: 'as',
  heardAs: 'is|are|was|were|be|been heard|overheard|recorded|caught|captured|filmed|taped on? tape|camera|audio|video?',
  complementisers: 'that ; if ; whether ; how ; why',
  addresseePrepositions: calls.addresseeLeads,
  occasions: 'in response|reply|turn|return ; for his|her|its|their part ; at one point ; on air ; on condition of anonymity',
  addresseeCases: [],
  subject: 'before',
  dropsSubject: false,
  grammar: {
    determiners: small.determiners,
    prepositions: small.prepositions,
    conjunctions: small.conjunctions,
    relatives: small.relatives,
    auxiliaries: small.auxiliaries,
    modals: small.modals,
    standAlone:
      'some many others other second first latter former another all both this that these those one several most few either neither each any two three',
    infinitiveMarkers: 'to',
    passives: 'is are was were be been being am got gets',
    adverbs: small.adverbs,
    negation: small.negation,
    adversatives: small.adversatives,
    nounPrepositions: small.nounPrepositions,
    numbers: small.numbers,
    notNames: small.notNames,
    backPointers: 'this that',
    questionWords: 'who what which whose whom where when why how',
  },
  pronouns: [
    { words: 'he', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'she', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'it', person: 3, gender: 'n', number: 'sg', form: 'nom' },
    { words: 'they', person: 3, number: 'pl', form: 'nom' },
    { words: 'him', person: 3, gender: 'm', number: 'sg', form: 'obj' },
    { words: 'her', person: 3, gender: 'f', number: 'sg', form: 'obj' },
    { words: 'them', person: 3, number: 'pl', form: 'obj' },
    { words: 'his', person: 3, gender: 'm', number: 'sg', form: 'poss' },
    { words: 'her', person: 3, gender: 'f', number: 'sg', form: 'poss' },
    { words: 'its', person: 3, gender: 'n', number: 'sg', form: 'poss' },
    { words: 'their', person: 3, number: 'pl', form: 'poss' },
    { words: 'i', person: 1, number: 'sg', form: 'nom' },
    { words: 'we', person: 1, number: 'pl', form: 'nom' },
    { words: 'me', person: 1, number: 'sg', form: 'obj' },
    { words: 'us', person: 1, number: 'pl', form: 'obj' },
    { words: 'you', person: 2, number: 'sg', form: 'nom' },
  ],
  people: [...ages, ...lines(personLines).flatMap(readPersonLine), ...lines(pluralLines).flatMap(readPluralLine)],
  otherParty: calls.otherParty,
  oneOf: calls.oneOf,
  theOther: calls.theOther,
  outlets: calls.outlets,
  callNouns: calls.callNouns,
  callNounsPlural: calls.callNounsPlural,
  intercepted: calls.intercepted,
  interceptNouns: calls.interceptNouns,
  carriers: lines(calls.carrierLines).map(readCarrierLine),
  agentPrepositions: 'by',
  partyPrepositions: 'between with',
  behind: calls.behind,
  previously: calls.previously,
  reportatives: lines(calls.reportatives).map((line) => {
    const [strength = '', pattern = ''] = line.split(' | ', 2)
    return { pattern, strength: strength as 'weak' | 'medium' | 'strong', kind: 'reportative' as const }
  }),
  particles: 'reportedly ; allegedly ; purportedly ; supposedly',
  hedges: [
    ...lines(calls.hedgeLines).map((line) => readHedgeLine(line, false)),
    ...lines(calls.attributiveHedges).map((line) => readHedgeLine(line, true)),
  ],
  authenticity: {
    targets: calls.authTargets,
    generic: calls.authGeneric,
    levels: [
      { pattern: 'voice|voices ; identity|identities ; speakers', kind: 'speaker identity' },
      { pattern: 'document|documents ; letter ; memo', kind: 'document' },
    ],
    stances: lines(calls.stanceLines).map(readStanceLine),
    assuring: calls.assuring,
  },
  states: [
    'wounded injured hospital hurt hospitalised hospitalized amputated military-hospital maimed',
    'front front-line frontline trench trenches fighting',
  ],
  reset: small.reset,
  furniture: small.furniture,
  abbreviations: small.abbreviations,
  nameParticles: small.nameParticles,
  time: {
    months: time.months,
    weekdays: time.weekdays,
    relativeDays: time.relativeDays,
    units: time.units,
    last: 'last past previous',
    next: 'next coming',
    ago: 'ago',
    numeric: 'mdy',
    about: 'about around almost nearly roughly approximately over more',
  },
  cutWord,
  looksAdjective: (word) => adjective.test(word),
  nameGender: (word) => (men.has(word) ? 'm' : women.has(word) ? 'f' : null),
  looksAdverb: (word) => /[^aiou]ly$/.test(word) && !notAdverbs.has(word),
  looksVerb: (word) => pasts.has(word),
  maybeVerb: (word) => /(?:ed|ght|ung|ank)$/.test(word) || pasts.has(word),
}
