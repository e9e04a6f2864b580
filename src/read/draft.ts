/** A draft: a statement as it is first proposed, in words; nobody is named yet and nothing is weighed. */
import type { StatementType } from '../model/index.ts'
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Flat } from './flat.ts'

/** Words, half-open. */
export type Words = readonly [from: number, to: number]

export interface Draft {
  readonly type: StatementType
  /** Level of quotation at which the frame stands: a pair, or -1 for the article's own voice. */
  readonly level: number
  readonly zone: number
  readonly block: number
  /** Content in words. */
  readonly content: readonly Words[]
  /** Pairs whose inside is (part of) the content. */
  readonly pairs: readonly number[]
  readonly cue: CueHit | null
  /** Words of the cue, in pieces. */
  readonly cueWords: readonly Words[]
  readonly frame: 'verb' | 'preposition' | 'noun' | 'colon' | 'dash' | 'mood' | 'particle' | 'turn' | null
  /** Phrases in the subject's place, the likeliest first. */
  readonly subjects: readonly NounPhrase[]
  readonly addressee: NounPhrase | null
  /** Words in which a hedge belongs to the attribution: the frame around the content. */
  readonly around: readonly Words[]
  /** How surely this is a statement at all. */
  readonly p: number
  readonly notes: readonly { readonly rule: string; readonly text: string }[]
  /** Label of a transcript line or of a turn. */
  readonly party: string | null
  /** Carried by whom: "X quoted A as saying" puts X here. */
  readonly carrier: NounPhrase | null
  /** Sources named behind the subject: "citing Y, which quoted Z". */
  readonly behind: readonly NounPhrase[]
}

/** What is the same in every draft of a row. */
export function blankDraft(flat: Flat): Draft {
  return {
    type: 'indirect',
    level: flat.zone.level,
    zone: flat.zone.index,
    block: flat.zone.block,
    content: [],
    pairs: [],
    cue: null,
    cueWords: [],
    frame: null,
    subjects: [],
    addressee: null,
    around: [],
    p: 0.5,
    notes: [],
    party: null,
    carrier: null,
    behind: [],
  }
}

/** First word of a draft, for order in the text. */
export const draftStart = (draft: Draft): number => draft.content[0]?.[0] ?? draft.cueWords[0]?.[0] ?? 0
