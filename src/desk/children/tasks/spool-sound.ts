/** Decode a recording for engines that write speech down: one file of 16-bit samples per channel, in a folder that goes away again. */
import { spoolSound } from '../../../listen/index.ts'
import { type ListenTask, namedFile } from './listen-recording.ts'

export interface SpoolTask extends ListenTask {
  readonly out: string
  readonly channels: number
  readonly mix: boolean
}

export type Spooled = readonly { readonly path: string; readonly sampleRate: number; readonly seconds: number }[]

/** @param input a `SpoolTask` @throws {Trouble} `SOUND_…`, `DISK_FULL` */
export async function spoolSoundTask(input: unknown): Promise<Spooled> {
  const { file, name, dir, out, channels, mix } = input as SpoolTask
  return await spoolSound(await namedFile(file, name, dir), out, { channels, mix })
}
