/**
 * The engine within: sherpa-onnx with a model from the models folder, in a child process that may die without harm.
 *
 * Not run by us with real weights; what is tested is the configuration, the child and its deaths, and the reading of results
 * against hand-made lines (`gold/listen/engine/*.jsonl`).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Stop, Trouble } from '../../../model/index.ts'
import { type ChildLimits, type Ended, runChild, whyEnded } from '../../child/run-child.ts'
import type { Stretch } from '../../decode/sound.ts'
import { fileSha256, mustBeOnnx } from '../../models/onnx-head.ts'
import { type Engine, type EngineAsk, type EngineSound, type HeardPassage, insidePassage } from '../contract.ts'
import type { SherpaJob } from './child.ts'
import { type SherpaModel, sherpaModels } from './models.ts'
import { readResult } from './read-result.ts'

export interface SherpaOptions {
  readonly model: string
  /** Folder that holds the model's files. */
  readonly folder: string
  readonly limits?: Partial<ChildLimits> | undefined
  /** Another child, for tests. */
  readonly entry?: string | undefined
}

const here = import.meta.url
const ownEntry = fileURLToPath(new URL(here.endsWith('.ts') ? './child.ts' : './child.js', here))

/** @throws {Trouble} `MODEL_UNKNOWN`, `MODEL_MISSING`, `MODEL_NOT_A_MODEL`, `ENGINE_MISSING` */
export async function sherpaEngine(options: SherpaOptions): Promise<Engine> {
  const model = sherpaModels.find(({ name }) => name === options.model)
  if (!model)
    throw new Trouble(
      'MODEL_UNKNOWN',
      `sherpa knows no speech model "${options.model}".`,
      `Take one of: ${sherpaModels.map(({ name }) => name).join(', ')}.`,
    )
  const sums: Record<string, string> = {}
  for (const file of model.files) {
    const path = join(options.folder, file)
    if (file.endsWith('.onnx')) await mustBeOnnx(path, model.name)
    sums[`sha256 ${file}`] = await fileSha256(path, model.name)
  }
  const version = options.entry ? 'test' : sherpaVersion()
  return {
    name: 'sherpa',
    version,
    model: model.name,
    gives: { words: true, confidence: true, language: false },
    parameters: { model: model.name, decoding: 'greedy_search', ...sums },
    hear: (sound, passages, ask, signal) => hear({ ...options, known: model }, sound, passages, ask, signal),
  }
}

function sherpaVersion(): string {
  try {
    return (createRequire(here)('sherpa-onnx-node/package.json') as { version: string }).version
  } catch (cause) {
    throw new Trouble(
      'ENGINE_MISSING',
      'The package sherpa-onnx-node is not installed on this machine.',
      'Install it with `npm install sherpa-onnx-node@1.13.8`, or use a speech server (`openai-server`).',
      { cause },
    )
  }
}

/** Decoding one passage is one call that says nothing until it is done; large models need minutes for it on a slow machine. */
const usual = { quietMilliseconds: 300_000, megabytes: 6000 }

type Job = SherpaOptions & { readonly known: SherpaModel }

async function* hear(
  job: Job,
  sound: EngineSound,
  passages: readonly Stretch[],
  ask: EngineAsk,
  signal?: Stop,
): AsyncIterable<HeardPassage> {
  if (passages.length === 0) return
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-sherpa-'))
  try {
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify(jobOf(job, sound, passages, ask)))
    const lines = listened(job, file, passages, signal)
    for await (const line of lines) yield heardIn(line, passages, job.known)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the child is told. */
export function jobOf(job: Job, sound: EngineSound, passages: readonly Stretch[], ask: EngineAsk): SherpaJob {
  const { known, folder } = job
  return {
    sound: sound.path,
    sampleRate: sound.sampleRate,
    passages,
    streaming: known.streaming,
    modelConfig: known.config((name) => join(folder, name), ask.language),
    modelRate: known.sampleRate,
    before: known.before,
    after: known.after,
  }
}

interface PassageLine {
  readonly passage: number
  readonly result: unknown
}

/** Lines of the child as they come; its end, if it is not a good one, is a Trouble. */
async function* listened(job: Job, file: string, passages: readonly Stretch[], signal?: Stop): AsyncIterable<PassageLine> {
  const came: PassageLine[] = []
  let wake: () => void = () => {}
  const onLine = (line: unknown) => {
    const { passage, result } = line as Partial<PassageLine>
    if (typeof passage === 'number' && passages[passage]) came.push({ passage, result })
    wake()
  }
  let ended: Ended | null = null
  // Whoever stops reading has had enough: the child must not go on alone.
  const left = new AbortController()
  signal?.addEventListener('abort', () => left.abort())
  if (signal?.aborted) left.abort()
  const run = runChild({ entry: job.entry ?? ownEntry, args: [file], signal: left.signal, limits: { ...usual, ...job.limits }, onLine })
  void run.then((how) => {
    ended = how
    wake()
  })
  try {
    for (let at = 0; ; ) {
      while (at < came.length) yield came[at++] as PassageLine
      if (ended) break
      await new Promise<void>((resolve) => {
        wake = resolve
        if (ended || at < came.length) resolve()
      })
    }
  } finally {
    left.abort()
  }
  mustHaveEnded(await run, job, came.length, passages.length)
}

function mustHaveEnded(ended: Ended, { known }: Job, came: number, all: number): void {
  if (ended.how === 'stopped')
    throw new Trouble('STOPPED', 'Writing down speech was cancelled.', 'Start it again when you want it; finished passages are kept.')
  const done = ended.lines.some((line) => (line as { done?: boolean }).done)
  if (ended.how === 'ok' && done && came === all) return
  throw new Trouble(
    'ENGINE_DIED',
    `sherpa could not work with the model ${known.name}: ${whyEnded(ended)}; ${came} of ${all} passages were written down.`,
    `Finished passages are kept. Check the model with \`hearsay models verify ${known.name}\`, then try again or take another engine.`,
    { facts: { model: known.name, exit: ended.code, signal: ended.signal } },
  )
}

function heardIn({ passage: at, result }: PassageLine, passages: readonly Stretch[], model: SherpaModel): HeardPassage {
  const passage = passages[at] as Stretch
  return { at, segments: insidePassage(readResult(parsed(result), passage, model.before), passage) }
}

/** Some versions of the library hand out JSON as text. */
function parsed(result: unknown): unknown {
  if (typeof result !== 'string') return result
  try {
    return JSON.parse(result)
  } catch {
    return null
  }
}
