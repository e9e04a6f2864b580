/**
 * Marks: places a person should listen to. Numbers and seconds, each with innocent causes; never a verdict.
 *
 * Each indicator has a page of its own; here they are asked, put into words and given their measured rate. Gaps that the
 * codec left (DTX) are known from decoding and are never marked.
 */
import { openSound } from '../decode/open-sound.ts'
import type { ContainerFacts, DecodedSound, Filled, Stretch } from '../decode/sound.ts'
import { narrowRate, resampler } from '../match/narrow.ts'
import { type ChannelFrames, type Listener, measureFrames } from '../voice/measure-frames.ts'
import { gridShifts } from './codec-grid.ts'
import { copiesIn } from './copies.ts'
import { floorChanges, holesIn } from './floors.ts'
import { type Rate, rates } from './rates.data.ts'
import { stepsIn } from './steps.ts'
import { type Indicator, type Seen, worded } from './words.ts'
import { zeroRuns } from './zeros.ts'

export interface Mark {
  readonly indicator: Indicator
  readonly channel: number
  readonly start: number
  readonly end: number
  /** Decibels of change, seconds of silence or of a copy, samples by which a grid moved, times a step stands out. */
  readonly amount: number
  /** Of a copy: the second where the earlier one starts. */
  readonly of?: number
  readonly text: string
  readonly innocent: readonly string[]
  /** How often this indicator marks files that nobody edited. */
  readonly rate: Rate
}

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

/** Seconds and channels that are kept as samples for what needs them: at most half a gigabyte. */
const longest = 3600
const mostChannels = 2

/** @throws {Trouble} as `openSound` */
export async function marksOf(path: string): Promise<Marks> {
  const sound = await openSound(path)
  const kept = keptChannels(sound)
  const measured = await measureFrames(sound, [kept.listen])
  const samples = kept.end()
  const plain = /^(pcm|float|alaw|mulaw|flac|alac|wavpack|tta)(?![a-z])/.test(sound.facts.codec)
  const marks = measured.channels.flatMap((frames, channel) => [
    ...seenInFrames(frames, channel, sound.filled),
    ...seenInSamples(samples[channel] ?? new Float32Array(), channel, sound.filled, plain),
  ])
  return {
    duration: Math.round(measured.seconds * 1000) / 1000,
    container: sound.facts,
    filled: sound.filled,
    marks: marks.flatMap(withRate).sort((a, b) => a.start - b.start),
    rates,
    blind: blindTo(plain, measured.seconds, sound.channels),
  }
}

/** An indicator nobody has measured on unedited files is not shown. */
function withRate(seen: Seen): Mark[] {
  const rate = rates[seen.indicator]
  if (!rate) return []
  const told = `On the ${Math.round(rate.minutes)} unedited minutes of telephone sound of our test set such marks occur ${rate.perMinute} times a minute.`
  const { text, innocent } = worded(seen)
  return [
    {
      ...seen,
      start: ms(seen.start),
      end: ms(seen.end),
      amount: Math.round(seen.amount * 100) / 100,
      text: `${text} ${told}`,
      innocent,
      rate,
    },
  ]
}

function blindTo(plain: boolean, seconds: number, channels: number): string[] {
  return [
    'A cut inside a pause that was encoded again afterwards cannot be seen.',
    ...(plain ? [] : ['Steps between two waves: cannot see, the sound went through a lossy codec.']),
    'A cut whose length is a whole number of codec blocks (5 ms) does not move the grid; lines that were never GSM have none.',
    'Mains hum and bandwidth are not looked at.',
    ...(seconds > longest ? ['Copies, steps and the grid were looked for in the first hour only.'] : []),
    ...(channels > mostChannels ? ['Copies, steps and the grid were looked for in the first two channels only.'] : []),
    'Nothing marked says nothing about how the recording came to be.',
  ]
}

/** The first hour of the first two channels at 8000 Hz. */
function keptChannels(sound: DecodedSound): { listen: Listener; end(): Float32Array[] } {
  const channels = Array.from({ length: Math.min(mostChannels, sound.channels) }, () => ({
    convert: resampler(sound.sampleRate, narrowRate),
    parts: [] as Float32Array[],
    count: 0,
  }))
  return {
    listen: (block) => {
      for (const [at, one] of channels.entries()) {
        if (one.count > longest * narrowRate) continue
        const part = one.convert.take(block[at] ?? new Float32Array()).slice()
        one.parts.push(part)
        one.count += part.length
      }
    },
    end: () => channels.map(({ parts, count }) => whole(parts, count)),
  }
}

function whole(parts: readonly Float32Array[], count: number): Float32Array {
  const out = new Float32Array(count)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

function seenInFrames(frames: ChannelFrames, channel: number, filled: readonly Filled[]): Seen[] {
  const known = (second: number) => inside(second, filled)
  const zeros = zeroRuns(frames, known)
  const holes = holesIn(frames.level, (second) => known(second) || inside(second, zeros))
  return [
    ...zeros.map(({ start, end }) => ({ indicator: 'digital-silence' as const, channel, start, end, amount: end - start })),
    ...holes.map(({ start, end, depth }) => ({ indicator: 'hole' as const, channel, start, end, amount: depth })),
    ...floorChanges(frames.level, known).map(({ second, decibels }) => at('noise-floor', channel, second, decibels)),
  ]
}

function seenInSamples(samples: Float32Array, channel: number, filled: readonly Filled[], plain: boolean): Seen[] {
  const steps = plain ? stepsIn(samples) : []
  // A line that clicks all along says nothing by one more click.
  const few = steps.length <= Math.max(2, samples.length / narrowRate / 20) ? steps : []
  const copies = copiesIn(samples).map(({ from, to, of }) => ({ ...at('copy', channel, from, to - from), end: to, of }))
  return [
    ...copies,
    ...few.map(({ second, times }) => at('step', channel, second, times)),
    ...gridShifts(samples).map(({ second, shift }) => at('codec-grid', channel, second, shift)),
  ].filter(({ start }) => !inside(start, filled))
}

const at = (indicator: Indicator, channel: number, second: number, amount: number): Seen => ({
  indicator,
  channel,
  start: second,
  end: second,
  amount,
})

const inside = (second: number, stretches: readonly Stretch[]) =>
  stretches.some(({ start, end }) => second >= start - 0.06 && second < end + 0.06)
const ms = (seconds: number) => Math.round(seconds * 1000) / 1000
