/** Sounds nobody has seen: rare, broken and wrongly named files against what is truly in them. All of them: `bench:listen -- odd`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { heldAgainstTruth, sourceSeconds } from '../sounds/held-against-truth.ts'
import { oddCodecs } from '../sounds/odd-codecs.ts'
import type { OddSound } from '../sounds/odd-sound.ts'
import { oddWavs } from '../sounds/odd-wavs.ts'
import { sourceIn } from '../sounds/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-odd-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const source = sourceIn(folder, sourceSeconds)
const programs = ['ffmpeg', 'sox'].every((program) => !spawnSync(program, ['--version']).error)
if (!programs) console.log('Skipped in part: no ffmpeg or sox on this machine.')

async function held(odd: OddSound): Promise<readonly [string, string]> {
  const path = join(folder, odd.name)
  writeFileSync(path, odd.bytes(source))
  const { wrong, truth, seconds, says } = await heldAgainstTruth(odd, path, source.mono(8000), 'ffmpeg')
  return [odd.name, wrong ? `${truth} s in it, ${seconds} s heard; ${says}` : 'right']
}

describe('a WAV file, however odd', { timeout: 120_000 }, () => {
  it.for(oddWavs)('$name', async (odd, { skip }) => {
    // What no head of ours explains goes to ffmpeg.
    if (!programs && odd.seconds === null) skip()
    expect(await held(odd)).toEqual([odd.name, 'right'])
  })
})

/** One of each kind of trap; the rest is the bench's. */
const chosen =
  /^(gsm_ms|amr-nb-0|g722\.wav|speex-wb|sox\.(voc|sph)|mp3-(8000|bare-8k)|aac-8000|aac-8k|frag\.mp4|ac3\.ac3|wma2|wma-8k|opus-60ms|flac\.ogg|amr\.3gp|film\.webm|art\.mp3|mp3-named\.gsm|cut\.(amr|opus|m4a)|chained\.opus|two\.webm|ra144|flipped-bytes\.mp3|pictures-only|negative-duration)/

describe.skipIf(!programs)('a compressed file, however odd', { timeout: 120_000 }, () => {
  it.for(oddCodecs.filter(({ name }) => chosen.test(name)))('$name', async (odd) => {
    expect(await held(odd)).toEqual([odd.name, 'right'])
  })
})
