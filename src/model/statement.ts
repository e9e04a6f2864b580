/**
 * Statements: who says what, to whom, according to whom, how surely.
 *
 * A statement is a node in a tree (`parent`: its content contains mine) and carries a list (`chain`), from the words
 * outwards: speaker first, the article last.
 */
import type { Note, Ranked, Span } from './span.ts'

export type EntityId = string
export type StatementId = string
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'possessive' | 'zero'
export type Gender = 'm' | 'f' | 'n'

/** A stretch of text that points at somebody or something. */
export interface Mention {
  readonly id: string
  readonly span: Span
  readonly head: Span
  readonly form: MentionForm
  readonly gender?: Gender
  readonly number?: 'sg' | 'pl'
  readonly entity: EntityId | null
}

export type EntityType = 'person' | 'group' | 'organisation' | 'outlet' | 'agency' | 'document' | 'recording' | 'call' | 'place' | 'unknown'

/** Who or what is meant. `label` is its fullest plain name: "front-line soldier", "HUR", "Erin Burnett". */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  readonly label: string
  readonly aliases: readonly string[]
  readonly gender?: Gender
  readonly number?: 'sg' | 'pl'
  readonly mentions: readonly Mention[]
}

/** Lexicon class of a cue: N neutral, A assertive, R reveal/report, D deny, X explain, P promise/order, Q question, O opine, C confirm, E emotion, H hold/believe, W write, V voice, T thought. */
export type CueClass = 'N' | 'A' | 'R' | 'D' | 'X' | 'P' | 'Q' | 'O' | 'C' | 'E' | 'H' | 'W' | 'V' | 'T' | 'manner'
export type CueFrame = 'verb' | 'preposition' | 'noun' | 'colon' | 'dash' | 'mood' | 'particle'

/** The words that say so. */
export interface Cue {
  readonly spans: readonly Span[]
  readonly lemma: string
  readonly class: CueClass
  readonly frame: CueFrame
  readonly negated: boolean
}

export type HedgeKind =
  | 'epistemic'
  | 'reportative'
  | 'distancing'
  | 'modal'
  | 'conditional'
  | 'approximator'
  | 'non-verification'
  | 'scare-quotes'
  | 'konjunktiv'

/** A word that keeps distance. Never dropped on the way to a card. */
export interface Hedge {
  readonly id: string
  readonly span: Span
  readonly kind: HedgeKind
  readonly scope: 'content' | 'attribution' | 'link'
  readonly by: EntityId | null
  readonly strength: 'weak' | 'medium' | 'strong'
}

export type ChainRole = 'speaker' | 'recording' | 'interceptor' | 'recorder' | 'publisher' | 'translator' | 'relay' | 'article'
export type Evidence = 'explicit' | 'inherited' | 'inferred' | 'metadata'

/** One link of a chain: who carried the words, by which words of the page we know. */
export interface ChainLink {
  readonly role: ChainRole
  /** The page's words for an explicit link ("the Ukrainian account"), else the entity's name; null for the article. */
  readonly name: string | null
  readonly entity: EntityId | null
  readonly mention?: string
  readonly cue?: Span
  readonly evidence: Evidence
  /** Ids of hedges on this link. */
  readonly hedges: readonly string[]
  readonly p: number
  readonly notes: readonly Note[]
}

export type StatementType = 'direct' | 'indirect' | 'mixed' | 'free-indirect' | 'reported'
/** FactBank values; the holder is the article. */
export type Commitment = 'CT+' | 'PR+' | 'PS+' | 'UU' | 'PS-' | 'PR-' | 'CT-'

/** One statement. `content` spans are letter for letter what is printed, joined by a space. */
export interface Statement {
  readonly id: StatementId
  readonly type: StatementType
  readonly medium: 'call' | 'speech' | 'writing' | 'thought' | 'unknown'
  readonly content: readonly Span[]
  /** The parts inside quotation marks. */
  readonly quoted: readonly Span[]
  /** The whole reported clause. */
  readonly clause: Span | null
  readonly cue: Cue | null
  readonly source: Ranked<Mention>
  readonly sourceKind: 'explicit' | 'anaphoric' | 'implicit'
  readonly addressee: Ranked<Mention>
  readonly chain: readonly ChainLink[]
  readonly hedges: readonly Hedge[]
  readonly polarity: 'positive' | 'negative'
  readonly commitment: Commitment
  /** Id of a told call in this reading. */
  readonly call: string | null
  readonly turn: { readonly call: string; readonly index: number } | null
  readonly parent: StatementId | null
  readonly continues: StatementId | null
  readonly aside: boolean
  readonly topics: readonly Topic[]
  readonly p: number
  readonly notes: readonly Note[]
}

