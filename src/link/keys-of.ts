/**
 * Keys: the few things by which an account is found again among millions. A key only opens a comparison.
 *
 * Stems are chosen by a weighted draw on their hash: two accounts that share words draw the same ones, without either
 * knowing the other or how rare a word is in the store. Concepts of the lexicons are keys across languages.
 */
import type { Account, Key, KeyKind } from '../model/index.ts'
import { dayNumber } from './days.ts'
import { drawOf } from './hash.ts'
import { pivotStems } from './pivot-keys.ts'
import { rememberedBag, type WordForm } from './words/bag.ts'
import { concepts } from './words/concepts.ts'
import type { WordTable } from './words/word-tables.ts'

const most = { stems: 16, pivots: 16, concepts: 8, names: 5, numbers: 4, places: 3, links: 4 } as const
/** Words of an account that are looked at for keys. */
const looked = 2000

function sample(weights: ReadonlyMap<string, number>, count: number): string[] {
  return [...weights]
    .map(([value, weight]) => ({ value, draw: -Math.log(drawOf(value)) / weight }))
    .sort((a, b) => a.draw - b.draw || (a.value < b.value ? -1 : 1))
    .slice(0, count)
    .map(({ value }) => value)
}

interface Gathered {
  readonly stems: Map<string, number>
  readonly concepts: Map<string, number>
  readonly names: Map<string, number>
}

/** Long words are rarer; a word in a hand-made list of everyday words says little. */
function weightOf(form: WordForm): number {
  return Math.min(form.exact.length, 12) ** 1.5
}

function gather(account: Account): Gathered {
  const found: Gathered = { stems: new Map(), concepts: new Map(), names: new Map() }
  let seen = 0
  for (const quote of account.quotes) {
    if (seen > looked) break
    const { words } = rememberedBag(quote.text, quote.language)
    seen += words.length
    words.forEach(({ form, span }, at) => {
      if (form.stop || form.number || form.exact.length < 3) return
      const [stem] = form.stems
      if (stem) found.stems.set(`${form.language}:${stem}`, weightOf(form))
      for (const concept of form.concepts) {
        const id = concepts[concept]?.id ?? ''
        if (id !== '' && !id.startsWith('word.')) found.concepts.set(id, 1)
      }
      const capital = at > 0 && form.skeleton.length >= 4 && /\p{Lu}/u.test(quote.text.slice(span[0], span[0] + 1))
      if (capital && form.language !== 'de') found.names.set(form.skeleton, 1)
    })
  }
  return found
}

/**
 * Keys of an account, at most about forty, with tables about sixty. Linear in its quotes.
 *
 * @param tables trained words, which give keys that meet across languages; without any there are only those of the lexicons
 */
export function keysOf(account: Account, tables: readonly WordTable[] = []): Key[] {
  const { stems, concepts: ids, names } = gather(account)
  const day = dayNumber(account.callDate) ?? dayNumber(account.published)
  const key = (kind: KeyKind) => (value: string) => ({ kind, value, day })
  const roles = account.parties.map(({ role }) => role).filter((role) => role !== 'unknown')
  const addresses = (account.links ?? []).slice(0, most.links)
  return [
    ...sample(stems, most.stems).map(key('stem')),
    ...sample(pivotStems(account, tables), most.pivots).map((stem) => key('stem')(`=${stem}`)),
    ...sample(ids, most.concepts).map((id) => key(id.startsWith('place.') ? 'place' : id.startsWith('person.') ? 'person' : 'topic')(id)),
    ...sample(names, most.names).map(key('person')),
    ...sample(new Map(account.numbers.map((value) => [value, value.length])), most.numbers).map(key('number')),
    ...account.places.slice(0, most.places).map(key('place')),
    ...addresses.map((address) => key(/^t\.me\/[^/]+\/\d+$/u.test(address) ? 'post' : 'url')(address)),
    ...(account.publisher ? [key('publisher')(account.publisher)] : []),
    ...(roles.length > 1 ? [key('relation')([...roles].sort().join(' '))] : []),
    ...(day === null ? [] : [key('day')(String(day))]),
  ].filter((one, at, all) => all.findIndex((other) => other.kind === one.kind && other.value === one.value) === at)
}
