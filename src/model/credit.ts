/** Credits: whose text this is, or leans on. */

/** Who else's text this is, or leans on: relay hints for `link`. */
export interface Credit {
  readonly kind: 'agency' | 'syndicated' | 'first-published' | 'translated' | 'relies-on' | 'linked' | 'forwarded'
  readonly name: string
  readonly url: string | null
  readonly raw: string
  readonly source: string
}
