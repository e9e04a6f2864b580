/** Parts of the contract of a language: pronouns, words on authenticity, words of time. Patterns as in `language.ts`. */
import type { ChainRole, Gender, HedgeKind, Method, Stance } from '../model/index.ts'

/** Patterns in the syntax of `language.ts`, separated by `;` or newlines. */
export type Patterns = string

/** Plain words (no patterns), separated by blanks or newlines. Folded before comparison. */
export type Words = string

/** Pronouns of one person, number and form. */
export interface Pronoun {
  readonly words: Words
  readonly person: 1 | 2 | 3
  readonly gender?: Gender
  readonly number: 'sg' | 'pl'
  /** `nom` subject (he, він), `obj` any object (him), `dat` dative where it shows, `poss` possessive (his). */
  readonly form: 'nom' | 'obj' | 'dat' | 'poss'
}

/** A stance word on authenticity. Targets are looked for in the same clause, see `Authenticity.targets`. */
export interface StanceWord {
  readonly pattern: Patterns
  readonly stance: Stance
  readonly method?: Method
  /** `true` when the words say that the check was independent. */
  readonly independent?: boolean
  /** True for patterns that carry their own target ("regularly calls such recordings fake"). */
  readonly self?: boolean
}

export interface Authenticity {
  /** Words of what can be genuine or not: recording, call, audio, authenticity, representations, claims, account. */
  readonly targets: Patterns
  /** Plural or generic forms that mean the class, not one call: "intercepted calls", "all phone calls", "such recordings". */
  readonly generic: Patterns
  /** Words that mean the identity of the speakers, the meaning, a document. */
  readonly levels?: readonly { readonly pattern: Patterns; readonly kind: 'item' | 'clip' | 'speaker identity' | 'meaning' | 'document' }[]
  readonly stances: readonly StanceWord[]
  /** Verbs that turn "real, genuine" into `assured` instead of `asserted`: assure, insist, запевнити, versichern. */
  readonly assuring: Patterns
}

/** Words of time. Months and weekdays as lists in order (January first, Monday first), each entry `form|form|form`. */
export interface TimeWords {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** Days before (negative) or after the day of publication. */
  readonly relativeDays: readonly { readonly pattern: Patterns; readonly days: number }[]
  readonly units: readonly { readonly forms: string; readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' }[]
  /** Words before a weekday that mean the one before the day of publication: last, am vergangenen, минулого. */
  readonly last: Words
  readonly next: Words
  /** "ago" and its kin, after or before the span: ago, vor, тому, назад, il y a, hace. */
  readonly ago: Patterns
  /** Order of digits in 3.4.2023 / 4/3/2023. */
  readonly numeric: 'dmy' | 'mdy'
  /** Words for approximators before a number: almost, about, fast, майже. They are also hedges. */
  readonly about?: Words
}

/** What a carrier did to the call, read off its verb. */
export interface CarrierVerb {
  readonly role: Exclude<ChainRole, 'speaker' | 'article'>
  /** Finite active forms: published, hat … veröffentlicht is found through `participle`. */
  readonly active: Patterns
  /** Participle forms used in passives and after a noun: "shared by", "veröffentlicht von", "опублікований". */
  readonly participle?: Patterns
}

export interface HedgeWord {
  readonly pattern: Patterns
  readonly kind: HedgeKind
  readonly strength: 'weak' | 'medium' | 'strong'
  /** `true`: sits on an adjective's place before a party, carrier or recording (suspected, purported, mutmaßlich). */
  readonly attributive?: boolean
}
