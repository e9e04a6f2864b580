/**
 * Asides: a teaser of another story inside the article, told in whole sentences.
 *
 * It stays in the text and is marked, because a person must see what stood there; nothing in it belongs to a call of
 * the article. Signs: one to three paragraphs before a "Read more" whose names and rare words stand nowhere else in the
 * article, while they share them with each other.
 */
import { readMoreTailRule } from './furniture/read-more-tail.ts'
import { contentStems, kinship, wordCount } from './kinship.ts'
import { judged, keptAs, type Piece } from './piece.ts'

const strange = 0.4
const longestRun = 3

/** A closing "Read more HERE" of the paragraph above; one that names its own headline leads elsewhere and closes nothing. */
function isReadMore(piece: Piece): boolean {
  return 'drop' in piece.verdict && piece.verdict.rule === readMoreTailRule && wordCount(piece.text) <= 6
}

/** Direct speech and short lines are never a teaser by themselves: too few words to tell whose story they are. */
function canBeTeaser(piece: Piece, stems: ReadonlySet<string>): boolean {
  return stems.size >= 8 && !/^[“„«"—–]/u.test(piece.text)
}

/** Mark the asides among the pieces. */
export function markAsides(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces]
  const stems = pieces.map((piece) => (keptAs(piece) ? contentStems(piece.text) : new Set<string>()))
  const counts = new Map<string, number>()
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const lastKept = pieces.findLastIndex((piece) => keptAs(piece))
  pieces.forEach((piece, at) => {
    if (!isReadMore(piece) || at > lastKept) return
    const run = runBefore(pieces, stems, counts, at)
    for (const index of run) {
      const one = result[index]
      const keep = one && keptAs(one)
      if (one && keep)
        result[index] = judged(one, {
          ...keep,
          aside: 'It ends in a link to another article and shares few names and rare words with the text around it.',
        })
    }
  })
  return result
}

/** Stems of a run that also stand outside of it, as a share. */
function strangeness(run: readonly number[], stems: readonly ReadonlySet<string>[], counts: ReadonlyMap<string, number>): number {
  const own = new Map<string, number>()
  for (const index of run) for (const stem of stems[index] ?? []) own.set(stem, (own.get(stem) ?? 0) + 1)
  const outside = new Set([...own].filter(([stem, count]) => (counts.get(stem) ?? 0) > count).map(([stem]) => stem))
  return kinship(new Set(own.keys()), outside)
}

function runBefore(
  pieces: readonly Piece[],
  stems: readonly ReadonlySet<string>[],
  counts: ReadonlyMap<string, number>,
  end: number,
): number[] {
  const before: number[] = []
  for (let at = end - 1; at >= 0 && before.length <= longestRun; at--) {
    const piece = pieces[at]
    if (!piece || !keptAs(piece)) break
    before.unshift(at)
  }
  const last = before.at(-1)
  const isMiddle = last !== undefined && last > 1
  const closing = last === undefined ? undefined : pieces[last]
  if (!isMiddle || !closing || !canBeTeaser(closing, stems[last] ?? new Set()) || strangeness([last], stems, counts) > strange + 0.15)
    return []
  let run = [last]
  for (let at = before.length - 2; at >= 0 && run.length < longestRun; at--) {
    const index = before[at]
    if (index === undefined || index < 2) break
    const above = pieces[index]
    if (!above || !canBeTeaser(above, stems[index] ?? new Set())) break
    const longer = [index, ...run]
    const bound = kinship(stems[last] ?? new Set(), stems[index] ?? new Set()) >= 0.08
    if (!bound || strangeness(longer, stems, counts) > strange || strangeness([index], stems, counts) > strange + 0.15) break
    run = longer
  }
  return strangeness(run, stems, counts) <= strange ? run : []
}
