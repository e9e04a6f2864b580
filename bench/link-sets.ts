/** Development sets of `../shared/bench/link` as questions and pools, and the measures of matching. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTsv } from '../scripts/lexicon/read-pairs.ts'
import { wordTables } from '../src/desk/words/index.ts'
import { poolOf } from '../src/link/match/pool.ts'
import { type Ranking, rankQuotes } from '../src/link/match/rank-quotes.ts'
import { acceptFrom } from '../src/link/match/score.ts'
import { bagOf } from '../src/link/words/bag.ts'
import { readWordTable, type WordTable } from '../src/link/words/word-tables.ts'

export const shared = join(process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '..', '..', 'shared'), 'bench', 'link')
export const present = existsSync(join(shared, 'dev'))

/** One set: questions, and a pool that holds the answer of question i at place i; the rest are distractors. */
export interface MatchSet {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly questions: readonly string[]
  readonly pool: readonly string[]
}

const unique = (texts: readonly string[]) => [...new Set(texts)]

/** Tatoeba pairs of a language, with the English of all other rows as distractors up to a pool size. */
export function tatoeba(tag: string, part: 'dev' | 'train', size: number): MatchSet {
  const rows = readTsv(join(shared, part, 'tatoeba.tsv')).filter(({ from }) => from === tag)
  const answers = rows.map(({ b }) => b)
  const others = ['dev', 'train'].flatMap((dir) => readTsv(join(shared, dir, 'tatoeba.tsv')).map(({ b }) => b))
  const distractors = unique(others).filter((text) => !answers.includes(text))
  return {
    name: `tatoeba ${tag}-en`,
    from: tag,
    to: 'en',
    questions: rows.map(({ a }) => a),
    pool: [...answers, ...distractors].slice(0, Math.max(size, answers.length)),
  }
}

export function flores(tag: string, part: 'dev' | 'train'): MatchSet {
  const rows = readTsv(join(shared, part, 'flores.tsv')).filter(({ from, engine }) => from === tag && engine === 'human')
  const kept = rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at)
  return { name: `flores ${tag}-en`, from: tag, to: 'en', questions: kept.map(({ a }) => a), pool: kept.map(({ b }) => b) }
}

export function relay(cut: string): MatchSet {
  const rows = readFileSync(join(shared, 'dev', 'relay.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const own = rows.filter(([, set]) => set === `relay-${cut}`)
  return { name: `relay ${cut}`, from: 'en', to: 'en', questions: own.map((row) => row[3] ?? ''), pool: own.map((row) => row[4] ?? '') }
}

/** Rankings of a set, with the true partner there, or with it removed (for false accepts). */
export function rankSet(set: MatchSet, tables: readonly WordTable[]): Ranking[][] {
  const pool = poolOf(
    set.pool.map((text) => bagOf(text, set.to)),
    tables,
    true,
  )
  return rankQuotes(
    pool,
    set.questions.map((text) => bagOf(text, set.from)),
  )
}

export interface Measured {
  readonly r1: number
  /** The threshold of `recallAt1`. */
  readonly gate: number
  readonly mrr: number
  /** Recall at the threshold at which 1 % of the questions accept a candidate after their partner was removed. */
  readonly recallAt1: number
  /** Precision and recall at acceptance. */
  readonly precision: number
  readonly recall: number
  readonly falseAccepts: number
  /** Recall when accepting at 99.5 % precision. */
  readonly recallAt995: number
}

/** Measures of a set whose partners are all there, and of the same with every partner removed (in two halves). */
export function measure(set: MatchSet, tables: readonly WordTable[]): Measured {
  const ranked = rankSet(set, tables)
  const n = set.questions.length
  const place = ranked.map((list, at) => list.findIndex(({ quote }) => set.pool[quote] === set.pool[at]))
  const tops = ranked.map((list, at) => ({ p: list[0]?.p ?? 0, right: place[at] === 0, ok: isAccepted(list[0]) }))
  const absent = without(set, tables)
  const gate = [...absent].map(({ p }) => p).sort((a, b) => b - a)[Math.floor(n * 0.01)] ?? 0
  const accepted = tops.filter(({ ok }) => ok)
  return {
    gate,
    r1: tops.filter(({ right }) => right).length / n,
    mrr: place.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / n,
    recallAt1: tops.filter(({ p, right }) => right && p > gate).length / n,
    precision: accepted.length ? accepted.filter(({ right }) => right).length / accepted.length : 1,
    recall: accepted.filter(({ right }) => right).length / n,
    falseAccepts: absent.filter(({ ok }) => ok).length / n,
    recallAt995: recallAt(tops, 0.995) / n,
  }
}

function isAccepted(top: Ranking | undefined): boolean {
  return top !== undefined && top.around.leadBack >= 0 && top.p >= acceptFrom(top.method, top.comparison.features, 'list')
}

function recallAt(tops: readonly { p: number; right: boolean }[], precision: number): number {
  const sorted = [...tops].sort((a, b) => b.p - a.p)
  let [right, best] = [0, 0]
  sorted.forEach((top, at) => {
    if (top.right) right++
    if (right / (at + 1) >= precision) best = right
  })
  return best
}

/** Best p of each question after its partner was taken out: half of the partners leave at a time. */
function without(set: MatchSet, tables: readonly WordTable[]): { p: number; ok: boolean }[] {
  const found = set.questions.map(() => ({ p: 0, ok: false }))
  for (const half of [0, 1]) {
    const gone = new Set(set.questions.flatMap((_, at) => (at % 2 === half ? [set.pool[at]] : [])))
    const pool = set.pool.filter((text) => !gone.has(text))
    const ranked = rankSet({ ...set, pool }, tables)
    ranked.forEach((list, at) => {
      if (at % 2 === half) found[at] = { p: list[0]?.p ?? 0, ok: isAccepted(list[0]) }
    })
  }
  return found
}

/** Tables of a folder (for fitting with a part left out), or the pack's. */
export async function tablesFor(languages: readonly string[], dir = ''): Promise<WordTable[]> {
  if (!dir) return await wordTables(languages)
  return ['en-en', 'uk-en', 'ru-en', 'de-en', 'fr-en', 'es-en', 'pl-en', 'uk-ru', 'uk-de', 'ru-de']
    .map((pair) => join(dir, `${pair}.words`))
    .filter((path) => existsSync(path))
    .map((path) => readWordTable(readFileSync(path, 'utf8')))
}
