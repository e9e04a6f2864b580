/**
 * Words: where each word and each mark of punctuation of a text begins and ends.
 *
 * A word is a run of letters and digits with inner apostrophes and hyphens; anything else that is not blank is a word of
 * one character. Nothing is normalised here, so offsets stay those of the clean text; `foldWord` gives the form in which
 * words are compared. One pass, no regular expression per word, so a line of a million letters costs what it weighs.
 */

export const blank = 0
export const letter = 1
export const digit = 2
export const mark = 3
/** Soft hyphen, zero-width and direction marks: inside a word they are part of it, elsewhere they are blank. */
export const hidden = 4

const kinds = new Uint8Array(65536)
const known = new Uint8Array(256)

function kindOfCode(code: number): number {
  const char = String.fromCharCode(code)
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return hidden
  if ((code >= 0x2060 && code <= 0x2069) || code === 0xfeff) return hidden
  if (/\s/u.test(char) || code < 32) return blank
  if (/[\p{L}\p{M}]/u.test(char)) return letter
  if (/\p{N}/u.test(char)) return digit
  return mark
}

/** Kind of one UTF-16 unit. Both halves of a surrogate pair are `mark`. */
export function charKind(code: number): number {
  const page = code >> 8
  if (known[page] === 0) {
    for (let at = page << 8; at < (page + 1) << 8; at++) kinds[at] = kindOfCode(at)
    known[page] = 1
  }
  return kinds[code] ?? mark
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** Words of a text, as three parallel rows. */
export interface CutWords {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Does an inner character at `at` join what stands before and after it into one word. */
function joins(text: string, at: number, code: number): boolean {
  const before = charKind(text.charCodeAt(at - 1))
  const after = at + 1 < text.length ? charKind(text.charCodeAt(at + 1)) : blank
  if (isApostrophe(code) || isHyphen(code)) return (after === letter || after === digit) && (before === letter || before === digit)
  return (code === 0x2e || code === 0x2c || code === 0x3a) && before === digit && after === digit
}

/** End of the word that starts at `start`. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = charKind(code)
    if (kind === letter || kind === digit || (kind === hidden && at + 1 < text.length && charKind(text.charCodeAt(at + 1)) === letter)) at++
    else if (kind === mark && joins(text, at, code)) at++
    else break
  }
  return at
}

/**
 * Cut a stretch of a text into words.
 *
 * @param cut inner cutting places of a word as it is written ("didn't" → [3]); called for every word, so it should cache
 */
export function cutWords(text: string, from: number, to: number, cut: (word: string) => readonly number[]): CutWords {
  const starts: number[] = []
  const ends: number[] = []
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = charKind(code)
    if (kind === blank || kind === hidden) {
      at++
      continue
    }
    const end = kind === mark ? at + (code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1) : Math.min(to, wordEnd(text, at))
    let piece = at
    if (kind !== mark) {
      for (const place of cut(text.slice(at, end))) {
        starts.push(piece)
        ends.push(at + place)
        piece = at + place
      }
    }
    starts.push(piece)
    ends.push(end)
    at = end
  }
  return { starts, ends }
}

/** The form in which words are compared: NFC, lower case, one kind of apostrophe, nothing hidden. Never used for offsets. */
export function foldWord(word: string): string {
  const plain = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(word)
    ? word.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    : word
  return plain.normalize('NFC').toLowerCase().replace(/[’ʼ`]/g, "'").replace(/[‐‑]/g, '-')
}
