/** Hands things over to the desk: many small files in a few forms, a large one by itself as a stream. */
import type { Job } from '../../../../model/index.ts'
import { desk } from '../../api/desk.ts'
import type { Gathered } from './gather-files.ts'
import type { Pasted } from './read-paste.ts'

const mostInForm = 100
const mostBytesInForm = 64_000_000
const large = 32_000_000

/** Send files. @param told called with the jobs of each portion as they are known */
export async function takeFiles(files: readonly Gathered[], told: (jobs: readonly Job[]) => void): Promise<void> {
  for (const { file, path } of files.filter((each) => each.file.size > large)) told(await desk.takeLargeFile(path, file))
  for (const portion of portionsOf(files.filter((each) => each.file.size <= large))) {
    const form = new FormData()
    for (const { file, path } of portion) form.append('file', file, path)
    told(await desk.takeFiles(form))
  }
}

/** Send what was pasted. */
export async function takePasted(pasted: Pasted, allowPrivate: boolean, told: (jobs: readonly Job[]) => void): Promise<void> {
  if (pasted?.kind === 'text') told(await desk.takeText(pasted.text))
  if (pasted?.kind === 'links') for (const link of pasted.links) told(await desk.takeUrl(link, allowPrivate))
}

function portionsOf(files: readonly Gathered[]): Gathered[][] {
  const portions: Gathered[][] = []
  let bytes = 0
  for (const each of files) {
    const last = portions.at(-1)
    if (last && last.length < mostInForm && bytes + each.file.size <= mostBytesInForm) {
      last.push(each)
      bytes += each.file.size
    } else {
      portions.push([each])
      bytes = each.file.size
    }
  }
  return portions
}
