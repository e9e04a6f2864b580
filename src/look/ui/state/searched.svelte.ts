/** Hits of a search as a list that grows while it is scrolled, with the facets and the count of its first page. */
import type { SearchHit, SearchPage, SearchQuery } from '../../../model/index.ts'
import { type Paged, paged } from './paged.svelte.ts'

export interface Searched {
  readonly list: Paged<SearchHit>
  /** The first page of the answer: its count and facets hold for all of it. */
  readonly first: SearchPage | null
}

type Ask = (query: SearchQuery, stop: { signal: AbortSignal }) => Promise<SearchPage>

/** Call while a component is set up; a null query asks nothing. */
export function searched(query: () => SearchQuery | null, ask: Ask): Searched {
  let first = $state.raw<SearchPage | null>(null)
  const list = paged<SearchHit>(async (after, stop) => {
    const asked = query()
    if (!asked) return { rows: [], next: null }
    const page = await ask({ ...asked, limit: 100, ...(after === null ? {} : { after }) }, stop)
    if (after === null) first = page
    return { rows: page.hits, next: page.next }
  })
  return {
    list,
    get first() {
      return first
    },
  }
}
