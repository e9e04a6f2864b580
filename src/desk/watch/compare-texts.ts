/**
 * Two versions of a text side by side: which passages stayed, went, came, and which words of a passage changed.
 *
 * First whole paragraphs are aligned (Myers); a paragraph that went and one that came in its place are shown as one
 * changed row when they share enough words. Inside such a pair, words are aligned. Pure; bounded in time by the greatest
 * number of edits that is looked for: beyond it a passage counts as changed whole.
 */
import { diffArrays } from 'diff'
import type { DiffPiece, DiffRow } from '../../model/index.ts'

/** Beyond this many edits between two lists the search would grow with its square; what lies there is shown as changed whole. */
const mostEdits = 1500
/** Of the words of two passages together, this share must be common for them to be one passage that was edited. */
const kinship = 0.4
/** Passages that came and went at one place are compared each with each only up to this many. */
const mostPaired = 60

/** @param before and `after` clean texts; paragraphs are separated by a blank line */
export function compareTexts(before: string, after: string): DiffRow[] {
  const parts = aligned(passages(before), passages(after))
  const rows: DiffRow[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (!part) continue
    const next = parts[at + 1]
    if (part.removed && next?.added) {
      rows.push(...pairUp(part.value, next.value))
      at++
    } else rows.push(...part.value.map((text) => whole(text, part.removed ? 'removed' : part.added ? 'added' : 'same')))
  }
  return rows
}

const passages = (text: string): string[] => text.split(/\n\s*\n/).filter((passage) => passage.trim() !== '')

interface Part {
  readonly value: readonly string[]
  readonly added: boolean
  readonly removed: boolean
}

/** What stayed, went and came, in order; what went stands before what came. */
function aligned(before: readonly string[], after: readonly string[]): readonly Part[] {
  return (
    diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
      { value: before, removed: true, added: false },
      { value: after, removed: false, added: true },
    ]
  )
}

function whole(text: string, kind: 'same' | 'removed' | 'added'): DiffRow {
  const pieces = [{ text, changed: kind !== 'same' }]
  return { kind, before: kind === 'added' ? null : pieces, after: kind === 'removed' ? null : pieces }
}

/** Passages that went and came at one place: those that are kin become one row, the others stand alone, all in order. */
function pairUp(went: readonly string[], came: readonly string[]): DiffRow[] {
  if (went.length > mostPaired || came.length > mostPaired)
    return [...went.map((text) => whole(text, 'removed')), ...came.map((text) => whole(text, 'added'))]
  const words = came.map(wordsOf)
  const rows: DiffRow[] = []
  let from = 0
  for (const old of went) {
    const mine = wordsOf(old)
    const found = words.findIndex((others, at) => at >= from && shared(mine, others) >= kinship)
    if (found === -1) rows.push(whole(old, 'removed'))
    else {
      rows.push(...came.slice(from, found).map((text) => whole(text, 'added')), compareWords(old, came[found] ?? ''))
      from = found + 1
    }
  }
  return [...rows, ...came.slice(from).map((text) => whole(text, 'added'))]
}

/** A word with its marks, a number with its points, one sign of a script that writes no spaces, a stretch of blanks, or one other sign. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\s+|./gsu

const wordsOf = (text: string): string[] => (text.match(token) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Share of common words, each counted as often as it stands (Dice). */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}

/** One passage that was edited, word by word. */
function compareWords(before: string, after: string): DiffRow {
  const parts = aligned(before.match(token) ?? [], after.match(token) ?? [])
  const side = (other: 'added' | 'removed') =>
    pieces(parts.filter((part) => !part[other]).map((part) => ({ text: part.value.join(''), changed: part.added || part.removed })))
  return { kind: 'changed', before: side('added'), after: side('removed') }
}

/** A blank between two changed words is part of the change; neighbours of one kind are one piece. */
function pieces(raw: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = []
  raw.forEach((piece, at) => {
    const between = !piece.changed && piece.text.trim() === '' && raw[at - 1]?.changed === true && raw[at + 1]?.changed === true
    const changed = piece.changed || between
    const last = joined.at(-1)
    if (last && last.changed === changed) joined[joined.length - 1] = { text: last.text + piece.text, changed }
    else joined.push({ text: piece.text, changed })
  })
  return joined
}
