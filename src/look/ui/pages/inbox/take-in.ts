/**
 * Hands things over to the desk: every file by itself, a few at a time, a large one as a stream.
 *
 * A form with many files would stop at the first bad one. Here each file has its own answer, so that a folder with an
 * empty file in it still comes in whole, and the empty one is named.
 */
import type { Job } from '../../../../model/index.ts'
import { type PageTrouble, troubleIn } from '../../api/ask.ts'
import { desk } from '../../api/desk.ts'
import type { Gathered } from './gather-files.ts'
import type { Pasted } from './read-paste.ts'

const atOnce = 4
const large = 32_000_000

/** What the page hears while files are sent. */
export interface Listener {
  readonly taken: (jobs: readonly Job[]) => void
  readonly refused: (trouble: PageTrouble) => void
  readonly left: (files: number) => void
}

/** Send files. Never throws: what was refused is told one by one. */
export async function takeFiles(files: readonly Gathered[], listener: Listener): Promise<void> {
  let next = 0
  let left = files.length
  const sender = async () => {
    for (let one = files[next++]; one; one = files[next++]) {
      await take(one).then(listener.taken, (thrown: unknown) => listener.refused(troubleIn(thrown)))
      listener.left(--left)
    }
  }
  listener.left(left)
  await Promise.all(Array.from({ length: atOnce }, sender))
}

async function take({ file, path }: Gathered): Promise<Job[]> {
  if (file.size > large) return await desk.takeLargeFile(path, file)
  const form = new FormData()
  form.append('file', file, path)
  return await desk.takeFiles(form)
}

/** Send what was pasted. */
export async function takePasted(pasted: Pasted, allowPrivate: boolean, taken: Listener['taken']): Promise<void> {
  if (pasted?.kind === 'text') taken(await desk.takeText(pasted.text))
  if (pasted?.kind === 'links') for (const link of pasted.links) taken(await desk.takeUrl(link, allowPrivate))
}