/** A suggested topic: the words speak about it, never that it happened. */
export interface Topic {
  readonly code: string
  readonly span: Span
}

export type Stance =
  | 'asserted'
  | 'assured'
  | 'verified'
  | 'corroborated-in-part'
  | 'could-not-verify'
  | 'disputed'
  | 'denied'
  | 'accused-forgery'
  | 'shown-edited'
  | 'shown-false'
  | 'retracted'
export type Method = 'unstated' | 'voice' | 'geolocation' | 'metadata' | 'second-source' | 'official-word' | 'document' | 'technical'
export type PositionTarget =
  | { readonly call: string }
  | { readonly statement: StatementId }
  | { readonly kind: 'item' | 'clip' | 'speaker identity' | 'meaning' | 'document' }
  | { readonly all: string }

/** Who says what about authenticity. A position that somebody voices is also a statement. */
export interface Position {
  readonly id: string
  /** The clause that makes the claim. */
  readonly span: Span
  readonly cue: Span
  readonly by: Ranked<Mention> | 'article'
  readonly stance: Stance
  readonly target: PositionTarget
  readonly method: readonly Method[]
  readonly independent: boolean | null
  readonly statement: StatementId | null
  readonly chain: readonly ChainLink[]
  readonly notes: readonly Note[]
}

export type PartyRole = 'combatant' | 'relative' | 'civilian' | 'victim' | 'minor' | 'official' | 'unknown'

/** One voice in a told call. */
export interface Party {
  readonly id: string
  readonly entity: EntityId
  readonly label: string
  readonly role: PartyRole
}

/** A call as one article tells of it. `links` are the carriers that every statement of it inherits. */
export interface ToldCall {
  readonly id: string
  readonly parties: readonly Party[]
  readonly mentions: readonly Mention[]
  readonly links: readonly ChainLink[]
  /** When the call is said to have taken place, resolved against the publication date. */
  readonly when: TimeExpression | null
  readonly places: readonly PlaceMention[]
}

/** "on Wednesday", "almost two years": a time expression, resolved or not. */
export interface TimeExpression {
  readonly span: Span
  /** `YYYY-MM-DD`, null when it could not be resolved. */
  readonly from: string | null
  readonly to: string | null
  readonly granularity: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'duration'
  /** The reference day used, and whether it was assumed. */
  readonly reference: string | null
}

/** A known place, person, body or outlet named in the text; `id` is the row of the names lexicon. */
export interface PlaceMention {
  readonly span: Span
  readonly id: string
  readonly type: string
}

/** A heading, standfirst or caption in marks that repeats a quote of the body. */
export interface Echo {
  readonly span: Span
  readonly statement: StatementId | null
  /** Shared words over heading words, 0..1. */
  readonly share: number
}

/** A relay told in the text: `from` leans on `to`. Null means this article. */
export interface ToldRelay {
  readonly from: EntityId | null
  readonly to: EntityId
  readonly cue: Span
  readonly call: string | null
  readonly notes: readonly Note[]
}

export interface Mark {
  readonly span: Span
  readonly kind: 'scare' | 'title' | 'nickname' | 'term'
}

/** All that `read` finds in one article or transcript. */
export interface ReadResult {
  readonly language: string
  readonly statements: readonly Statement[]
  readonly positions: readonly Position[]
  readonly calls: readonly ToldCall[]
  readonly relays: readonly ToldRelay[]
  readonly echoes: readonly Echo[]
  readonly asides: readonly Span[]
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly names: readonly PlaceMention[]
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
  readonly version: { readonly code: string; readonly lexicon: string; readonly weights: string | null }
}
