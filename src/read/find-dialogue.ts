/**
 * Dialogue without marks: paragraphs that open with a dash, and lines with a speaker's label ("Mother: …").
 *
 * Such a paragraph is speech up to the author's words. Labels count from two lines with at least two different ones, so
 * that "Note: …" alone makes no party.
 */

import { flag } from './compile-language.ts'
import { casesOf, describe, type NounPhrase, personAt } from './describe-phrase.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { findCues } from './find-cues.ts'
import { inlineDashes } from './find-inline-dashes.ts'
import { layFlat } from './flat.ts'
import { lookAround } from './frames.ts'
import { type BlockView, has, markAt, type View, type Zone } from './view.ts'

const dash = /^[—–-]$/

interface Labelled {
  readonly block: number
  readonly label: Words
  readonly words: Words
  /** A dash and no colon parts label and words: then each label must come again. */
  readonly dashed: boolean
}

const longestLabel = 4

/** First word after a time at the head of a line: "[00:12] Mother: …", "00:12 Mother: …". */
function afterTime(view: View, block: BlockView): number {
  let at = block.from
  if (/^[[(]$/.test(markAt(view, at))) at++
  if (!/^\d{1,2}:\d\d/.test(view.facts[at]?.raw ?? '')) return block.from
  at++
  return /^[\])]$/.test(markAt(view, at)) ? at + 1 : at
}

/** "Voice 1", "Speaker B": the label ends in a number or a single capital. */
const isNumbered = (view: View, word: number): boolean => {
  const facts = view.facts[word]
  return facts !== undefined && (facts.shape === 'number' || (facts.raw.length === 1 && facts.shape === 'capital'))
}

/** "(Woman): We left." */
function bracketLabel(view: View, block: BlockView, index: number): Labelled | null {
  if (markAt(view, block.from) !== '(') return null
  for (let at = block.from + 2; at <= Math.min(block.from + longestLabel, block.to - 3); at++)
    if (markAt(view, at) === ')')
      return markAt(view, at + 1) === ':' ? { block: index, label: [block.from + 1, at], words: [at + 2, block.to], dashed: false } : null
  return null
}

/** "(W): …" after "(Woman): …": a label of one capital stands for the only one before it that begins so. */
function spelledOut(view: View, rows: readonly Labelled[]): Labelled[] {
  const full = new Map<string, Words | null>()
  return rows.map((one) => {
    const raw = view.facts[one.label[0]]?.raw ?? ''
    const held = full.get(raw.charAt(0))
    if (one.label[1] - one.label[0] === 1 && raw.length === 1) return held ? { ...one, label: held } : one
    const same = held && view.facts[held[0]]?.folded === view.facts[one.label[0]]?.folded
    if (full.size < 20) full.set(raw.charAt(0), held === undefined || same ? one.label : null)
    return one
  })
}

/** "Mother: We left." · "Voice 1 — We left." → label and words, or null. */
function labelOf(view: View, block: BlockView, index: number): Labelled | null {
  if (block.kind === 'heading' || block.kind === 'table') return null
  const bracketed = bracketLabel(view, block, index)
  if (bracketed) return bracketed
  const from = afterTime(view, block)
  const first = view.facts[from]
  if (!first || first.shape === 'mark' || first.shape === 'lower') return null
  for (let at = from + 1; at <= Math.min(from + longestLabel, block.to - 2); at++) {
    const mark = markAt(view, at)
    if (mark === ':' || (dash.test(mark) && at <= from + 3 && isNumbered(view, at - 1)))
      return { block: index, label: [from, at], words: [at + 1, block.to], dashed: mark !== ':' }
    if (mark !== '' || (has(view, at, flag.cue | flag.verb) && !personAt(view, at))) return null
  }
  return null
}

/** Labelled lines of the article, if they look like a dialogue. */
function labelledLines(view: View): Labelled[] {
  const lines = view.blocks.flatMap((block, index) => labelOf(view, block, index) ?? [])
  const rows = spelledOut(view, lines).filter((one) => !has(view, one.label[0], flag.cue) || personAt(view, one.label[0]) !== null)
  const labels = new Map<string, number>()
  const text = (one: Labelled): string =>
    view.facts
      .slice(...one.label)
      .map((facts) => facts.folded)
      .join(' ')
  for (const one of rows) labels.set(text(one), (labels.get(text(one)) ?? 0) + 1)
  const spoken = labels.size >= 2 && labels.size <= 6 && rows.length >= 2
  const people = rows.every((one) => describe(view, one.label[0], one.label[1]).noun !== null)
  const repeated = people || [...labels.values()].some((count) => count > 1)
  const dashed = rows.some((one) => one.dashed)
  if (dashed && ![...labels.values()].some((count) => count > 1)) return []
  return spoken && repeated ? rows : []
}

