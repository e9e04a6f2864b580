/** What `link` finds: quote matches, calls, relays, origins, drift, contradictions. All findings; people decide. */
import type { ArticleId, Day } from './article.ts'
import type { Credit } from './credit.ts'
import type { Note, Span } from './span.ts'
import type { PartyRole, PlaceMention, ReadResult, Stance, StatementId } from './statement.ts'

/** `<article id>#<told call id>`: what one article tells about one call. `#-` when it tells of no call of its own. */
export type AccountId = string
/** Stable id of a linked call; survives recomputation by largest overlap. */
export type CallId = string
export type State = 'accepted' | 'suggested'

/** An article with its reading, as `link` takes it. Pure data; nothing is looked up. */
export interface ReadArticle {
  readonly id: ArticleId
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  /** Registrable domain or outlet key: two addresses of one outlet share it. */
  readonly outletKey: string | null
  readonly url: string | null
  readonly language: string
  readonly translatedFrom: string | null
  readonly published: Day | null
  /** When it was sealed, ISO 8601: never used as a publication date, only to break ties in order. */
  readonly addedAt: string
  readonly credits: readonly Credit[]
  /** Spans of headings, for `where: 'heading'`. */
  readonly headings: readonly Span[]
  readonly read: ReadResult
}

/** One quote or reported statement of an account, ready for comparison. */
export interface Quote {
  readonly statement: StatementId
  readonly text: string
  readonly language: string
  readonly speaker: string | null
  readonly turn: number | null
}

/** What one article tells about one call, flat and small: this is what the store keeps for linking. */
export interface Account {
  readonly id: AccountId
  readonly article: ArticleId
  /** Told call in the reading; null when the article has statements about calls but tells of none. */
  readonly call: string | null
  readonly outletKey: string | null
  /** When its article was sealed, ISO 8601 UTC: the order of arrival, never a date of publication. */
  readonly addedAt: string
  readonly language: string
  readonly published: string | null
  readonly callDate: string | null
  readonly parties: readonly { readonly label: string; readonly role: PartyRole }[]
  readonly publisher: string | null
  readonly places: readonly PlaceMention['id'][]
  readonly numbers: readonly string[]
  readonly topics: readonly string[]
  readonly quotes: readonly Quote[]
  /** Addresses that the article has or points to (its own, posts, originals), for exact keys. */
  readonly links?: readonly string[]
}

export type KeyKind =
  | 'url'
  | 'post'
  | 'audio'
  | 'number'
  | 'place'
  | 'unit'
  | 'person'
  | 'relation'
  | 'publisher'
  | 'day'
  | 'topic'
  | 'stem'
  | 'shingle'
  | 'token'

/** Something two accounts may share. A key only opens a comparison; it never links. */
export interface Key {
  readonly kind: KeyKind
  readonly value: string
  /** Days since 1970-01-01 of the account, null when undated. */
  readonly day: number | null
}

export interface QuoteMatch {
  readonly a: StatementId
  readonly b: StatementId
  readonly method: 'same-language' | 'cross-language' | 'embedding'
  readonly version: string
  readonly p: number
  readonly state: State
  readonly features: Readonly<Record<string, number>>
  /** Words that answered each other, offsets into the two quotes' texts. */
  readonly words: readonly (readonly [Span, Span])[]
  readonly notes: readonly Note[]
}

/** Two accounts compared: every feature and reason, also of a pair that was refused. */
export interface AccountLink {
  readonly a: AccountId
  readonly b: AccountId
  readonly pairs: readonly QuoteMatch[]
  readonly keys: readonly Key[]
  readonly logOdds: number
  readonly state: State | 'refused'
  readonly notes: readonly Note[]
}

/** A linked call. `formerIds` redirect for ever; as the projection keeps it, `links` say only which and how sure. */
export interface CallView {
  readonly id: CallId
  readonly accounts: readonly AccountId[]
  readonly links: readonly AccountLink[]
  readonly suggestions: readonly AccountLink[]
  readonly formerIds: readonly CallId[]
}

export type NodeKind = 'speaker' | 'recording' | 'interceptor' | 'publisher' | 'outlet' | 'article' | 'missing'

/** A node of the provenance graph. */
export interface GraphNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly article: ArticleId | null
  readonly collected: boolean
  readonly origin: boolean
  readonly circle: boolean
  /** For a missing original: an address that a link gives. */
  readonly probableUrl: string | null
  readonly day: string | null
}

export type RelayKind = 'names' | 'links' | 'copies' | 'trims' | 'rewrites' | 'translates' | 'carries-clip' | 'publishes' | 'speaks'

