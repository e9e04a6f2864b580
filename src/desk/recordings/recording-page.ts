/** Everything the page of a recording shows. */
import type { Decision, RecordingPage, Sha256, SoundMatch, Store, TranscriptRecord, TranscriptView } from '../../model/index.ts'
import { translationsOf } from '../translate/index.ts'
import { callPage } from '../views/call-page.ts'
import { custodyLine } from '../views/custody-lines.ts'
import { audioOf } from './audio.ts'
import { nameOf } from './derived.ts'
import { callsOfRecording, knownRecording, recordingRow } from './list-recordings.ts'
import { quotesAt } from './quotes-at.ts'
import { piecesText, turnedMatch } from './sound-links.ts'

/** @throws {Trouble} `RECORDING_UNKNOWN` */
export async function recordingPage(store: Store, sha256: Sha256): Promise<RecordingPage> {
  const record = await knownRecording(store, sha256)
  const { recordings } = store.projection
  const transcripts = await recordings.transcripts(sha256)
  const calls = await Promise.all((await callsOfRecording(store, sha256)).map((call) => callPage(store, call)))
  const texts = new Set(calls.flatMap((page) => (page.sounds ?? []).flatMap(({ lines }) => lines.map(({ transcript }) => transcript))))
  const ids = new Set([...transcripts.map(({ id }) => id), ...texts])
  return {
    row: await recordingRow(store, record),
    record,
    transcripts: await Promise.all(
      transcripts.map(async (one) => ({ ...transcriptView(one), translations: await translationsOf(store, one) })),
    ),
    quotes: calls.flatMap(({ story, articles }) => transcripts.flatMap((one) => quotesAt(story, one, articles, ids))),
    same: await sameOf(store, sha256, await recordings.matches(sha256)),
    decisions: await decisionsOn(store, new Set(transcripts.map(({ id }) => id))),
    custody: (await store.journal.about(sha256)).map(custodyLine),
    audio: audioOf(record),
  }
}

function transcriptView(record: TranscriptRecord): TranscriptView {
  const { id, format, maker, language, method, addedAt, changes, turns, notes } = record
  return {
    id,
    article: id,
    name: nameOf(record.exhibit),
    maker,
    format,
    language,
    method,
    addedAt,
    changes,
    unplaced: turns.filter(({ placed }) => placed === 'unplaced').length,
    turns,
    original: changes > 0 ? record.original : null,
    notes,
  }
}

async function sameOf(store: Store, own: Sha256, matches: readonly SoundMatch[]): Promise<RecordingPage['same']> {
  const found = await Promise.all(
    matches.map(async (match) => {
      const other = await store.projection.recordings.recording(match.query === own ? match.file : match.query)
      if (!other) return null
      const seen = match.query === own ? match : turnedMatch(match)
      return { match: seen, other: await recordingRow(store, other), sentences: piecesText(seen) }
    }),
  )
  return found.filter((one) => one !== null)
}

async function decisionsOn(store: Store, transcripts: ReadonlySet<string>): Promise<Decision[]> {
  const about = new Set<string>()
  return (await store.projection.decisions()).filter(({ id, body }) => {
    const named = ('article' in body && transcripts.has(body.article)) || (body.kind === 'undo' && about.has(body.decision))
    if (named) about.add(id)
    return named
  })
}
