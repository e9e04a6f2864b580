/**
 * AMR laid at its true seconds: the decoder gives the speech frames only, the heads say where each belongs.
 *
 * If the decoder gave another number of samples than the heads promise, its time is not understood; then the gaps are
 * left to ffmpeg's own clock and the end is filled up, and a note says so.
 */
import type { Note } from '../../model/index.ts'
import { type AmrFrames, frameSeconds } from './amr-frames.ts'
import type { Decoding } from './ffmpeg.ts'
import { samplesOf } from './samples.ts'
import { type DecodedSound, type Filled, soundNote } from './sound.ts'

/** Whoever decodes the file: the program or its WebAssembly. */
export interface AmrDecoder {
  readonly name: string
  readonly version: string
  /** 16-bit samples of the whole file. */
  readonly decode: (how: Decoding) => AsyncIterable<Uint8Array>
}

/** Shorter runs without speech frames are lost packets rather than silence; they are filled all the same. */
export async function layAmr(frames: AmrFrames, { name, version, decode }: AmrDecoder): Promise<DecodedSound> {
  const { sampleRate, speech } = frames
  const plain = { sampleRate, channels: 1, fillGaps: false }
  const perFrame = sampleRate * frameSeconds
  const decoded = await countSamples(decode(plain))
  const spoken = speech.filter(Boolean).length
  const exact = Math.abs(decoded - spoken * perFrame) <= perFrame
  const whole = Math.abs(decoded - speech.length * perFrame) <= perFrame
  const claims = speech.length * frameSeconds
  const common = {
    facts: { container: frames.kind, codec: frames.kind, sampleRate, channels: 1, claims, streams: 1, tags: {} },
    sampleRate,
    channels: 1,
    notes: notesOf(frames, exact || whole),
  }
  if (exact) {
    const blocks = () => laid(samplesOf(decode(plain), 's16', 1), speech, perFrame)
    return { ...common, decoder: { name, version, flags: ['frames laid by their heads'] }, filled: gapsOf(speech), blocks }
  }
  const how = whole ? plain : { ...plain, fillGaps: true }
  const blocks = () => padded(samplesOf(decode(how), 's16', 1), speech.length * perFrame)
  return {
    ...common,
    decoder: { name, version, flags: whole ? [] : ['aresample=async=1', 'tail padded'] },
    filled: gapsOf(speech),
    blocks,
  }
}

function notesOf(frames: AmrFrames, understood: boolean): Note[] {
  const notes: Note[] = []
  if (frames.odd > 0) notes.push(soundNote('amr/odd-frames', `${frames.odd} frames are of a type that does not belong in a file.`))
  if (frames.rest > 0) notes.push(soundNote('amr/rest', `The last ${frames.rest} bytes are no whole frame: the file was cut off.`))
  if (!understood)
    notes.push(
      soundNote('amr/clock', 'The decoder gave another number of samples than the frame heads promise; gaps were placed by its own clock.'),
    )
  return notes
}

/** Runs of frames without speech, as seconds. */
function gapsOf(speech: readonly boolean[]): Filled[] {
  const gaps: Filled[] = []
  for (let at = 0; at < speech.length; at++) {
    if (speech[at]) continue
    const start = at
    while (at < speech.length && !speech[at]) at++
    gaps.push({ start: start * frameSeconds, end: at * frameSeconds, why: at >= speech.length ? 'tail' : 'dtx' })
  }
  return gaps
}

async function countSamples(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let sum = 0
  for await (const chunk of bytes) sum += chunk.length
  return sum / 2
}

/** Lay runs of speech at their places, silence between. */
async function* laid(source: AsyncIterable<Float32Array[]>, speech: readonly boolean[], perFrame: number): AsyncIterable<Float32Array[]> {
  const reader = frameReader(source, perFrame)
  const perBlock = 50
  for (let at = 0; at < speech.length; at += perBlock) {
    const count = Math.min(perBlock, speech.length - at)
    const block = new Float32Array(count * perFrame)
    for (let n = 0; n < count; n++) {
      if (!speech[at + n]) continue
      const frame = await reader()
      if (frame) block.set(frame, n * perFrame)
    }
    yield [block]
  }
}

/** One frame of samples at a time; null at the end. */
function frameReader(source: AsyncIterable<Float32Array[]>, perFrame: number): () => Promise<Float32Array | null> {
  const blocks = source[Symbol.asyncIterator]()
  let held: Float32Array = new Float32Array()
  return async () => {
    while (held.length < perFrame) {
      const next = await blocks.next()
      if (next.done) return held.length > 0 ? take(held.length) : null
      held = joined(held, next.value[0] ?? new Float32Array())
    }
    return take(perFrame)
  }
  function take(count: number): Float32Array {
    const frame = held.subarray(0, count)
    held = held.subarray(count)
    return frame
  }
}

function joined(a: Float32Array, b: Float32Array): Float32Array {
  if (a.length === 0) return b
  const out = new Float32Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

/** Fill up at the end, or cut, to the length that the frames give. */
async function* padded(source: AsyncIterable<Float32Array[]>, samples: number): AsyncIterable<Float32Array[]> {
  let given = 0
  for await (const [block] of source) {
    if (!block) continue
    const take = Math.min(block.length, samples - given)
    if (take > 0) yield [block.subarray(0, take)]
    given += take
  }
  for (; given < samples; given += 8000) yield [new Float32Array(Math.min(8000, samples - given))]
}
