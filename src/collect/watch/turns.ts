/** One request at a time per host, and a pause between them: whoever runs the server must not feel us. */
import type { Clock } from '../../model/index.ts'

/** Waits; a test hands in its own. */
export type Sleep = (milliseconds: number) => Promise<void>

export interface Turns {
  /** Run when this host is free and was left alone long enough. `pause` in milliseconds (default 5 s). */
  take<T>(host: string, work: () => Promise<T>, pause?: number): Promise<T>
}

export const ordinaryPause = 5000

export function createTurns(clock: Clock, sleep: Sleep): Turns {
  const last = new Map<string, Promise<number>>()
  return {
    take: async (host, work, pause = ordinaryPause) => {
      const before = last.get(host)
      let ended: (at: number) => void = () => {}
      last.set(host, new Promise((resolve) => (ended = resolve)))
      try {
        if (before) {
          const wait = (await before) + pause - Date.parse(clock.now())
          if (wait > 0) await sleep(wait)
        }
        return await work()
      } finally {
        ended(Date.parse(clock.now()))
      }
    },
  }
}
