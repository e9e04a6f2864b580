/**
 * Fits the weights of `src/link/match/weights.data.ts`. Not run by anything: a developer runs it after features changed.
 *
 * usage: tsx scripts/lexicon.ts --skip 1/5 --out /tmp/fold && tsx bench/link-fit.ts /tmp/fold > src/link/match/weights.data.ts
 * Fitting uses training sentences that those tables have not seen, so that `dev` stays a test.
 */
import { join } from 'node:path'
import { readTsv, type SentencePair } from '../scripts/lexicon/read-pairs.ts'
import { compareQuotes, featureNames } from '../src/link/match/compare-quotes.ts'
import { type Cell, mutualBest } from '../src/link/match/pair-quotes.ts'
import { poolOf } from '../src/link/match/pool.ts'
import type { Ranking } from '../src/link/match/rank-quotes.ts'
import { scoreOf } from '../src/link/match/score.ts'
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

const featuresOf = (one: Ranking) => featureNames.map((name) => one.comparison.features[name])

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
      return [{ x: [...featuresOf(best), ...aroundNames.map((name) => best.around[name])], y, group: at, weight: y ? 1 : 2 }]
    }),
  )
}

/** Quote sets of two accounts: neighbouring sentences, some in common, whole or cut. */
function pairRows(flores: SentencePair[], tables: readonly WordTable[]): Record<'same-language' | 'cross-language', Row[]> {
  const roll = dice(23)
  const texts = new Map<string, Map<string, string[]>>()
  for (const { id, from, to, a, b } of flores.filter(held)) {
    const own = texts.get(id) ?? new Map<string, string[]>()
    texts.set(id, own)
    own.set(from, [...new Set([...(own.get(from) ?? []), a])])
    own.set(to, [...new Set([...(own.get(to) ?? []), b])])
  }
  const ids = [...texts.keys()].sort()
  const rows: Record<'same-language' | 'cross-language', Row[]> = { 'same-language': [], 'cross-language': [] }
  const pairs = [
    'uk-en',
    'ru-en',
    'de-en',
    'fr-en',
    'es-en',
    'pl-en',
    'uk-ru',
    'uk-de',
    'ru-de',
    'en-en',
    'en-en',
    'en-en',
    'en-en',
    'uk-uk',
    'de-de',
    'ru-ru',
  ]
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split('-')
    for (const share of [1, 0.6, 0.35])
      for (let at = 0; at + 12 <= ids.length; at += 3) {
        const shift = [3, 8, 60][(at / 3) % 3] ?? 3
        const [left, right] = [ids.slice(at, at + 8), [...ids, ...ids].slice(at + shift, at + shift + 9)]
        const say = (id: string, tag: string, other: boolean) => {
          const all = texts.get(id)?.get(tag) ?? []
          const text = all[other ? Math.min(all.length - 1, 1 + Math.floor(roll() * (all.length - 1))) : 0] ?? ''
          return other && share < 1 ? cut(text, Math.ceil(text.split(' ').length * share), roll) : text
        }
        const pool = poolOf(
          right.map((id) => bagOf(say(id, to, true), to)),
          tables,
          false,
        )
        const cells = left.flatMap((id, a): Cell[] => {
          const bag = bagOf(say(id, from, false), from)
          return right.map((_, b) => {
            const comparison = compareQuotes(pool, bag, b)
            const method = from === to ? 'same-language' : 'cross-language'
            return { a, b, method, comparison, score: scoreOf(method, comparison.features) }
          })
        })
        for (const { cell, lead, leadBack } of mutualBest(cells)) {
          const y = Number(left[cell.a] === right[cell.b])
          rows[cell.method].push({
            x: [...featureNames.map((name) => cell.comparison.features[name]), cell.score, lead, leadBack],
            y,
            group: 0,
            weight: y ? 1 : 3,
          })
        }
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
  if (phase === 'pair') {
    for (const [method, rows] of Object.entries(pairRows(flores, tables))) {
      const names = [...featureNames, ...aroundNames]
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
