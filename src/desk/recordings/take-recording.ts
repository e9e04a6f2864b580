/**
 * A sealed recording is heard in a child: decoded, its legs, speech and turns found, peaks and prints kept.
 *
 * What was heard is kept beside the peaks too, so that a rebuild need not decode a year of sound again.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LISTEN_VERSION } from '../../listen/index.ts'
import {
  type EventBody,
  type Exhibit,
  isTrouble,
  type RecordingRecord,
  type SoundFacts,
  type TroubleRecord,
  troubleRecord,
} from '../../model/index.ts'
import { progressFile } from '../children/tasks/listen-recording.ts'
import { derivedFolder, keepJson, keptJson, nameOf, sealedFile } from './derived.ts'
import { type SoundWalk, wasStopped } from './sound-walk.ts'

/** A minute for any file, and four for each further megabyte: GSM holds ten minutes of speech in one. */
const milliseconds = (bytes: number) => 60_000 + Math.round((bytes / 1_048_576) * 240_000)
const longest = 4 * 3_600_000
const megabytes = 768
const heardFile = 'heard.json'

/** Hear one recording and keep its record. One that cannot be decoded is kept with its Trouble. @throws {Trouble} `STOPPED` */
export async function takeRecording(walk: SoundWalk, exhibit: Exhibit): Promise<RecordingRecord> {
  const known = await walk.store.projection.recordings.recording(exhibit.sha256)
  if (known?.sound && known.heardBy === LISTEN_VERSION) return known
  const base = { sha256: exhibit.sha256, exhibit, addedAt: exhibit.sealedAt, heardBy: LISTEN_VERSION }
  const heard = await hear(walk, exhibit)
  const record: RecordingRecord = 'code' in heard ? { ...base, sound: null, trouble: heard } : { ...base, sound: heard, trouble: null }
  await walk.store.projection.recordings.put([record])
  if (walk.log) await walk.store.journal.append(eventOf(record), walk.who)
  return record
}

async function hear(walk: SoundWalk, exhibit: Exhibit): Promise<SoundFacts | TroubleRecord> {
  const dir = await derivedFolder(walk.store, exhibit.sha256)
  const kept = await keptJson<SoundFacts>(join(dir, heardFile))
  if (kept) return kept
  const watching = watchProgress(walk, exhibit, dir)
  try {
    const task = {
      file: sealedFile(walk.store, exhibit.sha256),
      name: nameOf(exhibit),
      dir,
      ...(walk.voiceModel ? { voiceModel: walk.voiceModel } : {}),
    }
    const limits = {
      milliseconds: Math.min(longest, milliseconds(exhibit.bytes)),
      megabytes,
      ...(walk.signal ? { signal: walk.signal } : {}),
    }
    const heard = await walk.children.run<SoundFacts>('listen-recording', task, limits)
    await keepJson(join(dir, heardFile), heard)
    return heard
  } catch (thrown) {
    if (!isTrouble(thrown) || wasStopped(walk, thrown.code)) throw thrown
    const told = troubleRecord(thrown)
    return { ...told, facts: { ...told.facts, file: exhibit.from.path ?? nameOf(exhibit), sha256: exhibit.sha256 } }
  } finally {
    clearInterval(watching)
  }
}

const watchEvery = 700

/** The child writes how many seconds it has heard; the job says so, and its lease stays alive. */
function watchProgress(walk: SoundWalk, exhibit: Exhibit, dir: string): NodeJS.Timeout {
  const say = (seconds: number) => walk.report({ stage: 'listen', done: seconds, total: null, item: nameOf(exhibit) })
  say(0)
  return setInterval(() => {
    readFile(join(dir, progressFile), 'utf8').then(
      (text) => say(Number(text) || 0),
      () => say(0),
    )
  }, watchEvery)
}

function eventOf({ sha256, sound, trouble }: RecordingRecord): EventBody {
  if (!sound) {
    const unheard = { code: 'SOUND_UNREADABLE', what: 'The recording could not be heard.', next: 'Add it in another format.', facts: {} }
    return { kind: 'trouble-met', exhibit: sha256, trouble: trouble ?? unheard }
  }
  const { decoder, container, duration, sampleRate, channels, legs } = sound
  return {
    kind: 'engine-run',
    engine: 'listen',
    version: LISTEN_VERSION,
    input: sha256,
    output: createHash('sha256').update(JSON.stringify(sound)).digest('hex'),
    parameters: {
      decoder: decoder.name,
      decoderVersion: decoder.version,
      flags: decoder.flags.join(' '),
      container: container.container,
      codec: container.codec,
      seconds: duration,
      sampleRate,
      channels,
      legs: legs.kind,
    },
  }
}
