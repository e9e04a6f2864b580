/** `hearsay listen` without a store. The decoder is a process of its own; what runs here is our own code over samples. */
import { type Heard, type ListenOptions, listen } from '../../listen/index.ts'

/** @throws {Trouble} `SOUND_…`, `FILE_UNREADABLE` */
export async function listenFile(path: string, options: ListenOptions): Promise<Heard> {
  return await listen(path, options)
}
