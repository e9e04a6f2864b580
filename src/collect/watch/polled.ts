import type { Exhibit } from '../../model/index.ts'
import type { Collected } from '../contract.ts'
import type { WatchState } from './state.ts'

/** What a poll tells while it runs: exhibits and Troubles as `collect` does, changed pages, notes for the log; the new state last. */
export type Polled =
  | Collected
  | { readonly changed: { readonly url: string; readonly before: string; readonly after: Exhibit } }
  | { readonly note: string }
  | { readonly state: WatchState }
