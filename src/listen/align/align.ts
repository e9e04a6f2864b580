/**
 * A known transcript laid on the sound: where each sentence and word is said, and which sentences are not to be heard.
 *
 * A wrong text also aligns without complaint. So each sentence must fit its place better than other sentences do; else it
 * is `unplaced`, shown beside the sound and never forced into it.
 */
import type { Stretch } from '../decode/sound.ts'
import { narrowRate } from '../match/narrow.ts'
import type { Said } from '../transcript/said.ts'
import type { ReferenceSpeech } from './espeak.ts'
import { alignRate, distance, type Features, featuresOf } from './features.ts'
import { type Laid, lay } from './lay.ts'
import { type SaidSentence, sentencesOf } from './sentences.ts'

export interface AlignedWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface AlignedSentence {
  readonly turn: number
  readonly text: string
  readonly language: string
  /** Null: unplaced. Seconds. */
  readonly start: number | null
  readonly end: number | null
  /** How well it fits against other sentences, about 0 (like any other) to 1; 0 when it has no place. */
  readonly fit: number
  readonly accepted: boolean
  readonly words: readonly AlignedWord[]
}

type Rows = readonly Float32Array[]

/** Most cells of the first pass; longer sounds are thinned. */
const mostCells = 60_000_000

/** Voices that read the reference: whoever speaks, one of them is nearer. espeak-ng knows these variants in every language. */
const variants = ['', '+f3'] as const

/**
 * Other ways of speaking a language, by the names of espeak-ng. Vowels and r differ so much that right sentences of an
 * American call fit a British reading at 0.2 and an American one at 0.5; the tag of a transcript rarely says which.
 */
const accents: Readonly<Record<string, string>> = { en: 'en-us', es: 'es-419', pt: 'pt-br' }

/** Names of voices to read with, as functions of the language of a sentence. */
function voicesFor(sentences: readonly SaidSentence[]): ((tag: string) => string)[] {
  const own = variants.map((variant) => (tag: string) => `${tag}${variant}`)
  if (!sentences.some(({ language }) => accents[language])) return own
  return [...own, ...variants.map((variant) => (tag: string) => `${accents[tag] ?? tag}${variant}`)]
}

/** @param sound one channel at 8000 Hz @param speech stretches of speech in it */
export async function alignSentences(
  sound: Float32Array,
  speech: readonly Stretch[],
  said: Said,
  speak: ReferenceSpeech,
  language: string,
): Promise<AlignedSentence[]> {
  const heard = featuresOf(sound)
  const speaks = speechRows(speech, heard.rows.length)
  const sentences = sentencesOf(said.turns, language)
  const readings: AlignedSentence[][] = []
  for (const named of voicesFor(sentences)) {
    const voice: ReferenceSpeech = (text, tag) => speak(text, named(tag))
    const references: Features[] = []
    for (const { text, language: tag } of sentences) references.push(featuresOf((await voice(text, tag)) ?? new Float32Array(800)))
    const places = firstPass(
      heard.rows,
      speaks,
      references.map(({ rows }) => rows),
    )
    const scene = { places, heard, speaks, references, speak: voice }
    const reading: AlignedSentence[] = []
    for (const [at, sentence] of sentences.entries()) reading.push(await settled(sentence, at, scene))
    readings.push(reading)
  }
  return judged(apart(sentences.map((_, at) => readings.flatMap((reading) => reading[at] ?? []))))
}

/** The better reading of each sentence; where it lies on a neighbour that fits better, another reading, or none. */
function apart(options: readonly (readonly AlignedSentence[])[]): AlignedSentence[] {
  const chosen = options.map((list) => list.reduce((a, b) => (b.fit > a.fit ? b : a)))
  return chosen.map((one, at) => {
    const clashes = (own: AlignedSentence) =>
      [chosen[at - 1], chosen[at + 1]].some((other) => other && other.fit > own.fit && overlap(own, other) > 0.5)
    if (!clashes(one)) return one
    const other = (options[at] ?? []).find((option) => option.start !== null && !clashes(option))
    return other ?? { ...one, start: null, end: null, fit: 0, words: [] }
  })
}

