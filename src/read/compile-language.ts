/**
 * A language made ready: its patterns in one book, its small words as flags, its nouns and pronouns by word.
 *
 * Compiled once per language and kept. Each distinct word of a text is looked up once; what was learned about it (flags,
 * cases, pattern terms) is shared by all its occurrences, which is what keeps reading linear and fast.
 */
import { charKind, digit, foldWord, letter, makePhraseBook, type PhraseBook } from '../text/index.ts'
import type { Language, Pronoun } from './language.ts'
import { allLists, type Meaning, words } from './meanings.ts'

export const flag = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  relative: 8,
  auxiliary: 16,
  modal: 32,
  adverb: 64,
  negation: 128,
  adversative: 256,
  nounPreposition: 512,
  number: 1024,
  notName: 2048,
  cue: 4096,
  asWord: 8192,
  nameParticle: 16384,
  agent: 32768,
  time: 65536,
  verb: 131072,
  adjective: 262144,
  passive: 524288,
  standAlone: 1048576,
  infinitiveMarker: 2097152,
  maybeVerb: 4194304,
  infinitive: 8388608,
  partyPreposition: 16777216,
} as const

/** All that is known of one distinct word. */
export interface WordFacts {
  readonly raw: string
  readonly folded: string
  readonly flags: number
  readonly terms: readonly number[]
  readonly pronouns: readonly Pronoun[]
  /** 'lower', 'Capital', 'UPPER', number or a mark of punctuation. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark'
}

export interface Compiled {
  readonly language: Language
  readonly book: PhraseBook<Meaning>
  readonly facts: (raw: string) => WordFacts
  readonly cut: (raw: string) => readonly number[]
  readonly abbreviations: ReadonlySet<string>
  /** Numbers of words to states: "hospital" → 0. */
  readonly stateOf: ReadonlyMap<string, number>
}

function flagTable(language: Language): Map<string, number> {
  const table = new Map<string, number>()
  const add = (list: string | undefined, bit: number): void => {
    for (const word of words(list)) table.set(word, (table.get(word) ?? 0) | bit)
  }
  const grammar = language.grammar
  add(grammar.determiners, flag.determiner)
  add(grammar.prepositions, flag.preposition)
  add(grammar.conjunctions, flag.conjunction)
  add(grammar.relatives, flag.relative)
  add(grammar.auxiliaries, flag.auxiliary | flag.verb)
  add(grammar.modals, flag.modal | flag.verb)
  add(grammar.adverbs, flag.adverb)
  add(grammar.passives, flag.passive)
  add(grammar.standAlone, flag.standAlone)
  add(grammar.infinitiveMarkers, flag.infinitiveMarker)
  add(grammar.negation, flag.negation)
  add(grammar.adversatives, flag.adversative)
  add(grammar.nounPrepositions, flag.nounPreposition | flag.preposition)
  add(Object.keys(grammar.numbers).join(' '), flag.number)
  add(grammar.notNames, flag.notName)
  add(language.asWords, flag.asWord)
  add(language.nameParticles, flag.nameParticle)
  add(language.agentPrepositions, flag.agent)
  add(language.partyPrepositions, flag.partyPreposition)
  for (const list of [...language.time.months, ...language.time.weekdays]) add(list.replaceAll('|', ' '), flag.time)
  for (const { pattern } of language.time.relativeDays)
    add(
      pattern
        .split(/[;\n]/)
        .map((one) => one.trim().split(/\s+/).at(-1) ?? '')
        .join(' ')
        .replaceAll('|', ' '),
      flag.time,
    )
  for (const { forms } of language.time.units) add(forms.replaceAll('|', ' '), flag.time)
  for (const verb of language.cueVerbs) add(singles(verb.finite), flag.cue | flag.verb)
  return table
}

/** Patterns of one word, without those made of stems. A verb of two words ("fire back") flags neither of them. */
function singles(patterns: string): string {
  return patterns
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one && !/[\s*?]/.test(one))
    .flatMap((one) => one.split('|'))
    .join(' ')
}

