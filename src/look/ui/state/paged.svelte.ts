/** A long list that grows page by page (keyset paging) while it is scrolled. */
import type { Page } from '../../../model/index.ts'
import { type PageTrouble, troubleIn } from '../api/ask.ts'

export interface Paged<T> {
  readonly rows: readonly T[]
  readonly trouble: PageTrouble | null
  readonly busy: boolean
  /** Nothing more to ask for. */
  readonly complete: boolean
  more(): void
}

/** Call while a component is set up; begins anew whenever something that `question` reads has changed. */
export function paged<T>(question: (after: string | null, stop: { signal: AbortSignal }) => Promise<Page<T>>): Paged<T> {
  let rows = $state.raw<readonly T[]>([])
  let next = $state.raw<string | null>(null)
  let trouble = $state.raw<PageTrouble | null>(null)
  let busy = $state(true)
  let stop = new AbortController()

  const take = (after: string | null) => {
    const mine = stop
    busy = true
    question(after, mine)
      .then((page) => {
        if (mine.signal.aborted) return
        rows = after === null ? page.rows : [...rows, ...page.rows]
        next = page.next
        trouble = null
        busy = false
      })
      .catch((thrown: unknown) => {
        if (mine.signal.aborted) return
        trouble = troubleIn(thrown)
        busy = false
      })
  }
  $effect(() => {
    stop = new AbortController()
    take(null)
    return () => stop.abort()
  })
  return {
    get rows() {
      return rows
    },
    get trouble() {
      return trouble
    },
    get busy() {
      return busy
    },
    get complete() {
      return next === null && !busy
    },
    more() {
      if (!busy && next !== null) take(next)
    },
  }
}