/** Shared seconds by those of the shorter. */
function overlap(one: AlignedSentence, two: AlignedSentence): number {
  if (one.start === null || one.end === null || two.start === null || two.end === null) return 0
  const both = Math.min(one.end, two.end) - Math.max(one.start, two.start)
  return both / Math.max(0.01, Math.min(one.end - one.start, two.end - two.start))
}

/**
 * Accept or leave unplaced. A transcript most of which fits is the right one, and its weaker sentences get the benefit of
 * their neighbours; one of which little fits is a wrong one, and a lucky sentence in it does not count.
 */
function judged(sentences: readonly AlignedSentence[]): AlignedSentence[] {
  const fits = sentences.map(({ fit }) => fit).sort((a, b) => a - b)
  const limit = (fits[Math.floor(fits.length / 2)] ?? 0) >= typical ? inRightText : inWrongText
  let last = 0
  return sentences.map((one) => {
    const { turn, text, language, fit, start } = one
    const inOrder = start !== null && start >= last - 1.5
    if (fit >= limit && inOrder) {
      last = Math.max(last, start)
      return { ...one, accepted: true }
    }
    return { turn, text, language, start: null, end: null, fit, accepted: false, words: [] }
  })
}

/** Set from right and wrong transcripts of the four synthetic calls of bench/audio: fitted there, unproven elsewhere. */
const typical = 0.22
const inRightText = 0.14
const inWrongText = 0.36

function speechRows(speech: readonly Stretch[], count: number): Uint8Array {
  const rows = new Uint8Array(count)
  for (const { start, end } of speech) rows.fill(1, Math.round(start * alignRate), Math.round(end * alignRate))
  return rows
}

/** All sentences over the whole sound, thinned so that the grid fits the memory. */
function firstPass(rows: Rows, speaks: Uint8Array, references: readonly Rows[]): (Laid | null)[] {
  const total = references.reduce((sum, one) => sum + one.length, 0)
  const thin = Math.max(2, Math.ceil(Math.sqrt((rows.length * total) / mostCells)))
  const every = (list: Rows) => list.filter((_, at) => at % thin === 0)
  const laid = lay(
    every(rows),
    speaks.filter((_, at) => at % thin === 0),
    references.map(every),
  )
  return laid.map((one) => one && { ...one, from: one.from * thin, to: one.to * thin })
}

interface Scene {
  readonly places: readonly (Laid | null)[]
  readonly heard: Features
  readonly speaks: Uint8Array
  readonly references: readonly Features[]
  readonly speak: ReferenceSpeech
}

const around = 40
/** Rows between neighbours that are laid together: three seconds. */
const near = 300

interface Window {
  readonly from: number
  readonly to: number
  readonly sentences: readonly number[]
}

/**
 * A sentence and its neighbours, and the rows they share. Alone, a short answer ("Hello?") would slide onto the same word
 * of the next turn; beside its neighbours it cannot.
 */
function windowOf(at: number, places: readonly (Laid | null)[]): Window | null {
  const own = places[at]
  if (!own) return null
  let [from, to] = [own.from, own.to]
  const sentences = [at]
  const before = at > 0 ? places[at - 1] : undefined
  const after = places[at + 1]
  // A neighbour without a place of its own may well stand in the gap: it is given the chance.
  if (at > 0 && (!before || own.from - before.to < near)) {
    sentences.unshift(at - 1)
    from = before ? before.from : Math.max(places[at - 2]?.to ?? 0, from - near)
  }
  if (at + 1 < places.length && (!after || after.from - own.to < near)) {
    sentences.push(at + 1)
    to = after ? after.to : Math.min(places[at + 2]?.from ?? Number.POSITIVE_INFINITY, to + near)
  }
  return { from, to, sentences }
}

