/** What matching works with: trained word tables, when there are any. Handed in, never looked up. */
import type { WordTable } from '../words/word-tables.ts'

/** The tables are values; without any, lexicons, names and numbers carry the matching across languages. */
export interface LinkContext {
  readonly tables?: readonly WordTable[]
  /** Give refused pairs back too, with their reasons (for `hearsay link --explain`). */
  readonly refused?: boolean
}

/** Version of all that `link` finds; a new one is written beside the old. */
export const LINK_VERSION = 'link-4'