/** `from` leans on `to`. */
export interface Relay {
  readonly from: string
  readonly to: string
  readonly kind: RelayKind
  readonly direction: 'sure' | 'likely' | 'unknown'
  readonly p: number
  /** Passages that show it: article and span. */
  readonly passages: readonly { readonly article: ArticleId; readonly span: Span }[]
  readonly notes: readonly Note[]
}

/** How many accounts lean on nothing else for this call: a range where somebody does not say. */
export interface Origins {
  readonly atLeast: number
  readonly atMost: number
  /** Node ids of the origins. */
  readonly nodes: readonly string[]
  readonly notes: readonly Note[]
}

export interface Provenance {
  readonly nodes: readonly GraphNode[]
  readonly relays: readonly Relay[]
  readonly origins: Origins
  /** Each circle as its node ids in order. */
  readonly circles: readonly (readonly string[])[]
}

/** Passages that two articles share, offsets into each text. */
export interface Copy {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly kind: 'copy' | 'trimmed' | 'rewrite' | 'translation'
  /** Share of a's words found in b, and the other way round, 0..1. */
  readonly containment: readonly [aInB: number, bInA: number]
  readonly passages: readonly (readonly [Span, Span])[]
  readonly notes: readonly Note[]
}

export interface Wording {
  readonly statement: StatementId | null
  readonly article: ArticleId
  readonly account: AccountId
  readonly text: string
  readonly span: Span
  readonly language: string
  readonly where: 'body' | 'heading' | 'caption' | 'turn'
  readonly speaker: string | null
  /** Steps from the words: 0 is nearest to the speaker. */
  readonly hop: number
  readonly hedges: readonly string[]
  /** False where the account tells it in its own words: no marks, no turn of a dialogue. */
  readonly marked?: boolean
}

export type DriftKind =
  | 'number'
  | 'negation'
  | 'role'
  | 'speaker'
  | 'side'
  | 'relay-lost'
  | 'hedge-lost'
  | 'hedge-added'
  | 'modality'
  | 'intensity'
  | 'register'
  | 'cut'
  | 'joined'
  | 'moved'
  | 'wording'

/** One change between two wordings, at the first step where it shows. */
export interface DriftFlag {
  readonly kind: DriftKind
  readonly severity: 1 | 2 | 3 | 4
  /** `question` on a translation step, `finding` within one language. */
  readonly force: 'finding' | 'question'
  /** Indexes into the quote's wordings. */
  readonly from: number
  readonly to: number
  /** Offsets into the two wordings' texts. */
  readonly spans: readonly [Span | null, Span | null]
  readonly hop: number
  readonly notes: readonly Note[]
}

/** One line of the call's dialogue with its wordings across accounts, in chain order. */
export interface QuoteStory {
  readonly id: string
  readonly speaker: string | null
  /** Id of the party that says it, where it is one of the call's voices. */
  readonly party?: string | null
  readonly order: number
  readonly wordings: readonly Wording[]
  readonly drift: readonly DriftFlag[]
  readonly stock: boolean
}

export interface LedgerEntry {
  readonly position: string
  readonly article: ArticleId
  readonly by: string
  readonly byArticle: boolean
  readonly stance: Stance
  readonly target: string
  readonly text: string
  readonly span: Span
  readonly day: string | null
  readonly method: readonly string[]
  /** Names of the chain, speaker left out. */
  readonly chain: readonly string[]
}

export interface Contradiction {
  readonly kind: 'number' | 'date' | 'place' | 'role' | 'unit' | 'position'
  readonly values: readonly { readonly article: ArticleId; readonly span: Span | null; readonly text: string }[]
  readonly notes: readonly Note[]
}

/** One voice of the call. `label` is English where an account is, else the oldest account's word. */
export interface StoryParty {
  readonly id: string
  readonly label: string
  readonly role: PartyRole
  /** Every account's word for it. */
  readonly labels: readonly string[]
  /** The same with the language of the account, for a reader who has another language than English. */
  readonly names?: readonly { readonly language: string; readonly label: string }[]
}

/** Everything the call page shows. */
export interface CallStory {
  readonly call: CallView
  readonly parties: readonly StoryParty[]
  readonly when: { readonly from: string | null; readonly to: string | null; readonly stated: boolean } | null
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly languages: readonly string[]
  readonly quotes: readonly QuoteStory[]
  readonly provenance: Provenance
  readonly ledger: readonly LedgerEntry[]
  /** Articles of the call that do not say whether anyone verified it. */
  readonly silent: readonly ArticleId[]
  readonly contradictions: readonly Contradiction[]
  readonly copies: readonly Copy[]
  readonly firsts: { readonly account: AccountId | null; readonly translation: AccountId | null; readonly hedgeDropped: AccountId | null }
}
