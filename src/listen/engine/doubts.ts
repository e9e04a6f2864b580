/**
 * Guards against invented text: a model may write words where nobody speaks, say one thing over and over, or recite credits.
 *
 * Nothing is taken away here. A turn gets its doubts beside it, and a person listens. Each rule looks at the turn itself,
 * at the speech that was found without the engine, and at the turns around it.
 */
import { deflateRawSync } from 'node:zlib'
import type { Doubt } from '../../model/index.ts'
import type { Stretch } from '../decode/sound.ts'
import type { TurnLanguage } from '../language/turn-language.ts'
import { creditBeginnings, stockPhrases } from './stock-phrases.data.ts'

/** What is known of one turn. */
export interface Doubtful extends Stretch {
  readonly text: string
  readonly confidence: number | null
  readonly noSpeech: number | null
  readonly language: TurnLanguage
}

/** Mean log-probability under −1, as 0..1. */
const lowConfidence = Math.exp(-1)
const packsTooWell = 2.4
const [slowest, quickest] = [2, 9]

/** @param turns all turns of one channel, in order @param speech stretches of speech on that channel, in order */
export function doubtsOf(turns: readonly Doubtful[], speech: readonly Stretch[]): Doubt[][] {
  const main = mainLanguage(turns)
  return turns.map((turn) => {
    const heard = spokenIn(turn, speech)
    const doubts: Doubt[] = []
    if (outside(turn, heard) || (turn.noSpeech !== null && turn.noSpeech > 0.6 && (turn.confidence ?? 0) < lowConfidence))
      doubts.push('no-speech')
    if (repeats(turn.text)) doubts.push('repeats')
    if (isStockPhrase(turn.text)) doubts.push('stock-phrase')
    const pace = paceOf(turn, heard)
    if (pace === 'fast') doubts.push('too-fast')
    if (pace === 'slow') doubts.push('too-slow')
    if (turn.confidence !== null && turn.confidence < lowConfidence) doubts.push('low-confidence')
    if (flips(turn.language, main)) doubts.push('language-flip')
    return doubts
  })
}

function spokenIn(turn: Stretch, speech: readonly Stretch[]): number {
  let sum = 0
  for (const { start, end } of speech) sum += Math.max(0, Math.min(end, turn.end) - Math.max(start, turn.start))
  return sum
}

const outside = ({ start, end }: Stretch, heard: number) => (end > start ? heard < (end - start) / 2 : true)

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []

/**
 * One thing over and over. Of single words it takes five: "алло, алло, алло" and "да, да, да" are how people telephone;
 * two words or more need three.
 *
 * @see openai/whisper: a compression ratio over 2.4 marks a failed decoding
 */
export function repeats(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000))
  for (let length = 1; length <= 8; length++) if (runs(words, length, length === 1 ? 5 : 3)) return true
  const bytes = Buffer.from(text.slice(0, 20_000), 'utf8')
  return bytes.length >= 100 && bytes.length / deflateRawSync(bytes).length > packsTooWell
}

/** Does a group of this many words stand so many times in a row? Equal neighbours at that distance, counted in one walk. */
function runs(words: readonly string[], length: number, times: number): boolean {
  let equal = 0
  for (let at = length; at < words.length; at++) {
    equal = words[at] === words[at - length] ? equal + 1 : 0
    if (equal >= length * (times - 1)) return true
  }
  return false
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const known = new Set(lines(stockPhrases))
const credits = lines(creditBeginnings)
/** [музыка], (applause), *laughs*, ♪: what happens, not what is said. */
const stageDirection = /^\s*(?:\[[^\]]{1,60}\]|\([^)]{1,60}\)|\*[^*]{1,60}\*|[♪♫\s]+)\s*[.!…]*\s*$/u

/** Is the whole turn a sentence of that kind, once or more than once? A longer turn that holds one is not. */
export function isStockPhrase(text: string): boolean {
  if (stageDirection.test(text)) return true
  const sentences = text
    .slice(0, 2000)
    .split(/[.!?…]+(?=\s|$)/)
    .map((sentence) => wordsOf(sentence).join(' ').replaceAll('’', "'"))
    .filter((sentence) => sentence !== '')
  return sentences.length > 0 && (isStock(sentences.join(' ')) || sentences.every(isStock))
}

/** Names, initials and functions that may follow a credit. */
const longestCredit = 6

function isStock(sentence: string): boolean {
  if (known.has(sentence)) return true
  const words = sentence.split(' ').length
  return credits.some((start) => sentence.startsWith(`${start} `) && words <= start.split(' ').length + longestCredit)
}

/** Syllables: groups of vowels. */
export function syllablesIn(text: string): number {
  return text.normalize('NFD').match(/[aeiouyæœøıаеёиоуыэюяіїєѣ]+/giu)?.length ?? 0
}

/** Over the speech inside the turn; short answers and digits say nothing of pace. */
function paceOf(turn: Doubtful, heard: number): 'fast' | 'slow' | null {
  const syllables = cyrillicSyllables(turn.text)
  const seconds = Math.max(heard, 0.001)
  if (heard <= 0) return null
  if (syllables >= 6 && syllables / seconds > quickest) return 'fast'
  return seconds >= 2 && syllables / seconds < slowest && syllables > 0 ? 'slow' : null
}

/** In Cyrillic every vowel is a syllable of its own; elsewhere a group is one. */
function cyrillicSyllables(text: string): number {
  const own = text.match(/[аеёиоуыэюяіїє]/giu)?.length ?? 0
  return own > 0 ? own + syllablesIn(text.replaceAll(/\p{Script=Cyrillic}/gu, ' ')) : syllablesIn(text)
}

/** Languages by their words; people of one call may well share two of them. */
function mainLanguage(turns: readonly Doubtful[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let all = 0
  for (const { language, text } of turns) {
    if (!language.best) continue
    const words = wordsOf(text).length
    all += words
    counts.set(language.best, (counts.get(language.best) ?? 0) + words)
  }
  return new Map([...counts].map(([tag, words]) => [tag, words / Math.max(1, all)]))
}

/** Ukrainian and Russian stand side by side in many calls; that is no sign of anything. */
const together = new Set(['uk', 'ru'])
const cyrillic = new Set(['uk', 'ru', 'be', 'bg', 'sr', 'mk'])

function flips({ best, candidates }: TurnLanguage, shares: ReadonlyMap<string, number>): boolean {
  if (!best) return false
  const [main] = [...shares].sort((a, b) => b[1] - a[1])
  if (!main || main[0] === best || (together.has(main[0]) && together.has(best))) return false
  // Another script is seen by letters; another language in the same script is only guessed in a short turn.
  if ((candidates[0]?.p ?? 0) < (cyrillic.has(best) === cyrillic.has(main[0]) ? 0.8 : 0.5)) return false
  return main[1] >= 0.6 && (shares.get(best) ?? 0) < 0.2
}
