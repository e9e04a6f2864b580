/**
 * Intake: bytes that somebody hands to the desk are sealed first, and only then is there a job.
 *
 * So what was acknowledged is on disk whatever happens next.
 */
import { recognise } from '../collect/index.ts'
import { type Exhibit, type ExhibitRole, type Job, Trouble } from '../model/index.ts'
import type { Desk } from './open-desk.ts'

/** What was handed over: bytes with the name they came under, or text that was pasted. */
export interface Handed {
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  readonly name: string | null
  readonly kind: 'file' | 'pasted'
}

/**
 * Seal what was handed over and queue its reading.
 *
 * @throws {Trouble} `EXHIBIT_EMPTY`, `DISK_FULL`
 */
export async function takeHanded(desk: Desk, handed: Handed): Promise<Job> {
  const { head, all } = await withHead(handed.bytes)
  if (head.length === 0)
    throw new Trouble(
      'EXHIBIT_EMPTY',
      `${handed.name ?? 'What was handed over'} holds not a single byte.`,
      'Check the file where it came from; nothing was kept.',
    )
  const { type, role } = recognise(head, handed.name)
  const from = { kind: handed.kind, who: desk.config.who, ...(handed.name === null ? {} : { path: handed.name }) }
  const name = handed.name === null ? null : (handed.name.split(/[\\/]/).at(-1) ?? null)
  const { exhibit, entry } = await desk.store.exhibits.seal(all, { type, name, from, parent: null, role, hints: null })
  await desk.store.projection.putExhibits([{ exhibit, entry }])
  return await desk.addJob({ kind: 'read-exhibit', sha256: exhibit.sha256 }, titleOf(exhibit, role, handed))
}

/** Pasted text: one that opens with a tag is taken as a page. */
export async function takePasted(desk: Desk, text: string, name: string | null): Promise<Job> {
  return await takeHanded(desk, { bytes: new TextEncoder().encode(text), name, kind: 'pasted' })
}

function titleOf(exhibit: Exhibit, role: ExhibitRole, handed: Handed): string {
  if (handed.name) return handed.name
  return role === 'article' ? 'Pasted text' : `Pasted bytes (${exhibit.type})`
}

/** As much as recognising looks at, so that opening the exhibit later comes to the same answer. */
const headBytes = 65_536

/** Look at the first bytes without losing them. */
async function withHead(bytes: Handed['bytes']): Promise<{ head: Uint8Array; all: Handed['bytes'] }> {
  if (bytes instanceof Uint8Array) return { head: bytes.subarray(0, headBytes), all: bytes }
  const source = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < headBytes) {
    const next = await source.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  return { head: Buffer.concat(first).subarray(0, headBytes), all: joined(first, source) }
}

async function* joined(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
