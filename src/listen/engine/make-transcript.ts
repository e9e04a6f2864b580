/**
 * A recording becomes a made transcript: passages of speech go to an engine, what comes back gets its language and its doubts.
 *
 * Every finished passage is handed to `keep` at once, so that a broken run goes on where it stopped. The result is one JSON
 * value in the shape that `transcript/` reads; two runs of the same engine on the same sound give the same bytes.
 */
import type { Doubt, Stop } from '../../model/index.ts'
import type { Stretch } from '../decode/sound.ts'
import { turnLanguage } from '../language/turn-language.ts'
import type { Engine, EngineAsk, EngineSound, HeardPassage, HeardSegment } from './contract.ts'
import { doubtsOf } from './doubts.ts'
import { passagesOf } from './passages.ts'

/** One channel to be written down. */
export interface Channel {
  readonly sound: EngineSound
  readonly speech: readonly Stretch[]
  /** Who is on it, where the channels are parties. */
  readonly party: string | null
}

export interface MadeSegment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
  readonly confidence: number | null
  readonly language: string | null
  readonly mixed: boolean
  readonly doubts: readonly Doubt[]
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number; readonly confidence: number | null }[]
}

/** A made transcript as it is sealed. */
export interface MadeTranscript {
  readonly hearsay: 'made-transcript 1'
  readonly model: string
  readonly engine: { readonly name: string; readonly version: string; readonly parameters: Engine['parameters'] }
  readonly asked: { readonly language: string | null; readonly hints: readonly string[] }
  readonly sound: { readonly sha256: string; readonly decoder: string }
  /** Redone passage, and the transcript the rest was taken from. */
  readonly passage: Stretch | null
  readonly parent: string | null
  readonly language: string | null
  readonly segments: readonly MadeSegment[]
}

export interface MakeOptions {
  readonly channels: readonly Channel[]
  readonly engine: Engine
  readonly ask: EngineAsk
  readonly sound: MadeTranscript['sound']
  /** Only these seconds; the others are taken from `before`. */
  readonly passage?: Stretch | null
  readonly before?: { readonly id: string; readonly segments: readonly MadeSegment[] } | null
  readonly signal?: Stop | undefined
  /** What an earlier, broken run left. */
  readonly kept?: readonly KeptPassage[]
  readonly keep?: (passage: KeptPassage) => void
  readonly report?: (done: number, total: number) => void
}

export interface KeptPassage extends HeardPassage {
  readonly channel: number
}

/** @throws {Trouble} as the engine */
export async function makeTranscript(options: MakeOptions): Promise<MadeTranscript> {
  const { engine, ask } = options
  const passage = options.passage ?? null
  const plans = options.channels.map((channel) => passagesOf(channel.sound, channel.speech, passage))
  const total = plans.reduce((sum, { length }) => sum + length, 0)
  const state = { done: 0, total }
  const fresh: MadeSegment[] = []
  for (const [at, channel] of options.channels.entries())
    fresh.push(...judged(await heardOn(options, at, plans[at] ?? [], state), channel, ask))
  const outside = passage ? (options.before?.segments ?? []).filter(({ start, end }) => end <= passage.start || start >= passage.end) : []
  const segments = [...outside, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    hearsay: 'made-transcript 1',
    model: `${engine.name}: ${engine.model}`,
    engine: { name: engine.name, version: engine.version, parameters: engine.parameters },
    asked: { language: ask.language ?? null, hints: ask.hints ?? [] },
    sound: options.sound,
    passage,
    parent: options.before?.id ?? null,
    language: commonest(segments),
    segments,
  }
}

async function heardOn(options: MakeOptions, channel: number, plan: readonly Stretch[], state: { done: number; total: number }) {
  const { engine, ask, signal, keep, report } = options
  const known = new Map((options.kept ?? []).filter((one) => one.channel === channel).map((one) => [one.at, one.segments]))
  const open = plan.map((_, at) => at).filter((at) => !known.has(at))
  state.done += plan.length - open.length
  report?.(state.done, state.total)
  const { sound } = options.channels[channel] as Channel
  const waiting = open.map((at) => plan[at] as Stretch)
  for await (const { at, segments } of engine.hear(sound, waiting, ask, signal)) {
    const place = open[at] as number
    known.set(place, segments)
    keep?.({ channel, at: place, segments })
    report?.(++state.done, state.total)
  }
  return plan.flatMap((_, at) => known.get(at) ?? [])
}

function judged(segments: readonly HeardSegment[], { speech, party }: Channel, ask: EngineAsk): MadeSegment[] {
  const turns = segments.map((one) => ({ ...one, language: turnLanguage(one.text, ask.language ?? one.language) }))
  const doubts = doubtsOf(turns, speech)
  return turns.map(({ start, end, text, confidence, language, words }, at) => ({
    start,
    end,
    text,
    speaker: party,
    confidence: confidence === null ? null : Math.round(confidence * 1000) / 1000,
    language: language.best,
    mixed: language.mixed,
    doubts: doubts[at] ?? [],
    words: words.map((word) => ({ word: word.text, start: word.start, end: word.end, confidence: word.confidence })),
  }))
}

/** By words; null where no turn shows a language. */
function commonest(segments: readonly MadeSegment[]): string | null {
  const counts = new Map<string, number>()
  for (const { language, text } of segments) if (language) counts.set(language, (counts.get(language) ?? 0) + text.split(/\s+/).length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
