/**
 * Blocks that a newsroom labels: "Source: …", "Verbatim: «…»", «Джерело: …», «Дослівно: …», «Цитата Лисенка: «…»».
 *
 * What stands behind a label for a quotation is somebody's words, with marks or without. Whose: the name inside the label,
 * else the person of the last statement before it, else the one whom the source label names.
 */
import { describe, type NounPhrase } from './describe-phrase.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { itemMark, layFlat } from './flat.ts'
import { withoutPlace } from './frame-slots.ts'
import { phraseAfter } from './noun-phrases.ts'
import { type BlockView, markAt, phrasesIn, type View, type Zone } from './view.ts'

/** Words between the label and its colon that may name somebody. */
const longestName = 7

interface Label {
  readonly kind: 'quote-label' | 'source-label'
  readonly words: Words
  readonly colon: number
}

/** The label that opens a block, or null. */
function labelOf(view: View, block: BlockView): Label | null {
  if (block.kind === 'table') return null
  for (const one of phrasesIn(view, block.from, Math.min(block.to, block.from + 4))) {
    const { kind } = one.what
    if (one.from !== block.from || (kind !== 'quote-label' && kind !== 'source-label')) continue
    if (kind === 'quote-label' && block.kind === 'heading') continue
    for (let at = one.to; at < Math.min(block.to - 1, one.to + longestName); at++) {
      const mark = markAt(view, at)
      if (mark === ':') return { kind, words: [one.from, one.to], colon: at }
      if (mark !== '') break
    }
  }
  return null
}

/** Whom the block behind "Source:" names: the first noun phrase, without the place where it was said. */
function sourceIn(view: View, zone: Zone): NounPhrase | null {
  const flat = layFlat(view, zone)
  let i = 0
  while (i < flat.at.length && itemMark(view, flat, i) !== ':') i++
  const phrase = phraseAfter(view, flat, i + 1, flat.at.length)
  if (!phrase || (phrase.kind === 'nominal' && !phrase.noun)) return null
  return withoutPlace(view, phrase)
}

/** Content behind the colon: what stands in marks if that is all, else the whole rest of the block. */
function contentOf(view: View, from: number, to: number): { content: Words[]; pairs: number[] } | null {
  const pair = view.pairs[view.opens[from] ?? -1]
  if (pair && pair.openAt === from && pair.closeAt > from + 1) return { content: [[from + 1, pair.closeAt]], pairs: [pair.index] }
  return to - from < 2 ? null : { content: [[from, to]], pairs: [] }
}

const speaks = (one: Draft): NounPhrase | null => {
  const phrase = one.level < 0 && one.type !== 'reported' ? one.subjects[0] : undefined
  const person = phrase && (phrase.noun ? phrase.noun.type === 'person' : phrase.kind !== 'nominal')
  return phrase && person ? phrase : null
}

interface Told {
  /** Whom the last source label named, and where. */
  readonly named: NounPhrase | null
  readonly since: number
}

function labelDraft(view: View, index: number, label: Label, drafts: readonly Draft[], told: Told): Draft | null {
  const block = view.blocks[index]
  const zone = view.zones[view.zoneOf[label.words[0]] ?? -1]
  const found = block ? contentOf(view, label.colon + 1, block.to) : null
  if (!zone || !found) return null
  const own = label.colon > label.words[1] ? describe(view, label.words[1], label.colon) : null
  const before = drafts.filter((one) => one.block >= told.since && one.block < index).reverse()
  const last = own ?? before.map(speaks).find((one) => one !== null) ?? told.named
  const note = { rule: 'label.quote', text: 'the paragraph opens with a label for somebody’s own words' }
  return {
    ...blankDraft(layFlat(view, zone)),
    ...found,
    block: index,
    type: 'direct',
    cueWords: [label.words],
    frame: 'colon',
    subjects: last ? [last] : [],
    around: [[label.words[0], label.colon]],
    p: 0.95,
    notes: [note],
  }
}

/** How many blocks a source label reaches. */
const reach = 12

/** Add the quotations that a label leads in; what else was proposed for the same words gives way. */
export function addLabels(view: View, drafts: readonly Draft[]): Draft[] {
  const language = view.compiled.language
  if (!language.quoteLabels) return [...drafts]
  const made: Draft[] = []
  let told: Told = { named: null, since: 0 }
  view.blocks.forEach((block, index) => {
    const label = labelOf(view, block)
    if (!label) return
    const zone = view.zones[view.zoneOf[block.from] ?? -1]
    if (label.kind === 'source-label') told = { named: zone ? sourceIn(view, zone) : null, since: index }
    else {
      const draft = labelDraft(
        view,
        index,
        label,
        [...drafts, ...made],
        index - told.since > reach ? { named: null, since: index - reach } : told,
      )
      if (draft) made.push(draft)
    }
  })
  if (made.length === 0) return [...drafts]
  const blocks = new Set(made.map((one) => one.block))
  const kept = drafts.filter((one) => one.level >= 0 || !blocks.has(one.block) || !overlaps(one, made))
  return [...kept, ...made].sort((a, b) => draftStart(a) - draftStart(b))
}

const overlaps = (one: Draft, made: readonly Draft[]): boolean =>
  made.some((other) => other.block === one.block && one.content.some(([from, to]) => other.content.some(([a, b]) => from < b && a < to)))
