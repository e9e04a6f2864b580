/**
 * `hearsay rebuild`: the projection is emptied and made again from exhibits and log.
 *
 * Exhibits come in the order of the log; decisions are put in first, since they hold whatever the engines find.
 */
import type { CustodyEntry, Decision, Exhibit, JobResult } from '../model/index.ts'
import { decisionOf } from './decisions-in-force.ts'
import type { DeskCore } from './desk-core.ts'
import type { JobHands } from './jobs/job-hands.ts'
import { newTally, tallyResult } from './jobs/tally.ts'
import { voiceModelOf } from './models/index.ts'
import { processExhibits } from './pipeline/process-exhibits.ts'
import { attachedIn } from './recordings/attached.ts'
import { soundLine } from './recordings/sound-line.ts'
import { feedSoundLinks } from './recordings/sound-links.ts'

const page = 500
const batchSize = 50

/** Make the projection again. @returns what was read */
export async function rebuild(core: DeskCore, hands: Pick<JobHands, 'report'>): Promise<JobResult> {
  const { store } = core
  await store.projection.clear()
  const { sealed, decisions } = await readLog(core)
  await store.projection.putDecisions(decisions)
  await store.projection.putExhibits(sealed)
  const sounds = soundLine(
    { store, children: core.children, who: core.config.who, log: false, report: hands.report, voiceModel: voiceModelOf(core.config) },
    await attachedIn(store),
  )
  const heard = sealed.map(({ exhibit }) => exhibit).filter((exhibit) => !sounds.takes(exhibit) && exhibit.role === 'article')
  // Recordings and transcripts come first: what is then known to be no transcript is read like every article.
  const { result, texts } = await sounds.end()
  const articles = [...heard, ...texts]
  const tally = newTally()
  tally.exhibits = sealed.length
  for (const id of result.recordings) tally.recordings.add(id)
  for (const id of result.articles) tally.articles.add(id)
  for (const id of result.calls) tally.calls.add(id)
  tally.accounts += result.accounts
  tally.statements += result.statements
  tally.troubles.push(...result.troubles)
  const walk = { store, children: core.children, who: core.config.who, largestArticle: core.config.largestArticle, log: false }
  for (let at = 0; at < articles.length; at += batchSize) {
    hands.report({ stage: 'read', done: at, total: articles.length, item: articles[at]?.name ?? null })
    const got = await processExhibits(walk, articles.slice(at, at + batchSize), true)
    for (const id of got.articles) tally.articles.add(id)
    for (const id of got.calls) tally.calls.add(id)
    tally.accounts += got.accounts
    tally.statements += got.statements
    tally.troubles.push(...got.troubles)
  }
  await feedSoundLinks(store.projection, [...result.recordings])
  await store.journal.append({ kind: 'projection-rebuilt', exhibits: sealed.length, decisions: decisions.length }, core.config.who)
  return tallyResult(tally)
}

interface LogContent {
  readonly sealed: { exhibit: Exhibit; entry: number }[]
  readonly decisions: Decision[]
}

async function readLog(core: DeskCore): Promise<LogContent> {
  const sealed: LogContent['sealed'] = []
  const decisions: Decision[] = []
  const size = core.store.journal.size()
  for (let from = 0; from < size; from += page) {
    for (const entry of await core.store.journal.entries(from, page)) take(entry, sealed, decisions)
  }
  return { sealed, decisions }
}

function take(entry: CustodyEntry, sealed: LogContent['sealed'], decisions: Decision[]): void {
  const what = entry.event?.what
  if (what?.kind === 'exhibit-sealed') sealed.push({ exhibit: what.exhibit, entry: entry.index })
  const decision = decisionOf(entry)
  if (decision) decisions.push(decision)
}
