/** What each kind of job does. Safe to run twice: bytes are sealed once, articles are read once. */
import { type CollectInput, collect } from '../../collect/index.ts'
import { type Exhibit, isTrouble, type JobResult, type JobTask, Trouble, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import { sealExample } from '../example.ts'
import { addModelJob, voiceModelOf } from '../models/index.ts'
import { keepTaken, type Taken, takeExhibits, type WalkResult } from '../pipeline/process-exhibits.ts'
import { rebuild } from '../rebuild.ts'
import { isHeadlessName } from '../recordings/kinds.ts'
import { type SoundResult, soundLine } from '../recordings/sound-line.ts'
import { transcribe } from '../recordings/transcribe.ts'
import { translateTranscript } from '../translate/index.ts'
import { readWatched } from '../watch/read-watched.ts'
import { tidyMemory } from '../words/tidy-memory.ts'
import type { JobHands } from './job-hands.ts'
import { newTally, type Tally, tallyResult } from './tally.ts'

/** Small enough that a person sees progress, large enough that one transaction and one fsync serve many. */
const batchSize = 50
/** The first batch is small, so that keeping and linking begin early; each is twice the one before, up to the full size. */
const firstBatch = 10

/** After so many batches memory that nobody holds is given back, if there is much of it: some tens of milliseconds. */
const tidyEvery = 3
const muchMemory = 200 * 1_048_576

/** Do one job to its end. @throws {Trouble} when all of it failed; parts that failed are in the result */
export async function runJob(core: DeskCore, task: JobTask, hands: JobHands): Promise<JobResult> {
  const tally = newTally()
  if (task.kind === 'rebuild') return await rebuild(core, hands)
  if (task.kind === 'read-watched') return await readWatched(core, task, hands)
  if (task.kind === 'add-model') return await addModelJob(core.config, task.model, { ...hands, now: core.clock.now() })
  if (task.kind === 'translate') {
    const { kind: _, transcript, ...wish } = task
    return await translateTranscript(core, transcript, wish, hands)
  }
  if (task.kind === 'transcribe') {
    const { kind: _, recording, ...wish } = task
    return await transcribe(core, recording, wish, hands)
  }
  for (const input of await inputsOf(core, task)) await takeIn(core, input, tally, hands)
  const result = tallyResult(tally)
  const [only] = tally.troubles
  if (only && tally.exhibits === 0 && tally.troubles.length === 1)
    throw new Trouble(only.code, only.what, only.next, { facts: { ...only.facts } })
  return result
}

async function inputsOf(core: DeskCore, task: JobTask): Promise<CollectInput[]> {
  switch (task.kind) {
    case 'add-path':
      return [{ kind: 'path', path: task.path, who: core.config.who }]
    case 'add-url':
      return [{ kind: 'address', url: task.url, allowPrivate: task.allowPrivate, who: core.config.who }]
    case 'read-exhibit':
      return [{ kind: 'sealed', exhibit: await sealedExhibit(core, task.sha256), who: core.config.who }]
    case 'load-example':
      return (await sealExample(core.store.exhibits)).map((exhibit) => ({ kind: 'sealed' as const, exhibit }))
    default:
      throw new Error(`no worker takes jobs of kind ${task.kind}`)
  }
}

async function sealedExhibit(core: DeskCore, sha256: string): Promise<Exhibit> {
  const found = await core.store.projection.exhibit(sha256)
  if (found) return found.exhibit
  throw new Trouble('EXHIBIT_UNKNOWN', `No exhibit ${sha256.slice(0, 12)}… is known here.`, 'Run `hearsay rebuild`, or add the file again.')
}

/** Collect one input, and take what comes out through the walk in batches. */
async function takeIn(core: DeskCore, input: CollectInput, tally: Tally, hands: JobHands): Promise<void> {
  const line = walkInLine(core, tally, hands)
  const voiceModel = voiceModelOf(core.config)
  const sounds = soundLine({ voiceModel, store: core.store, children: core.children, who: core.config.who, log: true, ...hands })
  let batch: Exhibit[] = []
  let enough = firstBatch
  const ports = { exhibits: core.store.exhibits, fetch: core.fetch, children: core.children, clock: core.clock, signal: hands.signal }
  for await (const got of collect(input, ports)) {
    if ('trouble' in got) tally.troubles.push(...troublesAt(got.trouble, got.path))
    else {
      tally.exhibits++
      if (!sounds.takes(got.exhibit) && got.exhibit.role === 'article') batch.push(got.exhibit)
      hands.report({ stage: 'collect', done: tally.exhibits, total: null, item: got.exhibit.name })
    }
    if (batch.length >= enough) {
      await line.walk(batch)
      enough = Math.min(batchSize, 2 * enough)
      batch = []
    }
  }
  await line.walk(batch)
  await line.end()
  const { result, texts } = await sounds.end()
  addSounds(tally, result)
  for (let at = 0; at < texts.length; at += batchSize) await line.walk(texts.slice(at, at + batchSize))
  await line.end()
}

function addSounds(tally: Tally, got: SoundResult): void {
  for (const id of got.recordings) tally.recordings.add(id)
  addTo(tally, { ...got, articles: [...got.articles], calls: [...got.calls] })
}

/** Sound of a codec without a head is unknown to collecting, and heard all the same. */
function troublesAt(trouble: unknown, path: string): TroubleRecord[] {
  if (!isTrouble(trouble)) throw trouble
  if (trouble.code === 'FORMAT_UNKNOWN' && isHeadlessName(path)) return []
  const told = troubleRecord(trouble)
  return [{ ...told, facts: { file: path, ...told.facts } }]
}

/**
 * Batches in line: while one is being kept and linked here, the next is cleaned and read in the children, and one more is
 * sealed. No more than three are in hand at a time.
 */
function walkInLine(
  core: DeskCore,
  tally: Tally,
  hands: JobHands,
): { walk(batch: readonly Exhibit[]): Promise<void>; end(): Promise<void> } {
  const walk = { store: core.store, children: core.children, who: core.config.who, largestArticle: core.config.largestArticle, log: true }
  let before: Promise<void> = Promise.resolve()
  let keeping: Promise<void> = Promise.resolve()
  let kept = 0
  const keep = async (taking: Promise<Taken>) => {
    addTo(tally, await keepTaken(walk, await taking))
    // On a large machine the engine lets what nobody holds any more lie for long; a long job must not grow by it.
    if (++kept % tidyEvery === 0 && process.memoryUsage.rss() > muchMemory) tidyMemory()
    hands.report({ stage: 'link', done: tally.articles.size, total: null, item: null })
  }
  return {
    walk: async (batch) => {
      if (batch.length === 0) return
      hands.report({ stage: 'read', done: tally.articles.size, total: null, item: batch[0]?.name ?? null })
      const taking = takeExhibits(walk, batch)
      // What goes wrong is thrown where the line is waited for, not here.
      taking.catch(() => {})
      await before
      before = keeping
      keeping = keeping.then(() => keep(taking))
      keeping.catch(() => {})
    },
    end: () => keeping,
  }
}

function addTo(tally: Tally, got: WalkResult): void {
  for (const id of got.articles) tally.articles.add(id)
  for (const id of got.calls) tally.calls.add(id)
  tally.accounts += got.accounts
  tally.statements += got.statements
  tally.troubles.push(...got.troubles)
}
