/**
 * Marks: places a person should listen to. Numbers and seconds, each with innocent causes; never a verdict.
 *
 * Gaps that the codec left (DTX) are known from decoding and are never marked.
 */
import { openSound } from '../decode/open-sound.ts'
import type { ContainerFacts, Filled, Stretch } from '../decode/sound.ts'
import { findVoice, recallSetting } from '../voice/energy-voice.ts'
import { type ChannelFrames, frameLength, measureFrames } from '../voice/measure-frames.ts'
import { type Rate, rates } from './rates.data.ts'

export interface Mark {
  readonly indicator: 'noise-floor' | 'digital-silence'
  readonly channel: number
  readonly start: number
  readonly end: number
  /** Decibels of change, or seconds of silence. */
  readonly amount: number
  readonly text: string
  readonly innocent: readonly string[]
  /** How often this indicator marks files that nobody edited. */
  readonly rate: Rate
}

/** A mark before its rate is beside it. */
type Seen = Omit<Mark, 'rate'>

export interface Marks {
  readonly duration: number
  readonly container: ContainerFacts
  readonly filled: readonly Filled[]
  readonly marks: readonly Mark[]
  /** Per indicator: marks a minute on the unedited telephone files of our test set. */
  readonly rates: Readonly<Record<string, Rate>>
  /** What could not be looked at, and why. */
  readonly blind: readonly string[]
}

const blind = [
  'A cut inside a pause that was encoded again afterwards cannot be seen.',
  'Bandwidth, mains hum and repeated passages are not looked at yet.',
  'Nothing marked says nothing about how the recording came to be.',
]

/** An indicator nobody has measured on unedited files is not shown. */
function withRate(seen: Seen): Mark[] {
  const rate = rates[seen.indicator]
  if (!rate) return []
  const told = `On the ${Math.round(rate.minutes)} unedited minutes of telephone sound of our test set such marks occur ${rate.perMinute} times a minute.`
  return [{ ...seen, text: `${seen.text} ${told}`, rate }]
}

/** @throws {Trouble} as `openSound` */
export async function marksOf(path: string): Promise<Marks> {
  const sound = await openSound(path)
  const measured = await measureFrames(sound)
  const marks = measured.channels.flatMap((frames, channel) => [
    ...floorMarks(frames, channel, sound.filled),
    ...silenceMarks(frames, channel, sound.filled),
  ])
  return {
    duration: Math.round(measured.seconds * 1000) / 1000,
    container: sound.facts,
    filled: sound.filled,
    marks: marks.flatMap(withRate).sort((a, b) => a.start - b.start),
    rates,
    blind,
  }
}

/** Seconds of quiet frames either side whose floor is compared, and the least change, decibels. */
const side = 1.5
const leastChange = 12

/** Places where the floor of the quiet frames changes and stays changed. */
function floorMarks(frames: ChannelFrames, channel: number, filled: readonly Filled[]): Seen[] {
  const quiet = quietLevels(frames, filled)
  const reach = Math.round(side / frameLength)
  const found: Seen[] = []
  for (let at = reach; at + reach < quiet.length; at += 5) {
    const change = middle(quiet.slice(at, at + reach)) - middle(quiet.slice(at - reach, at))
    if (!(Math.abs(change) >= leastChange)) continue
    const second = (quiet[at]?.frame ?? 0) * frameLength
    const last = found.at(-1)
    if (last && second - last.start < 4) continue
    found.push(floorMark(second, channel, change))
  }
  return found
}

interface Quiet {
  readonly frame: number
  readonly level: number
}

function quietLevels(frames: ChannelFrames, filled: readonly Filled[]): Quiet[] {
  const speech = findVoice(frames, recallSetting)
  const out: Quiet[] = []
  frames.level.forEach((level, frame) => {
    const second = frame * frameLength
    if (level > -85 && !inside(second, speech) && !inside(second, filled)) out.push({ frame, level })
  })
  return out
}

function middle(list: readonly Quiet[]): number {
  const sorted = list.map(({ level }) => level).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function floorMark(second: number, channel: number, change: number): Seen {
  return {
    indicator: 'noise-floor',
    channel,
    start: ms(second),
    end: ms(second),
    amount: Math.round(change * 10) / 10,
    text: `At ${clock(second)} the noise floor in silent frames changes by ${Math.abs(change).toFixed(0)} dB. This happens after cuts, and also with codec handover, DTX or AGC.`,
    innocent: ['codec handover', 'DTX comfort noise', 'automatic gain', 'the speaker or the handset moves'],
  }
}

/** Runs of exact zeros inside sound that is otherwise never zero. */
function silenceMarks({ zeros, level }: ChannelFrames, channel: number, filled: readonly Filled[]): Seen[] {
  const share = zeros.filter((zero) => zero === 1).length / Math.max(1, zeros.length)
  // Clean studio silence, gated lines and synthetic speech are zero all over: then it says nothing.
  if (share > 0.02) return []
  const marks: Seen[] = []
  for (let at = 0; at < zeros.length; at++) {
    if (zeros[at] !== 1) continue
    const start = at
    while (at < zeros.length && zeros[at] === 1) at++
    const seconds = (at - start) * frameLength
    const edge = start < 50 || at > zeros.length - 50
    if (seconds < 0.05 || edge || inside(start * frameLength, filled) || Math.max(level[start - 2] ?? -120, level[at + 2] ?? -120) < -75)
      continue
    marks.push({
      indicator: 'digital-silence',
      channel,
      start: ms(start * frameLength),
      end: ms(at * frameLength),
      amount: ms(seconds),
      text: `From ${clock(start * frameLength)} every sample is exactly zero for ${seconds.toFixed(2)} s. This happens after cuts, and also with DTX, lost packets or a muted microphone.`,
      innocent: ['DTX', 'lost packets and their concealment', 'a muted microphone', 'a publisher who covers a name'],
    })
  }
  return marks
}

const inside = (second: number, stretches: readonly Stretch[]) =>
  stretches.some(({ start, end }) => second >= start - 0.06 && second < end + 0.06)
const ms = (seconds: number) => Math.round(seconds * 1000) / 1000

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(1).padStart(4, '0')}`
}
