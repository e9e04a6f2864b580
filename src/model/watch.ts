/** What is watched. */

/** What somebody asks to watch. */
export interface NewWatch {
  /** A feed or a page, http or https. */
  readonly url: string
  /** Words (or their beginnings), any of which an item of a feed must hold for its page to be fetched. */
  readonly terms: readonly string[]
  /** How often to ask, 5 to 1440; null: as often as the feed says, else every thirty. */
  readonly minutes: number | null
  /** The address may lie in a private network. */
  readonly allowPrivate: boolean
}
