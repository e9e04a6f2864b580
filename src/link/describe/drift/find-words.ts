/** Words of the drift lists in a wording: which, where, and their step on the scale. */
import type { Span } from '../../../model/index.ts'
import type { Bag } from '../../words/bag.ts'
import { driftWords } from './drift-words.data.ts'

export type WordKind = 'negation' | 'implied' | 'hedge' | 'amount' | 'modal' | 'swearing' | 'russia' | 'ukraine' | 'first' | 'third'

export interface Hit {
  /** Place of the word in the bag. */
  readonly at: number
  readonly span: Span
  readonly step: number
}

interface Patterns {
  readonly whole: ReadonlyMap<string, number>
  readonly beginnings: readonly (readonly [string, number])[]
}

const compiled = new Map<string, Patterns>()

function patterns(kind: WordKind, language: string): Patterns {
  const key = `${kind} ${language}`
  const known = compiled.get(key)
  if (known) return known
  const entries = (driftWords[kind]?.[language] ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry): [string, number] => {
      const [step, word] = entry.includes(':') ? entry.split(':') : ['1', entry]
      return [(word ?? '').replace(/ß/gu, 'ss'), Number(step)]
    })
  const made = {
    whole: new Map(entries.filter(([word]) => !word.endsWith('*'))),
    beginnings: entries.filter(([word]) => word.endsWith('*')).map(([word, step]) => [word.slice(0, -1), step] as const),
  }
  compiled.set(key, made)
  return made
}

/** Words of a kind in a bag, from left to right. */
export function findWords(bag: Bag, kind: WordKind): Hit[] {
  const { whole, beginnings } = patterns(kind, bag.language)
  return bag.words.flatMap(({ form, span }, at) => {
    const step = whole.get(form.exact) ?? beginnings.find(([start]) => form.exact.startsWith(start))?.[1]
    return step === undefined ? [] : [{ at, span, step }]
  })
}
