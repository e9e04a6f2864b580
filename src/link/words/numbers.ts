/**
 * Numbers in a text, in digits or in words, as values that can be compared across languages.
 *
 * "fünfhundert", "п'ятсот" and "500" are one value; "3.5 million" is 3500000. Half-understood numbers are left alone: a
 * wrong value makes a false alarm. Soldiers' code words made of numbers (двухсотый, трёхсотый: dead, wounded people) are no
 * numbers, and neither is the figure behind "No.", which is a name.
 */
import type { Span } from '../../model/index.ts'
import { primaryTag, words } from '../../text/analyse/index.ts'
import { germanCompound } from './german-numbers.ts'
import { numberWords, percentSigns } from './numbers.data.ts'

/** One number of a text. */
export interface NumberValue {
  readonly value: number
  readonly span: Span
  /** `%` behind it, as a sign or a word. */
  readonly percent: boolean
}

const figures =
  /(?<![\p{L}\p{N}_.,])\d{1,3}(?:(?:[\u00a0\u202f ']\d{3})+|(?:,\d{3})+|(?:\.\d{3})+)(?![\d])|(?<![\p{L}\p{N}_])\d+(?:[.,]\d+)?/gu
const nameBefore = /(?:\bno\.|\bnr\.|№|#|\bn°)\s?$/iu

/** Value of a figure as printed. "3,5" is three and a half, "3,500" three thousand five hundred. */
function figureValue(raw: string): number {
  if (/^\d{1,3}(?:[\u00a0\u202f ',.]\d{3})+$/u.test(raw)) return Number(raw.replace(/\D/gu, ''))
  return Number(raw.replace(',', '.'))
}

interface Piece {
  readonly value: number
  readonly scale: boolean
  readonly span: Span
}

function wordPiece(exact: string, tag: string): { value: number; scale: boolean } | null {
  const known = numberWords[tag]?.get(exact)
  if (known !== undefined) return { value: known, scale: known >= 100 && [100, 1e3, 1e6, 1e9, 12].includes(known) }
  if (tag === 'de') {
    const value = germanCompound(exact)
    if (value !== null) return { value, scale: false }
  }
  return null
}

function pieces(text: string, tag: string): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(figures)) {
    if (nameBefore.test(text.slice(Math.max(0, match.index - 5), match.index))) continue
    found.push({ value: figureValue(match[0]), scale: false, span: [match.index, match.index + match[0].length] })
  }
  for (const { start, end, exact } of words(text)) {
    if (/\d/u.test(exact)) continue
    const piece = wordPiece(exact, tag)
    if (piece) found.push({ ...piece, span: [start, end] })
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

const gap = /^(?:[\s\u00a0-]|and|und|i|y|et|e)*$/iu

/** Can `next` be read on from a number that has `value` so far: "five hundred", "hundred and five". */
function readsOn(text: string, before: Piece, next: Piece, total: number): boolean {
  if (!gap.test(text.slice(before.span[1], next.span[0]))) return false
  if (next.scale) return true
  return (
    !/\d/u.test(text.slice(next.span[0], next.span[1])) &&
    next.value < (total % 1000 === 0 ? 1000 : total % 100 === 0 ? 100 : total % 10 === 0 && total % 100 >= 20 ? 10 : 0)
  )
}

/** All numbers of a text, from left to right. Linear in the text; never throws. */
export function numbersOf(text: string, language: string): NumberValue[] {
  const tag = primaryTag(language)
  const parts = pieces(text.length > 20_000 ? text.slice(0, 20_000) : text, tag)
  const found: NumberValue[] = []
  for (let at = 0; at < parts.length; at++) {
    const first = parts[at] as Piece
    let [whole, part, last] = first.scale && first.value >= 1000 ? [first.value, 0, first] : [0, first.value, first]
    while (at + 1 < parts.length && readsOn(text, last, parts[at + 1] as Piece, part || whole)) {
      last = parts[++at] as Piece
      if (last.scale && last.value >= 1000) [whole, part] = [whole + (part || 1) * last.value, 0]
      else if (last.scale) part = (part || 1) * last.value
      else part += last.value
    }
    if (loneArticle(first, last, tag)) continue
    const span: Span = [first.span[0], last.span[1]]
    found.push({ value: whole + part, span, percent: percentSigns.test(text.slice(span[1], span[1] + 14)) })
  }
  return found
}

/** "one", "ein", "один" alone is rather an article than a number. */
function loneArticle(first: Piece, last: Piece, _tag: string): boolean {
  return first === last && first.value === 1 && first.span[1] - first.span[0] > 1
}
