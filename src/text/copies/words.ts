/** Words as copies are compared: NFKC, case folded, letters and digits; a letter each where words are not spaced. */

/** The words of a text with their places in it. */
export interface PlacedWords {
  readonly words: readonly string[]
  /** Offsets into the text, UTF-16. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu

/** Cut a text into words. Apostrophes part words, so that printed and typed ones are alike. */
export function placedWords(text: string): PlacedWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(token)) {
    words.push(match[0].normalize('NFKC').toLowerCase())
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { words, starts, ends }
}

/** A 32-bit hash of `count` words from `at` on. */
export function hashWords(words: readonly string[], at: number, count: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + count; index++) {
    const word = words[index] ?? ''
    for (let letter = 0; letter < word.length; letter++) hash = Math.imul(hash ^ word.charCodeAt(letter), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}
