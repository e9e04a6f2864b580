/**
 * Fits the weights of `src/link/match/weights.data.ts`. Not run by anything: a developer runs it after features changed.
 *
 * usage: tsx scripts/lexicon.ts --skip 1/5 --out /tmp/fold && tsx bench/link-fit.ts /tmp/fold > src/link/match/weights.data.ts
 * Fitting uses training sentences that those tables have not seen, so that `dev` stays a test.
 */
import { join } from 'node:path'
import { readTsv, type SentencePair } from '../scripts/lexicon/read-pairs.ts'
import { compareQuotes, featureNames } from '../src/link/match/compare-quotes.ts'
import { companyOf, leftOver, type Matched } from '../src/link/match/in-context.ts'
import { type Cell, mutualBest } from '../src/link/match/pair-quotes.ts'
import { poolOf } from '../src/link/match/pool.ts'
import type { Ranking } from '../src/link/match/rank-quotes.ts'
import { pairThresholds, probabilityOf, scoreOf } from '../src/link/match/score.ts'
import { bagOf } from '../src/link/words/bag.ts'
import type { WordTable } from '../src/link/words/word-tables.ts'
import { type MatchSet, rankSet, shared, tablesFor } from './link-sets.ts'

const part = [1, 5] as const
const held = ({ id }: { id: string }) => Math.floor(Number(id.replace(/\D/gu, '')) / 10) % part[1] === part[0]

/** Numbers from a seed, 0..1. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function cut(text: string, count: number, roll: () => number): string {
  const words = text.split(/\s+/u)
  const from = Math.floor(roll() * Math.max(1, words.length - count + 1))
  return words.slice(from, from + count).join(' ')
}

const distractors = (rows: readonly SentencePair[], own: readonly string[], size: number) =>
  [...new Set(rows.map(({ b }) => b))].filter((text) => !own.includes(text)).slice(0, size)

function crossSets(flores: SentencePair[], tatoeba: SentencePair[]): MatchSet[] {
  const roll = dice(7)
  const all = [...flores, ...tatoeba]
  return ['uk', 'ru', 'de', 'fr', 'es', 'pl'].flatMap((from) => {
    const own = (rows: SentencePair[]) => rows.filter((row) => row.from === from && row.to === 'en' && row.engine === 'human' && held(row))
    const [long, short] = [own(flores).filter(({ id }, at, rows) => rows.findIndex((row) => row.id === id) === at), own(tatoeba)]
    const more = distractors(
      all.filter((row) => row.to === 'en' && !held(row)),
      [],
      700,
    )
    const base = { from, to: 'en' }
    return [
      { ...base, name: 'long', questions: long.map(({ a }) => a), pool: [...long.map(({ b }) => b), ...more] },
      { ...base, name: 'short', questions: short.map(({ a }) => a), pool: [...short.map(({ b }) => b), ...more] },
      ...[0.6, 0.35].map((share) => ({
        ...base,
        name: `cut ${share}`,
        questions: long.map(({ a }) => a),
        pool: [
          ...long.map(({ b }) => cut(b, Math.ceil(b.split(' ').length * share), roll)),
          ...more.map((text) => cut(text, Math.ceil(text.split(' ').length * share), roll)),
        ],
      })),
    ]
  })
}

function sameSets(flores: SentencePair[]): MatchSet[] {
  const roll = dice(11)
  const english = (from: string) =>
    new Map(flores.filter((row) => row.from === from && row.to === 'en' && row.engine !== 'human').map((row) => [row.id, row.b]))
  const paths = [
    ['ru', 'de'],
    ['uk', 'fr'],
    ['es', 'pl'],
    ['de', 'uk'],
    ['fr', 'ru'],
    ['pl', 'de'],
  ] as const
  return paths.flatMap(([x, y]) => {
    const [left, right] = [english(x), english(y)]
    const ids = [...left.keys()].filter((id) => right.has(id))
    const own = ids.filter((id) => held({ id }))
    const more = ids.filter((id) => !held({ id })).map((id) => right.get(id) ?? '')
    return [100, 12, 8, 5].map((count) => ({
      from: 'en',
      to: 'en',
      name: `relay ${count}`,
      questions: own.map((id) => cut(left.get(id) ?? '', count, roll)),
      pool: [...own.map((id) => right.get(id) ?? ''), ...more],
    }))
  })
}

type Row = { x: number[]; y: number; group: number; weight: number }

/** Softmax over the candidates of each question: which features put the partner first. */
function fitRank(groups: Row[][], size: number): number[] {
  const w = new Array<number>(size).fill(0.5)
  const step = new Array<number>(size).fill(0)
  for (let round = 0; round < 300; round++) {
    const gradient = w.map((value) => -0.0005 * value * groups.length)
    for (const rows of groups) {
      const scores = rows.map(({ x }) => x.reduce((sum, value, k) => sum + value * (w[k] ?? 0), 0))
      const top = Math.max(...scores)
      const exp = scores.map((score) => Math.exp(score - top))
      const total = exp.reduce((a, b) => a + b, 0)
      rows.forEach((row, at) => {
        const error = row.y - (exp[at] ?? 0) / total
        row.x.forEach((value, k) => {
          gradient[k] = (gradient[k] ?? 0) + error * value
        })
      })
    }
    gradient.forEach((g, k) => {
      step[k] = (step[k] ?? 0) + g * g
      w[k] = (w[k] ?? 0) + (0.5 * g) / Math.sqrt((step[k] ?? 0) + 1e-9)
    })
  }
  return w
}

