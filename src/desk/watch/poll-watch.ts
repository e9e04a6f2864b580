/**
 * One poll of one watched address, as the desk does it: ask, seal, queue the reading of what came, and only then keep
 * what is known. A crash in between costs one more poll and loses nothing.
 */
import { newState, pollWatch, type WatchPorts, type WatchState } from '../../collect/index.ts'
import { type Exhibit, isTrouble, type Job, type JobTask, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import type { WatchRecord, WatchRecords } from './keep-records.ts'
import type { ListedWatch } from './list-watches.ts'

/** What polling needs around it. */
export interface Polling {
  readonly core: DeskCore
  readonly ports: WatchPorts
  readonly records: WatchRecords
  addJob(task: JobTask, title: string): Promise<Job>
}

interface Heard {
  state: WatchState | null
  readonly exhibits: Exhibit[]
  readonly fresh: string[]
  readonly changes: { url: string; before: string; after: string }[]
  readonly notes: string[]
  readonly troubles: TroubleRecord[]
}

const rememberedArticles = 500
const rememberedNotes = 5

/** Poll now, whenever it is due. @returns what is known after it, or null when it was stopped on the way */
export async function pollNow({ watch }: ListedWatch, polling: Polling): Promise<WatchRecord | null> {
  const { core, ports, records } = polling
  const before = await records.of(watch.id)
  const now = core.clock.now()
  const known = before?.state ?? newState(watch, now)
  const heard = await listen(watch, { ...known, nextAt: now, stopped: null }, ports)
  await queueReading(watch, heard, polling)
  if (!heard.state) return null
  if (heard.state.stopped && !known.stopped)
    await core.store.journal.append({ kind: 'watch-stopped', watch: watch.id, url: watch.url, why: heard.state.stopped }, core.config.who)
  const record = recordAfter(before, heard, heard.state)
  await records.save(record)
  return record
}

async function listen(watch: ListedWatch['watch'], state: WatchState, ports: WatchPorts): Promise<Heard> {
  const heard: Heard = { state: null, exhibits: [], fresh: [], changes: [], notes: [], troubles: [] }
  try {
    for await (const told of pollWatch(watch, state, ports)) {
      if ('state' in told) heard.state = told.state
      else if ('note' in told) heard.notes.push(told.note)
      else if ('changed' in told) heard.changes.push({ ...told.changed, after: told.changed.after.sha256 })
      else if ('trouble' in told) heard.troubles.push(troubleRecord(told.trouble))
      else {
        heard.exhibits.push(told.exhibit)
        if (told.fresh && told.exhibit.role === 'article') heard.fresh.push(told.exhibit.sha256)
      }
    }
  } catch (thrown) {
    if (!isTrouble(thrown) || !ports.signal?.aborted) throw thrown
  }
  // A poll that was cut short says of its server that it failed; that is not so.
  if (ports.signal?.aborted) heard.state = null
  return heard
}

async function queueReading(watch: ListedWatch['watch'], heard: Heard, { core, addJob }: Polling): Promise<void> {
  const wanted = heard.exhibits.filter((exhibit) => exhibit.role === 'article' || isUnopened(exhibit)).map(({ sha256 }) => sha256)
  const have = new Set((await core.store.projection.articles(wanted)).map(({ id }) => id))
  const exhibits = [...new Set(wanted.filter((sha256) => !have.has(sha256)))]
  if (exhibits.length + heard.changes.length === 0) return
  await addJob({ kind: 'read-watched', watch: watch.id, exhibits, changes: heard.changes }, `Watched: ${watch.url}`)
}

/** A container that the poll left shut: a PDF, an archive. Feeds were opened; the record of the exchange is only kept. */
const isUnopened = ({ role, type }: Exhibit): boolean => role === 'container' && !/(?:rss|atom)\+xml$|feed\+json$|warc/.test(type)

function recordAfter(before: WatchRecord | null, heard: Heard, state: WatchState): WatchRecord {
  const fresh = heard.fresh.filter((sha256) => !before?.brought.includes(sha256))
  const outcome =
    heard.troubles.length > 0 ? 'trouble' : heard.changes.length > 0 ? 'changed' : heard.fresh.length > 0 ? 'new' : 'unchanged'
  return {
    state,
    outcome,
    notes: heard.notes.slice(0, rememberedNotes),
    troubles: heard.troubles.slice(0, rememberedNotes),
    brought: [...fresh.reverse(), ...(before?.brought ?? [])].slice(0, rememberedArticles),
    broughtInAll: (before?.broughtInAll ?? 0) + fresh.length,
  }
}
