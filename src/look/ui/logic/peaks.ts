/** Peaks as the desk sends them: the layout of audiowaveform, version 2, 8 bits. */
export interface Peaks {
  readonly channels: number
  /** Seconds of one pixel. */
  readonly step: number
  readonly length: number
  /** Lowest and highest of a pixel, -1..1. */
  at(channel: number, pixel: number): readonly [low: number, high: number]
}

const head = 24

/** @returns null when these are no peaks */
export function readPeaks(buffer: ArrayBuffer): Peaks | null {
  if (buffer.byteLength < head) return null
  const view = new DataView(buffer)
  const [version, rate, samples, length, channels] = [0, 8, 12, 16, 20].map((at) => view.getInt32(at, true)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (version !== 2 || rate <= 0 || channels <= 0 || buffer.byteLength < head + length * channels * 2) return null
  const values = new Int8Array(buffer, head)
  return {
    channels,
    step: samples / rate,
    length,
    at: (channel, pixel) => {
      const at = (pixel * channels + channel) * 2
      return [(values[at] ?? 0) / 128, (values[at + 1] ?? 0) / 128]
    },
  }
}

/** Lowest and highest between two seconds. */
export function peakBetween(peaks: Peaks, channel: number, from: number, to: number): readonly [number, number] {
  const first = Math.max(0, Math.floor(from / peaks.step))
  const last = Math.min(peaks.length - 1, Math.max(first, Math.ceil(to / peaks.step) - 1))
  let [low, high] = [0, 0]
  for (let pixel = first; pixel <= last; pixel++) {
    const [l, h] = peaks.at(channel, pixel)
    if (l < low) low = l
    if (h > high) high = h
  }
  return [low, high]
}