function turnDraft(view: View, one: Labelled): Draft {
  const zone = view.zones[view.zoneOf[one.words[0]] ?? -1] ?? view.zones[0]
  const flat = layFlat(view, zone as Zone)
  const pair = view.pairs[view.opens[one.words[0]] ?? -1]
  const whole = pair && pair.closeAt >= one.words[1] - 2
  const content: Words = pair && whole && pair.openAt >= 0 ? [pair.openAt + 1, pair.closeAt] : one.words
  const label = view.text.slice(view.starts[one.label[0]], view.ends[one.label[1] - 1])
  return {
    ...blankDraft(flat),
    block: one.block,
    level: -1,
    type: 'direct',
    content: [content],
    pairs: pair && whole ? [pair.index] : [],
    frame: 'turn',
    subjects: [{ ...describe(view, one.label[0], one.label[1]), definite: true }],
    party: label,
    p: 0.93,
    notes: [{ rule: 'turn.label', text: 'the line opens with the name of the one who speaks' }],
  }
}

/** Words of a dash paragraph: what is said, in pieces, and the author's words between. */
function dashDraft(view: View, block: BlockView, index: number): Draft | null {
  if (!dash.test(markAt(view, block.from)) || block.to - block.from < 2) return null
  const zones = zonesOf(view, block)
  const first = zones[0]
  if (!first) return null
  for (const zone of zones) {
    const found = authorWords(view, block, zone)
    if (found) return { ...found, block: index }
  }
  const plain = unlistedAuthor(view, block, first)
  if (plain) return { ...plain, block: index }
  const flat = layFlat(view, first)
  const note = { rule: 'dash.alone', text: 'the paragraph opens with a dash: somebody speaks' }
  return { ...blankDraft(flat), block: index, type: 'direct', content: [[block.from + 1, block.to]], frame: 'dash', p: 0.85, notes: [note] }
}

function zonesOf(view: View, block: BlockView): Zone[] {
  const rows: Zone[] = []
  for (let at = block.from; at < block.to; ) {
    const zone = view.zones[view.zoneOf[at] ?? -1]
    if (!zone) break
    if (zone.level < 0) rows.push(zone)
    at = Math.max(zone.to, at + 1)
    if (rows.length > 8) break
  }
  return rows
}

/** ", — said X. —": the dash before a cue or before its subject. */
function authorWords(view: View, block: BlockView, zone: Zone): Draft | null {
  const flat = layFlat(view, zone)
  const cues = findCues(view, flat)
  for (const cue of cues) {
    if (cue.kind !== 'verb') continue
    const turned = dash.test(markAt(view, (flat.at[cue.start] ?? 0) - 1)) || /^[,!?…]$/.test(markAt(view, (flat.at[cue.start] ?? 0) - 1))
    const frame = lookAround(view, flat, cue, turned)
    const start = flat.at[turned ? cue.start : frame.start] ?? 0
    const before = markAt(view, start - 1)
    if (start <= block.from + 1 || !(dash.test(before) || (before === ',' && turned) || (/^[!?…]$/.test(before) && turned))) continue
    const said: Words = [block.from + 1, trimBack(view, block.from + 1, start)]
    const after = restAfter(view, block, flat.at[Math.min(frame.end, flat.at.length - 1)] ?? block.to)
    const content = after ? [said, after] : [said]
    const subjects = [frame.left, frame.right].filter((one) => one !== null)
    const words: Words = [flat.at[cue.first] ?? 0, (flat.at[cue.last] ?? 0) + 1]
    const note = { rule: 'dash.author', text: 'the paragraph opens with a dash, the author’s words follow the speech' }
    return {
      ...blankDraft(flat),
      type: 'direct',
      content,
      cue,
      cueWords: [words],
      frame: 'dash',
      subjects,
      addressee: frame.addressee,
      around: [[start, after ? after[0] : block.to]],
      p: 0.95,
      notes: [note],
    }
  }
  return null
}

/** "— Хто забрав? — не вгаває жінка.": behind an end mark and a dash a short clause in small letters with somebody in it is the author's. */
function unlistedAuthor(view: View, block: BlockView, zone: Zone): Draft | null {
  if (!view.compiled.language.guessCases) return null
  for (let at = block.from + 2; at < block.to - 2; at++) {
    if (!dash.test(markAt(view, at)) || !/^[,!?…]$/.test(markAt(view, at - 1)) || view.facts[at + 1]?.shape !== 'lower') continue
    let end = at + 1
    while (end < block.to && !/^[.!?…—–]$/.test(markAt(view, end))) end++
    const somebody = speakerIn(view, at + 1, end)
    if (end - at > 10 || !somebody) continue
    const after = restAfter(view, block, end + 1)
    const said: Words = [block.from + 1, trimBack(view, block.from + 1, at)]
    const note = { rule: 'dash.author', text: 'the paragraph opens with a dash, the author’s words follow the speech' }
    return {
      ...blankDraft(layFlat(view, zone)),
      type: 'direct',
      content: after ? [said, after] : [said],
      frame: 'dash',
      subjects: [somebody],
      around: [[at, end]],
      p: 0.85,
      notes: [note],
    }
  }
  return null
}

