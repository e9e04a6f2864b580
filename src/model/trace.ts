/** What `hearsay trace PATH… --json` prints. */
import type { ArticleId } from './article.ts'
import type { AccountLink, CallStory } from './link.ts'

/** What `hearsay trace PATH… --json` prints. */
export interface Trace {
  readonly articles: readonly {
    readonly id: ArticleId
    readonly path: string | null
    readonly title: string | null
    readonly outlet: string | null
    readonly published: string | null
    readonly language: string
  }[]
  readonly calls: readonly CallStory[]
  readonly suggestions: readonly AccountLink[]
  readonly version: string
}
