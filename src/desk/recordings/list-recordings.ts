/** Rows of recordings, as lists show them. */
import { type CallId, type Page, type RecordingRecord, type RecordingRow, type Sha256, type Store, Trouble } from '../../model/index.ts'
import { nameOf } from './derived.ts'
import { toldCall } from './transcript-article.ts'

/** @throws {Trouble} `RECORDING_UNKNOWN` */
export async function knownRecording(store: Store, sha256: Sha256): Promise<RecordingRecord> {
  const record = await store.projection.recordings.recording(sha256)
  if (record) return record
  throw new Trouble(
    'RECORDING_UNKNOWN',
    `No recording ${sha256.slice(0, 16)} is here.`,
    'See the list of recordings, or run `hearsay rebuild` if the database was lost.',
    { facts: { status: 404 } },
  )
}

/** Recordings, newest first. */
export async function listRecordings(store: Store, query: { after?: string; limit?: number }): Promise<Page<RecordingRow>> {
  const page = await store.projection.recordings.list(query)
  return { rows: await Promise.all(page.rows.map((record) => recordingRow(store, record))), next: page.next }
}

export async function recordingRow(store: Store, record: RecordingRecord): Promise<RecordingRow> {
  const { recordings } = store.projection
  const transcripts = await recordings.transcripts(record.sha256)
  return {
    sha256: record.sha256,
    name: nameOf(record.exhibit),
    type: record.exhibit.type,
    addedAt: record.addedAt,
    duration: record.sound?.duration ?? null,
    channels: record.sound?.channels ?? null,
    legs: record.sound?.legs.kind ?? null,
    transcripts: transcripts.length,
    turns: transcripts.reduce((most, { turns }) => Math.max(most, turns.length), record.sound?.turns.length ?? 0),
    calls: await callsOfRecording(store, record.sha256),
    same: (await recordings.matches(record.sha256)).length,
    trouble: record.trouble?.what ?? null,
    fiction: record.exhibit.from.kind === 'example',
  }
}

/** Calls that its transcripts tell of; and those of recordings that hold the same sound. */
export async function callsOfRecording(store: Store, sha256: Sha256): Promise<CallId[]> {
  const { recordings } = store.projection
  const others = (await recordings.matches(sha256)).map(({ query, file }) => (query === sha256 ? file : query))
  const transcripts = (await Promise.all([sha256, ...others].map((one) => recordings.transcripts(one)))).flat()
  const calls = await store.projection.callsOf(transcripts.map(({ id }) => `${id}#${toldCall}`))
  return [...new Set(calls.map(({ id }) => id))]
}
