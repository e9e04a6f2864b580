/**
 * The job after a poll: what was sealed goes through the walk like everything else, then each page that sent other bytes
 * than before is compared with what it said. A page that reads otherwise is written into the custody log; one whose
 * bytes differ and whose words do not (an advertisement, a date of the server) is not worth a line.
 */
import { collect } from '../../collect/index.ts'
import { type Exhibit, isTrouble, type JobResult, type JobTask, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import type { JobHands } from '../jobs/job-hands.ts'
import { newTally, type Tally, tallyResult } from '../jobs/tally.ts'
import { processExhibits } from '../pipeline/process-exhibits.ts'
import { changeEvents, readsOtherwise } from './page-changes.ts'

type WatchedTask = Extract<JobTask, { kind: 'read-watched' }>

const batchSize = 50

/** Read what a poll sealed and log the pages that changed. Safe to do twice. */
export async function readWatched(core: DeskCore, task: WatchedTask, hands: JobHands): Promise<JobResult> {
  const tally = newTally()
  let batch: Exhibit[] = []
  const flush = async () => {
    hands.report({ stage: 'read', done: tally.articles.size, total: task.exhibits.length, item: batch[0]?.name ?? null })
    if (batch.length > 0) await walk(core, batch, tally)
    batch = []
  }
  for (const sha256 of task.exhibits) {
    for await (const exhibit of insideOf(core, sha256, tally, hands)) {
      batch.push(exhibit)
      if (batch.length >= batchSize) await flush()
    }
  }
  await flush()
  for (const change of task.changes) await noteChange(core, task.watch, change)
  return tallyResult(tally)
}

/** The exhibit itself if it is an article, or what lies in it. */
async function* insideOf(core: DeskCore, sha256: string, tally: Tally, hands: JobHands): AsyncIterable<Exhibit> {
  const found = await core.store.projection.exhibit(sha256)
  if (!found) return
  const { store, fetch, children, clock } = core
  const ports = { exhibits: store.exhibits, fetch, children, clock, signal: hands.signal }
  for await (const got of collect({ kind: 'sealed', exhibit: found.exhibit, who: core.config.who }, ports)) {
    if ('trouble' in got) tally.troubles.push(atPath(got.trouble, got.path))
    else {
      tally.exhibits++
      if (got.exhibit.role === 'article') yield got.exhibit
    }
  }
}

function atPath(thrown: unknown, path: string): TroubleRecord {
  if (!isTrouble(thrown)) throw thrown
  const told = troubleRecord(thrown)
  return { ...told, facts: { file: path, ...told.facts } }
}

async function walk(core: DeskCore, batch: readonly Exhibit[], tally: Tally): Promise<void> {
  const { store, children, config } = core
  const got = await processExhibits({ store, children, who: config.who, largestArticle: config.largestArticle, log: true }, batch)
  for (const id of got.articles) tally.articles.add(id)
  for (const id of got.calls) tally.calls.add(id)
  tally.accounts += got.accounts
  tally.statements += got.statements
  tally.troubles.push(...got.troubles)
}

async function noteChange(core: DeskCore, watch: string, change: WatchedTask['changes'][number]): Promise<void> {
  if (!(await readsOtherwise(core.store, change.before, change.after))) return
  const last = (await changeEvents(core.store)).filter(({ url }) => url === change.url).at(-1)
  if (last && last.before === change.before && last.after === change.after) return
  await core.store.journal.append({ kind: 'page-changed', watch, ...change }, core.config.who)
}