/** Logistic regression with a bias at the end. */
function fitAccept(rows: Row[], size: number): number[] {
  const w = new Array<number>(size + 1).fill(0)
  const step = new Array<number>(size + 1).fill(0)
  for (let round = 0; round < 600; round++) {
    const gradient = w.map((value, k) => (k === size ? 0 : -0.3 * value))
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (w[k] ?? 0), w[size] ?? 0)))
      const error = (y - p) * weight
      x.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value
      })
      gradient[size] = (gradient[size] ?? 0) + error
    }
    gradient.forEach((g, k) => {
      step[k] = (step[k] ?? 0) + g * g
      w[k] = (w[k] ?? 0) + (0.5 * g) / Math.sqrt((step[k] ?? 0) + 1e-9)
    })
  }
  return w
}

const featuresOf = ({ comparison }: Pick<Ranking, 'comparison'>) => featureNames.map((name) => comparison.features[name])
/** That both are questions puts a candidate first; it is no evidence that the two are one. */
const evidenceOf = ({ comparison }: Pick<Ranking, 'comparison'>) =>
  featureNames.map((name) => (name === 'asks' ? 0 : comparison.features[name]))

function rankRows(set: MatchSet, tables: readonly WordTable[]): Row[][] {
  return rankSet(set, tables).flatMap((list, at) => {
    const rows = list
      .slice(0, 25)
      .map((one): Row => ({ x: featuresOf(one), y: Number(set.pool[one.quote] === set.pool[at]), group: at, weight: 1 }))
    return rows.filter(({ y }) => y === 1).length === 1 ? [rows] : []
  })
}

const aroundNames = ['score', 'lead', 'leadBack'] as const

/** Best candidates, once with every partner there and once with a third of the partners gone. */
function acceptRows(set: MatchSet, tables: readonly WordTable[]): Row[] {
  const gone = new Set(set.questions.flatMap((_, at) => (at % 2 === 1 ? [at] : [])))
  const pools = [
    set.pool,
    set.pool.map((text, at) => (gone.has(at) ? '' : text)),
    set.pool.map((text, at) => (at < set.questions.length && !gone.has(at) ? '' : text)),
  ]
  return pools.flatMap((pool, round) =>
    rankSet({ ...set, pool }, tables).flatMap((list, at): Row[] => {
      const [best] = list
      if (!best || (round > 0 && pool[at] !== '')) return []
      const y = Number(pool[best.quote] === set.pool[at])
      return [{ x: [...evidenceOf(best), ...aroundNames.map((name) => best.around[name])], y, group: at, weight: y ? 1 : 2 }]
    }),
  )
}

type ByMethod = Record<'same-language' | 'cross-language', Row[]>

/** The grid of two quote sets, and whether a cell is right. */
interface Sets {
  readonly cells: readonly Cell[]
  readonly right: (cell: Cell) => boolean
  readonly fewer: number
}

const setPairs = 'uk-en ru-en de-en fr-en es-en pl-en uk-ru uk-de ru-de en-en en-en en-en en-en uk-uk de-de ru-ru'.split(' ')

function wordings(flores: SentencePair[]): Map<string, Map<string, string[]>> {
  const texts = new Map<string, Map<string, string[]>>()
  for (const { id, from, to, a, b } of flores.filter(held)) {
    const own = texts.get(id) ?? new Map<string, string[]>()
    texts.set(id, own)
    own.set(from, [...new Set([...(own.get(from) ?? []), a])])
    own.set(to, [...new Set([...(own.get(to) ?? []), b])])
  }
  return texts
}

