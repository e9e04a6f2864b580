/**
 * Words in marks that nobody else has in marks, but that stand in another account as its own telling: they were moved into
 * somebody's mouth. The sentence of that account is then a wording of the line, so that both can be seen.
 */
import type { ArticleId, Span, Wording } from '../../model/index.ts'
import { words } from '../../text/analyse/index.ts'
import type { ReadIndex } from './read-index.ts'

/** Fewer words may stand anywhere. */
const fewest = 5
/** Articles that are searched for one line. */
const mostArticles = 40
const mostTries = 100
/** Words of a line that are looked for. */
const longest = 60

interface Folded {
  readonly exact: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const folded = new WeakMap<object, Folded>()

function foldedOf(article: { readonly text: string }): Folded {
  const known = folded.get(article)
  if (known) return known
  const all = words(article.text.slice(0, 60_000))
  const made = { exact: all.map(({ exact }) => exact), starts: all.map(({ start }) => start), ends: all.map(({ end }) => end) }
  folded.set(article, made)
  return made
}

/** Where these words stand in a row. A first word that comes again and again is given up, so that work stays bounded. */
function find({ exact, starts, ends }: Folded, wanted: readonly string[]): Span | null {
  let tries = mostTries
  for (let at = exact.indexOf(wanted[0] ?? ''); at >= 0 && tries-- > 0; at = exact.indexOf(wanted[0] ?? '', at + 1)) {
    if (wanted.every((word, step) => exact[at + step] === word)) return [starts[at] ?? 0, ends[at + wanted.length - 1] ?? 0]
  }
  return null
}

/** The telling of an account nearer to the words, for a line that stands in one account only, in marks. */
export function toldElsewhere(index: ReadIndex, wordings: readonly Wording[], hops: ReadonlyMap<ArticleId, number>): Wording[] {
  const [only] = wordings
  if (!only?.marked || only.where === 'turn' || wordings.some(({ account }) => account !== only.account)) return []
  const wanted = words(only.text)
    .slice(0, longest)
    .map(({ exact }) => exact)
  if (wanted.length < fewest) return []
  for (const account of index.accounts.slice(0, mostArticles)) {
    const article = index.article(account)
    const hop = hops.get(account.article) ?? 0
    if (!article || account.article === only.article || article.language !== only.language || hop >= only.hop) continue
    const span = find(foldedOf(article), wanted)
    if (!span || article.read.statements.some(({ quoted }) => quoted.some(([from, to]) => from < span[1] && span[0] < to))) continue
    return [
      {
        statement: null,
        article: article.id,
        account: account.id,
        text: article.text.slice(...span),
        span,
        language: article.language,
        where: 'body',
        speaker: null,
        hop,
        hedges: [],
        marked: false,
      },
    ]
  }
  return []
}
