/**
 * Words of a text with their places, each folded to one spelling.
 *
 * Offsets are those of the text as it is: a word is cut out first and folded afterwards, so folding may change lengths.
 * Apostrophes inside a word are made one (п’ять, п'ять and пʼять are one word); an elided article is a word of its own
 * (l’armée is l + armée); characters that nobody sees (soft hyphens, zero-width and bidi marks) do not part a word.
 */

/** A word: where it stands, and its folded spelling. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly exact: string
}

const letters = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'
const apostrophes = "['\\u2018\\u2019\\u02BC\\u02B9\\uFF07`\\u00B4]"
const word = new RegExp(`${letters}+(?:${apostrophes}${letters}+)*`, 'gu')
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const anyApostrophe = /['\u2018\u2019\u02BC\u02B9\uFF07`\u00B4]/gu
/** Marks that NFC cannot join to a Cyrillic letter are stress marks: за́мок. */
const stress = /(?<=\p{Script=Cyrillic})\p{M}+/gu
/** French, Italian and Catalan articles and pronouns that lean on the next word. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|(?:d|n|s)?all|dell|nell|sull|coll|un|gl|quell|quest|sant)$/u
const longestWord = 64

/** Words from left to right. Never throws; time is linear in the text. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(word)) addWord(found, match[0], match.index)
  return found
}

function addWord(found: Word[], raw: string, start: number): void {
  let at = 0
  for (let cut = findApostrophe(raw, at); cut > at && cut - at <= longestElided; cut = findApostrophe(raw, at)) {
    const head = fold(raw.slice(at, cut))
    if (!elided.test(head)) break
    found.push({ start: start + at, end: start + cut, exact: head })
    at = cut + 1
  }
  const exact = fold(raw.slice(at))
  if (exact !== '') found.push({ start: start + at, end: start + raw.length, exact })
}

/** Where the next apostrophe is, -1 when there is none near: an elided word is short. */
function findApostrophe(raw: string, from: number): number {
  const near = raw.slice(from, from + longestElided + 1).search(oneApostrophe)
  return near < 0 ? -1 : from + near
}

const oneApostrophe = new RegExp(anyApostrophe.source, 'u')
const longestElided = 12

/** One spelling: compatibility forms joined, lower case, ё→е, ß→ss, one apostrophe, no stress marks, nothing unseen. */
export function fold(raw: string): string {
  if (/^[a-z]+$/.test(raw) && raw.length <= longestWord) return raw
  return raw
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(anyApostrophe, "'")
    .replace(stress, '')
    .replace(/ё/gu, 'е')
    .replace(/ß/gu, 'ss')
    .slice(0, longestWord)
}