function shapeOf(raw: string): WordFacts['shape'] {
  const kind = charKind(raw.charCodeAt(0))
  if (kind === digit) return 'number'
  if (kind !== letter) return 'mark'
  const first = raw.charAt(0)
  if (first === first.toLowerCase()) return 'lower'
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'capital'
}

/** Flags that hooks and shapes add to those of the lists. */
function hookFlags(language: Language, folded: string, base: number, shape: WordFacts['shape']): number {
  let flags = base
  if (shape === 'number') flags |= flag.number
  // "nier avoir menti": auxiliaries have infinitives too.
  if ((base & flag.auxiliary) !== 0 && language.looksInfinitive?.(folded)) flags |= flag.infinitive
  if (shape === 'mark' || (base & ~flag.notName) !== 0) return flags
  if (language.looksVerb?.(folded)) flags |= flag.verb
  if (language.looksAdverb?.(folded) && (shape === 'lower' || language.nounCapitals))
    flags |= flag.adverb | (shape === 'capital' ? flag.notName : 0)
  if (language.maybeVerb?.(folded)) flags |= flag.maybeVerb
  if (language.looksInfinitive?.(folded)) flags |= flag.infinitive
  if (language.looksAdjective?.(folded)) flags |= flag.adjective
  return flags
}

/** Terms of a word; a compound noun that the language does not know is read as its last part. */
function termsOf(language: Language, book: PhraseBook<Meaning>, folded: string, shape: WordFacts['shape']): readonly number[] {
  const own = book.termsOf(folded)
  if (own.length > 0 || !language.headOf || shape === 'mark' || (language.nounCapitals && shape === 'lower')) return own
  const head = language.headOf(folded)
  return head ? book.termsOf(head) : own
}

/** Distinct words kept per language; beyond it a text is odd and words are looked up afresh. */
const cacheLimit = 150_000

function factory(language: Language, book: PhraseBook<Meaning>): (raw: string) => WordFacts {
  const table = flagTable(language)
  const pronouns = new Map<string, Pronoun[]>()
  for (const one of language.pronouns) for (const word of words(one.words)) pronouns.set(word, [...(pronouns.get(word) ?? []), one])
  const cache = new Map<string, WordFacts>()
  return (raw) => {
    const seen = cache.get(raw)
    if (seen) return seen
    const plain = raw.length > 200 ? raw.slice(0, 200) : foldWord(raw)
    const folded = language.respell?.(plain) ?? plain
    const shape = shapeOf(raw)
    const facts: WordFacts = {
      raw,
      folded,
      shape,
      flags: hookFlags(language, folded, table.get(folded) ?? 0, shape),
      terms: termsOf(language, book, folded, shape),
      pronouns: pronouns.get(folded) ?? [],
    }
    if (cache.size < cacheLimit && raw.length < 80) cache.set(raw, facts)
    return facts
  }
}

/** Cutting places of a word as written. Hidden characters inside it would shift them, so then it stays whole. */
function cutter(language: Language): (raw: string) => readonly number[] {
  const hook = language.cutWord
  const cache = new Map<string, readonly number[]>()
  return (raw) => {
    if (!hook || raw.length > 60) return []
    const seen = cache.get(raw)
    if (seen) return seen
    const folded = foldWord(raw)
    const places = folded.length === raw.length ? hook(folded).filter((at) => at > 0 && at < raw.length) : []
    if (cache.size < cacheLimit) cache.set(raw, places)
    return places
  }
}

function stateTable(language: Language): Map<string, number> {
  const table = new Map<string, number>()
  ;(language.states ?? []).forEach((list, index) => {
    for (const word of words(list)) table.set(word, index)
  })
  return table
}

const compiled = new WeakMap<Language, Compiled>()

/** Compile a language, once. */
export function compileLanguage(language: Language): Compiled {
  const seen = compiled.get(language)
  if (seen) return seen
  const hook = language.cutWord ?? (() => [])
  const book = makePhraseBook(allLists(language), hook)
  const made: Compiled = {
    language,
    book,
    facts: factory(language, book),
    cut: cutter(language),
    abbreviations: new Set(words(language.abbreviations).map((one) => one.replace(/\.$/, ''))),
    stateOf: stateTable(language),
  }
  compiled.set(language, made)
  return made
}
