/** One odd file held against its truth: seconds, place of the sound near its start and end, and Troubles that name what to do. */
import { openSound } from '../../src/listen/index.ts'
import { isTrouble } from '../../src/model/index.ts'
import type { OddSound } from './odd-sound.ts'
import { atRate, lagOf } from './voice.ts'

const rate = 8000
export const sourceSeconds = 6.371

export interface Held {
  readonly seconds: number | null
  readonly truth: number | null
  readonly says: string
  readonly wrong: boolean
  readonly milliseconds: number
}

/** Longest error of length and place, seconds. */
const allowedError = 0.02

/** @param truth the source at 8000 Hz */
export async function heldAgainstTruth(odd: OddSound, path: string, truth: Float32Array, decoder: 'ffmpeg' | 'wasm'): Promise<Held> {
  const started = performance.now()
  const seconds = odd.seconds === 'source' ? sourceSeconds : odd.seconds
  try {
    const sound = await openSound(path, { decoder })
    const parts: Float32Array[] = []
    for await (const [block] of sound.blocks()) if (block) parts.push(block)
    const samples = joined(parts)
    const length = samples.length / sound.sampleRate
    const allowed = allowedError + (odd.slack?.[0] ?? 0)
    const place = odd.silent || seconds === null ? null : placed(odd, atRate(samples, sound.sampleRate, rate), truth, seconds)
    const placeWrong = place !== null && (place.agrees < 0.3 || Math.abs(place.lag) > allowedError)
    const wrong = seconds === null || Math.abs(length - seconds) > allowed || placeWrong
    const notes = sound.notes.map(({ rule }) => rule).join(' ')
    const says = `${place ? `lag ${place.lags} agrees ${place.agrees.toFixed(2)}` : ''} [${sound.channels}ch ${sound.facts.container}/${sound.facts.codec}] ${notes}`
    return { seconds: length, truth: seconds, says, wrong, milliseconds: performance.now() - started }
  } catch (thrown) {
    const says = isTrouble(thrown) ? `${thrown.code}: ${thrown.message.slice(0, 100)}` : `BUG ${(thrown as Error).stack?.slice(0, 300)}`
    const wrong = !isTrouble(thrown) || (seconds !== null && odd.orTrouble !== true)
    return { seconds: null, truth: seconds, says, wrong, milliseconds: performance.now() - started }
  }
}

/** Where the sound stands: near the start and near the end. */
function placed(odd: OddSound, heard: Float32Array, truth: Float32Array, seconds: number): { lag: number; lags: string; agrees: number } {
  const begins = odd.begins ?? 0
  const shifted = truth.subarray(Math.round(begins * rate))
  const end = Math.min(seconds, shifted.length / rate)
  const [first, last] = [
    lagOf(shifted, heard, rate, [0.1, Math.min(1.6, end)]),
    lagOf(shifted, heard, rate, [Math.max(0, end - 1.6), end - 0.1]),
  ]
  const lags = `${(first.lag * 1000).toFixed(1)} / ${(last.lag * 1000).toFixed(1)} ms`
  const far = Math.abs(first.lag) > Math.abs(last.lag) ? first.lag : last.lag
  return { lag: far, lags, agrees: Math.min(first.agrees, last.agrees) }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
