/**
 * Positions: found when the words agree (word F1 >= .6) and stance and "by whom" are right. The target is a figure of its own.
 */
import type { PrintedPosition, Span } from '../../model/index.ts'
import { overlapF1, wordsIn } from './compare-words.ts'
import { meansEntity } from './fit-entity.ts'
import type { GoldDocument, GoldPosition } from './gold-types.ts'
import type { Scoring } from './score-reading.ts'

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
  counts.positionPrinted += reading.positions.length
  for (const want of gold.positions) {
    counts.positionGold++
    const place = wordsIn(gold.text, [want.span])
    const near = reading.positions.filter((got) => {
      const span = move(got.span)
      return !used.has(got) && span !== null && overlapF1(place, wordsIn(gold.text, [span])) >= WORDS_AT
    })
    const got = near.find((one) => one.stance === want.stance && sameBy(gold, want, one))
    if (!got) {
      const seen = near.map((one) => `${one.stance} by ${one.by.label ?? one.by.role}`).join('; ')
      fail('position missed', gold.text.slice(...want.span), `${want.stance} by ${want.by}`, seen)
      continue
    }
    used.add(got)
    counts.positionFound++
    const wanted = sortOf(
      want.target,
      calls,
      gold.statements.map((s) => s.id),
    )
    if (
      wanted ===
      sortOf(
        got.target,
        reading.calls.map((c) => c.id),
        reading.statements.map((s) => s.id),
      )
    )
      counts.positionTarget++
  }
  for (const got of reading.positions)
    if (!used.has(got)) fail('position false', got.text, '', `${got.stance} by ${got.by.label ?? got.by.role}`)
}
