/**
 * The end of sound in MP4 and its kin: an encoder fills its last packet, and the track says how much of it is sound.
 *
 * A claim is followed only where it differs by a packet or so; what claims more than that is not believed.
 */

/** Most that an encoder adds at the end, seconds counted in samples of 8000 Hz and more: a quarter of a second. */
const mostTail = 2000
/** Longest silence that is laid at the end of telephone sound that stopped sending, samples at 8000 Hz: a minute. */
const mostPad = 480_000

/**
 * Cut what lies behind the track's own end, if it is little; for AMR, whose last packets may be empty, fill up to it.
 *
 * @param ends samples that the track claims
 */
export async function* trimmed(
  source: AsyncIterable<readonly Float32Array[]>,
  ends: number,
  fill: boolean,
): AsyncIterable<readonly Float32Array[]> {
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
    if (heldSamples <= mostTail) continue
    yield* held
    given += heldSamples
    held = []
    heldSamples = 0
    ends = Number.POSITIVE_INFINITY
  }
  if (!fill || ends - given > mostPad) return
  for (; given < ends; given += 8000) yield Array.from({ length: channels }, () => new Float32Array(Math.min(8000, ends - given)))
}
