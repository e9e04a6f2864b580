/**
 * How fast `read` reads, and how well: speed on generated text of doubling sizes, then the gold, the public corpora and the seeds.
 *
 *   npx tsx bench/read.ts [megabytes]      default 10
 */
import { existsSync, readFileSync } from 'node:fs'
import { evaluate, printEval } from '../src/desk/eval/index.ts'
import { type Article, unknownFact } from '../src/model/index.ts'
import { languages, printReading, read } from '../src/read/index.ts'
import { printCorpora } from './read-corpora.ts'

function articleOf(text: string, language: string, published: string | null = null): Article {
  const day = published ? { day: published, time: null, zone: null } : null
  return {
    ...{
      exhibit: null,
      part: null,
      entryOf: null,
      text,
      blocks: [],
      title: unknownFact<string>(),
      outlet: unknownFact<string>(),
      authors: [],
    },
    ...{ published: { ...unknownFact(), value: day }, updated: unknownFact(), language: { ...unknownFact(), value: language } },
    ...{ translatedFrom: unknownFact<string>(), translationKind: 'unknown' as const, canonical: unknownFact<string>(), credits: [] },
    ...{ captions: [], asides: [], removed: [], notes: [] },
  } as Article
}

const names = ['Ira Bondar', 'Major Reid', 'the mayor of Lund', 'a spokesman for the ministry', 'the driver', 'Colonel Voss', 'the nurse']
const verbs = ['said', 'told reporters', 'added', 'warned', 'insisted', 'explained']
const plain = ['The road was closed for two days after the storm.', 'About 300 people had left the town by Monday.', 'Nobody was hurt.']

/** News-like text of about `size` characters: direct, indirect and plain sentences, by a fixed sequence of numbers. */
function generate(size: number): string {
  let seed = 7
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return list[seed % list.length] as T
  }
  const rows: string[] = []
  let length = 0
  while (length < size) {
    const n = pick([1, 2, 3, 4, 5])
    const row =
      n === 1
        ? `“We had no water for ${n + 2} days,” ${pick(names)} ${pick(verbs)}. “Nobody came to the bridge.”`
        : n === 2
          ? `${pick(names)} ${pick(verbs)} that the bridge near the village was lost in the night, and that no one could cross it.`
          : n === 3
            ? `According to ${pick(names)}, the supply lines were cut on Wednesday. ${pick(plain)}`
            : `${pick(plain)} ${pick(plain)} In an intercepted call the soldier told his mother: “They left us here.”`
    rows.push(row)
    length += row.length + 2
  }
  return rows.join('\n\n')
}

function speed(size: number): void {
  const text = generate(size)
  const before = process.memoryUsage().heapUsed
  const cpu = process.cpuUsage()
  const result = read(articleOf(text, 'en'))
  const used = process.cpuUsage(cpu)
  const seconds = (used.user + used.system) / 1e6
  const heap = (process.memoryUsage().heapUsed - before) / 1e6
  const rate = text.length / 1e6 / seconds
  console.log(
    `${(text.length / 1e6).toFixed(2).padStart(7)} MB  ${seconds.toFixed(2).padStart(6)} s of processor  ${rate.toFixed(2).padStart(5)} MB/s  heap ${heap.toFixed(0).padStart(5)} MB  ${result.statements.length} statements`,
  )
}

/** The same text as articles of 4,000 letters, one after another: the memory of a desk at work, which must not grow. */
function manyArticles(size: number): void {
  const text = generate(size)
  const cpu = process.cpuUsage()
  const seen: number[] = []
  let statements = 0
  for (let at = 0; at < text.length; at += 4000) {
    statements += read(articleOf(text.slice(at, at + 4000), 'en')).statements.length
    if (Math.floor(at / 2e6) !== Math.floor((at - 4000) / 2e6)) seen.push(Math.round(process.memoryUsage().rss / 1e6))
  }
  const used = process.cpuUsage(cpu)
  const rate = text.length / ((used.user + used.system) as number)
  console.log(`${(size / 1e6).toFixed(0)} MB in articles of 4,000 letters: ${rate.toFixed(2)} MB/s of processor, ${statements} statements`)
  console.log(`  resident MB after every 2 MB read: ${seen.join(' ')}`)
}

const most = Number(process.argv[2] ?? 10)
read(articleOf(generate(20_000), 'en'))
manyArticles(most * 1e6)
console.log('one article, doubling in length')
for (let size = 0.625; size <= most; size *= 2) speed(size * 1e6)

console.log('\ngold')
for (const { tag } of languages) {
  const dir = `gold/read/${tag}`
  if (existsSync(dir)) console.log(printEval(evaluate(dir, (one) => printed(one.text, one.lang, one.published))))
}

function printed(text: string, language: string, published: string | null) {
  const article = articleOf(text, language, published)
  return printReading(article, read(article))
}

console.log('\npublic corpora')
printCorpora(process.env.HEARSAY_CORPORA, 'test')

const shared = process.env.HEARSAY_SHARED ?? '../shared'
if (!existsSync(`${shared}/seeds`))
  console.log('\nseeds: not there (set HEARSAY_SHARED); run `hearsay read` on them and eval/score-seeds.mjs')
else
  console.log(
    `\nseeds: ${readFileSync(`${shared}/README.md`, 'utf8').length > 0 ? 'score with eval/score-seeds.mjs on the output of `hearsay read FILE --json`' : ''}`,
  )
