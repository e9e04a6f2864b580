/**
 * Which of the Cyrillic eight-bit sets is it? Bytes of windows-1251, KOI8, cp866, ISO-8859-5 and Mac all look alike to a
 * validator; only the letters they make tell. Each decoding is scored by how much it looks like words: frequent
 * letters, small letters after small ones, no capital inside a word, no box-drawing between letters.
 */
import { decoderFor } from '../web.ts'

/** KOI8-R is read as KOI8-U: they differ in і ї є ґ only, which KOI8-R does not have. */
export const cyrillicCharsets = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const

const frequent = new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєґ')
const common = new Set('оеаинтсрвлкмдпуі')
const sampled = 20_000

/** How much this looks like Cyrillic words, about 0..1 a letter; negative for garbage. */
export function cyrillicScore(text: string): number {
  let score = 0
  let letters = 0
  let previous = ''
  for (const letter of text.slice(0, sampled)) {
    const code = letter.charCodeAt(0)
    if (code < 128) {
      previous = letter
      continue
    }
    letters++
    const lower = letter.toLowerCase()
    if (common.has(letter)) score += 1
    else if (frequent.has(letter)) score += 0.4
    else if (frequent.has(lower)) score += isLower(previous) ? -1.5 : 0.2
    else score -= code >= 0x2010 && code <= 0x201f ? 0 : letter === '«' || letter === '»' || letter === '№' || code === 0xa0 ? 0 : 1
    previous = letter
  }
  return letters === 0 ? 0 : score / letters
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

/** The best Cyrillic reading of these bytes. */
export function bestCyrillic(bytes: Uint8Array): { charset: string; score: number } {
  const part = bytes.subarray(0, sampled)
  let best = { charset: 'windows-1251', score: Number.NEGATIVE_INFINITY }
  for (const charset of cyrillicCharsets) {
    const text = decoderFor(charset)?.decode(part)
    const score = text === undefined ? Number.NEGATIVE_INFINITY : cyrillicScore(text)
    if (score > best.score + 0.02) best = { charset, score }
  }
  return best
}

/** Share of bytes above ASCII among letters: Latin languages have few, Cyrillic ones nearly all. */
export function highShare(bytes: Uint8Array): number {
  let high = 0
  let letters = 0
  for (const byte of bytes.subarray(0, sampled)) {
    if (byte >= 0x80) high++
    if (byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters++
  }
  return letters === 0 ? 0 : high / letters
}
