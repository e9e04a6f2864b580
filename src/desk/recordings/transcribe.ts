/**
 * A recording of the desk is written down by an engine: the words are sealed like a transcript that somebody brought, stand
 * beside those that are there, and replace none. Finished passages outlive a broken run.
 */
import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Channel, type Engine, type KeptPassage, type MadeSegment, type MadeTranscript, makeTranscript } from '../../listen/index.ts'
import {
  type Exhibit,
  type JobResult,
  type RecordingRecord,
  type SoundFacts,
  type TranscribeWish,
  type TranscriptTurn,
  Trouble,
} from '../../model/index.ts'
import type { Spooled, SpoolTask } from '../children/tasks/spool-sound.ts'
import type { DeskCore } from '../desk-core.ts'
import type { JobHands } from '../jobs/job-hands.ts'
import { newTally, tallyResult } from '../jobs/tally.ts'
import { engineFor } from '../models/index.ts'
import { derivedFolder, nameOf, sealedFile } from './derived.ts'
import { knownRecording } from './list-recordings.ts'
import { feedSoundLinks } from './sound-links.ts'
import type { SoundWalk } from './sound-walk.ts'
import { takeTranscript } from './take-transcript.ts'

const spoolLimits = { milliseconds: 1_800_000, megabytes: 768 }

/** @throws {Trouble} `RECORDING_UNKNOWN`, `SOUND_UNHEARD`, `NOTHING_SAID`, and as the engine */
export async function transcribe(core: DeskCore, id: string, wish: TranscribeWish, hands: JobHands): Promise<JobResult> {
  const record = await knownRecording(core.store, id)
  const engine = await engineFor(core.config, wish)
  const made = await written(core, record, engine, wish, hands)
  if (made.segments.length === 0)
    throw new Trouble(
      'NOTHING_SAID',
      `${engine.name} wrote down nothing for ${nameOf(record.exhibit)}.`,
      'Listen yourself: perhaps nobody speaks, or another model hears more.',
    )
  const exhibit = await sealMade(core, record, made)
  const walk: SoundWalk = {
    store: core.store,
    children: core.children,
    who: core.config.who,
    log: true,
    report: hands.report,
    signal: hands.signal,
  }
  const taken = await takeTranscript(walk, exhibit, record)
  const calls = await feedSoundLinks(core.store.projection, [record.sha256])
  const tally = newTally()
  tally.exhibits = 1
  tally.recordings.add(record.sha256)
  if (taken) tally.articles.add(taken.article.id)
  tally.statements = taken?.article.read.statements.length ?? 0
  tally.accounts = taken?.article.accounts.length ?? 0
  for (const call of [...calls, ...(taken?.calls ?? [])]) tally.calls.add(call)
  return tallyResult(tally)
}

async function written(
  core: DeskCore,
  record: RecordingRecord,
  engine: Engine,
  wish: TranscribeWish,
  hands: JobHands,
): Promise<MadeTranscript> {
  const sound = soundOf(record)
  const dir = await derivedFolder(core.store, record.sha256)
  const folder = await mkdtemp(join(dir, 'engine-'))
  const progress = join(dir, `transcribing-${keyOf(engine, wish)}.jsonl`)
  try {
    const spool = { ...channelsOf(sound), file: sealedFile(core.store, record.sha256), name: nameOf(record.exhibit), dir, out: folder }
    const files = await core.children.run<Spooled>('spool-sound', spool satisfies SpoolTask, { ...spoolLimits, signal: hands.signal })
    const made = await makeTranscript({
      channels: channelsFrom(sound, files),
      engine,
      ask: { ...(wish.language ? { language: wish.language } : {}), hints: wish.hints },
      sound: { sha256: record.sha256, decoder: `${sound.decoder.name} ${sound.decoder.version}` },
      passage: wish.passage,
      before: await beforeOf(core, record, wish),
      signal: hands.signal,
      kept: await keptIn(progress),
      keep: (passage) => keep(progress, passage),
      report: (done, total) => hands.report({ stage: 'listen', done, total, item: nameOf(record.exhibit) }),
    })
    await rm(progress, { force: true })
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function soundOf(record: RecordingRecord): SoundFacts {
  if (record.sound) return record.sound
  throw new Trouble(
    'SOUND_UNHEARD',
    `${nameOf(record.exhibit)} could not be decoded, so nothing can be written down.`,
    record.trouble?.next ?? 'Add the file again in another format.',
  )
}

const arePartied = ({ legs }: SoundFacts) => legs.kind === 'parties' || legs.kind === 'leak'

/** Parties have a file each; two channels of whom nothing is known are mixed. */
export function channelsOf(sound: Pick<SoundFacts, 'legs' | 'channels'>): { channels: number; mix: boolean } {
  if (arePartied(sound as SoundFacts)) return { channels: 2, mix: false }
  return { channels: 1, mix: sound.channels > 1 && sound.legs.kind === 'unknown' }
}

/** Channels with their speech, for the engine. */
export function channelsFrom(sound: Pick<SoundFacts, 'legs' | 'speech'>, files: Spooled): Channel[] {
  const parties = arePartied(sound as SoundFacts)
  return files.map((file, at) => ({
    sound: file,
    speech: parties
      ? (sound.speech[at] ?? [])
      : at === 0 && sound.legs.kind === 'unknown'
        ? together(sound.speech)
        : (sound.speech[at] ?? []),
    party: parties ? (['A', 'B'][at] ?? null) : null,
  }))
}

const together = (speech: SoundFacts['speech']) => speech.flat().sort((a, b) => a.start - b.start || a.end - b.end)

/** A run that broke is taken up only by the same engine with the same wish. */
function keyOf(engine: Engine, wish: TranscribeWish): string {
  const { name, version, model, parameters } = engine
  return createHash('sha256')
    .update(JSON.stringify([name, version, model, parameters, wish]))
    .digest('hex')
    .slice(0, 24)
}

async function keptIn(file: string): Promise<KeptPassage[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as KeptPassage]
    } catch {
      // The last line of a run that was killed while it wrote.
      return []
    }
  })
}

