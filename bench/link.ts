/** `npm run bench:link`: matching in one language and across, on the development sets; machine, date and version beside it. */
import { cpus } from 'node:os'
import { LINK_VERSION } from '../src/link/index.ts'
import { flores, measure, present, relay, tablesFor, tatoeba } from './link-sets.ts'
import { table } from './table.ts'

const percent = (value: number) => (value * 100).toFixed(1)

async function main(): Promise<void> {
  if (!present) {
    console.log('bench:link skipped: ../shared/bench/link is not there (set HEARSAY_SHARED).')
    return
  }
  console.log(`${LINK_VERSION}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
  const tables = process.argv.includes('--bare') ? [] : await tablesFor(['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl'], process.env.TABLES)
  const sets = [
    ...['full', 'cut12', 'cut8', 'cut5'].map(relay),
    ...['uk', 'ru', 'de', 'fr', 'es', 'pl'].map((tag) => tatoeba(tag, 'dev', 1000)),
    ...['uk', 'ru', 'de', 'fr', 'es', 'pl'].map((tag) => flores(tag, 'dev')),
  ]
  const rows = sets.map((set) => {
    const started = performance.now()
    const got = measure(set, tables)
    const ms = (performance.now() - started) / set.questions.length / 3
    return [
      set.name,
      `${set.pool.length}`,
      percent(got.r1),
      percent(got.mrr),
      percent(got.recallAt1),
      got.gate.toFixed(3),
      percent(got.recallAt995),
      percent(got.precision),
      percent(got.recall),
      percent(got.falseAccepts),
      ms.toFixed(1),
    ]
  })
  console.log(
    table(
      [
        'set',
        'pool',
        'R@1',
        'MRR',
        'recall, 1 % false',
        'gate',
        'recall, 99.5 % P',
        'P accepted',
        'R accepted',
        'false accepts',
        'ms/query',
      ],
      rows,
    ),
  )
}

await main()
