/** Values in the JSON of speech engines: the same fact under the names and units of many makers. */

export type Shape = Readonly<Record<string, unknown>>
export const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null

/** The first of these keys that holds something. */
export function first(item: Shape, keys: readonly string[]): unknown {
  for (const key of keys) if (item[key] !== undefined && item[key] !== null) return item[key]
  return undefined
}

/** Seconds from `1.2`, `"1.2"`, `"1.200s"`, `"00:01.200"`, `{seconds, nanos}`. */
export function seconds(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (isShape(value) && 'seconds' in value) return Number(value.seconds ?? 0) + Number(value.nanos ?? 0) / 1e9
  if (typeof value !== 'string' || value.length > 40) return null
  const parts = value.trim().replace(/s$/, '').replace(',', '.').split(':')
  const sum = parts.reduce((total, part) => total * 60 + Number(part), 0)
  return value.trim() === '' || !Number.isFinite(sum) ? null : sum
}

const startKeys = ['start', 'start_time', 'startTime', 'begin', 'startOffset', 'ts', 'from'] as const
const endKeys = ['end', 'end_time', 'endTime', 'endOffset', 'end_ts', 'to'] as const
const ticks = 10_000_000

/** Start and end in seconds. @param unit seconds per unit where the maker counts otherwise */
export function timesOf(item: Shape, unit: number): { start: number | null; end: number | null } {
  const scaled = (value: number | null) => (value === null ? null : value * unit)
  if (isShape(item.offsets)) return { start: milli(item.offsets.from), end: milli(item.offsets.to) }
  if (item.offsetInTicks !== undefined) return spanOf(Number(item.offsetInTicks) / ticks, Number(item.durationInTicks) / ticks)
  if (typeof item.offsetMilliseconds === 'number')
    return spanOf(item.offsetMilliseconds / 1000, Number(item.durationMilliseconds ?? 0) / 1000)
  if (Array.isArray(item.timestamp)) return { start: seconds(item.timestamp[0]), end: seconds(item.timestamp[1]) }
  return { start: scaled(seconds(first(item, startKeys))), end: scaled(seconds(first(item, endKeys))) }
}

const milli = (value: unknown) => (Number.isFinite(Number(value)) ? Number(value) / 1000 : null)
const spanOf = (start: number, length: number) =>
  Number.isFinite(start) ? { start, end: Number.isFinite(length) ? start + length : null } : { start: null, end: null }

/** What an engine says of its words: a probability, or the mean log-probability of its tokens. */
export function confidenceOf(item: Shape): number | null {
  const value = first(item, ['confidence', 'probability', 'conf', 'p'])
  if (value !== undefined && Number.isFinite(Number(value))) return clamp(Number(value))
  const log = item.avg_logprob
  return typeof log === 'number' && Number.isFinite(log) ? clamp(Math.exp(log)) : null
}

const clamp = (value: number) => Math.max(0, Math.min(1, value))

/** Who speaks, as the engine calls them. */
export function partyOf(item: Shape): string | null {
  const value = first(item, ['speaker', 'speaker_label', 'speakerTag', 'speaker_id', 'speakerId', 'party', 'channel', 'channelTag'])
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : null
}

/** The words of a segment or of one word. */
export function textOf(item: Shape): string | null {
  const [best] = [item.alternatives, item.nBest].flatMap((list) => (Array.isArray(list) ? [list[0] as unknown] : []))
  const keys = ['text', 'transcript', 'punctuated_word', 'word', 'value', 'display', 'content'] as const
  const text = first(item, keys) ?? (isShape(best) ? first(best, keys) : undefined)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}