/** Quote sets of two accounts: neighbouring sentences, some in common, whole or cut, one neighbour in five swapped. */
function* quoteSets(flores: SentencePair[], tables: readonly WordTable[]): Generator<Sets> {
  const roll = dice(23)
  const texts = wordings(flores)
  const ids = [...texts.keys()].sort()
  const say = (id: string, tag: string, share: number | null) => {
    const all = texts.get(id)?.get(tag) ?? []
    const text = all[share !== null ? Math.min(all.length - 1, 1 + Math.floor(roll() * (all.length - 1))) : 0] ?? ''
    return share !== null && share < 1 ? cut(text, Math.ceil(text.split(' ').length * share), roll) : text
  }
  for (const pair of setPairs) {
    const [from = '', to = ''] = pair.split('-')
    const method = from === to ? 'same-language' : 'cross-language'
    for (const share of [1, 0.6, 0.35])
      for (let at = 0; at + 12 <= ids.length; at += 3) {
        const shift = [3, 8, 60][(at / 3) % 3] ?? 3
        const [left, right] = [ids.slice(at, at + 8), [...ids, ...ids].slice(at + shift, at + shift + 9)]
        for (let one = 1; one < right.length; one++)
          if (roll() < 0.2) [right[one - 1], right[one]] = [right[one] as string, right[one - 1] as string]
        const bags = right.map((id) => bagOf(say(id, to, share), to))
        const pool = poolOf(bags, tables, false)
        const cells = left.flatMap((id, a): Cell[] => {
          const bag = bagOf(say(id, from, null), from)
          return right.map((_, b) => {
            const comparison = compareQuotes(pool, bag, b)
            return { a, b, method, comparison, score: scoreOf(method, comparison.features) }
          })
        })
        yield { cells, right: ({ a, b }) => left[a] === right[b], fewer: left.length }
      }
  }
}

function pairRows(flores: SentencePair[], tables: readonly WordTable[]): ByMethod {
  const rows: ByMethod = { 'same-language': [], 'cross-language': [] }
  for (const { cells, right } of quoteSets(flores, tables)) {
    for (const { cell, lead, leadBack } of mutualBest(cells)) {
      const y = Number(right(cell))
      const x = [...evidenceOf(cell), cell.score, lead, leadBack]
      rows[cell.method].push({ x, y, group: 0, weight: y ? 1 : 3 })
    }
  }
  return rows
}

const companyNames = ['order', 'beside', 'company'] as const

/** What is left over once the sure pairs of two accounts of one call are taken. */
function contextRows(flores: SentencePair[], tables: readonly WordTable[]): ByMethod {
  const rows: ByMethod = { 'same-language': [], 'cross-language': [] }
  for (const { cells, right, fewer } of quoteSets(flores, tables)) {
    const matched = mutualBest(cells).flatMap(({ cell, lead, leadBack }): Matched[] => {
      const { features, rareShare } = cell.comparison
      const p = probabilityOf(cell.method, features, { score: cell.score, lead, leadBack }, 'pair')
      return p >= pairThresholds.suggest && rareShare >= (cell.method === 'same-language' ? 0.42 : 0.25) ? [[cell.a, cell.b]] : []
    })
    if (matched.length < 2) continue
    for (const { cell, lead, leadBack } of leftOver(cells, matched)) {
      const company = companyOf(cell, matched, fewer)
      const x = [...evidenceOf(cell), cell.score, lead, leadBack, ...companyNames.map((name) => company[name])]
      rows[cell.method].push({ x, y: Number(right(cell)), group: 0, weight: right(cell) ? 1 : 2 })
    }
  }
  return rows
}

const show = (names: readonly string[], w: readonly number[]) =>
  `{ ${names.map((name, k) => `${name}: ${(w[k] ?? 0).toFixed(3)}`).join(', ')} }`

async function main(): Promise<void> {
  const [phase = 'rank', dir = '/tmp/fold'] = process.argv.slice(2)
  const tables = await tablesFor([], dir)
  const flores = readTsv(join(shared, 'train', 'flores.tsv'))
  const tatoeba = readTsv(join(shared, 'train', 'tatoeba.tsv'))
  if (phase === 'pair' || phase === 'context') {
    for (const [method, rows] of Object.entries((phase === 'pair' ? pairRows : contextRows)(flores, tables))) {
      const names = [...featureNames, ...aroundNames, ...(phase === 'pair' ? [] : companyNames)]
      console.log(`  '${method}': ${show([...names, 'bias'], fitAccept(rows, names.length))},`)
      console.error(method, rows.length, rows.filter(({ y }) => y).length)
    }
    return
  }
  for (const [method, sets] of [
    ['same-language', sameSets(flores)],
    ['cross-language', crossSets(flores, tatoeba)],
  ] as const) {
    if (phase === 'rank') {
      const groups = sets.flatMap((set) => rankRows(set, tables))
      console.log(`  '${method}': ${show(featureNames, fitRank(groups, featureNames.length))},`)
    } else {
      const rows = sets.flatMap((set) => acceptRows(set, tables))
      const names = [...featureNames, ...aroundNames]
      const w = fitAccept(rows, names.length)
      console.log(`  '${method}': ${show([...names, 'bias'], w)},`)
      console.error(method, rows.length, rows.filter(({ y }) => y).length)
    }
  }
}

await main()
