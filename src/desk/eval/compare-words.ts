/**
 * The small measures: tokens in spans, token F1, and how well a printed label fits the names of an entity.
 */
import type { Span } from '../../model/index.ts'

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu
const SMALL = new Set(
  'the a an of at in on to from his her their its der die das den dem des ein eine einer eines einem von vom im am und de le la el и в з із у та на с со из les des du un une los las del al il lo gli i della dello di da do dos das o os as um uma em no na w z ze do od'.split(
    ' ',
  ),
)

/** Start offsets of the words of the text that lie wholly inside one of the spans. Words only, punctuation is left out. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) for (const m of text.slice(start, end).matchAll(WORD)) found.add(start + m.index)
  return found
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

/** F1 of two sets of words, 0..1. */
export const overlapF1 = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size ? (2 * shared(a, b)) / (a.size + b.size) : 0

/** True if the spans have a character in common. */
export const touches = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && a[0] < b[1] && b[0] < a[1]

const heads = (words: string): string[] =>
  [...words.normalize('NFKC').toLowerCase().matchAll(WORD)]
    .map((m) => m[0].replace(/['’]s$|^(?:l|d|un|dell|all|nell|qu|c|s)['’]/gu, ''))
    .filter((word) => !SMALL.has(word))

/** Two forms of one word: equal, or the same beginning of at least three fifths of the longer one (case endings). */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 4) return false
  let same = 0
  while (same < longer && a[same] === b[same]) same++
  return same >= Math.max(4, 0.6 * longer)
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0
  const hit = a.filter((x) => b.some((y) => sameWord(x, y))).length
  const capped = Math.min(hit, b.length)
  return capped / (a.length + b.length - capped)
}

/** How well the label fits the best of the names, 0..1. */
export function likeness(label: string | null | undefined, names: readonly string[]): number {
  if (!label) return 0
  const seen = heads(label)
  return Math.max(0, ...names.map((name) => jaccard(seen, heads(name))))
}
