/** `hearsay marks` without a store. */
import { type Marks, marksOf } from '../../listen/index.ts'

/** @throws {Trouble} `SOUND_…`, `FILE_UNREADABLE` */
export async function marksFile(path: string): Promise<Marks> {
  return await marksOf(path)
}
