/** The example case: invented articles and a recording of two invented calls, in four languages, marked as fiction everywhere. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { recognise } from '../collect/index.ts'
import { type Exhibit, type Exhibits, Trouble } from '../model/index.ts'
import { home } from './version.ts'

/** Name that custody entries of the example bear. */
const exampleAuthor = 'example case (fiction)'

const folders = ['example/articles', 'example/recordings'] as const
/** Where the recording is said to have been got: the invented agency's own post. */
const recordingHints = { outlet: 'Служба «Маяк»', published: '2025-02-11T08:30:00+02:00', language: 'uk' } as const

/**
 * Seal every file of the example, in order of its name. An exhibit of the example is known by `from.kind`.
 *
 * @throws {Trouble} `EXAMPLE_MISSING`
 */
export async function sealExample(exhibits: Exhibits): Promise<Exhibit[]> {
  const files = (await Promise.all(folders.map(filesIn))).flat()
  if (files.length === 0) {
    throw new Trouble(
      'EXAMPLE_MISSING',
      `No example articles lie in ${join(home, 'example')}.`,
      'Take a fresh copy of Hearsay; the folder `example/` belongs to it.',
    )
  }
  const sealed: Exhibit[] = []
  for (const path of files) {
    const bytes = new Uint8Array(await readFile(join(home, path)))
    const name = basename(path)
    const { type, role } = recognise(bytes, name)
    const from = { kind: 'example' as const, path, who: exampleAuthor }
    const hints = role === 'article' ? null : recordingHints
    sealed.push((await exhibits.seal(bytes, { type, name, from, parent: null, role, hints })).exhibit)
  }
  return sealed
}

async function filesIn(folder: (typeof folders)[number]): Promise<string[]> {
  const names = await readdir(join(home, folder)).catch(() => [] as string[])
  return names
    .filter((name) => /\.(html|txt|mp3|srt)$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`)
}
