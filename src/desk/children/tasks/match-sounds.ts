/** Is this recording one that we hold already? Kept prints only: nothing is decoded here. */
import { findSame, indexSounds, openPrint, type SoundPrint } from '../../../listen/index.ts'
import type { SoundMatch } from '../../../model/index.ts'

export interface MatchTask {
  readonly query: { readonly sha256: string; readonly dir: string }
  readonly files: readonly { readonly sha256: string; readonly dir: string }[]
}

/** @returns accepted matches only */
export async function matchSoundsTask(input: unknown): Promise<SoundMatch[]> {
  const { query, files } = input as MatchTask
  const opened: { sha256: string; print: SoundPrint }[] = []
  const asked = openPrint(query.dir)
  try {
    for (const { sha256, dir } of files) opened.push({ sha256, print: openPrint(dir) })
    const rows = findSame(indexSounds(opened.map(({ print }) => print)), asked)
    return rows.flatMap(({ ref, score, accepted, pieces }) => {
      const file = opened[ref]?.sha256
      return accepted && file ? [{ query: query.sha256, file, score, accepted, pieces }] : []
    })
  } finally {
    asked.close()
    for (const { print } of opened) print.close()
  }
}
