/**
 * Train the block classifier on the dev halves: `npx tsx bench/train-blocks.ts [--write]`.
 *
 * Five folds by host; inside each, the second look learns from first scores that were made without the page's host.
 * Prints F1 of the cross-validation by threshold and by whether the readers abstained; `--write` trains on all pages
 * and writes `src/clean/classify/blocks.weights.data.ts`. Weights are numbers about form and hold no page's text.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layOut } from '../src/clean/assemble/lay-out.ts'
import { withVotes } from '../src/clean/classify/context.ts'
import { featureNames, featureRows } from '../src/clean/classify/features.ts'
import { secondFeatureNames, secondRows } from '../src/clean/classify/second-look.ts'
import { scorer, type TreeWeights } from '../src/clean/classify/trees.ts'
import { type OpenedPage, openPage } from '../src/clean/clean-page.ts'
import { decodeForCleaning } from '../src/clean/index.ts'
import { judgeBlocks } from '../src/clean/page/judge-blocks.ts'
import { rescue, structuredBody } from '../src/clean/rescue/rescue.ts'
import { readWithReadability } from '../src/desk/children/tasks/readability.ts'
import { type Growth, growTrees } from './pages/boost.ts'
import { type Labels, labelBySegments, labelByText } from './pages/label-blocks.ts'
import { folds, type GoldPage, loadSet } from './pages/load-pages.ts'
import { bodyF1, segmentF1, sharesOf } from './pages/page-scores.ts'

/** One page, opened with or without its reader. */
interface Example {
  readonly page: GoldPage
  readonly withReader: boolean
  readonly opened: OpenedPage
  readonly rows: Float32Array[]
  readonly labels: Labels
}

const first: Growth = { trees: 140, depth: 5, rate: 0.09, rowShare: 0.5, featureShare: 0.3, leaf: 12, lambda: 3, seed: 20231214 }
const second: Growth = { trees: 80, depth: 4, rate: 0.08, rowShare: 0.5, featureShare: 0.5, leaf: 12, lambda: 3, seed: 7 }
const cache = join(tmpdir(), 'hearsay-readability')

function readability(page: GoldPage, html: string): string | null {
  const path = join(cache, `${createHash('sha256').update(html).digest('hex')}.txt`)
  if (existsSync(path)) return readFileSync(path, 'utf8') || null
  let text: string | null = null
  try {
    text = readWithReadability(html)
  } catch {
    console.error(`readability failed on ${page.set} ${page.id}`)
  }
  writeFileSync(path, text ?? '')
  return text
}

function examplesOf(page: GoldPage): Example[] {
  const { text: html } = decodeForCleaning(page.bytes(), { type: 'text/html', name: null, hints: null })
  const text = readability(page, html)
  const opened = openPage({ html, url: page.url, hints: null })
  const labels =
    page.gold.articleBody !== undefined ? labelByText(opened.context, page.gold.articleBody) : labelBySegments(opened.context, page.gold)
  const one = (withReader: boolean): Example => {
    const context = withReader && text ? withVotes(opened.context, [{ name: 'readability', text }]) : opened.context
    return { page, withReader, opened: { ...opened, context }, rows: featureRows(context), labels }
  }
  return text ? [one(false), one(true)] : [one(false)]
}

/**
 * Pages without a gold text that state their own in structured data, when the page shows nearly all of it: one more
 * example, with half the weight, and with that reader abstaining (else it would only learn to believe it).
 */
