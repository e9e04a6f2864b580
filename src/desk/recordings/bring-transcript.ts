/** A transcript that a person brings for one recording: sealed, said in the log, then laid on it by a job. */
import { recognise } from '../../collect/index.ts'
import { type Job, type Sha256, Trouble } from '../../model/index.ts'
import type { Desk } from '../open-desk.ts'
import { knownRecording } from './list-recordings.ts'

const most = 20 * 1_048_576

/** @throws {Trouble} `RECORDING_UNKNOWN`, `EXHIBIT_EMPTY`, `FILE_TOO_LARGE` */
export async function bringTranscript(desk: Desk, recording: Sha256, bytes: Uint8Array, name: string): Promise<Job> {
  await knownRecording(desk.store, recording)
  if (bytes.length === 0) throw new Trouble('EXHIBIT_EMPTY', `${name} holds not a single byte.`, 'Check the file where it came from.')
  if (bytes.length > most)
    throw new Trouble('FILE_TOO_LARGE', `${name} is larger than any transcript (20 MB).`, 'Check that it is the right file.')
  const { type, role } = recognise(bytes.subarray(0, 65_536), name)
  const { who } = desk.config
  const sealed = await desk.store.exhibits.seal(bytes, {
    type,
    name,
    from: { kind: 'file', path: name, who },
    parent: null,
    role,
    hints: null,
  })
  await desk.store.projection.putExhibits([sealed])
  const transcript = sealed.exhibit.sha256
  await desk.store.journal.append(
    { kind: 'transcript-attached', transcript, recording, because: `${who} brought it for this recording.` },
    who,
  )
  return await desk.addJob({ kind: 'read-exhibit', sha256: transcript }, name)
}
