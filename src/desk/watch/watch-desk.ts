/**
 * The watch list of an open desk: what faces may do with it, and the loop that keeps polling while the desk runs.
 *
 * What is watched stands in the custody log; how far the polling is, in a file for each address; what came in is read by
 * jobs like everything else. Different hosts are asked side by side, one host never twice at once (`collect/watch`).
 */
import { dueAt, type Sleep, watchPorts } from '../../collect/index.ts'
import { type Job, type JobTask, type NewWatch, type PageChange, Trouble, type Watched } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import { tellBug } from '../tell-bug.ts'
import { version } from '../version.ts'
import { checkNewWatch } from './check-new-watch.ts'
import { openRecords, type WatchRecord, type WatchRecords } from './keep-records.ts'
import { type ListedWatch, listedIn, listWatches, watchId } from './list-watches.ts'
import { nap } from './nap.ts'
import { changeCounts, changesOf } from './page-changes.ts'
import { type Polling, pollNow } from './poll-watch.ts'
import { watchedView } from './watched-view.ts'

export interface WatchDesk {
  list(): Promise<Watched[]>
  /** @throws {Trouble} `WATCH_UNKNOWN` */
  watched(id: string): Promise<Watched>
  /** @throws {Trouble} `WATCH_ADDRESS`, `WATCH_PACE`, `WATCH_TERMS`, `WATCH_ALREADY` */
  add(wish: NewWatch): Promise<Watched>
  /** What it brought stays. @returns what was watched, to be added again @throws {Trouble} `WATCH_UNKNOWN` */
  remove(id: string): Promise<Watched>
  /** Ask now, whenever it is due. Returns at once; `idle` waits. @throws {Trouble} `WATCH_UNKNOWN`, `WATCH_TOO_SOON` */
  poll(id: string): Promise<Watched>
  /** Pages that do not read as they did, newest first, at most fifty. @throws {Trouble} `WATCH_UNKNOWN` */
  changes(id: string): Promise<PageChange[]>
  /** Ask whatever is due now and wait for it. @returns how many were asked */
  pollDue(): Promise<number>
  /** Keep polling until the desk closes. */
  start(): void
  /** Hear of every poll that ended. @returns how to stop listening */
  onPoll(listener: (watched: Watched) => void): () => void
  /** Wait for the polls that are under way. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** How time passes; a test hands in its own. */
export interface WatchTime {
  readonly sleep?: Sleep
  readonly random?: () => number
}

interface State {
  readonly core: DeskCore
  readonly records: WatchRecords
  readonly polling: Polling
  /** Read from the log when it is first asked for. */
  readonly list: () => Promise<Map<string, ListedWatch>>
  readonly underWay: Map<string, Promise<void>>
  readonly listeners: Set<(watched: Watched) => void>
  readonly stop: AbortController
  wake: (() => void) | null
  loop: Promise<void> | null
}

/** How many addresses are asked side by side; those of one host wait for each other all the same. */
const sideBySide = 4
const longestNap = 5 * 60_000
const pressAgain = 60_000

export function createWatchDesk(core: DeskCore, addJob: (task: JobTask, title: string) => Promise<Job>, time: WatchTime = {}): WatchDesk {
  const state = newState(core, addJob, time)
  return {
    list: () => viewAll(state),
    watched: async (id) => await view(state, await known(state, id)),
    add: (wish) => add(state, wish),
    remove: (id) => remove(state, id),
    poll: (id) => pollOnRequest(state, id),
    changes: async (id) => {
      await known(state, id)
      return await changesOf(core.store, id, 50)
    },
    pollDue: () => pollDue(state),
    start: () => {
      state.loop ??= keepPolling(state)
    },
    onPoll: (listener) => {
      state.listeners.add(listener)
      return () => state.listeners.delete(listener)
    },
    idle: async () => {
      await Promise.all(state.underWay.values())
    },
    stop: async () => {
      state.stop.abort()
      state.wake?.()
      await Promise.all([state.loop, ...state.underWay.values()])
    },
  }
}

function newState(core: DeskCore, addJob: Polling['addJob'], time: WatchTime): State {
  const stop = new AbortController()
  const records = openRecords(core.config.dataDir)
  let list: ReturnType<typeof listWatches> | null = null
  const ports = watchPorts({
    exhibits: core.store.exhibits,
    fetch: core.fetch,
    children: core.children,
    clock: core.clock,
    contact: (core.config.contact ?? '').replaceAll(/[^\x20-\x7e]/g, ''),
    version,
    who: core.config.who,
    sleep: time.sleep ?? ((milliseconds) => nap(milliseconds, stop.signal)),
    signal: stop.signal,
    ...(time.random ? { random: time.random } : {}),
  })
  return {
    core,
    records,
    polling: { core, ports, records, addJob },
    list: () => (list ??= listWatches(core.store.journal)),
    underWay: new Map(),
    listeners: new Set(),
    stop,
    wake: null,
    loop: null,
  }
}

async function known(state: State, id: string): Promise<ListedWatch> {
  const listed = (await state.list()).get(id)
  if (listed) return listed
  throw new Trouble('WATCH_UNKNOWN', `Nothing is watched under ${id.slice(0, 40)}.`, 'See the watch list (`hearsay watch list`).')
}

async function view(state: State, listed: ListedWatch, counts?: Map<string, number>): Promise<Watched> {
  const { id } = listed.watch
  const changes = (counts ?? (await changeCounts(state.core.store))).get(id) ?? 0
  return await watchedView(state.core.store, listed, await state.records.of(id), { polling: state.underWay.has(id), changes })
}

async function viewAll(state: State): Promise<Watched[]> {
  const counts = await changeCounts(state.core.store)
  return await Promise.all([...(await state.list()).values()].map((listed) => view(state, listed, counts)))
}

async function add(state: State, wish: NewWatch): Promise<Watched> {
  const checked = checkNewWatch(wish)
  const id = watchId(checked.url)
  const list = await state.list()
  if (list.has(id))
    throw new Trouble(
      'WATCH_ALREADY',
      `${checked.url} is watched already.`,
      'To watch it with other terms, remove it first; what it brought stays.',
    )
  const entry = await state.core.store.journal.append({ kind: 'watch-added', watch: id, ...checked }, state.core.config.who)
  const listed = listedIn(entry)
  if (!listed) throw new Error('the log gave back another entry than it was given')
  list.set(id, listed)
  state.wake?.()
  return await view(state, listed)
}

async function remove(state: State, id: string): Promise<Watched> {
  const listed = await known(state, id)
  const last = await view(state, listed)
  await state.core.store.journal.append({ kind: 'watch-removed', watch: id, url: listed.watch.url }, state.core.config.who)
  ;(await state.list()).delete(id)
  return last
}

async function pollOnRequest(state: State, id: string): Promise<Watched> {
  const listed = await known(state, id)
  const record = await state.records.of(id)
  const now = state.core.clock.now()
  const wait = mustWait(record, now)
  if (wait && !state.underWay.has(id))
    throw new Trouble('WATCH_TOO_SOON', `${listed.watch.url} was not asked again: ${wait}`, 'Wait; it is asked by itself when it is due.')
  void poll(state, listed)
  return await view(state, listed)
}

/** Why not even a person may have it asked again now, or null. */
function mustWait(record: WatchRecord | null, now: string): string | null {
  if (!record) return null
  const { lastAt, nextAt, failures } = record.state
  const told = record.troubles.some(({ facts }) => facts.retryAfter)
  if (failures > 0 && told && nextAt > now) return `its server asks to be left alone until ${nextAt}.`
  const ago = lastAt ? Date.parse(now) - Date.parse(lastAt) : pressAgain
  return ago < pressAgain ? `it was asked ${Math.max(0, Math.round(ago / 1000))} seconds ago.` : null
}

/** Start a poll, or join the one that is under way. A bug in it must not end the desk. */
function poll(state: State, listed: ListedWatch): Promise<void> {
  const { id } = listed.watch
  const running = state.underWay.get(id)
  if (running) return running
  const started = pollNow(listed, state.polling)
    .catch((bug: unknown) => void tellBug(`watch ${listed.watch.id}`, bug))
    .then(async () => {
      state.underWay.delete(id)
      if (state.listeners.size === 0) return
      const watched = await view(state, listed)
      for (const listener of state.listeners) listener(watched)
    })
  state.underWay.set(id, started)
  return started
}

async function pollDue(state: State): Promise<number> {
  const now = state.core.clock.now()
  const due: ListedWatch[] = []
  for (const listed of (await state.list()).values()) {
    const record = await state.records.of(listed.watch.id)
    const at = record ? dueAt(record.state) : listed.addedAt
    if (at !== null && at <= now) due.push(listed)
  }
  let next = 0
  const hand = async () => {
    for (let listed = due[next++]; listed && !state.stop.signal.aborted; listed = due[next++]) await poll(state, listed)
  }
  await Promise.all(Array.from({ length: sideBySide }, hand))
  return due.length
}

async function keepPolling(state: State): Promise<void> {
  while (!state.stop.signal.aborted) {
    await pollDue(state)
    await untilNext(state)
  }
}

/** Sleep until the next is due, five minutes at most, or until something is added. */
async function untilNext(state: State): Promise<void> {
  const now = Date.parse(state.core.clock.now())
  let wait = longestNap
  for (const listed of (await state.list()).values()) {
    const record = await state.records.of(listed.watch.id)
    const at = record ? dueAt(record.state) : listed.addedAt
    if (at !== null) wait = Math.min(wait, Date.parse(at) - now)
  }
  const woken = new AbortController()
  state.wake = () => woken.abort()
  if (!state.stop.signal.aborted) await nap(Math.max(1000, wait), woken.signal)
  state.wake = null
}
