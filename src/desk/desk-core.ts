/** What the work of the desk is done with: store, children, fetch and clock, without the worker that drives it. */
import type { Clock, Fetch, Store } from '../model/index.ts'
import type { ChildPool } from './children/index.ts'
import type { Config } from './config.ts'

export interface DeskCore {
  readonly config: Config
  readonly store: Store
  readonly children: ChildPool
  readonly fetch: Fetch
  readonly clock: Clock
}
