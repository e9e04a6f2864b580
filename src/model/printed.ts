/**
 * The object that `hearsay read FILE --json` prints and the API returns: plain, flat, every span with its text.
 * Offsets are UTF-16 into `article.text`.
 */
import type { Removed } from './article.ts'
import type { Commitment, PartyRole, Stance, StatementType } from './statement.ts'

export interface PrintedNote {
  readonly rule: string
  readonly because: string
  readonly span?: readonly [number, number]
}

export interface PrintedWho {
  /** The words of the page; null for an implicit source. */
  readonly text: string | null
  /** Label of the entity. */
  readonly label: string | null
  readonly name: string | null
  readonly party: string | null
  readonly entity: string | null
  readonly span: readonly [number, number] | null
  readonly p: number
  readonly alternatives: readonly { readonly label: string; readonly p: number }[]
}

export interface PrintedLink {
  readonly role: string
  readonly name: string | null
  readonly evidence: string
  readonly cue: string | null
  readonly p: number
}

export interface PrintedHedge {
  readonly text: string
  readonly span: readonly [number, number]
  readonly kind: string
  readonly scope: string
  readonly strength: string
}

export interface PrintedStatement {
  readonly id: string
  readonly type: StatementType
  readonly medium: string
  readonly content: string
  readonly spans: readonly (readonly [number, number])[]
  readonly quoted: readonly string[]
  readonly cue: string | null
  readonly cueSpans: readonly (readonly [number, number])[]
  readonly cueClass: string | null
  readonly source: PrintedWho | null
  readonly sourceKind: string
  readonly addressee: PrintedWho | null
  readonly chain: readonly PrintedLink[]
  readonly hedges: readonly PrintedHedge[]
  readonly polarity: string
  readonly commitment: Commitment
  readonly call: string | null
  readonly turn: number | null
  readonly parent: string | null
  readonly continues: string | null
  readonly aside: boolean
  readonly topics: readonly string[]
  readonly p: number
  readonly notes: readonly PrintedNote[]
}

export interface PrintedPosition {
  readonly id: string
  readonly text: string
  readonly span: readonly [number, number]
  readonly cue: string
  /** `{ role: 'article' }` for the article's own voice. */
  readonly by: { readonly role: 'article' | 'source'; readonly label: string | null; readonly text: string | null }
  readonly stance: Stance
  /** Told call id, statement id, level, or `all: …`. */
  readonly target: string
  readonly method: readonly string[]
  readonly chain: readonly PrintedLink[]
  readonly notes: readonly PrintedNote[]
}

export interface PrintedArticle {
  readonly path: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly translatedFrom: string | null
  readonly canonical: string | null
  readonly text: string
  /** Blocks of the text that are no plain paragraph: headings, list items, table rows, live entries. */
  readonly blocks: readonly { readonly kind: string; readonly span: readonly [number, number] }[]
  readonly removed: readonly Pick<Removed, 'text' | 'kind' | 'rule' | 'because' | 'at'>[]
  readonly captions: readonly { readonly text: string; readonly credit: string | null; readonly at: number }[]
  readonly credits: readonly { readonly kind: string; readonly name: string; readonly url: string | null }[]
  readonly asides: readonly { readonly span: readonly [number, number]; readonly because: string }[]
  readonly notes: readonly PrintedNote[]
}

export interface PrintedReading {
  readonly article: PrintedArticle
  readonly calls: readonly {
    readonly id: string
    readonly parties: readonly { readonly id: string; readonly label: string; readonly role: PartyRole }[]
    readonly links: readonly PrintedLink[]
    readonly when: { readonly text: string; readonly from: string | null; readonly to: string | null } | null
    readonly places: readonly string[]
  }[]
  readonly statements: readonly PrintedStatement[]
  readonly positions: readonly PrintedPosition[]
  readonly relays: readonly { readonly from: string; readonly to: string; readonly cue: string; readonly call: string | null }[]
  readonly echoes: readonly { readonly text: string; readonly span: readonly [number, number]; readonly statement: string | null }[]
  readonly times: readonly {
    readonly text: string
    readonly from: string | null
    readonly to: string | null
    readonly granularity: string
  }[]
  readonly names: readonly { readonly text: string; readonly id: string; readonly type: string; readonly span: readonly [number, number] }[]
  readonly version: { readonly code: string; readonly lexicon: string; readonly weights: string | null }
}
