/**
 * Which printed statement answers which gold one.
 *
 * The best pairs first, each statement once; a pair needs a word F1 of the contents of at least .8 (of a mixed
 * statement the marked words alone are accepted too, as the seed scorer does).
 */

import { overlapF1, wordsIn } from './compare-words.ts'
import type { GoldDocument, GoldStatement } from './gold-types.ts'
import type { Moved } from './printed-in-gold.ts'

export const FOUND_AT = 0.8

export interface Pairing {
  readonly pairs: ReadonlyMap<GoldStatement, Moved>
  /** Printed statements that answer nothing and are not excused. */
  readonly extra: readonly Moved[]
  /** Printed statements that only repeat a heading the gold file calls an echo. */
  readonly excused: readonly Moved[]
  /** For a gold statement that was missed: the printed one that comes nearest. */
  readonly nearest: ReadonlyMap<GoldStatement, { readonly got: Moved; readonly score: number }>
}

interface Candidate {
  readonly gold: GoldStatement
  readonly got: Moved
  readonly score: number
}

function candidates(text: string, gold: readonly GoldStatement[], printed: readonly Moved[]): Candidate[] {
  const words = printed.map((got) => wordsIn(text, got.content))
  return gold.flatMap((one) => {
    const whole = wordsIn(text, one.content)
    const marked = one.type === 'mixed' && one.quoted.length ? wordsIn(text, one.quoted) : null
    return printed.flatMap((got, i) => {
      const seen = words[i] ?? new Set<number>()
      const score = Math.max(overlapF1(whole, seen), marked ? overlapF1(marked, seen) - 0.001 : 0)
      return score > 0 ? [{ gold: one, got, score: score + (one.type === got.printed.type ? 0.01 : 0) }] : []
    })
  })
}

/** Pairs the statements of a document with those of a reading. */
export function pairStatements(gold: GoldDocument, printed: readonly Moved[]): Pairing {
  const all = candidates(gold.text, gold.statements, printed).sort((a, b) => b.score - a.score)
  const pairs = new Map<GoldStatement, Moved>()
  const nearest = new Map<GoldStatement, { got: Moved; score: number }>()
  const used = new Set<Moved>()
  for (const { gold: one, got, score } of all) {
    if (pairs.has(one)) continue
    if (score >= FOUND_AT && !used.has(got)) {
      pairs.set(one, got)
      used.add(got)
    } else if (!nearest.has(one)) nearest.set(one, { got, score })
  }
  const echoes = gold.echoes.map((echo) => wordsIn(gold.text, [echo.span]))
  const left = printed.filter((got) => !used.has(got))
  const isEcho = (got: Moved): boolean => echoes.some((echo) => overlapF1(echo, wordsIn(gold.text, got.content)) >= FOUND_AT)
  return { pairs, nearest, extra: left.filter((got) => !isEcho(got)), excused: left.filter(isEcho) }
}
