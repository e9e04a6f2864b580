/**
 * Positions: found when the words agree (word F1 >= .6) and stance and "by whom" are right. The target is a figure of its own.
 */
import type { PrintedPosition, PrintedReading, Span } from '../../model/index.ts'
import { overlapF1, wordsIn } from './compare-words.ts'
import { meansEntity } from './fit-entity.ts'
import type { GoldDocument, GoldPosition } from './gold-types.ts'
import type { Scoring } from './scores.ts'

const WORDS_AT = 0.6

function sameBy(gold: GoldDocument, want: GoldPosition, got: PrintedPosition): boolean {
  if (want.by === 'article' || got.by.role === 'article') return want.by === 'article' && got.by.role === 'article'
  return meansEntity(gold, { label: got.by.label, text: got.by.text, span: null }, [want.by], null)
}

/** What sort of thing a target is: one call or recording, all of a kind, a statement, a document, who speaks, what is meant. */
function sortOf(target: string, calls: readonly string[], statements: readonly string[]): string {
  if (calls.includes(target) || target === 'item' || target === 'clip') return 'call'
  if (statements.includes(target)) return 'statement'
  return /^(all|class)\b/u.test(target) ? 'all' : target
}

/** Counts positions found, missed and false. */
export function scorePositions({ gold, reading, counts, fail }: Scoring, move: (span: Span) => Span | null): void {
  const used = new Set<PrintedPosition>()
  const calls = gold.entities.filter((e) => e.type === 'call' || e.type === 'recording').map((e) => e.id)
  const sortWanted = (target: string): string =>
    sortOf(
      target,
      calls,
      gold.statements.map((s) => s.id),
    )
  const sortGot = (target: string): string =>
    sortOf(
      target,
      reading.calls.map((c) => c.id),
      reading.statements.map((s) => s.id),
    )
  let excused = 0
  for (const want of gold.positions) {
    const near = nearPositions(gold, want, reading, move).filter((one) => !used.has(one))
    const got = near.find((one) => want.optional || (one.stance === want.stance && sameBy(gold, want, one)))
    if (got) used.add(got)
    if (want.optional) {
      if (got) excused++
      continue
    }
    counts.positionGold++
    if (got) {
      counts.positionFound++
      if (sortWanted(want.target) === sortGot(got.target)) counts.positionTarget++
    } else {
      const seen = near.map((one) => `${one.stance} by ${one.by.label ?? one.by.role}`).join('; ')
      fail('position missed', gold.text.slice(...want.span), `${want.stance} by ${want.by}`, seen)
    }
  }
  counts.positionPrinted += reading.positions.length - excused
  for (const got of reading.positions)
    if (!used.has(got)) fail('position false', got.text, '', `${got.stance} by ${got.by.label ?? got.by.role}`)
}

/** Printed positions on the same words. */
function nearPositions(
  gold: GoldDocument,
  want: GoldPosition,
  reading: PrintedReading,
  move: (span: Span) => Span | null,
): PrintedPosition[] {
  const place = wordsIn(gold.text, [want.span])
  return reading.positions.filter((got) => {
    const span = move(got.span)
    return span !== null && overlapF1(place, wordsIn(gold.text, [span])) >= WORDS_AT
  })
}
