/** Search: a query with filters, and a page of ranked statements. */
export interface SearchQuery {
  /** Words and "phrases"; filters are given apart (the desk parses `speaker:` and kin). */
  readonly words: string
  readonly speaker?: string
  readonly outlet?: string
  readonly language?: string
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly call?: string
  readonly hedged?: boolean
  readonly disputed?: boolean
  readonly limit?: number
  /** Keyset cursor from the page before. */
  readonly after?: string
}

export interface SearchHit {
  readonly article: string
  readonly statement: string
  readonly content: string
  /** Offsets into `content` of the words that matched. */
  readonly marks: readonly (readonly [number, number])[]
  readonly speaker: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly language: string
  readonly day: string | null
  /** Chain in one line, from the words outwards. */
  readonly chain: readonly string[]
  readonly hedges: readonly string[]
  readonly call: string | null
  readonly topics: readonly string[]
  readonly score: number
  /** From an example: marked wherever it shows. */
  readonly fiction?: boolean
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  /** Exact up to 1,000, else 1000 with `more: true`. */
  readonly count: number
  readonly more: boolean
  readonly next: string | null
  readonly facets: Readonly<
    Record<'language' | 'outlet' | 'speaker' | 'topic', readonly { readonly value: string; readonly count: number }[]>
  >
}
