/**
 * `npm run lexicon`: trains the word tables of `packs/words` from parallel sentences and the hand-made lexicons.
 *
 * Only ties between single words leave this script, never a sentence. The tables come from share-alike text, so they lie in a
 * pack of their own with its own licence; the program works without them.
 *
 * usage: tsx scripts/lexicon.ts [--train DIR] [--out DIR] [--skip K/N]   (`--skip` leaves out the Kth of N parts, for fitting)
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bagOf } from '../src/link/words/bag.ts'
import { type TableLevel, tableLevels, unitOf } from '../src/link/words/word-tables.ts'
import { lexiconPairs, pairsBetween, readTsv, type SentencePair } from './lexicon/read-pairs.ts'
import { trainTable } from './lexicon/train-table.ts'

const tables = ['uk-en', 'ru-en', 'de-en', 'fr-en', 'es-en', 'pl-en', 'uk-ru', 'uk-de', 'ru-de', 'en-en']

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

function unitsOf(text: string, language: string, level: TableLevel): string[] {
  return bagOf(text, language).words.map(({ form }) => unitOf(level, form.exact, form.stems[0] ?? form.exact))
}

function kept(rows: readonly SentencePair[], skip: string): SentencePair[] {
  const [part, parts] = skip.split('/').map(Number)
  if (!parts) return [...rows]
  return rows.filter(({ id }) => Math.floor(Number(id.replace(/\D/gu, '')) / 10) % parts !== part)
}

function section(pairs: readonly { a: string; b: string }[], from: string, to: string, level: TableLevel): string {
  const ties = trainTable(pairs.map(({ a, b }) => ({ a: unitsOf(a, from, level), b: unitsOf(b, to, level) })))
  const lines = new Map<string, string[]>()
  for (const { a, b, strength } of ties) {
    if (from === to && a === b) continue
    lines.set(a, [...(lines.get(a) ?? []), b, String(Math.round(strength * 100))])
  }
  return [`# ${level}`, ...[...lines].sort().map(([a, rest]) => `${a} ${rest.join(' ')}`)].join('\n')
}

/** In how many sentences a stem stands, `count stem stem …`, for stems that stand in `least` or more. */
function counts(rows: readonly SentencePair[], tag: string, least: number): { lines: string; sentences: number } {
  const texts = new Set(rows.flatMap(({ from, to, a, b }) => [...(from === tag ? [a] : []), ...(to === tag ? [b] : [])]))
  const df = new Map<string, number>()
  for (const text of texts) for (const stem of new Set(unitsOf(text, tag, 'stem'))) df.set(stem, (df.get(stem) ?? 0) + 1)
  const byCount = new Map<number, string[]>()
  for (const [stem, count] of [...df].sort()) if (count >= least) byCount.set(count, [...(byCount.get(count) ?? []), stem])
  return {
    lines: [...byCount]
      .sort((x, y) => y[0] - x[0])
      .map(([count, stems]) => `${count} ${stems.join(' ')}`)
      .join('\n'),
    sentences: texts.size,
  }
}

function train(rows: readonly SentencePair[], pair: string, out: string): void {
  const [from = '', to = ''] = pair.split('-')
  const sentences = pairsBetween(rows, from, to)
  const lexicon = from === to ? [] : lexiconPairs(from, to)
  const pairs = [...sentences, ...lexicon, ...lexicon]
  const [a, b] = [counts(rows, from, from === to ? 1 : 2), counts(rows, to, 2)]
  const body = tableLevels.map((level) => section(pairs, from, to, level))
  const text = [
    `${from} ${to} ${Math.max(a.sentences, b.sentences)}`,
    `# count ${from}`,
    a.lines,
    ...(from === to ? [] : [`# count ${to}`, b.lines]),
    ...body,
    '',
  ].join('\n')
  writeFileSync(join(out, `${pair}.words`), text)
  console.log(`${pair}: ${sentences.length} sentence pairs, ${lexicon.length} lexicon pairs, ${Math.round(text.length / 1000)} kB`)
}

function main(): void {
  const shared = process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
  const dir = option('--train', join(shared, 'bench', 'link', 'train'))
  const out = option('--out', join(import.meta.dirname, '..', 'packs', 'words'))
  const files = ['flores.tsv', 'tatoeba.tsv'].map((name) => join(dir, name)).filter((path) => existsSync(path))
  if (files.length === 0) {
    console.error(`No training sentences in ${dir}. Name their folder with --train, or go on with the tables that are there.`)
    process.exitCode = 1
    return
  }
  const rows = kept(files.flatMap(readTsv), option('--skip', ''))
  mkdirSync(out, { recursive: true })
  const only = option('--pairs', '')
  for (const pair of tables) if (only === '' || only.split(',').includes(pair)) train(rows, pair, out)
}

main()
