/**
 * Cleaning, measured on the dev halves of the public page sets: `npm run bench:clean`.
 *
 * Every page goes through the child's task in this one process, after a warm-up; times are (processor
 * time, reading and unpacking not counted). Text, days, titles and authors are scored by `../shared/eval/score-pages.mjs`.
 * The classifier was trained on these pages: its honest figures are those of the cross-validation, which
 * `bench/train-blocks.ts` prints and the head of the weights repeats.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanPageTask } from '../src/desk/children/tasks/clean-page.ts'
import { type Article, isTrouble } from '../src/model/index.ts'
import { alignCopies, containment, fingerprintsOf, worthAligning } from '../src/text/copies/index.ts'
import { inventPairs } from './invent-pairs.ts'
import { type GoldPage, loadSet, sharedFolder } from './pages/load-pages.ts'

interface Predicted {
  readonly articleBody?: string
  readonly title?: string | null
  readonly authors?: readonly string[]
  readonly date?: string
}

interface Run {
  readonly predicted: Record<string, Predicted>
  readonly troubles: string[]
  /** Milliseconds of processor time a page. */
  readonly times: number[]
}

function printed(article: Article): Predicted {
  return {
    articleBody: article.text,
    title: article.title.value,
    authors: article.authors.flatMap((one) => one.value ?? []),
    ...(article.published.value ? { date: article.published.value.day } : {}),
  }
}

async function runSet(pages: readonly GoldPage[]): Promise<Run> {
  const run: Run = { predicted: {}, troubles: [], times: [] }
  for (const page of pages) {
    const bytes = page.bytes()
    const before = process.cpuUsage()
    try {
      const article = await cleanPageTask({ bytes, type: 'text/html', name: null, hints: null, url: page.url, readers: true })
      run.predicted[page.id] = printed(article)
    } catch (thrown) {
      if (!isTrouble(thrown)) throw thrown
      run.troubles.push(`${thrown.code} ${page.url}`)
      run.predicted[page.id] = {}
    }
    const used = process.cpuUsage(before)
    run.times.push((used.user + used.system) / 1000)
  }
  return run
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function score(shared: string, set: string, run: Run, folder: string): void {
  const file = join(folder, `${set}.json`)
  writeFileSync(file, JSON.stringify(run.predicted))
  const by = set === 'fundus' ? ['--by', 'country'] : []
  const done = spawnSync(
    process.execPath,
    [join(shared, 'eval', 'score-pages.mjs'), join(shared, 'bench', 'pages', set, 'gold.json'), file, ...by],
    { encoding: 'utf8' },
  )
  console.log(done.stdout.trimEnd())
}

function crossValidation(): void {
  const head = readFileSync(new URL('../src/clean/classify/blocks.weights.data.ts', import.meta.url), 'utf8').split('*/')[0] ?? ''
  console.log('Cross-validation at training (five folds by host, dev halves):')
  for (const line of head.split('\n').filter((one) => one.includes('F1'))) console.log(line.replace(/^ \* ?/, '  '))
}

function copies(): void {
  const pairs = inventPairs(20231214, 800)
  let [right, missed, wrong, error] = [0, 0, 0, 0]
  const started = process.cpuUsage()
  for (const pair of pairs) {
    const { coverA } = alignCopies(pair.b, pair.a)
    const said = containment(fingerprintsOf(pair.a), fingerprintsOf(pair.b)) >= worthAligning
    if (pair.copied >= 0.2) said ? right++ : missed++
    else if (pair.copied === 0 && said) wrong++
    error += Math.abs(coverA - pair.copied)
  }
  const used = process.cpuUsage(started)
  console.log(
    `copies: ${pairs.length} invented pairs, F1 ${((2 * right) / (2 * right + missed + wrong)).toFixed(3)}, false ${wrong}, mean error of coverage ${(error / pairs.length).toFixed(3)}, ${((used.user + used.system) / 1000 / pairs.length).toFixed(2)} ms a pair`,
  )
}

const shared = sharedFolder()
copies()
if (!shared) console.log('The page sets are not there (HEARSAY_SHARED or ../shared): pages were not measured.')
else {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-clean-'))
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, dev halves (seen in training), predictions in ${folder}`,
  )
  for (const set of ['zyte', 'fundus', 'trafilatura', 'htmldate']) {
    const pages = loadSet(set)
    await runSet(pages.slice(0, 120))
    const run = await runSet(pages)
    const times = [...run.times].sort((a, b) => a - b)
    console.log(
      `\n== ${set}: processor time a page: median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, most ${at(times, 1).toFixed(0)} ms; ${run.troubles.length} Troubles`,
    )
    for (const line of run.troubles.slice(0, 5)) console.log(`   ${line}`)
    score(shared, set, run, folder)
  }
  console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  crossValidation()
}
