/** The index of landmarks at a thousand hours: size, hashes a second, milliseconds a query. The hours are made of real points, moved. */

import { printOf } from '../../src/listen/index.ts'
import { landmarkIndex, proposeByLandmarks } from '../../src/listen/match/landmark-index.ts'
import type { Landmarks } from '../../src/listen/match/landmarks.ts'
import { landmarkRate } from '../../src/listen/match/landmarks.ts'
import { table } from '../table.ts'
import { folder, quantile, seeded, sentence, spoken } from './material.ts'

const voices = ['fr', 'es+f2', 'pl', 'it+f4', 'en-us+m1', 'ru+m4', 'uk', 'de+m6']

/** The same points at another pitch and with jitter: other keys, alike in number and spread. */
function moved({ frames, bins }: Landmarks, random: () => number): Landmarks {
  const shift = Math.round((random() - 0.5) * 16 * 24)
  return {
    frames: frames.map((frame) => frame + Math.floor(random() * 3)).sort(),
    bins: bins.map((bin) => Math.max(14 * 16, Math.min(219 * 16, bin + shift + Math.round((random() - 0.5) * 64)))),
  }
}

export async function benchIndex(hours: number): Promise<void> {
  const random = seeded(3)
  const seeds: { landmarks: Landmarks; seconds: number }[] = []
  for (const [at, voice] of voices.entries()) {
    const text = Array.from({ length: 20 }, () => `${sentence(voice.slice(0, 2), random, true)}.`).join(' ')
    const print = await printOf(spoken(`size${at}`, text, voice), `${folder}/size.spool`)
    seeds.push({ landmarks: print.landmarks, seconds: print.seconds })
    print.close()
  }
  const sounds: { landmarks: Landmarks; seconds: number }[] = []
  for (let seconds = 0; seconds < hours * 3600; ) {
    const seed = seeds[sounds.length % seeds.length]
    if (!seed) break
    sounds.push({ landmarks: moved(seed.landmarks, random), seconds: seed.seconds })
    seconds += seed.seconds
  }
  const total = sounds.reduce((sum, one) => sum + one.seconds, 0)
  const built = performance.now()
  const index = landmarkIndex(sounds)
  const building = performance.now() - built
  const times: number[] = []
  let right = 0
  for (let n = 0; n < 50; n++) {
    const ref = Math.floor(random() * sounds.length)
    const from = Math.floor(random() * ((sounds[ref]?.seconds ?? 20) - 11) * landmarkRate)
    const query = cut(sounds[ref]?.landmarks, from, from + Math.round(10 * landmarkRate))
    // Processor time: the machine is shared, and a search waits for nothing.
    const started = process.cpuUsage()
    const [best] = proposeByLandmarks(index, query, 5, 3)
    times.push(process.cpuUsage(started).user / 1000)
    if (best?.ref === ref && Math.abs(best.at - from / landmarkRate) < 0.5) right++
  }
  console.log(`\n## Index of ${(total / 3600).toFixed(0)} simulated hours`)
  console.log(
    table(
      ['hashes a second', 'MB an hour', 'built in, s', 'query, processor ms, median', 'p95', 'right place first'],
      [
        [
          (index.places.length / total).toFixed(0),
          ((index.places.byteLength / 1e6 / total) * 3600).toFixed(2),
          (building / 1000).toFixed(0),
          quantile(times, 0.5).toFixed(0),
          quantile(times, 0.95).toFixed(0),
          `${right} of ${times.length}`,
        ],
      ],
    ),
  )
}

function cut(marks: Landmarks | undefined, from: number, to: number): Landmarks {
  const kept = [...(marks?.frames.keys() ?? [])].filter((at) => (marks?.frames[at] ?? 0) >= from && (marks?.frames[at] ?? 0) < to)
  return {
    frames: Uint32Array.from(kept, (at) => (marks?.frames[at] ?? 0) - from),
    bins: Uint16Array.from(kept, (at) => marks?.bins[at] ?? 0),
  }
}
