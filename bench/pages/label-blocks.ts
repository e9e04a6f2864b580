/**
 * Which blocks of a page are text, by its gold answer: the share of their shingles that stand there. Segments of
 * trafilatura's set label the blocks that hold them and leave the others open.
 */
import type { Context } from '../../src/clean/classify/context.ts'
import { parentOf } from '../../src/clean/readers/density.ts'
import type { GoldPage } from './load-pages.ts'

/** Label and weight per block; weight 0 leaves a block out of training. */
export interface Labels {
  readonly labels: Float32Array
  readonly weights: Float32Array
}

const token = /[\p{L}\p{N}_]+/gu
const wordsOf = (text: string): string[] => text.match(token) ?? []
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()

function shinglesOf(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + 4 <= words.length; at++) found.add(words.slice(at, at + 4).join(' '))
  return found
}

/** Labels from a whole text: a page's weights sum up to about one for its text. */
export function labelByText(context: Context, gold: string): Labels {
  const goldWords = wordsOf(gold)
  const shingles = shinglesOf(goldWords)
  const lines = new Set(gold.split(/\n+/).map((line) => wordsOf(line).join(' ')))
  const size = context.known.length
  const labels = new Float32Array(size)
  const weights = new Float32Array(size)
  const parents = new Map<number, number>()
  context.known.forEach(({ block }, index) => {
    const words = wordsOf(block.text)
    const count = Math.max(0, words.length - 3)
    let found = 0
    for (let at = 0; at < count; at++) if (shingles.has(words.slice(at, at + 4).join(' '))) found++
    labels[index] = words.length < 6 ? (lines.has(words.join(' ')) ? 1 : 0) : found / Math.max(1, count) > 0.5 ? 1 : 0
    weights[index] = Math.min(1, (words.length + 1) / Math.max(60, goldWords.length)) + 0.0015
    const parent = parentOf(block).order
    if (labels[index] === 1) parents.set(parent, (parents.get(parent) ?? 0) + words.length)
  })
  onlyOneCopy(context, labels, parents)
  return { labels, weights }
}

/** Of copies of the same words, the one with most text around it is the text. */
function onlyOneCopy(context: Context, labels: Float32Array, parents: ReadonlyMap<number, number>): void {
  const byText = new Map<string, number[]>()
  context.known.forEach(({ block }, index) => {
    if (labels[index] === 1) byText.set(flat(block.text), [...(byText.get(flat(block.text)) ?? []), index])
  })
  for (const copies of byText.values()) {
    if (copies.length < 2) continue
    const weight = (index: number) => parents.get(parentOf(context.known[index]!.block).order) ?? 0
    const best = copies.reduce((a, b) => (weight(b) > weight(a) ? b : a))
    for (const index of copies) if (index !== best) labels[index] = 0
  }
}

/** Labels from segments that must and must not be in the text. */
export function labelBySegments(context: Context, gold: GoldPage['gold']): Labels {
  const labels = new Float32Array(context.known.length)
  const weights = new Float32Array(context.known.length)
  const texts = context.known.map(({ block }) => flat(block.text))
  const mark = (segment: string, label: number) => {
    const wanted = flat(segment)
    const hits = texts.flatMap((text, index) => (text.includes(wanted) ? [index] : []))
    for (const index of hits) {
      if (label === 1 && hits.length > 1) continue
      labels[index] = label
      weights[index] = 0.03
    }
  }
  for (const segment of gold.with ?? []) mark(segment, 1)
  for (const segment of gold.without ?? []) mark(segment, 0)
  return { labels, weights }
}
