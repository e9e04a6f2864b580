/**
 * The same recording again: a new recording is asked against those that are here, and what is found feeds the calls.
 *
 * The later one (in the order of the log) is the query, so that live work and a rebuild find the same.
 */
import { isTrouble, type RecordingRecord, type SoundMatch } from '../../model/index.ts'
import { derivedFolder } from './derived.ts'
import { type SoundWalk, wasStopped } from './sound-walk.ts'

/** Most recordings that one is asked against, newest first. */
const mostFiles = 400
const limits = { milliseconds: 600_000, megabytes: 1536 }

/** Ask, keep what is found, and give it back. A Trouble here costs nothing but the answer. */
export async function findSameSound(walk: SoundWalk, record: RecordingRecord): Promise<SoundMatch[]> {
  if (!record.sound) return []
  const others = (await walk.store.projection.recordings.list({ limit: mostFiles })).rows.filter(
    ({ sha256, sound }) => sound && sha256 !== record.sha256,
  )
  const earlier = others.filter((other) => inOrder(other, record) < 0)
  const found = earlier.length > 0 ? await ask(walk, record, earlier) : []
  for (const later of others.filter((other) => inOrder(other, record) > 0)) found.push(...(await ask(walk, later, [record])))
  if (found.length > 0) await walk.store.projection.recordings.putMatches(found)
  return found
}

function inOrder(a: RecordingRecord, b: RecordingRecord): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? -1 : 1
  return a.sha256 < b.sha256 ? -1 : 1
}

async function ask(walk: SoundWalk, query: RecordingRecord, files: readonly RecordingRecord[]): Promise<SoundMatch[]> {
  const placed = async ({ sha256 }: RecordingRecord) => ({ sha256, dir: await derivedFolder(walk.store, sha256) })
  const task = { query: await placed(query), files: await Promise.all(files.map(placed)) }
  try {
    return await walk.children.run<SoundMatch[]>('match-sounds', task, { ...limits, ...(walk.signal ? { signal: walk.signal } : {}) })
  } catch (thrown) {
    if (isTrouble(thrown) && !wasStopped(walk, thrown.code)) return []
    throw thrown
  }
}

/** Seconds of the query that were found in the file. */
export function matchedSeconds({ pieces }: SoundMatch): number {
  return pieces.reduce((sum, { from, to }) => sum + (to - from), 0)
}
