/** Articles: clean text and facts read from an exhibit, and everything that was set apart, each with a reason. */
import type { Credit } from './credit.ts'
import type { Sha256 } from './exhibit.ts'
import type { Note, Span } from './span.ts'

/** `<sha256 of the exhibit>` or `<sha256>.<part>`; stable over rebuilds. */
export type ArticleId = string

/** What was read, how surely, where. What disagreed is kept in `others`. */
export interface Fact<T> {
  readonly value: T | null
  readonly certainty: 'stated' | 'derived' | 'guessed' | 'none'
  /** Where it was read: `json-ld`, `meta og:title`, `text-head`, … */
  readonly source: string
  readonly raw: string | null
  readonly others: readonly { readonly value: T; readonly source: string; readonly raw: string }[]
}

/** A fact that nobody stated. */
export function unknownFact<T>(): Fact<T> {
  return { value: null, certainty: 'none', source: '', raw: null, others: [] }
}

/** A calendar day as written, `YYYY-MM-DD`; time `HH:MM[:SS]`; a zone is never filled in. */
export interface Day {
  readonly day: string
  readonly time: string | null
  readonly zone: string | null
}

export type BlockKind = 'lead' | 'paragraph' | 'heading' | 'item' | 'quote' | 'table' | 'preformatted'

/** A kept piece of the page. `span` is into `Article.text`, `source` into the decoded page. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  readonly source: Span | null
  /** The classifier's score, 0..1 (1 where nothing was scored). */
  readonly score: number
}

export type Furniture =
  | 'related'
  | 'read-more'
  | 'newsletter'
  | 'share'
  | 'comments'
  | 'cookies'
  | 'advert'
  | 'app'
  | 'byline'
  | 'date-line'
  | 'author-box'
  | 'breadcrumb'
  | 'tags'
  | 'copyright'
  | 'navigation'
  | 'next-article'
  | 'repeated'
  | 'hidden'
  | 'paywall'
  | 'live-promo'
  | 'title-echo'
  | 'embed'
  | 'caption'
  | 'credit'
  | 'other'

/** A piece that was left out: kept with its place, kind, rule and reason. */
export interface Removed {
  readonly text: string
  readonly kind: Furniture
  /** Name of the rule, e.g. `furniture/related`. */
  readonly rule: string
  /** A sentence for a person. */
  readonly because: string
  /** Offset in `Article.text` where it stood. */
  readonly at: number
  readonly source: Span | null
}

export interface Caption {
  readonly text: string
  readonly credit: string | null
  readonly image: string | null
  readonly at: number
  readonly source: Span | null
}

/** A teaser of another story inside the article: kept in the text, marked, outside every call. */
export interface Aside {
  readonly span: Span
  readonly because: string
}

/** One article. `text` is NFC; blocks are joined by one blank line. */
export interface Article {
  readonly exhibit: Sha256 | null
  /** Page of an archive, message of an export, entry of a live blog. */
  readonly part: number | null
  readonly entryOf: ArticleId | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: Fact<string>
  readonly outlet: Fact<string>
  readonly authors: readonly Fact<string>[]
  readonly published: Fact<Day>
  readonly updated: Fact<Day>
  /** BCP 47, e.g. `uk`. */
  readonly language: Fact<string>
  readonly translatedFrom: Fact<string>
  readonly translationKind: 'none' | 'human' | 'machine' | 'unknown'
  readonly canonical: Fact<string>
  readonly credits: readonly Credit[]
  readonly captions: readonly Caption[]
  readonly asides: readonly Aside[]
  readonly removed: readonly Removed[]
  readonly notes: readonly Note[]
}

/** An article of which only the text is known: for transcripts, gold texts and tests, which are read uncleaned. */
export function bareArticle(text: string, known: Partial<Article> = {}): Article {
  return {
    exhibit: null,
    part: null,
    entryOf: null,
    text,
    blocks: [],
    title: unknownFact(),
    outlet: unknownFact(),
    authors: [],
    published: unknownFact(),
    updated: unknownFact(),
    language: unknownFact(),
    translatedFrom: unknownFact(),
    translationKind: 'unknown',
    canonical: unknownFact(),
    credits: [],
    captions: [],
    asides: [],
    removed: [],
    notes: [],
    ...known,
  }
}
