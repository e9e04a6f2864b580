/** Bytes of interleaved samples as one `Float32Array` per channel, -1..1. */
import { alaw, mulaw } from './g711.ts'
import type { SampleFormat } from './wav-head.ts'

type Take = (view: DataView, at: number) => number

const takes: Readonly<Record<SampleFormat, { readonly bytes: number; readonly take: Take }>> = {
  u8: { bytes: 1, take: (view, at) => (view.getUint8(at) - 128) / 128 },
  s16: { bytes: 2, take: (view, at) => view.getInt16(at, true) / 32_768 },
  s24: { bytes: 3, take: (view, at) => (view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getInt8(at + 2) << 16)) / 8_388_608 },
  s32: { bytes: 4, take: (view, at) => view.getInt32(at, true) / 2_147_483_648 },
  f32: { bytes: 4, take: (view, at) => sane(view.getFloat32(at, true)) },
  f64: { bytes: 8, take: (view, at) => sane(view.getFloat64(at, true)) },
  alaw: { bytes: 1, take: (view, at) => alaw[view.getUint8(at)] ?? 0 },
  mulaw: { bytes: 1, take: (view, at) => mulaw[view.getUint8(at)] ?? 0 },
}

/** Bytes of one sample in this format. */
export function bytesOfSample(format: SampleFormat): number {
  return takes[format].bytes
}

/** Not-a-number and infinities become silence: one of them would poison every mean after it. */
function sane(value: number): number {
  return value > -8 && value < 8 ? value : 0
}

/**
 * Take interleaved samples apart.
 *
 * @param bytes whole frames only; a rest is ignored
 */
export function deinterleave(bytes: Uint8Array, format: SampleFormat, channels: number): Float32Array[] {
  const { bytes: width, take } = takes[format]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames = Math.floor(bytes.length / (width * channels))
  return Array.from({ length: channels }, (_, channel) => {
    const out = new Float32Array(frames)
    const stride = width * channels
    for (let frame = 0, at = channel * width; frame < frames; frame++, at += stride) out[frame] = take(view, at)
    return out
  })
}

/**
 * Cut a stream of bytes into whole frames of samples.
 *
 * @returns blocks of at most about a second, one array per channel
 */
export async function* samplesOf(source: AsyncIterable<Uint8Array>, format: SampleFormat, channels: number): AsyncIterable<Float32Array[]> {
  const frame = bytesOfSample(format) * channels
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of source) {
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const whole = all.length - (all.length % frame)
    if (whole > 0) yield deinterleave(all.subarray(0, whole), format, channels)
    rest = all.subarray(whole)
  }
}
