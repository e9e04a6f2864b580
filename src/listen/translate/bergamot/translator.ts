/**
 * Bergamot: translation on this machine, Mozilla's small models in WebAssembly, in a child process.
 *
 * The package is optional and not installed here; nothing of it has been run by us. What stands is the loading code: models
 * are read from the models folder and never from a registry, whose failing fetch would end the process.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Stop, Trouble } from '../../../model/index.ts'
import { type ChildLimits, runChild, whyEnded } from '../../child/run-child.ts'
import { type Segment, sameSegments, type TranslateAsk, type Translator } from '../contract.ts'

export interface BergamotOptions {
  /** Folder with one folder per pair: `ruen`, `enuk`, … */
  readonly folder: string
  readonly limits?: Partial<ChildLimits> | undefined
  /** Another child, for tests. */
  readonly entry?: string | undefined
}

const here = import.meta.url
const ownEntry = fileURLToPath(new URL(here.endsWith('.ts') ? './child.ts' : './child.js', here))
const packageName = '@browsermt/bergamot-translator'

/** @throws {Trouble} `MODEL_MISSING`, `ENGINE_MISSING` */
export async function bergamotTranslator(options: BergamotOptions): Promise<Translator> {
  const pairs = (await readdir(options.folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory() && /^[a-z]{4,6}$/.test(entry.name))
    .map(({ name }) => name)
  if (pairs.length === 0)
    throw new Trouble(
      'MODEL_MISSING',
      'No model of Bergamot is here.',
      'Fetch the pairs you need from Mozilla’s firefox-translations-models, then `hearsay models import bergamot FOLDER`.',
    )
  if (!options.entry) mustBeInstalled()
  return {
    name: 'bergamot',
    version: '0.4.9',
    model: pairs.join(', '),
    goesTo: 'this machine',
    parameters: { pairs: pairs.join(', ') },
    batch: 200,
    pivot: (ask) => (pairs.includes(`${ask.from}${ask.to}`) ? null : 'en'),
    translate: async (segments, ask, signal) => await translate(options, pairs, { segments, ask }, signal),
  }
}

function mustBeInstalled(): void {
  try {
    createRequire(here).resolve(packageName)
  } catch (cause) {
    throw new Trouble(
      'ENGINE_MISSING',
      `The package ${packageName} is not installed on this machine.`,
      `Install it with \`npm install ${packageName}@0.4.9\`, or translate with a server of yours.`,
      { cause },
    )
  }
}

async function translate(
  options: BergamotOptions,
  pairs: readonly string[],
  work: { segments: readonly Segment[]; ask: TranslateAsk },
  signal?: Stop,
): Promise<Segment[]> {
  const { from, to } = work.ask
  const way = pairs.includes(`${from}${to}`) ? [`${from}${to}`] : [`${from}en`, `en${to}`]
  const missing = way.find((pair) => !pairs.includes(pair))
  if (missing)
    throw new Trouble(
      'MODEL_MISSING',
      `Bergamot has no model ${missing} here, and ${from} to ${to} needs it.`,
      'Import it with `hearsay models import bergamot FOLDER`.',
    )
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bergamot-'))
  try {
    const job = join(folder, 'job.json')
    await writeFile(job, JSON.stringify({ folder: options.folder, way, segments: work.segments }))
    const ended = await runChild({ entry: options.entry ?? ownEntry, args: [job], signal, limits: { megabytes: 2000, ...options.limits } })
    if (ended.how === 'stopped') throw new Trouble('STOPPED', 'Translating was cancelled.', 'Start it again when you want it.')
    if (ended.how !== 'ok')
      throw new Trouble(
        'ENGINE_DIED',
        `Bergamot could not translate: ${whyEnded(ended)}.`,
        'Check the models with `hearsay models verify bergamot`, or take another engine.',
      )
    const got = ended.lines.flatMap((line) => {
      const { id, text } = line as Partial<Segment>
      return typeof id === 'number' && typeof text === 'string' ? [{ id, text }] : []
    })
    return sameSegments(work.segments, got, 'Bergamot')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
