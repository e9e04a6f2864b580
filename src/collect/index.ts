/**
 * Room 1: what somebody holds comes in (a page, an export, an archive, a feed, an address) and is sealed.
 *
 * Read in this order: `contract.ts`, `collect.ts`, `recognise.ts`, `open/`, then any folder under `from/`.
 */
export { collect } from './collect.ts'
export type { Collected, CollectInput, CollectPorts, Recognised } from './contract.ts'
export { createFetch, type FetchSettings } from './fetch/create-fetch.ts'
export { type Walked, walk } from './folder/walk.ts'
export { type OpenTask, openToSpool } from './open/to-spool.ts'
export { type Previewed, type PreviewOptions, previewBytes, previewFile } from './preview.ts'
export { recognise } from './recognise.ts'
export { dueAt, keepWatching, pollDue, type WatchBook, type WatchSettings, watchPorts } from './watch/keep-watching.ts'
export { pollWatch } from './watch/poll.ts'
export type { Polled } from './watch/polled.ts'
export type { WatchPorts } from './watch/ports.ts'
export { newState, type SeenPage, type Watch, type WatchState } from './watch/state.ts'
export type { Sleep } from './watch/turns.ts'
