/**
 * Keys across languages: rare words of an account, led to English stems by the trained tables.
 *
 * Hand-made lexicons know what is said at the front; a call that speaks of a goat and a notary is found again by these. Without
 * tables there are none.
 */
import type { Account } from '../model/index.ts'
import { primaryTag } from '../text/analyse/index.ts'
import { rememberedBag, type WordForm } from './words/bag.ts'
import { type Translate, translateWith, type WordTable } from './words/word-tables.ts'

/** Words of an account that are looked at. */
const looked = 600
/** English stems that one word may stand for, and how surely each must. */
const most = 1
const sure = 0.12
/** A stem that stands in more sentences than one of so many opens nothing. */
const rareFrom = 200

/** How rare an English stem is. By the table that knows most English: it is the same whichever languages came along. */
function rarityIn(tables: readonly WordTable[]): (stem: string) => number {
  const [home] = [...tables].sort((a, b) => (b.counts.en?.size ?? 0) - (a.counts.en?.size ?? 0))
  return (stem) => {
    const c = home?.counts.en?.get(stem)
    return c === undefined ? 0 : Math.log((home?.sentences ?? 1) / c)
  }
}

function stemsOf(form: WordForm, way: Translate | null): readonly string[] {
  if (form.language === 'en') return form.stems.slice(0, 1)
  if (!way) return []
  const answers = form.stems.flatMap((stem) => [...way(stem, 'stem')])
  return answers
    .filter(([, strength]) => strength >= sure)
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([answer]) => answer)
}

/** English stems that an account's rare words stand for, with how rare each is. Empty without tables. */
export function pivotStems(account: Account, tables: readonly WordTable[]): Map<string, number> {
  const found = new Map<string, number>()
  if (tables.length === 0) return found
  const tag = primaryTag(account.language)
  const [rarityOf, way] = [rarityIn(tables), translateWith(tables, tag, 'en')]
  const least = Math.log(rareFrom)
  let seen = 0
  for (const quote of account.quotes) {
    if (seen > looked) break
    const { words } = rememberedBag(quote.text, tag)
    seen += words.length
    for (const { form } of words) {
      if (form.stop || form.number || form.exact.length < 3) continue
      for (const stem of stemsOf(form, way)) {
        const rarity = rarityOf(stem)
        if (rarity >= least) found.set(stem, rarity ** 2)
      }
    }
  }
  return found
}
