import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSound } from '../decode/open-sound.ts'
import { findSame, indexSounds } from '../match/find-same.ts'
import { printOf } from '../match/prints.ts'
import { measureFrames } from '../voice/measure-frames.ts'
import { findSpeech } from '../voice/spectral-voice.ts'
import { hiddenEdge, hide } from './hide.ts'
import type { MaskKind } from './masks.ts'

const rate = 8000
const folder = mkdtempSync(join(tmpdir(), 'hearsay-hide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
    const [pitch, tone] = [90 + random() * 120, 400 + random() * 2200]
    let phase = 0
    for (let n = 0; n < length && at < out.length; n++, at++) {
      phase += pitch / rate
      let sum = 0
      for (let h = 3; h * pitch < 3400; h++) sum += Math.sin(2 * Math.PI * phase * h) / (1 + ((h * pitch - tone) / 400) ** 2)
      out[at] = 0.08 * sum * Math.sin((Math.PI * n) / length)
    }
    at += Math.floor(rate * random() * 0.1)
  }
  return out
}

function wav(name: string, channels: readonly Float32Array[]): string {
  const head = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=', 'base64')
  const count = channels.length
  head.writeUInt16LE(count, 22)
  head.writeUInt32LE(rate * count * 2, 28)
  head.writeUInt16LE(count * 2, 32)
  const samples = Int16Array.from(
    { length: (channels[0]?.length ?? 0) * count },
    (_, at) => (channels[at % count]?.[Math.floor(at / count)] ?? 0) * 32_767,
  )
  head.writeUInt32LE(samples.byteLength, 40)
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat([head, Buffer.from(samples.buffer)]))
  return path
}

async function samplesOf(path: string): Promise<Float32Array[]> {
  const parts: Float32Array[][] = []
  for await (const block of (await openSound(path)).blocks()) parts.push([...block])
  return (parts[0] ?? []).map((_, channel) => Float32Array.from(parts.flatMap((block) => [...(block[channel] ?? [])])))
}

/** Highest correlation within a tenth of a second either way. */
function likeness(one: Float32Array, two: Float32Array): number {
  let [best, a, b] = [0, 0, 0]
  for (const sample of one) a += sample * sample
  for (const sample of two) b += sample * sample
  for (let lag = -800; lag <= 800; lag += 1) {
    let sum = 0
    for (let at = Math.max(0, -lag); at < Math.min(one.length, two.length - lag); at++) sum += (one[at] ?? 0) * (two[at + lag] ?? 0)
    best = Math.max(best, Math.abs(sum) / Math.sqrt(a * b || 1))
  }
  return best
}

const [one, two] = [voice(20, 1), voice(20, 2)]
const range = { start: 5, end: 13 }
const inside = (samples: Float32Array) => samples.subarray(range.start * rate, range.end * rate)

async function hidden(kind: MaskKind, channels: readonly Float32Array[], name = 'in.wav'): Promise<{ path: string; made: Float32Array[] }> {
  const path = join(folder, `${kind}-${name}`)
  await hide(wav(name, channels), [range], kind, path)
  return { path, made: await samplesOf(path) }
}

describe('hiding', () => {
  it.each(['silence', 'tone', 'voice'] as const)('by %s leaves the length and every sample outside as it was', async (kind) => {
    const before = await samplesOf(wav('in.wav', [one, two]))
    const { made } = await hidden(kind, [one, two])
    const edge = Math.ceil(hiddenEdge * rate)
    for (const channel of [0, 1]) {
      expect(made[channel]?.length).toBe(one.length)
      expect(made[channel]?.slice(0, range.start * rate - edge)).toEqual(before[channel]?.slice(0, range.start * rate - edge))
      expect(made[channel]?.slice(range.end * rate + edge)).toEqual(before[channel]?.slice(range.end * rate + edge))
    }
  })

  it('by silence or tone gives the same for every original: nothing of it is left, in any channel', async () => {
    for (const kind of ['silence', 'tone'] as const) {
      const first = await hidden(kind, [one, two])
      const second = await hidden(kind, [two, two.map((sample) => -sample)], 'other.wav')
      for (const channel of [0, 1]) expect(inside(first.made[channel] ?? one)).toEqual(inside(second.made[channel] ?? two))
    }
    expect(Math.max(...inside((await hidden('silence', [one])).made[0] ?? one))).toBe(0)
  })

  it('by silence leaves nothing for the ear', async () => {
    const { path } = await hidden('silence', [one])
    const { channels } = await measureFrames(await openSound(path))
    const heard = channels
      .flatMap((frames) => findSpeech(frames))
      .filter(({ start, end }) => end > range.start + 0.2 && start < range.end - 0.2)
    expect(heard).toEqual([])
  })

  it('by voice keeps the loudness of words and nothing of the wave; two runs differ', async () => {
    const [first, again] = [await hidden('voice', [one]), await hidden('voice', [one])]
    const [mine, other] = [inside(first.made[0] ?? one), inside(again.made[0] ?? one)]
    // Two noises of eight seconds agree by chance at the best of 1600 lags; the original may not agree more than they do.
    expect(likeness(mine, inside(one))).toBeLessThan(0.06)
    expect(likeness(mine, other)).toBeLessThan(0.06)
    const energy = (samples: Float32Array) => samples.reduce((sum, sample) => sum + sample * sample, 0)
    expect(energy(mine) / energy(inside(one))).toBeGreaterThan(0.2)
    expect(energy(mine) / energy(inside(one))).toBeLessThan(5)
  })

  it('leaves nothing that the search for the same recording would find', { timeout: 30_000 }, async () => {
    const index = indexSounds([await printOf(wav('in.wav', [one]), join(folder, 'ref.spool'))])
    for (const kind of ['silence', 'tone', 'voice'] as const) {
      const { made } = await hidden(kind, [one])
      const query = await printOf(wav('cut.wav', [inside(made[0] ?? one)]), join(folder, 'query.spool'))
      expect(findSame(index, query).filter(({ accepted }) => accepted)).toEqual([])
      query.close()
    }
    for (const ref of index.refs) ref.close()
  })

  it('writes no tags and leaves the original alone', async () => {
    const path = wav('in.wav', [one])
    const before = readFileSync(path)
    await hide(
      path,
      [
        { start: 1, end: 2 },
        { start: 1.5, end: 3 },
      ],
      'tone',
      join(folder, 'out.wav'),
    )
    expect(readFileSync(path).equals(before)).toBe(true)
    const out = readFileSync(join(folder, 'out.wav'))
    expect([out.length, out.toString('latin1', 36, 40)]).toEqual([44 + one.length * 2, 'data'])
    await expect(hide(path, [{ start: 3, end: 1 }], 'tone', join(folder, 'x.wav'))).rejects.toMatchObject({ code: 'RANGES_WRONG' })
  })

  it('hides the whole of a short file and what runs past its end', async () => {
    const path = join(folder, 'all.wav')
    await hide(wav('in.wav', [one.subarray(0, 800)]), [{ start: 0, end: 60 }], 'silence', path)
    expect((await samplesOf(path))[0]).toEqual(new Float32Array(800))
  })
})