function distantExample(page: GoldPage): Example[] {
  const { text: html } = decodeForCleaning(page.bytes(), { type: 'text/html', name: null, hints: null })
  const opened = openPage({ html, url: page.url, hints: null })
  const body = structuredBody(opened.view)
  if (!body || body.length < 1200) return []
  const known = opened.context.known.map((one) => ({ ...one, votes: one.votes.map(() => -1) }))
  const context = { ...opened.context, known, readerWords: opened.context.readerWords.map(() => 0) }
  const labels = labelByText(context, body)
  const shown = known.reduce((sum, one, index) => sum + (labels.labels[index] === 1 ? one.block.text.length : 0), 0)
  if (shown < body.length * 0.85 || shown > body.length * 1.15) return []
  // Such texts often hold the links to other articles that stand between the paragraphs, and lack the lead: nothing is learnt of either.
  const unsure = (at: number) => known[at]!.linkShare > 0.5 || known[at]!.isDescription
  const weights = labels.weights.map((weight, at) => (unsure(at) ? 0 : weight * 0.5))
  return [
    {
      page: { ...page, set: 'distant' },
      withReader: false,
      opened: { ...opened, context },
      rows: featureRows(context),
      labels: { ...labels, weights },
    },
  ]
}

/** Of the many blocks that weigh next to nothing (menus, lists of links) one in four is learnt from, four times as heavy. */
const light = 0.004
const thinning = 4

function train(
  examples: readonly Example[],
  rowsOf: (example: Example) => readonly Float32Array[],
  names: readonly string[],
  growth: Growth,
): TreeWeights {
  const rows: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const example of examples) {
    rowsOf(example).forEach((row, index) => {
      const weight = example.labels.weights[index]!
      const thin = weight < light && example.labels.labels[index] === 0
      if (weight === 0 || (thin && (index * 7 + example.rows.length) % thinning !== 0)) return
      rows.push(row)
      labels.push(example.labels.labels[index]!)
      weights.push(thin ? weight * thinning : weight)
    })
  }
  return growTrees({ rows, labels, weights }, names, growth)
}

interface Model {
  readonly first: TreeWeights
  readonly second: TreeWeights
}

/** Parts by host inside a training set, across its folds. */
const parts = 2
const partOf = (one: Example) => createHash('sha256').update(`part ${one.page.host}`).digest().readUInt32BE(0) % parts

function trainBoth(examples: readonly Example[]): Model {
  const outside = new Map<Example, number[]>()
  for (let part = 0; part < parts; part++) {
    const score = scorer(
      train(
        examples.filter((one) => partOf(one) !== part),
        (one) => one.rows,
        featureNames,
        first,
      ),
    )
    for (const one of examples) if (partOf(one) === part) outside.set(one, one.rows.map(score))
  }
  const whole = train(examples, (one) => one.rows, featureNames, first)
  const looked = train(examples, (one) => secondRows(one.opened.context, one.rows, outside.get(one) ?? []), secondFeatureNames, second)
  return { first: whole, second: looked }
}

function scoresOf(model: Model, example: Example): number[] {
  const firstScores = example.rows.map(scorer(model.first))
  return secondRows(example.opened.context, example.rows, firstScores).map(scorer(model.second))
}

/** The text as `cleanPage` would lay it out. */
function textOf(example: Example, scores: readonly number[], threshold: number): string {
  const pieces = judgeBlocks(example.opened.context, { scores, threshold, trained: true })
  return layOut(rescue(pieces, example.opened.view, example.opened.context).pieces).text
}

/** Words in doubt against words kept: what `readersWanted` asks. */
function doubtOf(example: Example, scores: readonly number[], threshold: number): number {
  let [doubt, kept] = [0, 0]
  example.opened.context.known.forEach((one, index) => {
    const score = scores[index]!
    doubt += one.words * Math.min(score, 1 - score)
    if (score >= threshold) kept += one.words
  })
  return kept < 80 ? 9 : doubt / kept
}

/** Cross-validated texts, to be looked at with `eval/score-pages.mjs --worst`. */
function dump(set: string, texts: readonly { page: GoldPage; text: string }[]): void {
  writeFileSync(
    join(cache, `cv-${set}.json`),
    JSON.stringify(Object.fromEntries(texts.map(({ page, text }) => [page.id, { articleBody: text }]))),
  )
}

/** The threshold that is written, and the lines of the cross-validation that belong to it. */
const kept = 0.4
const validated: string[] = []

