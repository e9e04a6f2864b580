/** The watch list at work: polls what is due, each host in turn, and sleeps until something is due again. */
import { createHash } from 'node:crypto'
import type { Children, Clock, Exhibits, Fetch, Stop } from '../../model/index.ts'
import { pollWatch } from './poll.ts'
import type { Polled } from './polled.ts'
import type { WatchPorts } from './ports.ts'
import { createRobots } from './robots.ts'
import { newState, type Watch, type WatchState } from './state.ts'
import { createTurns, type Sleep } from './turns.ts'

/** Where the list and what is known are kept: the desk's business. */
export interface WatchBook {
  list(): Promise<readonly { readonly watch: Watch; readonly state: WatchState | null }[]>
  save(state: WatchState): Promise<void>
}

export interface WatchSettings {
  readonly exhibits: Exhibits
  readonly fetch: Fetch
  readonly children: Children
  readonly clock: Clock
  /** How the operator can be reached; stands in the User-Agent. */
  readonly contact: string
  readonly version: string
  readonly who: string
  readonly sleep: Sleep
  readonly random?: () => number
  readonly spool?: string
  readonly signal?: Stop
}

/** Everything that a poll needs, made once: the turns of hosts and what their robots.txt say live as long as this. */
export function watchPorts(settings: WatchSettings): WatchPorts {
  const turns = createTurns(settings.clock, settings.sleep)
  const now = () => Date.parse(settings.clock.now())
  const agent = `Hearsay/${settings.version} (${settings.contact || 'no contact given'})`
  return {
    exhibits: settings.exhibits,
    fetch: settings.fetch,
    children: settings.children,
    clock: settings.clock,
    turns,
    robots: createRobots(settings.fetch, turns, now, 'Hearsay'),
    agent,
    random: settings.random ?? Math.random,
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    who: settings.who,
    ...(settings.spool ? { spool: settings.spool } : {}),
    ...(settings.signal ? { signal: settings.signal } : {}),
  }
}

/** When this watch, or a page of it, is due next; null when it is watched no more. */
export function dueAt(state: WatchState): string | null {
  if (state.stopped) return null
  const pages = Object.values(state.pages).flatMap(({ nextAt }) => (nextAt ? [nextAt] : []))
  return [state.nextAt, ...pages].sort()[0] ?? null
}

/** Poll everything that is due now, one after the other; each new state is saved before the next poll begins. */
export async function* pollDue(book: WatchBook, ports: WatchPorts): AsyncIterable<{ readonly watch: Watch; readonly told: Polled }> {
  const now = ports.clock.now()
  for (const { watch, state } of await book.list()) {
    if (ports.signal?.aborted) return
    const known = state ?? newState(watch, now)
    const due = dueAt(known)
    if (due === null || due > now) continue
    for await (const told of pollWatch(watch, known, ports)) {
      if ('state' in told) await book.save(told.state)
      else yield { watch, told }
    }
  }
}

const longestSleep = 5 * 60_000

/** Poll, sleep, poll, until stopped. A watch that is added meanwhile is seen within five minutes. */
export async function* keepWatching(
  book: WatchBook,
  ports: WatchPorts,
  sleep: Sleep,
): AsyncIterable<{ readonly watch: Watch; readonly told: Polled }> {
  while (!ports.signal?.aborted) {
    yield* pollDue(book, ports)
    const list = await book.list()
    const now = Date.parse(ports.clock.now())
    const next = list.flatMap(({ state }) => (state ? [Date.parse(dueAt(state) ?? '')] : [now])).filter(Number.isFinite)
    await sleep(Math.max(1000, Math.min(longestSleep, ...next.map((at) => at - now))))
  }
}
