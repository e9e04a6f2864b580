/**
 * A link that holds, completed: lines that say too little alone are matched too, by where they stand among those that do.
 *
 * It adds suggested pairs only, after all is decided: what joins two accounts stays what it was.
 */
import type { AccountLink, QuoteMatch } from '../model/index.ts'
import { type Judged, matchOf, rareNeeded, type Side } from './judge-quotes.ts'
import { companyOf, leftOver, type Matched, probabilityInContext } from './match/in-context.ts'
import type { Cell } from './match/pair-quotes.ts'

/** Between accounts of one call most lines have a partner; a wrong one would tell of changes that nobody made. */
const least = 0.8

/** The same link, with more pairs of quotes when it is accepted. */
export function completeLink(link: AccountLink, judged: readonly Judged[], mine: Side, side: Side, cells: readonly Cell[]): AccountLink {
  if (link.state !== 'accepted') return link
  const kept = new Set(link.pairs.map(({ a, b }) => `${a} ${b}`))
  const matched = judged.flatMap(({ match, places }): Matched[] => (kept.has(`${match.a} ${match.b}`) ? [places] : []))
  const fewer = Math.min(mine.quotes.length, side.quotes.length)
  const more = leftOver(cells, matched).flatMap((found): QuoteMatch[] => {
    const p = probabilityInContext(found, companyOf(found.cell, matched, fewer))
    const { method, comparison } = found.cell
    if (p < least || comparison.rareShare < rareNeeded[method].suggested * 0.7) return []
    const text = `By itself too little; it stands among ${matched.length} quotes that are the same.`
    const match = matchOf(mine, side, found, () => ({ p, state: 'suggested', notes: [{ rule: 'link/in-company', weight: 0, text }] }))
    return match ? [match] : []
  })
  return more.length === 0 ? link : { ...link, pairs: [...link.pairs, ...more] }
}
