/** What a poll is handed. */
import type { Children, Clock, Exhibits, Fetch, Stop } from '../../model/index.ts'
import type { Robots } from './robots.ts'
import type { Turns } from './turns.ts'

export interface WatchPorts {
  readonly exhibits: Exhibits
  readonly fetch: Fetch
  readonly children: Children
  readonly clock: Clock
  readonly turns: Turns
  readonly robots: Robots
  /** User-Agent with the project's name and the user's contact. */
  readonly agent: string
  /** 0..1, for jitter. */
  random(): number
  /** SHA-256, hexadecimal. */
  hash(bytes: Uint8Array): string
  readonly who: string
  readonly spool?: string
  readonly signal?: Stop
}
