/**
 * Stock sentences: "We have nothing to eat", an agency's caption. The same words in many calls that nothing else joins identify
 * none of them; they are shown as such.
 */
import type { Account, CallStory } from '../../model/index.ts'
import { words } from '../../text/analyse/index.ts'

/** In so many calls the same words are stock. */
const fromCalls = 5

const plain = (text: string, language: string) =>
  `${language.slice(0, 2)} ${words(text.slice(0, 2000))
    .map(({ exact }) => exact)
    .join(' ')}`

/** @param calls accounts of each call. @returns wordings that stand in many of them, folded */
function stockOf(calls: readonly (readonly Account[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const accounts of calls) {
    const own = new Set(accounts.flatMap(({ quotes }) => quotes.map(({ text, language }) => plain(text, language))))
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= fromCalls).map(([one]) => one))
}

/** The stories, with their stock lines marked. Linear in what was said. */
export function markStock(stories: readonly CallStory[], accountsOf: (story: CallStory) => readonly Account[]): CallStory[] {
  const stock = stockOf(stories.map(accountsOf))
  if (stock.size === 0) return [...stories]
  return stories.map((story) => ({
    ...story,
    quotes: story.quotes.map((quote) => ({
      ...quote,
      stock: quote.wordings.some(({ text, language }) => stock.has(plain(text, language))),
    })),
  }))
}
