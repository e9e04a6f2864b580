/** The example case: invented articles about two invented calls, in four languages, marked as fiction everywhere. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recognise } from '../collect/index.ts'
import { type Exhibit, type Exhibits, Trouble } from '../model/index.ts'
import { home } from './version.ts'

/** Name that custody entries of the example bear. */
const exampleAuthor = 'example case (fiction)'

const folder = join(home, 'example', 'articles')

/**
 * Seal every file of the example, in order of its name. An exhibit of the example is known by `from.kind`.
 *
 * @throws {Trouble} `EXAMPLE_MISSING`
 */
export async function sealExample(exhibits: Exhibits): Promise<Exhibit[]> {
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => /\.(html|txt)$/.test(name)).sort()
  if (names.length === 0) {
    throw new Trouble(
      'EXAMPLE_MISSING',
      `No example articles lie in ${folder}.`,
      'Take a fresh copy of Hearsay; the folder `example/` belongs to it.',
    )
  }
  const sealed: Exhibit[] = []
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const { type, role } = recognise(bytes, name)
    const from = { kind: 'example' as const, path: `example/articles/${name}`, who: exampleAuthor }
    sealed.push((await exhibits.seal(bytes, { type, name, from, parent: null, role, hints: null })).exhibit)
  }
  return sealed
}
