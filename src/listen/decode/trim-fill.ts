/**
 * The end of sound whose container does not tell it: an encoder fills its last block with nothing, and the decoder gives it out.
 *
 * What an encoder was given as nothing comes out as a drop of 20 dB within 10 ms that lasts to the end and is no longer than
 * a block. A voice does not end so; where a recording did, less than a block of its quiet is lost.
 */
/** Samples of one block by codec: as much as can have been filled up. Half of it where MPEG has short frames (under 32 kHz). */
const blocks: Readonly<Record<string, number>> = {
  aac: 1024,
  aac_latm: 1024,
  gsm_ms: 320,
  mp3: 1152,
  mp2: 1152,
  mp1: 384,
  ac3: 1536,
  eac3: 1536,
  nellymoser: 512,
}

/** Samples that an encoder may have filled up at most, 0 where it is not known. */
export function blockOf(codec: string, rate: number): number {
  return (blocks[codec] ?? 0) / (codec === 'mp3' && rate < 32_000 ? 2 : 1)
}

const windowSeconds = 0.005
const fall = 20
/** Windows: the fall lasts two, before it are looked at six. */
const [falling, before] = [2, 6]
const quietest = -30

type Blocks = AsyncIterable<readonly Float32Array[]>

/** The blocks without what fills the last one up. @param most samples that may be dropped */
export function withoutFill(source: Blocks, rate: number, most: number): Blocks {
  const keep = most + Math.ceil(rate * windowSeconds) * (before + falling + 1)
  return withoutEnd(source, keep, (held) => fillOf(held, rate, most))
}

/** The blocks without their last samples. */
export function withoutLast(source: Blocks, samples: number): Blocks {
  return withoutEnd(source, samples, () => samples)
}

/** @param keep samples that `dropped` wants to see of the end */
async function* withoutEnd(source: Blocks, keep: number, dropped: (held: readonly (readonly Float32Array[])[]) => number): Blocks {
  let held: (readonly Float32Array[])[] = []
  let samples = 0
  for await (const block of source) {
    held.push(block)
    samples += block[0]?.length ?? 0
    while (held.length > 1 && samples - (held[0]?.[0]?.length ?? 0) >= keep) {
      const [first = []] = held
      samples -= first[0]?.length ?? 0
      held = held.slice(1)
      yield first
    }
  }
  const end = samples - dropped(held)
  let at = 0
  for (const block of held) {
    const inside = Math.max(0, Math.min(block[0]?.length ?? 0, end - at))
    if (inside > 0) yield block.map((channel) => channel.subarray(0, inside))
    at += block[0]?.length ?? 0
  }
}

/** Samples at the end that are fill. */
function fillOf(held: readonly (readonly Float32Array[])[], rate: number, most: number): number {
  const width = Math.ceil(rate * windowSeconds)
  const loud = loudness(held)
  const count = Math.floor(loud.length / width)
  const levels = Array.from({ length: count }, (_, at) => {
    const end = loud.length - at * width
    return 20 * Math.log10(loud.subarray(end - width, end).reduce((a, b) => Math.max(a, b), 1e-6))
  })
  // From the end backwards: what lies behind may only be as loud as the loudest of it.
  let behind = -120
  let fill = 0
  for (let at = 0; at * width <= most && at + before < count; at++) {
    const voice = Math.max(...levels.slice(at + falling, at + before))
    if (at > 0 && voice - behind >= fall && behind <= quietest) fill = lastLoud(loud, at * width, 10 ** ((voice - fall) / 20), most)
    behind = Math.max(behind, levels[at] ?? 0)
  }
  return fill
}

/** Samples behind the last one over the line. */
function lastLoud(loud: Float32Array, quiet: number, line: number, most: number): number {
  let at = loud.length - quiet - 1
  while (at > 0 && (loud[at] ?? 0) < line) at--
  const fill = loud.length - 1 - at
  return fill <= most ? fill : quiet
}

/** Loudest channel, sample by sample. */
function loudness(held: readonly (readonly Float32Array[])[]): Float32Array {
  const out = new Float32Array(held.reduce((sum, block) => sum + (block[0]?.length ?? 0), 0))
  let at = 0
  for (const block of held) {
    for (const channel of block)
      channel.forEach((sample, n) => {
        out[at + n] = Math.max(out[at + n] ?? 0, Math.abs(sample))
      })
    at += block[0]?.length ?? 0
  }
  return out
}
