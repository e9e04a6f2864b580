/**
 * Recordings and transcripts beside the line of articles: gathered while an input is collected, then heard and laid.
 *
 * A text of the same name as a recording is its transcript, wherever it stands in the input; other texts go on as articles.
 */
import { type Exhibit, isTrouble, type RecordingRecord, type Sha256, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import { attachedIn } from './attached.ts'
import { nameOf } from './derived.ts'
import { isPlainText, isRecording, isTimedText, stemOf } from './kinds.ts'
import { findSameSound } from './same-sound.ts'
import { feedSoundLinks } from './sound-links.ts'
import { type SoundWalk, wasStopped } from './sound-walk.ts'
import { takeRecording } from './take-recording.ts'
import { takeTranscript } from './take-transcript.ts'

/** What came of the recordings and transcripts of an input. */
export interface SoundResult {
  readonly recordings: Set<Sha256>
  readonly articles: Set<string>
  readonly calls: Set<string>
  statements: number
  accounts: number
  readonly troubles: TroubleRecord[]
}

export interface SoundLine {
  /** Is this exhibit for the ears? Then it waits here for `end`. */
  takes(exhibit: Exhibit): boolean
  /** Hear and lay all. @returns what came of it, and texts that belong to no recording and are articles after all */
  end(): Promise<{ result: SoundResult; texts: Exhibit[] }>
}

/** @param attached transcripts that the log gives to recordings (while rebuilding); else they are found by name and logged */
export function soundLine(walk: SoundWalk, attached: ReadonlyMap<Sha256, Sha256> | null = null): SoundLine {
  const sounds: Exhibit[] = []
  const texts: Exhibit[] = []
  return {
    takes: (exhibit) => {
      if (isRecording(exhibit)) sounds.push(exhibit)
      else if (isTimedText(exhibit) || isPlainText(exhibit)) texts.push(exhibit)
      else return false
      return true
    },
    end: () => endLine(walk, sounds, texts, attached),
  }
}

async function endLine(
  walk: SoundWalk,
  sounds: readonly Exhibit[],
  texts: readonly Exhibit[],
  attached: ReadonlyMap<Sha256, Sha256> | null,
) {
  const result: SoundResult = { recordings: new Set(), articles: new Set(), calls: new Set(), statements: 0, accounts: 0, troubles: [] }
  for (const exhibit of sounds) await hear(walk, exhibit, result)
  const belongs = attached ?? (await attachNew(walk, sounds, texts))
  const waiting = attached ? texts : [...texts, ...(await earlierTexts(walk, belongs, texts))]
  const rest: Exhibit[] = []
  for (const [at, exhibit] of waiting.entries()) {
    walk.report({ stage: 'read', done: at, total: waiting.length, item: nameOf(exhibit) })
    const recording = belongs.get(exhibit.sha256)
    if (!recording && !isTimedText(exhibit)) rest.push(exhibit)
    else await lay(walk, exhibit, recording ? await walk.store.projection.recordings.recording(recording) : null, result)
  }
  const touched = new Set([...result.recordings, ...belongs.values()])
  for (const call of await feedSoundLinks(walk.store.projection, [...touched])) result.calls.add(call)
  return { result, texts: rest }
}

async function hear(walk: SoundWalk, exhibit: Exhibit, result: SoundResult): Promise<void> {
  const record = await takeRecording(walk, exhibit)
  result.recordings.add(record.sha256)
  if (record.trouble) result.troubles.push(record.trouble)
  await findSameSound(walk, record)
}

async function lay(walk: SoundWalk, exhibit: Exhibit, recording: RecordingRecord | null, result: SoundResult): Promise<void> {
  const known = await walk.store.projection.recordings.transcript(exhibit.sha256)
  if (known && known.recording === (recording?.sha256 ?? null)) return void result.articles.add(known.id)
  try {
    const taken = await takeTranscript(walk, exhibit, recording)
    if (!taken) return
    result.articles.add(taken.article.id)
    result.statements += taken.article.read.statements.length
    result.accounts += taken.article.accounts.length
    for (const call of taken.calls) result.calls.add(call)
  } catch (thrown) {
    if (!isTrouble(thrown) || wasStopped(walk, thrown.code)) throw thrown
    // A table or a page of settings that is no transcript is kept like any other file.
    if (thrown.code === 'TRANSCRIPT_UNKNOWN' && !recording) return
    const told = troubleRecord(thrown)
    const trouble = { ...told, facts: { ...told.facts, file: exhibit.from.path ?? nameOf(exhibit), sha256: exhibit.sha256 } }
    result.troubles.push(trouble)
    if (walk.log) await walk.store.journal.append({ kind: 'trouble-met', exhibit: exhibit.sha256, trouble }, walk.who)
  }
}

/** Texts that bear the name of a recording, here or in this input; each is said in the log once. */
async function attachNew(walk: SoundWalk, sounds: readonly Exhibit[], texts: readonly Exhibit[]): Promise<Map<Sha256, Sha256>> {
  const known = await attachedIn(walk.store)
  const waiting = [...texts, ...(await alone(walk))].filter(({ sha256 }) => !known.has(sha256))
  if (waiting.length === 0) return known
  const stems = await stemsOf(walk, sounds)
  for (const text of new Set(waiting)) {
    const stem = stemOf(text)
    const recording = stem === null ? undefined : stems.get(stem)
    if (!recording || known.has(text.sha256)) continue
    known.set(text.sha256, recording.sha256)
    const because = `it bears the name of ${nameOf(recording)}.`
    await walk.store.journal.append(
      { kind: 'transcript-attached', transcript: text.sha256, recording: recording.sha256, because },
      walk.who,
    )
  }
  return known
}

const alone = async ({ store }: SoundWalk) => (await store.projection.recordings.transcripts(null)).map(({ exhibit }) => exhibit)

/** Recordings by folder and stem; the one that came first has the name. */
async function stemsOf({ store }: SoundWalk, sounds: readonly Exhibit[]): Promise<Map<string, Exhibit>> {
  const stems = new Map<string, Exhibit>()
  const held: Exhibit[] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.projection.recordings.list({ limit: 500, ...(after ? { after } : {}) })
    held.push(...page.rows.map(({ exhibit }) => exhibit))
    after = page.next ?? undefined
    more = page.next !== null
  }
  for (const exhibit of [...held.reverse(), ...sounds]) {
    const stem = stemOf(exhibit)
    if (stem !== null && !stems.has(stem)) stems.set(stem, exhibit)
  }
  return stems
}

/** Transcripts that stood alone until their recording came. */
async function earlierTexts(walk: SoundWalk, belongs: ReadonlyMap<Sha256, Sha256>, texts: readonly Exhibit[]): Promise<Exhibit[]> {
  const here = new Set(texts.map(({ sha256 }) => sha256))
  return (await alone(walk)).filter(({ sha256 }) => belongs.has(sha256) && !here.has(sha256))
}
