import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSame, indexSounds, type SameIndex } from './find-same.ts'
import { printOf, type SoundPrint } from './prints.ts'
import { waveAgreement } from './wave.ts'

const rate = 8000
let folder: string
let index: SameIndex
const open: SoundPrint[] = []

/** Something like a voice: a gliding buzz in syllables, seeded. */
function voice(seconds: number, seed: number): Float32Array {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const out = new Float32Array(seconds * rate)
  for (let at = 0; at < out.length; ) {
    const length = Math.floor(rate * (0.1 + random() * 0.2))
    const [pitch, glide, tone] = [90 + random() * 120, (random() - 0.5) * 60, 400 + random() * 2200]
    let phase = 0
    for (let n = 0; n < length && at < out.length; n++, at++) {
      phase += (pitch + (glide * n) / length) / rate
      let sum = 0
      for (let h = 3; h * pitch < 3400; h++) sum += Math.sin(2 * Math.PI * phase * h) / (1 + ((h * pitch - tone) / 400) ** 2)
      out[at] = 0.1 * sum * Math.sin((Math.PI * n) / length)
    }
    at += Math.floor(rate * random() * 0.1)
  }
  return out
}

async function print(samples: Float32Array): Promise<SoundPrint> {
  const path = join(folder, `${open.length}.wav`)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length * 2, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length * 2, 40)
  writeFileSync(
    path,
    Buffer.concat([head, Buffer.from(Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767).buffer)]),
  )
  const made = await printOf(path, `${path}.spool`)
  open.push(made)
  return made
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-same-'))
  index = indexSounds([await print(voice(30, 1)), await print(voice(30, 2))])
})
afterAll(() => {
  for (const one of open) one.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the same recording', () => {
  it('is found with the seconds it shares', async () => {
    const [best] = findSame(index, await print(voice(30, 2).slice(7 * rate, 15 * rate)))
    expect(best).toMatchObject({ ref: 1, accepted: true })
    expect(best?.pieces).toHaveLength(1)
    expect(best?.pieces[0]?.at).toBeCloseTo(7, 1)
  })

  it('comes out as two pieces when two seconds are cut from its middle', async () => {
    const whole = voice(30, 1)
    const [best] = findSame(
      index,
      await print(Float32Array.from([...whole.slice(5 * rate, 10 * rate), ...whole.slice(12 * rate, 17 * rate)])),
    )
    // Each piece lies on its own line: five seconds ahead of the query, then seven.
    expect(best?.pieces.map(({ at, from }) => Math.round((at - from) * 10) / 10)).toEqual([5, 7])
    expect(Math.abs((best?.pieces[1]?.from ?? 0) - 5)).toBeLessThan(0.6)
  })

  it('is not seen in another voice, in silence, in a tone', async () => {
    for (const sound of [
      voice(10, 3),
      new Float32Array(10 * rate),
      Float32Array.from({ length: 10 * rate }, (_, at) => 0.3 * Math.sin(at * 0.33)),
    ])
      expect(findSame(index, await print(sound)).filter(({ accepted }) => accepted)).toEqual([])
  })

  it('is found where its clock runs a little slow, with how slow', async () => {
    const whole = voice(30, 2)
    const slow = Float32Array.from({ length: 10 * rate }, (_, at) => {
      const place = 5 * rate + at * 1.0015
      const low = Math.floor(place)
      return (whole[low] ?? 0) * (low + 1 - place) + (whole[low + 1] ?? 0) * (place - low)
    })
    const [best] = findSame(index, await print(slow))
    expect(best).toMatchObject({ ref: 1, accepted: true })
    expect(best?.pieces[0]?.time).toBeCloseTo(1.0015, 3)
  })

  it('agrees on no wave with a reference that is silent there, or is over', async () => {
    const ref = await print(Float32Array.from([...voice(6, 1), ...new Float32Array(8 * rate)]))
    const query = await print(voice(10, 3))
    for (const at of [5.5, 13]) expect(waveAgreement(query, ref, { from: 0, to: 10, at, time: 1 }).share).toBeLessThan(0.2)
  })
})
