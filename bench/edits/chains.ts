/** What a line does to a call that nobody edits (the hard innocents), and how a file is encoded in the end. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded, hiss, rate } from './bases.ts'
import { decode, ffmpeg, folder, musicFile, sox } from './tools.ts'

export type Chain = (samples: Float32Array, random: () => number) => Float32Array

export function writeWav(path: string, samples: Float32Array): void {
  const head = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=', 'base64')
  head.writeUInt32LE(samples.length * 2, 40)
  const body = Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767)
  writeFileSync(path, Buffer.concat([head, Buffer.from(body.buffer)]))
}

const at = (name: string) => join(folder, name)

/** Through a program and back. */
const through =
  (end: string, make: (from: string, to: string) => void): Chain =>
  (samples) => {
    writeWav(at('chain.wav'), samples)
    make(at('chain.wav'), at(`chain.${end}`))
    return decode(at(`chain.${end}`))
  }

const gsm = through('gsm', (from, to) => ffmpeg('-i', from, '-c:a', 'libgsm', to))
const amr = (mode: string) => through('amr-nb', (from, to) => sox(from, '-C', mode, to))

/** Frames of 20 ms that never came: zeros, one in fifty, now and then two together. */
const lost: Chain = (samples, random) => {
  const out = samples.slice()
  for (let from = 0; from < out.length; from += 160) if (random() < 0.02) out.fill(0, from, from + (random() < 0.3 ? 320 : 160))
  return out
}

/** Half the call on one cell, half on another: other codec, other hiss. */
const handover: Chain = (samples, random) => {
  const middle = Math.floor(samples.length / 2)
  const noise = hiss(samples.length - middle, 0.008, random)
  const second = samples.slice(middle).map((sample, n) => sample + (noise[n] ?? 0))
  return Float32Array.from([...gsm(samples.slice(0, middle), random), ...amr('7')(second, random)])
}

/** The level is ridden: quiet passages rise. */
const agc: Chain = (samples) => {
  let level = 0.05
  return samples.map((sample) => {
    level += (Math.abs(sample) - level) * (Math.abs(sample) > level ? 0.002 : 0.00005)
    return sample * Math.min(12, 0.1 / (level + 0.004))
  })
}

const slam: Chain = (samples, random) => {
  const out = samples.slice()
  for (const second of [9, 23])
    for (let n = 0; n < rate * 0.4; n++)
      out[second * rate + n] = (out[second * rate + n] ?? 0) + 0.8 * (random() - 0.5) * Math.exp(-n / 500)
  return gsm(out, random)
}

const hold: Chain = (samples, random) => {
  const out = samples.slice()
  out.set(
    decoded(musicFile(), 'hold')
      .subarray(0, 8 * rate)
      .map((sample) => sample * 0.3),
    14 * rate,
  )
  return gsm(out, random)
}

const beeps: Chain = (samples, random) => {
  const out = samples.slice()
  for (const second of [5, 17, 28])
    for (let n = 0; n < rate / 2; n++) out[second * rate + n] = 0.2 * Math.sin((2 * Math.PI * 1000 * n) / rate)
  return amr('7')(out, random)
}

/** Comfort noise: what lies between words is replaced by even, weaker noise, as a phone with DTX does. */
const comfort: Chain = (samples, random) => {
  const noise = hiss(samples.length, 0.002, random)
  let held = 0
  return samples.map((sample, n) => {
    held = Math.max(Math.abs(sample), held * 0.9995)
    return held > 0.03 ? sample : (noise[n] ?? 0)
  })
}

export const chains: Readonly<Record<string, Chain>> = {
  plain: (samples) => samples,
  GSM: gsm,
  'AMR 12.2': amr('7'),
  'AMR 4.75': amr('0'),
  'G.711, frames lost': lost,
  'codec handover': handover,
  AGC: agc,
  'door slams': slam,
  'music on hold': hold,
  beeps,
  'comfort noise': comfort,
  'trimmed ends': (samples, random) => gsm(samples.subarray(Math.round(1.3 * rate), samples.length - Math.round(2.1 * rate)), random),
}

/** How the file is written in the end. */
export const encodings: Readonly<Record<string, readonly string[]>> = {
  WAV: [],
  'Opus 16k': ['-c:a', 'libopus', '-b:a', '16k', 'opus'],
}

export function encode(samples: Float32Array, encoding: string): string {
  const wav = at('edited.wav')
  writeWav(wav, samples)
  const args = [...(encodings[encoding] ?? [])]
  const end = args.pop()
  if (!end) return wav
  const out = at(`edited.${end}`)
  ffmpeg('-i', wav, ...args, out)
  return out
}
