/** Sentence pairs for training: the TSV files of `bench/link/train` (`pair set id src tgt engine`) and the hand-made lexicons. */
import { readFileSync } from 'node:fs'
import { concepts } from '../../src/link/words/concepts.ts'

export interface SentencePair {
  readonly from: string
  readonly to: string
  readonly id: string
  readonly a: string
  readonly b: string
  readonly engine: string
}

/** Rows of a TSV file, header left out. */
export function readTsv(path: string): SentencePair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [pair = '', , id = '', a = '', b = '', engine = ''] = line.split('\t')
      const [from = '', to = ''] = pair.split('-')
      return { from, to, id, a, b, engine }
    })
}

/** Wordings of one sentence, by language. */
function wordingsById(rows: readonly SentencePair[]): Map<string, Map<string, Set<string>>> {
  const found = new Map<string, Map<string, Set<string>>>()
  const add = (id: string, tag: string, text: string) => {
    const languages = found.get(id) ?? new Map<string, Set<string>>()
    found.set(id, languages)
    languages.set(tag, (languages.get(tag) ?? new Set()).add(text))
  }
  for (const { id, from, to, a, b } of rows) {
    add(id, from, a)
    add(id, to, b)
  }
  return found
}

const mostPairsOfOne = 6

/** Every pair of wordings of one sentence in two languages (or in one, when they are the same language). */
export function pairsBetween(rows: readonly SentencePair[], from: string, to: string): { a: string; b: string }[] {
  const pairs: { a: string; b: string }[] = []
  for (const languages of wordingsById(rows).values()) {
    const [as, bs] = [[...(languages.get(from) ?? [])], [...(languages.get(to) ?? [])]]
    const own = as.flatMap((a, x) => bs.flatMap((b, y) => (from === to && x >= y ? [] : [{ a, b }])))
    pairs.push(...own.slice(0, from === to ? 12 : mostPairsOfOne))
  }
  return pairs
}

/** Words for one concept in two languages: short sentences of their own. */
export function lexiconPairs(from: string, to: string): { a: string; b: string }[] {
  return concepts.flatMap(({ words }) => (words[from] ?? []).flatMap((a) => (words[to] ?? []).map((b) => ({ a, b }))))
}
