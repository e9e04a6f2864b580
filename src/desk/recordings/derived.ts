/** Where what was made of a recording lies: `derived/sound/<sha256>/<version>/`. Safe to delete; it is made again. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LISTEN_VERSION } from '../../listen/index.ts'
import type { Exhibit, Sha256, Store } from '../../model/index.ts'

/** Folder of one recording, made when missing. */
export async function derivedFolder(store: Store, sha256: Sha256): Promise<string> {
  const folder = join(store.dir, 'derived', 'sound', sha256, `v${LISTEN_VERSION}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** The sealed file itself: decoders read it in place and never write. */
export function sealedFile(store: Store, sha256: Sha256): string {
  return join(store.dir, 'exhibits', 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/** The name a person knows it by. */
export function nameOf(exhibit: Exhibit): string {
  return exhibit.name ?? exhibit.from.path?.split(/[\\/]/).at(-1) ?? `${exhibit.sha256.slice(0, 12)}…`
}

/** JSON that was kept, or null. */
export async function keptJson<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T
  } catch {
    return null
  }
}

/** Keep JSON whole or not at all. */
export async function keepJson(file: string, value: unknown): Promise<void> {
  await keepBytes(file, JSON.stringify(value))
}

/** Keep bytes whole or not at all. Two who make the same at once do not tread on each other: each writes a file of its own. */
export async function keepBytes(file: string, bytes: string | Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID()}.part`
  await writeFile(part, bytes)
  await rename(part, file)
}