/** The first person in the nominative among a few words that hold a verb. */
function speakerIn(view: View, from: number, to: number): NounPhrase | null {
  let verb = false
  let found: NounPhrase | null = null
  for (let at = from; at < to; at++) {
    verb ||= has(view, at, flag.verb | flag.maybeVerb | flag.negation)
    const noun = personAt(view, at)
    const pronoun = view.facts[at]?.pronouns.some((one) => one.form === 'nom' && one.person === 3) ?? false
    const capital = view.facts[at]?.shape === 'capital' && view.facts[at - 1]?.shape === 'lower'
    if (!found && (pronoun || (noun && casesOf(view, at).includes('nom')) || capital)) {
      let end = at + 1
      while (!pronoun && end < to && view.facts[end]?.shape === 'capital') end++
      found = describe(view, at, end)
    }
  }
  return verb ? found : null
}

/** Last word of the speech before the author's words: a closing comma or dash is left out, an end mark stays. */
function trimBack(view: View, from: number, to: number): number {
  let end = to
  while (end > from && /^[,—–-]$/.test(markAt(view, end - 1))) end--
  return end
}

/** Speech that goes on after the author's words: from the next dash that follows a mark. */
function restAfter(view: View, block: BlockView, from: number): Words | null {
  for (let at = Math.max(from - 1, block.from + 1); at < block.to - 1; at++) {
    if (!dash.test(markAt(view, at)) || !/^[.,!?…:]$/.test(markAt(view, at - 1))) continue
    return [at + 1, block.to]
  }
  return null
}

/** Does the article's language let a paragraph speak by a dash; where it does not, two such paragraphs in a row must. */
function dashBlocks(view: View): number[] {
  if (!view.compiled.language.dialogueDash) return []
  const opens = (block: BlockView | undefined): boolean =>
    block !== undefined && dash.test(markAt(view, block.from)) && block.kind !== 'heading'
  return view.blocks.flatMap((block, index) => (opens(block) && !isItem(view, index) ? [index] : []))
}

/** "- обстріляли село;": a line of a list begins in small letters and ends with a semicolon, or stands among such lines. */
function isItem(view: View, index: number): boolean {
  const small = (block: BlockView | undefined): boolean =>
    block !== undefined && dash.test(markAt(view, block.from)) && view.facts[block.from + 1]?.shape === 'lower'
  const ends = (block: BlockView | undefined): boolean => block !== undefined && markAt(view, block.to - 1) === ';' && small(block)
  const block = view.blocks[index]
  return small(block) && (ends(block) || ends(view.blocks[index - 1]))
}

/** "— Ротний каже, що заміни немає.": the words of somebody else inside a turn are a statement of their own. */
export function retold(one: Draft, spoken: readonly Draft[]): boolean {
  const at = one.cueWords[0]?.[0] ?? -1
  const plain = one.frame === 'verb' && one.cue?.verb?.strength === 'high' && one.cue.verb.class !== 'T' && !one.cue.modal
  if (!plain || one.subjects.length === 0 || one.type === 'reported') return false
  if (one.type === 'direct' && one.pairs.length === 0) return false
  return spoken.some((turn) =>
    turn.content.some(([from, to]) => from <= at && at < to && (one.content[0]?.[0] ?? 0) > from && (one.content.at(-1)?.[1] ?? 0) <= to),
  )
}

/** Add the turns of dialogue to the drafts; what was proposed inside them gives way. */
export function addDialogue(view: View, drafts: readonly Draft[]): Draft[] {
  const turns = labelledLines(view).map((one) => turnDraft(view, one))
  const dashes = dashBlocks(view).flatMap((index) => {
    const block = view.blocks[index]
    return (block && dashDraft(view, block, index)) ?? []
  })
  const inline = inlineDashes(view, (block, index) => dashDraft(view, block, index))
  const cut = new Set(inline.map((one) => one.draft.block))
  const spoken = [...turns, ...dashes.filter((one) => !cut.has(one.block)), ...inline.map((one) => one.draft)]
  if (spoken.length === 0) return [...drafts]
  const blocks = new Set(spoken.map((one) => one.block).filter((one) => !cut.has(one)))
  const inside = (one: Draft): boolean => {
    const at = one.cueWords[0]?.[0] ?? draftStart(one)
    return cut.has(one.block) && inline.some(({ from, to }) => (from <= at && at < to) || (from <= draftStart(one) && draftStart(one) < to))
  }
  const kept = drafts.filter((one) => !(one.level < 0 && (blocks.has(one.block) || inside(one))) || retold(one, spoken))
  return [...kept, ...spoken].sort((a, b) => draftStart(a) - draftStart(b))
}