function keep(file: string, passage: KeptPassage): void {
  try {
    appendFileSync(file, `${JSON.stringify(passage)}\n`)
  } catch (cause) {
    throw new Trouble(
      'DISK_FULL',
      `What was written down could not be kept: ${cause instanceof Error ? cause.message : cause}.`,
      'Make room, then try again; finished passages are kept.',
      { cause },
    )
  }
}

async function beforeOf(
  core: DeskCore,
  record: RecordingRecord,
  wish: TranscribeWish,
): Promise<{ id: string; segments: MadeSegment[] } | null> {
  if (!wish.passage || !wish.parent) return null
  const parent = await core.store.projection.recordings.transcript(wish.parent)
  if (parent?.recording !== record.sha256)
    throw new Trouble(
      'TRANSCRIPT_OTHER',
      'The transcript that the passage is to be redone in does not belong to this recording.',
      'Reload the page and try again.',
    )
  return { id: parent.id, segments: parent.original.flatMap(segmentOf) }
}

function segmentOf(turn: TranscriptTurn): MadeSegment[] {
  const { start, end, text, party, confidence, language = null, mixed = false, doubts = [] } = turn
  if (start === null || end === null) return []
  const words = turn.words.flatMap((word) =>
    word.start === null || word.end === null
      ? []
      : [{ word: word.text, start: word.start, end: word.end, confidence: word.confidence ?? null }],
  )
  return [{ start, end, text, speaker: party, confidence, language, mixed, doubts, words }]
}

async function sealMade(core: DeskCore, record: RecordingRecord, made: MadeTranscript): Promise<Exhibit> {
  const { store, config } = core
  const { name, version, parameters } = made.engine
  const stem = nameOf(record.exhibit).replace(/\.[^.]{1,8}$/, '')
  const model = String(parameters.model ?? name)
    .replaceAll(/[^\w.-]+/g, '_')
    .slice(0, 60)
  const bytes = new TextEncoder().encode(JSON.stringify(made, null, 1))
  const file = `${stem}.${name}.${model}.json`
  const sealed = await store.exhibits.seal(bytes, {
    type: 'application/json',
    name: file,
    from: { kind: 'file', path: file, who: config.who },
    parent: record.sha256,
    role: 'other',
    hints: { madeBy: `${name} ${version}, ${model}`, ...(made.language ? { language: made.language } : {}) },
  })
  await store.projection.putExhibits([sealed])
  const transcript = sealed.exhibit.sha256
  await store.journal.appendAll(
    [
      { kind: 'engine-run', engine: `transcribe/${name}`, version, input: record.sha256, output: transcript, parameters },
      {
        kind: 'transcript-attached',
        transcript,
        recording: record.sha256,
        because: `${name} wrote it down with the model ${model}; nobody has listened yet.`,
      },
    ],
    config.who,
  )
  return sealed.exhibit
}
