/** Quote sets of two articles (`dev/articles.jsonl`): precision, recall and F1 of pairs, as `linkAccounts` finds them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkAccounts } from '../src/link/index.ts'
import type { Account } from '../src/model/index.ts'
import { present, shared, tablesFor } from './link-sets.ts'
import { table } from './table.ts'

interface ArticlePair {
  readonly pair: string
  readonly variant: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly gold: readonly (readonly [number, number])[]
}

export function accountOfQuotes(id: string, language: string, texts: readonly string[]): Account {
  const quotes = texts.map((text, at) => ({ statement: `s${at}`, text, language, speaker: null, turn: null }))
  return {
    id: `${id}#c1`,
    article: id,
    call: 'c1',
    outletKey: id,
    addedAt: '',
    language,
    published: null,
    callDate: null,
    parties: [],
    publisher: null,
    places: [],
    numbers: [],
    topics: [],
    quotes,
  }
}

async function main(): Promise<void> {
  if (!present) return console.log('bench skipped: ../shared/bench/link is not there.')
  const tables = process.argv.includes('--bare') ? [] : await tablesFor(['uk', 'ru', 'de'], process.env.TABLES)
  const rows = readFileSync(join(shared, 'dev', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticlePair)
  const sums = new Map<string, { right: number; found: number; gold: number; accepted: number; acceptedRight: number }>()
  for (const row of rows) {
    const [from = '', to = ''] = row.pair.split('-')
    const [link] = linkAccounts(accountOfQuotes('a', from, row.a), [accountOfQuotes('b', to, row.b)], { tables, refused: true })
    const key = `${row.pair} ${row.variant}`
    const sum = sums.get(key) ?? { right: 0, found: 0, gold: 0, accepted: 0, acceptedRight: 0 }
    for (const pair of link?.pairs ?? []) {
      const right = row.gold.some(([x, y]) => pair.a === `s${x}` && pair.b === `s${y}`)
      sum.found++
      if (right) sum.right++
      if (pair.state === 'accepted') {
        sum.accepted++
        if (right) sum.acceptedRight++
      }
    }
    sum.gold += row.gold.length
    sums.set(key, sum)
  }
  const lines = [...sums].sort().map(([key, { right, found, gold, accepted, acceptedRight }]) => {
    const [p, r] = [right / Math.max(1, found), right / gold]
    return [
      key,
      ...[p, r, (2 * p * r) / (p + r), acceptedRight / Math.max(1, accepted), acceptedRight / gold].map((value) =>
        (value * 100).toFixed(1),
      ),
    ]
  })
  console.log(table(['pair', 'P', 'R', 'F1', 'P accepted', 'R accepted'], lines))
}

await main()
