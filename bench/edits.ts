/**
 * Edit indicators: how often they mark files that nobody edited, and how often they mark a cut.
 *
 * `npx tsx bench/edits.ts [write] [chosen] [bases]`; lines are set while looking at `chosen`; with `write` the rates that `hearsay marks`
 * prints are written anew. Needs ffmpeg, sox, espeak-ng. Unedited files keep the hard innocents; the line nobody can see
 * (a cut in a pause, then Opus) is printed too.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Mark, marksOf } from '../src/listen/index.ts'
import { type Base, basesOf } from './edits/bases.ts'
import { chains, encode, encodings } from './edits/chains.ts'
import { edits } from './edits/cuts.ts'
import { seeded, share } from './listen/material.ts'
import { machine, table } from './table.ts'

interface Run {
  readonly chain: string
  readonly encoding: string
  readonly minutes: number
  readonly marks: readonly Mark[]
  /** Seconds where something was cut. */
  readonly cuts: readonly number[]
  readonly kind: string
}

async function look(base: Base, chain: string, encoding: string, kind: string | null, seed: number): Promise<Run> {
  const random = seeded(seed)
  const passed = chains[chain]?.(base.samples, random) ?? base.samples
  const edited = kind ? edits[kind]?.(passed, base, random) : null
  const path = encode(edited?.samples ?? passed, encoding)
  const { marks, duration } = await marksOf(path)
  return { chain, encoding, minutes: duration / 60, marks, cuts: edited?.at ?? [], kind: kind ?? 'unedited' }
}

const indicators = ['noise-floor', 'digital-silence', 'hole', 'copy', 'step', 'codec-grid'] as const
const perMinute = (marks: number, minutes: number) => Math.round((1000 * marks) / minutes) / 1000

function rateOf(runs: readonly Run[], indicator: string): { marks: number; minutes: number; rate: number } {
  const minutes = runs.reduce((sum, run) => sum + run.minutes, 0)
  const marks = runs.reduce((sum, run) => sum + run.marks.filter((mark) => mark.indicator === indicator).length, 0)
  return { marks, minutes, rate: perMinute(marks, minutes) }
}

function tellUnedited(runs: readonly Run[]): void {
  const rows = (key: 'chain' | 'encoding') =>
    [...new Set(runs.map((run) => run[key]))].map((name) => {
      const own = runs.filter((run) => run[key] === name)
      return [name, rateOf(own, 'noise-floor').minutes.toFixed(1), ...indicators.map((one) => rateOf(own, one).rate.toFixed(3))]
    })
  console.log('\n## Marks a minute on unedited files')
  console.log(table(['channel or encoding', 'minutes', ...indicators], [...rows('chain'), ...rows('encoding')]))
  const all = indicators.map((one) => rateOf(runs, one))
  console.log(
    `\nIn all: ${all[0]?.minutes.toFixed(1)} minutes; ${indicators.map((one, at) => `${one} ${all[at]?.rate}`).join(', ')}; together ${all.reduce((sum, one) => sum + one.rate, 0).toFixed(3)} a minute`,
  )
}

const lines = ['GSM', 'AMR 12.2', 'plain'] as const
const near = (mark: Mark, cuts: readonly number[]) => cuts.some((at) => Math.abs(mark.start - at) < 1.5)

function tellEdited(runs: readonly Run[]): void {
  const rows = [...new Set(runs.map(({ kind }) => kind))].map((kind) => {
    const cells = Object.keys(encodings).flatMap((encoding) =>
      lines.map((line) => {
        const own = runs.filter((run) => run.kind === kind && run.encoding === encoding && run.chain === line)
        return `${own.filter(({ marks, cuts }) => marks.some((mark) => near(mark, cuts))).length} of ${own.length}`
      }),
    )
    const own = runs.filter((run) => run.kind === kind)
    const by = indicators.map(
      (one) => own.filter(({ marks, cuts }) => marks.some((mark) => mark.indicator === one && near(mark, cuts))).length,
    )
    return [kind, ...cells, share(own.filter(({ marks, cuts }) => marks.some((mark) => near(mark, cuts))).length, own.length), by.join(' ')]
  })
  console.log('\n## Edited files with a mark within 1.5 s of the edit')
  const heads = Object.keys(encodings).flatMap((encoding) => lines.map((line) => `${line}, ${encoding}`))
  console.log(table(['edit', ...heads, 'in all', indicators.join(' ')], rows))
}

function writeRates(runs: readonly Run[]): void {
  const rows = indicators.map((one) => {
    const { marks, minutes, rate } = rateOf(runs, one)
    return `  '${one}': { marks: ${marks}, minutes: ${minutes.toFixed(1)}, perMinute: ${rate} },`
  })
  const text = `/** Written by \`npx tsx bench/edits.ts write\`: how often each indicator marks unedited telephone files. Not to be edited by hand. */

export interface Rate {
  readonly marks: number
  readonly minutes: number
  readonly perMinute: number
}

export const rates: Readonly<Record<string, Rate>> = {
${rows.join('\n')}
}
`
  writeFileSync(join(import.meta.dirname, '../src/listen/measure/rates.data.ts'), text)
}

console.log(machine())
const [most = 10] = process.argv.flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []))
const bases = basesOf(process.argv.includes('chosen') ? 'chosen' : 'fresh').slice(0, most)
const unedited: Run[] = []
let seed = 1
for (const base of bases)
  for (const chain of Object.keys(chains))
    for (const encoding of Object.keys(encodings)) unedited.push(await look(base, chain, encoding, null, seed++))
tellUnedited(unedited)
if (process.argv.includes('write')) writeRates(unedited)
const edited: Run[] = []
for (const base of bases)
  for (const kind of Object.keys(edits))
    for (const encoding of Object.keys(encodings))
      edited.push(await look(base, lines[Math.floor(seeded(seed * 977)() * 3)] ?? 'plain', encoding, kind, seed++))
tellEdited(edited)
