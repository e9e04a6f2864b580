/** Odd, broken and rare sound files against their truth: seconds, place of the sound, Troubles; by either decoder. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { heldAgainstTruth, sourceSeconds } from '../../test/sounds/held-against-truth.ts'
import { oddCodecs } from '../../test/sounds/odd-codecs.ts'
import { oddWavs } from '../../test/sounds/odd-wavs.ts'
import { sourceIn } from '../../test/sounds/source.ts'
import { table } from '../table.ts'
import { folder } from './material.ts'

const rate = 8000

export async function benchOdd(decoder: 'ffmpeg' | 'wasm', only: string): Promise<void> {
  const at = join(folder, 'odd')
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  const source = sourceIn(at, sourceSeconds)
  const all = [...oddWavs, ...oddCodecs].filter(({ name }) => name.includes(only))
  const rows: (string | number)[][] = []
  let [good, skipped] = [0, 0]
  for (const odd of all) {
    const path = join(at, odd.name)
    try {
      writeFileSync(path, odd.bytes(source))
    } catch (thrown) {
      skipped++
      rows.push([
        odd.name,
        '',
        '',
        `not made: ${String((thrown as Error).message)
          .split('\n')
          .at(-2)
          ?.slice(0, 90)}`,
        '',
      ])
      continue
    }
    const found = await heldAgainstTruth(odd, path, source.mono(rate), decoder)
    if (!found.wrong) good++
    rows.push([
      found.wrong ? `! ${odd.name}` : odd.name,
      found.truth ?? '–',
      found.seconds?.toFixed(3) ?? '–',
      found.says,
      found.milliseconds.toFixed(0),
    ])
  }
  console.log(`\n## ${all.length} odd files by ${decoder}: ${good} right, ${skipped} not made here`)
  console.log(table(['file', 'truth, s', 'decoded, s', 'sound', 'ms'], rows))
}
