/** An answer of the desk as a value that components read: asked again whenever something the question read has changed. */
import { type PageTrouble, troubleIn } from '../api/ask.ts'

export interface Fetched<T> {
  readonly value: T | null
  readonly trouble: PageTrouble | null
  readonly busy: boolean
  /** Ask once more. */
  again(): void
}

/** Call while a component is set up. @param question reads what it depends on before it waits for anything */
export function fetched<T>(question: (stop: { signal: AbortSignal }) => Promise<T>): Fetched<T> {
  let value = $state.raw<T | null>(null)
  let trouble = $state.raw<PageTrouble | null>(null)
  let busy = $state(true)
  let times = $state(0)
  $effect(() => {
    void times
    const stop = new AbortController()
    busy = true
    question(stop)
      .then((answer) => {
        if (stop.signal.aborted) return
        value = answer
        trouble = null
        busy = false
      })
      .catch((thrown: unknown) => {
        if (stop.signal.aborted) return
        trouble = troubleIn(thrown)
        busy = false
      })
    return () => stop.abort()
  })
  return {
    get value() {
      return value
    },
    get trouble() {
      return trouble
    },
    get busy() {
      return busy
    },
    again() {
      times++
    },
  }
}
