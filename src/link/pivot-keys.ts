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
const most = 2
const sure = 0.12
/** A stem that stands in more sentences than one of so many opens nothing. */
const rareFrom = 200

interface Background {
  readonly ways: Map<string, Translate | null>
  readonly rarity: (stem: string) => number
}

const known = new WeakMap<readonly WordTable[], Background>()

function backgroundOf(tables: readonly WordTable[]): Background {
  const before = known.get(tables)
  if (before) return before
  const home = [...tables].sort((a, b) => (b.counts.en?.size ?? 0) - (a.counts.en?.size ?? 0))[0]
  const rarity = (stem: string) => Math.log((home?.sentences ?? 1) / ((home?.counts.en?.get(stem) ?? 0.5) || 0.5))
  const made = { ways: new Map<string, Translate | null>(), rarity }
  known.set(tables, made)
  return made
}

function stemsOf(form: WordForm, tables: readonly WordTable[], { ways }: Background): readonly string[] {
  if (form.language === 'en') return form.stems.slice(0, 1)
  if (!ways.has(form.language)) ways.set(form.language, translateWith(tables, form.language, 'en'))
  const way = ways.get(form.language)
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
  const background = backgroundOf(tables)
  const least = Math.log(rareFrom)
  let seen = 0
  for (const quote of account.quotes) {
    if (seen > looked) break
    const { words } = rememberedBag(quote.text, primaryTag(quote.language))
    seen += words.length
    for (const { form } of words) {
      if (form.stop || form.number || form.exact.length < 3) continue
      for (const stem of stemsOf(form, tables, background)) {
        const rarity = background.rarity(stem)
        if (rarity >= least) found.set(stem, rarity ** 2)
      }
    }
  }
  return found
}
