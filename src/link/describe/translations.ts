/**
 * Translations: an article in another language that has most of another's quotes in the same order.
 *
 * Quotes alone do not show it, since two outlets may quote one post; so the article must also say that it is a translation
 * from that language, or nearly all quotes of both must answer each other in order.
 */
import type { AccountLink, Copy, ReadArticle, Span } from '../../model/index.ts'
import type { ReadIndex } from './read-index.ts'

const share = { told: 0.5, untold: 0.85 } as const
const leastPairs = { told: 2, untold: 4 } as const

function translation(index: ReadIndex, link: AccountLink): Copy | null {
  const [accountA, accountB] = [link.a, link.b].map((id) => index.accounts.find((one) => one.id === id))
  if (!accountA || !accountB || accountA.language === accountB.language) return null
  const [a, b] = [index.article(accountA), index.article(accountB)]
  if (!a || !b) return null
  const told = says(a, b) || says(b, a) ? 'told' : 'untold'
  const pairs = link.pairs.length
  const [inB, inA] = [pairs / Math.max(1, accountA.quotes.length), pairs / Math.max(1, accountB.quotes.length)]
  if (pairs < leastPairs[told] || Math.max(inA, inB) < share[told] || (told === 'untold' && Math.min(inA, inB) < share.untold)) return null
  const span = (account: string, id: string): Span => index.statement(account, id)?.content[0] ?? [0, 0]
  const passages = link.pairs.slice(0, 12).map((pair) => [span(link.a, pair.a), span(link.b, pair.b)] as const)
  const text = `${pairs} quotes answer each other${told === 'told' ? ', and one article says that it is a translation' : ''}.`
  return {
    a: a.id,
    b: b.id,
    kind: 'translation',
    containment: [inB, inA],
    passages,
    notes: [{ rule: 'link/translation', weight: 0, text }],
  }
}

function says(a: ReadArticle, b: ReadArticle): boolean {
  return a.translatedFrom !== null && a.translatedFrom.slice(0, 2) === b.language.slice(0, 2)
}

/** Translations among the accepted links of a call. */
export function translationsOf(index: ReadIndex, links: readonly AccountLink[]): Copy[] {
  return links.filter(({ state }) => state === 'accepted').flatMap((link) => translation(index, link) ?? [])
}
