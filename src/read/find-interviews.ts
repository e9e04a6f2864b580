/**
 * Interviews that set their questions apart by type alone: a paragraph that asks, then one or more that answer in the
 * first person, three times and more. What stands in the answers is said by the guest, who is named before the first
 * question; nobody is named for the questions.
 */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { retold } from './find-dialogue.ts'
import { itemMark, itemOf, layFlat, wordAtItem } from './flat.ts'
import { phraseAfter } from './noun-phrases.ts'
import { type BlockView, has, markAt, type View } from './view.ts'

const fewest = 3
const longestQuestion = 70
/** Most paragraphs of one answer. */
const longestAnswer = 4

/** A paragraph of its own voice: no table, no aside, and no turn that opens with a dash or a quotation. */
const plain = (view: View, block: BlockView | undefined): block is BlockView =>
  block !== undefined &&
  block.kind !== 'table' &&
  !block.aside &&
  (view.opens[block.from] ?? -1) < 0 &&
  !/^[—–-]$/.test(markAt(view, block.from))

/** Does a paragraph ask: it ends in a question mark and does not open with a quotation. */
function asks(view: View, block: BlockView | undefined): boolean {
  if (!plain(view, block) || block.to - block.from > longestQuestion || block.to - block.from < 3) return false
  return markAt(view, block.to - 1) === '?' && !labelled(view, block)
}

/** "PAPER: Why?": a line with a label is read as a turn of a dialogue. */
function labelled(view: View, block: BlockView): boolean {
  for (let at = block.from + 1; at < Math.min(block.from + 5, block.to); at++) if (markAt(view, at) === ':') return true
  return false
}

/** Does a paragraph speak of "me" or "us" outside of quotations. */
function firstPerson(view: View, block: BlockView): boolean {
  for (let at = block.from; at < block.to; at++)
    if (view.facts[at]?.pronouns.some((one) => one.person === 1) && (view.zones[view.zoneOf[at] ?? -1]?.level ?? -1) < 0) return true
  return false
}

/** Blocks of the answer behind a question, or none. */
function answerBehind(view: View, question: number, last: boolean): number[] {
  const rows: number[] = []
  for (let at = question + 1; rows.length < longestAnswer; at++) {
    const block = view.blocks[at]
    if (!plain(view, block) || asks(view, block)) break
    if (last && rows.length > 0 && !firstPerson(view, block)) break
    rows.push(at)
  }
  return rows
}

interface Turn {
  readonly question: number
  readonly answer: readonly number[]
}

function turnsOf(view: View): Turn[] {
  const questions = view.blocks.flatMap((block, index) => (asks(view, block) ? [index] : []))
  const turns = questions
    .map((question, at) => ({ question, answer: answerBehind(view, question, at === questions.length - 1) }))
    .filter((one) => one.answer.length > 0)
  const near = turns.filter(({ question, answer }, at) => {
    const next = turns[at + 1]
    return next ? next.question - question <= answer.length + 2 : true
  })
  const own = near.filter(({ answer }) => answer.some((at) => firstPerson(view, view.blocks[at] as BlockView)))
  return near.length >= fewest && own.length * 2 >= near.length ? near : []
}

/** The one the interview is with: the first full name before the first question, not that of a credit line. */
function guest(view: View, before: number): NounPhrase | null {
  for (const zone of view.zones) {
    const block = view.blocks[zone.block]
    if (zone.block >= before || zone.level >= 0 || !block || block.to - block.from < 5) continue
    const flat = layFlat(view, zone)
    for (let i = 0; i < flat.at.length; i++) {
      if (itemMark(view, flat, i) !== '') continue
      const phrase = phraseAfter(view, flat, i, flat.at.length)
      const [from, to] = phrase?.name ?? [0, 0]
      const person = phrase?.kind === 'name' && (phrase.noun === null ? to - from >= 2 : phrase.noun.type === 'person')
      const titled = [from, from + 1].every((at) => view.facts[at]?.shape === 'capital' && !has(view, at, flag.notName))
      if (phrase && person && titled && wordAtItem(flat, i) >= 0) return phrase
      if (phrase) i = Math.max(i, itemOf(flat, phrase.to) - 1)
    }
  }
  return null
}

interface Said {
  readonly rule: string
  readonly text: string
  readonly subject: NounPhrase | null
  readonly addressee: NounPhrase | null
}

function draftFor(view: View, blocks: readonly number[], { rule, text, subject, addressee }: Said): Draft | null {
  const first = view.blocks[blocks[0] ?? -1]
  const zone = view.zones[view.zoneOf[first?.from ?? -1] ?? -1]
  if (!first || !zone) return null
  const content = blocks.map((at): Words => [view.blocks[at]?.from ?? 0, view.blocks[at]?.to ?? 0])
  const subjects = subject ? [subject] : []
  const notes = [{ rule, text }]
  return {
    ...blankDraft(layFlat(view, zone)),
    type: 'direct',
    block: blocks[0] ?? 0,
    content,
    frame: 'turn',
    subjects,
    addressee,
    p: 0.85,
    notes,
  }
}

/** Add the turns of an interview without labels; what was proposed in the article's voice inside them gives way. */
export function addInterviews(view: View, drafts: readonly Draft[]): Draft[] {
  if (drafts.some((one) => one.frame === 'turn')) return [...drafts]
  const turns = turnsOf(view)
  if (turns.length === 0) return [...drafts]
  const subject = guest(view, turns[0]?.question ?? 0)
  const asked: Said = { rule: 'interview.question', text: 'a paragraph that asks, in an interview', subject: null, addressee: subject }
  const answered: Said = { rule: 'interview.answer', text: 'a paragraph that answers, in an interview', subject, addressee: null }
  const made = turns.flatMap(({ question, answer }) => [draftFor(view, [question], asked), draftFor(view, answer, answered)])
  const blocks = new Set(turns.flatMap(({ question, answer }) => [question, ...answer]))
  const spoken = made.filter((one) => one !== null)
  const kept = drafts.filter((one) => one.level >= 0 || !blocks.has(one.block) || retold(one, spoken))
  return [...kept, ...spoken].sort((a, b) => draftStart(a) - draftStart(b))
}
