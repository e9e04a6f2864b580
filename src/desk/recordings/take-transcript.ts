/** A sealed transcript is laid on its recording, becomes statements of a call, and is linked with the accounts of articles. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ArticleRecord, EventBody, Exhibit, RecordingRecord, TranscriptRecord } from '../../model/index.ts'
import type { LaidTranscript, LayTask } from '../children/tasks/lay-transcript.ts'
import { decisionsInForce } from '../decisions-in-force.ts'
import { linkNew } from '../pipeline/link-accounts.ts'
import { derivedFolder, keepJson, keptJson, nameOf, sealedFile } from './derived.ts'
import { editedTurns } from './edit-turns.ts'
import type { SoundWalk } from './sound-walk.ts'

/** Raised when laying changes: kept results of an older one are then made again. */
const layVersion = 1
const layLimits = { milliseconds: 900_000, megabytes: 1024 }
const readLimits = { milliseconds: 120_000, megabytes: 768 }
const languageInName = /\.([a-z]{2})\.[a-z0-9]+$/i

/**
 * Take a transcript in; its former version in the projection is replaced.
 *
 * @param recording null: it stands alone
 * @returns null for JSON that holds no times and belongs to no recording: it is data, not a transcript
 * @throws {Trouble} `TRANSCRIPT_UNKNOWN`, `SOUND_…`, `CHILD_…`
 */
export async function takeTranscript(walk: SoundWalk, exhibit: Exhibit, recording: RecordingRecord | null): Promise<Taken | null> {
  const laid = await layOn(walk, exhibit, recording)
  if (!recording && laid.method === 'none') return null
  const { turns, ...about } = laid
  const record: TranscriptRecord = {
    id: exhibit.sha256,
    exhibit,
    addedAt: exhibit.sealedAt,
    recording: recording?.sha256 ?? null,
    ...about,
    original: turns,
    turns,
    changes: 0,
  }
  const taken = await keepTranscript(walk, record, recording?.exhibit ?? null)
  if (walk.log) await walk.store.journal.append(eventOf(record, laid), walk.who)
  return taken
}

export interface Taken {
  readonly transcript: TranscriptRecord
  readonly article: ArticleRecord
  readonly calls: readonly string[]
}

/** Keep a transcript with the decisions in force laid over it, and link its account. */
export async function keepTranscript(walk: SoundWalk, record: TranscriptRecord, recording: Exhibit | null): Promise<Taken> {
  const { projection } = walk.store
  const decisions = decisionsInForce(await projection.decisions())
  const transcript = { ...record, ...editedTurns(record.id, record.original, decisions) }
  const article = await walk.children.run<ArticleRecord>('transcript-record', { record: transcript, recording }, readLimits)
  await projection.recordings.putTranscripts([transcript])
  await projection.putArticles([article])
  const fresh = article.accounts.map((account) => ({
    account,
    keys: article.keys.filter((row) => row.account === account.id).map(({ key }) => key),
  }))
  return { transcript, article, calls: await linkNew(projection, fresh) }
}

async function layOn(walk: SoundWalk, exhibit: Exhibit, recording: RecordingRecord | null): Promise<LaidTranscript> {
  const dir = recording ? await derivedFolder(walk.store, recording.sha256) : null
  const kept = dir ? join(dir, `laid-${layVersion}-${exhibit.sha256}.json`) : null
  const known = kept ? await keptJson<LaidTranscript>(kept) : null
  if (known) return known
  const task: LayTask = {
    bytes: await walk.store.exhibits.bytes(exhibit.sha256),
    name: nameOf(exhibit),
    language: exhibit.hints?.language ?? languageInName.exec(exhibit.name ?? '')?.[1]?.toLowerCase() ?? null,
    sound:
      recording?.sound && dir
        ? {
            file: sealedFile(walk.store, recording.sha256),
            name: nameOf(recording.exhibit),
            dir,
            duration: recording.sound.duration,
          }
        : null,
  }
  const laid = await walk.children.run<LaidTranscript>('lay-transcript', task, {
    ...layLimits,
    ...(walk.signal ? { signal: walk.signal } : {}),
  })
  if (kept) await keepJson(kept, laid)
  return laid
}

function eventOf(record: TranscriptRecord, laid: LaidTranscript): EventBody {
  return {
    kind: 'engine-run',
    engine: 'lay-transcript',
    version: String(layVersion),
    input: record.id,
    output: createHash('sha256').update(JSON.stringify(laid)).digest('hex'),
    parameters: {
      recording: record.recording,
      format: laid.format,
      method: laid.method,
      language: laid.language,
      turns: laid.turns.length,
    },
  }
}
