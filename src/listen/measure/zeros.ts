/** Runs of exact zeros inside sound that is otherwise never zero. */
import type { Stretch } from '../decode/sound.ts'
import { type ChannelFrames, frameLength } from '../voice/measure-frames.ts'

/** Shortest run, seconds. */
const shortest = 0.05
/** Clean studio silence, gated lines and synthetic speech are zero all over: then it says nothing. */
const mostShare = 0.02
/** Frames at the ends of the file where silence is nobody's. */
const ends = 50

/** @param known seconds that carry no sound for a reason that is told elsewhere */
export function zeroRuns({ zeros, level }: ChannelFrames, known: (second: number) => boolean): Stretch[] {
  const share = zeros.filter((zero) => zero === 1).length / Math.max(1, zeros.length)
  if (share > mostShare) return []
  const runs: Stretch[] = []
  for (let at = 0; at < zeros.length; at++) {
    if (zeros[at] !== 1) continue
    const start = at
    while (at < zeros.length && zeros[at] === 1) at++
    const edge = start < ends || at > zeros.length - ends
    const faint = Math.max(level[start - 2] ?? -120, level[at + 2] ?? -120) < -75
    if ((at - start) * frameLength < shortest || edge || faint || known(start * frameLength)) continue
    runs.push({ start: start * frameLength, end: at * frameLength })
  }
  return runs
}
