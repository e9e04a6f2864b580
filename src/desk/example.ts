/** The example case: invented articles about two invented calls, in four languages, marked as fiction everywhere. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectInput } from '../collect/index.ts'
import { Trouble } from '../model/index.ts'
import { home } from './version.ts'

/** Name that custody entries of the example bear. */
export const exampleAuthor = 'example case (fiction)'

const folder = join(home, 'example', 'articles')

/** Every file of the example, in order of its name. */
export async function exampleInputs(): Promise<CollectInput[]> {
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => /\.(html|txt)$/.test(name)).sort()
  if (names.length === 0)
    throw new Trouble(
      'EXAMPLE_MISSING',
      `No example articles lie in ${folder}.`,
      'Take a fresh copy of Hearsay; the folder `example/` belongs to it.',
    )
  return await Promise.all(
    names.map(async (name) => ({
      kind: 'bytes' as const,
      bytes: new Uint8Array(await readFile(join(folder, name))),
      name,
      who: exampleAuthor,
      origin: { kind: 'example' as const, path: `example/articles/${name}`, who: exampleAuthor },
    })),
  )
}