function report(examples: readonly Example[], scores: ReadonlyMap<Example, number[]>): void {
  const by = (set: string) => examples.filter((one) => one.page.set === set)
  for (const threshold of [0.35, 0.4, 0.45, 0.5]) {
    for (const mode of ['never', 'in doubt', 'always']) {
      const line = ['zyte', 'fundus', 'trafilatura'].map((set) => {
        const ids = new Map<string, Example>()
        for (const one of by(set)) {
          const plain = by(set).find((other) => other.page.id === one.page.id && !other.withReader)!
          const wanted = mode === 'always' || (mode === 'in doubt' && doubtOf(plain, scores.get(plain)!, threshold) > 0.12)
          if (one.withReader ? wanted : !ids.has(one.page.id)) ids.set(one.page.id, one)
        }
        const texts = [...ids.values()].map((one) => ({
          page: one.page,
          asked: one.withReader,
          text: textOf(one, scores.get(one)!, threshold),
        }))
        const asked = texts.filter((one) => one.asked).length / texts.length
        if (mode === 'in doubt' && threshold === kept) dump(set, texts)
        const f1 =
          set === 'trafilatura'
            ? segmentF1(texts.map(({ page, text }) => ({ with: page.gold.with ?? [], without: page.gold.without ?? [], text })))
            : bodyF1(texts.map(({ page, text }) => sharesOf(page.gold.articleBody ?? '', text)))
        return `${set} ${f1.toFixed(4)} (asked ${asked.toFixed(2)})`
      })
      const row = `F1 at ${threshold.toFixed(2)}, Readability asked ${mode.padEnd(9)} ${line.join('   ')}`
      console.log(row)
      if (threshold === kept) validated.push(row)
    }
  }
}

const rounded = (model: TreeWeights): TreeWeights => ({
  ...model,
  bias: Number(model.bias.toPrecision(5)),
  value: model.value.map((one, index) => (model.feature[index]! >= 0 ? Math.fround(one) : Number(one.toPrecision(4)))),
})

function write(model: Model, threshold: number): void {
  const list = (numbers: readonly number[]) => `[${numbers.map((one) => Number(one.toPrecision(9))).join(',')}]`
  const one = (weights: TreeWeights) =>
    `{ features: '${weights.features.join('|')}'.split('|'), bias: ${weights.bias}, threshold: ${threshold}, roots: ${list(weights.roots)},\n feature: ${list(weights.feature)},\n value: ${list(weights.value)},\n left: ${list(weights.left)} }`
  const text = `/**
 * Weights of the block classifier: numbers about form, no text. Made by \`bench/train-blocks.ts\` on the dev halves of
 * zyte, fundus and trafilatura; never edited by hand. Cross-validated by host:
${validated.map((row) => ` * ${row}`).join('\n')}
 */
import type { TreeWeights } from './trees.ts'

export const firstWeights: TreeWeights = ${one(rounded(model.first))}
export const secondWeights: TreeWeights = ${one(rounded(model.second))}
`
  writeFileSync(new URL('../src/clean/classify/blocks.weights.data.ts', import.meta.url), text)
}

mkdirSync(cache, { recursive: true })
const started = Date.now()
const examples = ['zyte', 'fundus', 'trafilatura'].flatMap((set) => loadSet(set).flatMap(examplesOf))
const seen = new Set(loadSet('trafilatura').map((page) => page.url))
const distant = [...loadSet('trafilatura'), ...loadSet('htmldate').filter((page) => !seen.has(page.url))].flatMap(distantExample)
examples.push(...distant)
console.log(`${distant.length} distant examples`)
console.log(
  `${examples.length} examples, ${examples.reduce((sum, one) => sum + one.rows.length, 0)} blocks, ${featureNames.length} features, ${Math.round((Date.now() - started) / 1000)} s`,
)
if (!process.argv.includes('--only-write')) {
  const scores = new Map<Example, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const model = trainBoth(examples.filter((one) => one.page.fold !== fold))
    for (const one of examples) if (one.page.fold === fold && one.page.set !== 'distant') scores.set(one, scoresOf(model, one))
    console.log(`fold ${fold} done, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  report(examples, scores)
}
if (process.argv.includes('--write') || process.argv.includes('--only-write')) write(trainBoth(examples), kept)
