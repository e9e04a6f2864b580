/**
 * The gold files as the evaluator sees them: one shape for both written forms.
 *
 * `load-gold.ts` turns the full form (JSON, numbers as spans) and the compact form (a text beside a `.gold` file that
 * quotes its words) into these. All spans are UTF-16, half-open, into `text`.
 */
import type { ChainRole, HedgeKind, Span, Stance, StatementType } from '../../model/index.ts'

/** Somebody or something a gold file speaks of. `names` are all the words by which a reader would know it. */
export interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly role: string | null
  readonly names: readonly string[]
}

/** One link of a gold chain, from the words outwards. `entity` is null for the article and for an unnamed speaker. */
export interface GoldLink {
  readonly role: ChainRole
  readonly entity: string | null
}

export interface GoldHedge {
  readonly span: Span
  readonly kind: HedgeKind
  readonly scope: 'content' | 'attribution' | 'link'
  /** Right if found, no error if not. */
  readonly optional: boolean
}

export interface GoldStatement {
  readonly id: string
  readonly type: StatementType
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: readonly Span[]
  /** The words of the page; null when nobody is named there. */
  readonly source: Span | null
  readonly sourceEntity: string | null
  /** Other sources a careful reader could defend; `none` where nobody need be named. */
  readonly alternatives: readonly string[]
  readonly addressee: Span | null
  readonly addresseeEntity: string | null
  readonly chain: readonly GoldLink[]
  /** Other chains a careful reader could defend. */
  readonly chainAlternatives: readonly (readonly GoldLink[])[]
  readonly hedges: readonly GoldHedge[]
  readonly call: string | null
  readonly turn: number | null
  readonly parent: string | null
  readonly aside: boolean
  /** Right if found, no error if not: a case on which careful readers differ. */
  readonly optional: boolean
}

export interface GoldPosition {
  readonly id: string
  readonly span: Span
  readonly stance: Stance
  /** An entity id, or `article` for the article's own voice. */
  readonly by: string
  /** A call or statement id, a level ("clip", "document"), or `class: …` for calls in general. */
  readonly target: string
  /** Right if found, no error if not. */
  readonly optional: boolean
}

export interface GoldDocument {
  readonly id: string
  readonly lang: string
  readonly path: string
  readonly half: 'train' | 'test'
  /** "agency post", "tabloid", … ; `nothing` for a text in which nothing may be found. */
  readonly kind: string
  readonly published: string | null
  readonly text: string
  readonly entities: readonly GoldEntity[]
  readonly statements: readonly GoldStatement[]
  readonly positions: readonly GoldPosition[]
  readonly echoes: readonly { readonly span: Span; readonly statement: string | null }[]
  readonly asides: readonly Span[]
  readonly marks: readonly { readonly span: Span; readonly kind: string }[]
}
