/**
 * Where the sound of a file begins and ends among the samples that its decoder gives: what the encoder put before it is left
 * out, what filled the last block too, and telephone sound that stopped sending is filled up to the end of its track.
 */
import type { Note } from '../../model/index.ts'
import type { ContainerFacts } from './sound.ts'
import { blockOf, withoutFill, withoutLast } from './trim-fill.ts'
import { leadNote, leadOf, mirroredTail, withoutLead } from './trim-lead.ts'
import { trimmed } from './trim-tail.ts'

/** What is known of a file beyond its facts. */
export interface EdgesTold {
  /** The container tells what the encoder put before the sound, and the decoder leaves it out. */
  readonly lead: boolean
  /** Samples at which the sound ends, where the container can be believed. */
  readonly end: number | null
  /** Version of the decoder. */
  readonly decoder: string
}

type Blocks = AsyncIterable<readonly Float32Array[]>

/** Cut the sound out of what a decoder gives. */
export function edgesOf(
  { codec, sampleRate: rate }: ContainerFacts,
  told: EdgesTold,
): { readonly notes: readonly Note[]; readonly within: (blocks: Blocks) => Blocks } {
  const lead = told.lead ? 0 : leadOf(codec, rate, told.decoder)
  const fill = told.lead || told.end !== null ? 0 : blockOf(codec, rate)
  const mirror = told.lead ? 0 : mirroredTail(codec, rate, told.decoder)
  const notes = lead > 0 ? [leadNote(codec, lead / rate)] : []
  const within = (blocks: Blocks): Blocks => {
    const begun = lead > 0 ? withoutLead(blocks, lead) : blocks
    if (mirror > 0) return withoutLast(begun, mirror)
    if (told.end !== null) return trimmed(begun, { ends: told.end, rate, fill: codec.startsWith('amr') })
    return fill > 0 ? withoutFill(begun, rate, fill) : begun
  }
  return { notes, within }
}
