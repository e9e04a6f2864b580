/** What the page of a call shows of its sound: each recording, the second of each line, and what articles leave out. */
import type { CallPage, CallSound, QuoteAt, RecordingRecord, Sha256, SoundMatch, Store, TranscriptRecord } from '../../model/index.ts'
import { recordingRow } from './list-recordings.ts'
import { quotesAt, turnOf } from './quotes-at.ts'
import { piecesText, turnedMatch } from './sound-links.ts'

/** Recordings of a call: those whose transcripts tell of it, and those that hold the same sound. */
export async function soundsOf(store: Store, { story, articles }: Pick<CallPage, 'story' | 'articles'>): Promise<CallSound[]> {
  const { recordings } = store.projection
  const own = (await Promise.all([...new Set(story.call.accounts.map(articleOf))].map((id) => recordings.transcript(id)))).filter(
    (one) => one !== null,
  )
  const ids = new Set(own.map(({ id }) => id))
  const sounds = new Map<Sha256, CallSound>()
  for (const transcript of own) await addSound(store, sounds, transcript, { story, articles, ids })
  for (const [sha256, { recording }] of [...sounds])
    for (const match of await recordings.matches(sha256)) {
      const other = await recordings.recording(match.query === sha256 ? match.file : match.query)
      if (other && !sounds.has(other.sha256))
        sounds.set(other.sha256, await twinOf(store, other, recording.name, match.query === sha256 ? turnedMatch(match) : match))
    }
  return [...sounds.values()]
}

interface Told {
  readonly story: CallPage['story']
  readonly articles: CallPage['articles']
  readonly ids: ReadonlySet<string>
}

async function addSound(
  store: Store,
  sounds: Map<Sha256, CallSound>,
  transcript: TranscriptRecord,
  { story, articles, ids }: Told,
): Promise<void> {
  const record = transcript.recording ? await store.projection.recordings.recording(transcript.recording) : null
  if (!record) return
  const lines = story.quotes.flatMap((line) => {
    const turn = turnOf(line, transcript.id)
    const own = turn === null ? undefined : transcript.turns[turn]
    return turn !== null && own?.start != null && own.end != null
      ? [{ line: line.id, transcript: transcript.id, turn, start: own.start, end: own.end }]
      : []
  })
  const quotes: QuoteAt[] = quotesAt(story, transcript, articles, ids)
  const before = sounds.get(record.sha256)
  sounds.set(record.sha256, {
    recording: before?.recording ?? (await recordingRow(store, record)),
    lines: [...(before?.lines ?? []), ...lines],
    quotes: [...(before?.quotes ?? []), ...quotes],
    how: 'its transcript tells of this call',
  })
}

async function twinOf(store: Store, other: RecordingRecord, name: string, match: SoundMatch): Promise<CallSound> {
  return {
    recording: await recordingRow(store, other),
    lines: [],
    quotes: [],
    how: `the same sound as ${name}: ${piecesText(match).join('; ')}`,
  }
}

const articleOf = (account: string) => account.slice(0, account.lastIndexOf('#'))
