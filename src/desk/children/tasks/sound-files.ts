/** What pages ask of a recording later: a WAV for browsers that cannot play its codec, its marks, a picture of its pitches. */
import { open, rename } from 'node:fs/promises'
import { greyPng, keptSamples, type Marks, marksOf, openSound, spectrogramTile, writeWavHead } from '../../../listen/index.ts'
import { type ListenTask, namedFile } from './listen-recording.ts'

/** Write the decoded sound as 16-bit WAV. @param input a `ListenTask` with `out` @throws {Trouble} `SOUND_…` */
export async function soundWavTask(input: unknown): Promise<{ bytes: number }> {
  const { file, name, dir, out } = input as ListenTask & { out: string }
  const sound = await openSound(await namedFile(file, name, dir))
  const handle = await open(`${out}.part`, 'w')
  let bytes = 0
  try {
    await handle.write(writeWavHead(sound.sampleRate, sound.channels, 0), 0)
    for await (const block of sound.blocks()) {
      const samples = interleaved(block)
      await handle.write(samples, 0, samples.length, 44 + bytes)
      bytes += samples.length
    }
    await handle.write(writeWavHead(sound.sampleRate, sound.channels, bytes), 0, 44, 0)
  } finally {
    await handle.close()
  }
  await rename(`${out}.part`, out)
  return { bytes: bytes + 44 }
}

function interleaved(block: readonly Float32Array[]): Buffer {
  const length = block[0]?.length ?? 0
  const out = Buffer.alloc(length * block.length * 2)
  block.forEach((channel, at) => {
    for (let sample = 0; sample < length; sample++) {
      const value = Math.max(-1, Math.min(1, channel[sample] ?? 0))
      out.writeInt16LE(Math.round(value * 32_767), (sample * block.length + at) * 2)
    }
  })
  return out
}

/** @param input a `ListenTask` @throws {Trouble} `SOUND_…` */
export async function soundMarksTask(input: unknown): Promise<Marks> {
  const { file, name, dir } = input as ListenTask
  return await marksOf(await namedFile(file, name, dir))
}

/** A picture of some seconds as PNG, from the samples kept at 8000 Hz. */
export async function soundTileTask(input: unknown): Promise<Uint8Array> {
  const { dir, from, to } = input as { dir: string; from: number; to: number }
  const { samples, rate } = keptSamples(dir, from, to)
  return greyPng(spectrogramTile(samples, rate, 0, to - from))
}
