/**
 * Hard input for linking, end to end (accounts, links, calls, stories): ten thousand accounts of one call, one stock sentence
 * in ten thousand pages, rings of citations, an outlet that copies itself, twelve calls in one article.
 *
 * `tsx bench/link-hard.ts [size]`: each case in a process of its own; user CPU, the most memory, and what came of it.
 */
import { spawnSync } from 'node:child_process'
import { wordTables } from '../src/desk/words/index.ts'
import { traceArticles } from '../src/link/index.ts'
import { type ArticleSpec, makeArticle } from '../src/link/testing/make-article.ts'
import { randomFrom } from './invent-article.ts'
import { machine, table } from './table.ts'

const syllables = 'ba ke lo mi nu ra se to vi zu dar gol mek pos tir van hel kor lin sab'.split(' ')
const plain = 'the man said that we had to go there and nobody came back from it so they took what was left'.split(' ')

function sentence(random: () => number): string {
  const rare = () => [0, 1, 2].map(() => syllables[Math.floor(random() * syllables.length)]).join('')
  return `${Array.from({ length: 12 }, () => (random() < 0.4 ? rare() : plain[Math.floor(random() * plain.length)])).join(' ')}.`
}

const sentences = (seed: number, count: number) => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => sentence(random))
}

const dayOf = (at: number) => `2025-03-${String(1 + (Math.floor(at / 40) % 28)).padStart(2, '0')}`
const telling = (at: number, texts: readonly string[]): ArticleSpec => ({
  id: `a${at}`,
  outlet: `Outlet ${at}`,
  day: dayOf(at),
  addedAt: new Date(at * 60_000).toISOString(),
  quotes: texts.map((text) => ({ text })),
})

const cases: Readonly<Record<string, (size: number) => ArticleSpec[]>> = {
  'one call': (size) => {
    const all = sentences(1, 6)
    const random = randomFrom(2)
    return Array.from({ length: size }, (_, at) => telling(at, all.filter(() => random() < 0.7).concat(all[at % 6] ?? '')))
  },
  'one stock sentence': (size) => {
    const [stock = ''] = sentences(3, 1)
    return Array.from({ length: size }, (_, at) => telling(at, [stock, ...sentences(1000 + at, 2)]))
  },
  'rings of citations': (size) =>
    Array.from({ length: size }, (_, at) => ({
      ...telling(at, sentences(Math.floor(at / 20) + 9, 3)),
      chain: [['publisher', `Outlet ${at % 20 === 19 ? at - 19 : at + 1}`] as const],
    })),
  'an outlet that copies itself': (size) => {
    const texts = sentences(5, 5)
    return Array.from({ length: size }, (_, at) => ({ ...telling(at, texts), outlet: 'Outlet', outletKey: 'outlet' }))
  },
  'twelve calls in one article': (size) =>
    Array.from({ length: Math.ceil(size / 12) }, (_, at) => {
      const calls = Array.from({ length: 12 }, (_unused, one) => `c${one + 1}`)
      const quotes = calls.flatMap((call, one) => sentences(Math.floor(at / 4) * 100 + one, 3).map((text) => ({ text, call })))
      return { ...telling(at, []), calls, quotes }
    }),
}

async function run(name: string, size: number): Promise<void> {
  const articles = cases[name]?.(size).map(makeArticle) ?? []
  const tables = await wordTables(['en'])
  const before = process.cpuUsage()
  const { calls, suggestions } = traceArticles(articles, [], { tables })
  const seconds = process.cpuUsage(before).user / 1e6
  const sizes = calls.map(({ call }) => call.accounts.length).sort((a, b) => b - a)
  const circles = calls.filter(({ provenance }) => provenance.circles.length > 0).length
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(
    JSON.stringify([name, articles.length, seconds.toFixed(1), megabytes.toFixed(0), calls.length, sizes[0], circles, suggestions.length]),
  )
}

async function main(): Promise<void> {
  const [first = '10000', name] = process.argv.slice(2)
  if (name) {
    await run(name, Number(first))
    return
  }
  const rows = Object.keys(cases).map((one): string[] => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, first, one], {
      encoding: 'utf8',
    })
    return status === 0 ? (JSON.parse(stdout) as string[]) : [one, `ended with ${status}: ${stderr.slice(-200)}`]
  })
  console.log(machine())
  console.log(table(['case', 'articles', 'CPU s', 'MB', 'calls', 'largest', 'with a circle', 'suggestions'], rows))
}

await main()
