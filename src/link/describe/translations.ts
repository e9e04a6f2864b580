/**
 * Translations: an article in another language that has most of another's lines in the same order.
 *
 * Lines alone do not show it, since two outlets may quote one post; so the article must also say that it is a translation
 * from that language, or nearly all lines of both must answer each other in order.
 */
import type { Account, Copy, ReadArticle, Span } from '../../model/index.ts'
import type { Line } from './lines.ts'
import type { ReadIndex } from './read-index.ts'

const share = { told: 0.5, untold: 0.85 } as const
const leastPairs = { told: 2, untold: 4 } as const
/** Accounts of one line that are laid beside each other: the rest of a line of hundreds says the same again. */
const mostOfLine = 60

/** Two accounts in different languages and the statements that are one line. */
interface Beside {
  readonly a: Account
  readonly b: Account
  readonly pairs: [string, string][]
}

function besides(index: ReadIndex, lines: readonly Line[]): Beside[] {
  const found = new Map<string, Beside>()
  for (const { quotes } of lines) {
    const here = index.among(quotes.keys()).slice(0, mostOfLine)
    here.forEach((a, at) => {
      for (const b of here.slice(at + 1)) {
        if (a.language === b.language) continue
        const own = found.get(`${a.id}\n${b.id}`) ?? { a, b, pairs: [] }
        found.set(`${a.id}\n${b.id}`, own)
        own.pairs.push([quotes.get(a.id)?.[0] ?? '', quotes.get(b.id)?.[0] ?? ''])
      }
    })
  }
  return [...found.values()]
}

/** Share of steps from one line to the next that both accounts make in the same direction. */
function inOrder({ a, b, pairs }: Beside): number {
  const place = (account: Account, id: string) => account.quotes.findIndex(({ statement }) => statement === id)
  const steps = pairs.map(([x, y]) => [place(a, x), place(b, y)] as const).sort((x, y) => x[0] - y[0])
  const kept = steps.filter(([, at], step) => step > 0 && at > (steps[step - 1]?.[1] ?? 0)).length
  return steps.length > 1 ? kept / (steps.length - 1) : 1
}

function translation(index: ReadIndex, beside: Beside): Copy | null {
  const { a: accountA, b: accountB, pairs } = beside
  const [a, b] = [index.article(accountA), index.article(accountB)]
  if (!a || !b) return null
  const told = says(a, b) || says(b, a) ? 'told' : 'untold'
  const [inB, inA] = [pairs.length / Math.max(1, accountA.quotes.length), pairs.length / Math.max(1, accountB.quotes.length)]
  if (pairs.length < leastPairs[told] || Math.max(inA, inB) < share[told] || inOrder(beside) < share[told]) return null
  if (told === 'untold' && Math.min(inA, inB) < share.untold) return null
  const span = (account: string, id: string): Span => index.statement(account, id)?.content[0] ?? [0, 0]
  const passages = pairs.slice(0, 12).map(([x, y]) => [span(accountA.id, x), span(accountB.id, y)] as const)
  const text = `${pairs.length} lines answer each other${told === 'told' ? ', and one article says that it is a translation' : ''}.`
  return {
    a: a.id,
    b: b.id,
    kind: 'translation',
    containment: [Math.min(1, inB), Math.min(1, inA)],
    passages,
    notes: [{ rule: 'link/translation', weight: 0, text }],
  }
}

function says(a: ReadArticle, b: ReadArticle): boolean {
  return a.translatedFrom !== null && a.translatedFrom.slice(0, 2) === b.language.slice(0, 2)
}

/** Translations among the articles of a call, by the lines they share. */
export function translationsOf(index: ReadIndex, lines: readonly Line[]): Copy[] {
  return besides(index, lines).flatMap((beside) => translation(index, beside) ?? [])
}