/** Second pass, at full rate, around the place; then the question whether the sentence is said there at all. */
async function settled(sentence: SaidSentence, at: number, scene: Scene): Promise<AlignedSentence> {
  const { turn, text, language } = sentence
  const nowhere = { turn, text, language, start: null, end: null, fit: 0, accepted: false, words: [] }
  const reference = scene.references[at]
  const window = windowOf(at, scene.places)
  if (!window || !reference) return nowhere
  const from = Math.max(0, window.from - around)
  const to = Math.min(scene.heard.rows.length, window.to + around)
  const rows = scene.heard.rows.slice(from, to)
  const beside = window.sentences.map((n) => scene.references[n]?.rows ?? [])
  const laid = lay(rows, scene.speaks.slice(from, to), beside)[window.sentences.indexOf(at)]
  if (!laid) return nowhere
  const fit = fitOf(
    rows.slice(laid.from, laid.to),
    reference.rows,
    scene.references.filter((_, n) => n !== at),
  )
  const start = (from + laid.from) / alignRate
  const words = await wordsOf(sentence, reference, laid, start, scene.speak)
  return { turn, text, language, start: round(start), end: round((from + laid.to) / alignRate), fit: round(fit), accepted: false, words }
}

const others = 12

/** One minus cost against the median cost of other sentences, stretched over the same rows. */
function fitOf(rows: Rows, own: Rows, rest: readonly Features[]): number {
  const cost = warped(rows, own)
  const rivals = rest
    .filter(({ rows: other }) => other.length > rows.length * 0.5)
    .slice(0, others)
    .map(({ rows: other }) => warped(rows, other.slice(0, Math.round(rows.length * 1.3))))
  // Alone in its transcript, a sentence is held against itself said backwards.
  if (rivals.length < 3)
    rivals.push(warped(rows, [...own].reverse()), warped(rows, [...own.slice(own.length / 2), ...own.slice(0, own.length / 2)]))
  rivals.sort((a, b) => a - b)
  const middle = rivals[Math.floor(rivals.length / 2)] ?? 1
  return 1 - cost / Math.max(0.05, middle)
}

/** Mean cost of the cheapest way of one row of sounds through another, ends to ends. */
function warped(rows: Rows, other: Rows): number {
  let last = new Float32Array(other.length).fill(Number.POSITIVE_INFINITY)
  for (const [t, row] of rows.entries()) {
    const now = new Float32Array(other.length)
    for (let j = 0; j < other.length; j++) {
      const before =
        t === 0
          ? j < 5
            ? 0
            : Number.POSITIVE_INFINITY
          : Math.min(
              last[j] ?? 0,
              j > 0 ? (last[j - 1] as number) : Number.POSITIVE_INFINITY,
              j > 1 ? (last[j - 2] as number) : Number.POSITIVE_INFINITY,
            )
      now[j] = before + distance(row, other[j])
    }
    last = now
  }
  return Math.min(...last.slice(-Math.max(5, Math.floor(other.length / 4)))) / Math.max(1, rows.length)
}

/** Words said one by one, laid on the sentence as it was said, and from there on the sound. */
async function wordsOf(
  sentence: SaidSentence,
  reference: Features,
  laid: Laid,
  start: number,
  speak: ReferenceSpeech,
): Promise<AlignedWord[]> {
  const spoken: Rows[] = []
  for (const word of sentence.words)
    spoken.push(featuresOf((await speak(word, sentence.language)) ?? new Float32Array(narrowRate / 10)).rows)
  const places = lay(reference.rows, new Uint8Array(reference.rows.length).fill(1), spoken)
  let last = start
  const starts = sentence.words.map((_, at) => {
    const row = places[at]?.from ?? -1
    const found = laid.path.findIndex((reached) => reached >= row)
    last = at === 0 ? start : row < 0 ? last : Math.max(last, start + Math.max(0, found) / alignRate)
    return last
  })
  const end = start + laid.path.length / alignRate
  return sentence.words.map((text, at) => ({ text, start: round(starts[at] ?? start), end: round(starts[at + 1] ?? end) }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
