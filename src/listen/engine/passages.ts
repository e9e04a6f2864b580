/**
 * Passages: what an engine is given. Stretches of speech with a little air around them, near ones joined, long ones cut
 * where it is quietest, since models hear badly what is longer than they were taught on.
 */
import type { Stretch } from '../decode/sound.ts'
import type { EngineSound } from './contract.ts'
import { levelAt } from './sound-file.ts'

const joinWithin = 0.6
const air = 0.2
const longest = 24

/** @param speech stretches in order @param within only these seconds @returns passages in order, not overlapping */
export function passagesOf(sound: EngineSound, speech: readonly Stretch[], within: Stretch | null = null): Stretch[] {
  const from = within?.start ?? 0
  const to = Math.min(within?.end ?? sound.seconds, sound.seconds)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of speech) {
    const [first, after] = [Math.max(from, start - air), Math.min(to, end + air)]
    if (after <= first) continue
    const last = joined.at(-1)
    if (last && first - last.end < joinWithin - 2 * air && after - last.start <= longest) last.end = Math.max(last.end, after)
    else joined.push({ start: Math.max(first, last?.end ?? 0), end: after })
  }
  return joined.filter(({ start, end }) => end > start).flatMap((stretch) => cutLong(sound, stretch))
}

/** Cut at the quietest tenth of a second in the last third, again and again. */
function cutLong(sound: EngineSound, whole: Stretch): Stretch[] {
  const out: Stretch[] = []
  let { start } = whole
  while (whole.end - start > longest) {
    let best = { at: start + longest, level: Number.POSITIVE_INFINITY }
    for (let at = start + (longest * 2) / 3; at < start + longest; at += 0.1) {
      const level = levelAt(sound, at)
      if (level < best.level) best = { at: at + 0.05, level }
    }
    out.push({ start, end: best.at })
    start = best.at
  }
  return [...out, { start, end: whole.end }]
}
