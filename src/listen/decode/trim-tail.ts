/**
 * The end of sound in MP4 and its kin: an encoder fills its last packet, and the track says how much of it is sound.
 *
 * A claim is followed only where it differs by a packet or so; what claims more than that is not believed.
 */

/** Most that an encoder adds at the end: a tenth of a second, at low rates 2000 samples (a quarter of a second at 8000 Hz). */
const mostTail = (rate: number) => Math.max(2000, rate / 10)
/** Longest silence that is laid at the end of telephone sound that stopped sending, seconds. */
const mostPad = 60

type Blocks = AsyncIterable<readonly Float32Array[]>

export interface TrackEnd {
  /** Samples that the track claims. */
  readonly ends: number
  readonly rate: number
  /** For AMR, whose last packets may be empty: fill up to the end. */
  readonly fill: boolean
}

/** Cut what lies behind the track's own end, if it is little. */
export async function* trimmed(source: Blocks, { ends: told, rate, fill }: TrackEnd): Blocks {
  let ends = told
  let given = 0
  let channels = 1
  let held: (readonly Float32Array[])[] = []
  let heldSamples = 0
  for await (const block of source) {
    channels = block.length
    const length = block[0]?.length ?? 0
    const inside = Math.max(0, Math.min(length, ends - given))
    if (inside > 0) yield block.map((channel) => channel.subarray(0, inside))
    given += inside
    if (inside === length) continue
    held.push(block.map((channel) => channel.subarray(inside)))
    heldSamples += length - inside
    if (heldSamples <= mostTail(rate)) continue
    yield* held
    given += heldSamples
    held = []
    heldSamples = 0
    ends = Number.POSITIVE_INFINITY
  }
  if (fill && Number.isFinite(ends) && ends - given <= mostPad * rate) yield* silence(ends - given, channels)
}

function* silence(samples: number, channels: number): Iterable<readonly Float32Array[]> {
  for (let given = 0; given < samples; given += 8000)
    yield Array.from({ length: channels }, () => new Float32Array(Math.min(8000, samples - given)))
}
