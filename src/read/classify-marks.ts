/**
 * What a pair of marks is: a quotation, or words only held with tongs (scare quotes), a term, a title, a nickname.
 *
 * Only short marked words without an end of their own can be the latter. They stay in their sentence; whether they are
 * part of a statement is decided by the sentence. Long quotations that run on into the next paragraph are joined here.
 */
import { flag } from './compile-language.ts'
import { has, markAt, type PairView, phrasesIn, type View } from './view.ts'

const ends = /^[.!?…,;]$/
const shortest = 3

/** First word inside a pair. */
export function innerFrom(view: View, pair: PairView): number {
  if (pair.openAt >= 0) return pair.openAt + 1
  let at = view.blocks[pair.block]?.from ?? 0
  while ((view.starts[at] ?? Number.POSITIVE_INFINITY) < pair.inner[0]) at++
  return at
}

function wordCount(view: View, from: number, to: number, limit: number): number {
  let count = 0
  for (let at = from; at < to && count <= limit; at++) if (view.facts[at]?.shape !== 'mark') count++
  return count
}

/** Does a cue stand right after the pair: `"Stop", said X`, `"Stop" – X said`. */
function cueAfter(view: View, pair: PairView): boolean {
  let at = pair.closeAt + 1
  for (let marks = 0; marks < 2 && /^[,–—-]$/.test(markAt(view, at)); marks++) at++
  for (let step = 0; step < 4; step++, at++) {
    if (has(view, at, flag.cue) || phrasesIn(view, at, at + 3).some((one) => one.from === at && one.what.kind === 'verb')) return true
    if (view.facts[at]?.shape === 'mark') return false
  }
  return false
}

/** Title case throughout: "War and Peace". */
function titled(view: View, from: number, to: number): boolean {
  let capital = 0
  let lower = 0
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const facts = view.facts[at]
    if (facts?.shape === 'capital' || facts?.shape === 'upper') capital++
    else if (facts?.shape === 'lower' && facts.raw.length > 3) lower++
  }
  return capital >= 2 && lower === 0
}

function named(view: View, pair: PairView): boolean {
  const from = pair.openAt
  return phrasesIn(view, Math.max(0, from - 4), from).some(
    (one) => one.what.kind === 'naming' && from - one.to <= 1 && !/^[.!?…]$/.test(from > one.to ? markAt(view, one.to) : ''),
  )
}

/**
 * Where papers and bodies are written in marks («Эхо»): behind a noun for a body or a frame ("за даними «Схем»"), and a short
 * name right behind a verb ("повідомляє «Північ», що …", "сообщил «Маяку», что …"), which is no quotation.
 */
function bodyNamed(view: View, pair: PairView, count: number): boolean {
  const { openAt, closeAt } = pair
  const first = view.facts[openAt + 1]
  if (!view.compiled.language.guessCases || openAt < 1 || (first?.shape !== 'capital' && first?.shape !== 'upper')) return false
  const before = phrasesIn(view, Math.max(0, openAt - 4), openAt).filter((one) => one.to === openAt)
  const body = before.some(
    ({ what }) =>
      what.kind === 'preposition' ||
      what.kind === 'behind' ||
      (what.kind === 'person' && what.noun.type !== 'person' && what.noun.type !== 'group'),
  )
  if (body) return true
  const mark = markAt(view, closeAt + 1)
  const that = mark === ',' && phrasesIn(view, closeAt + 2, closeAt + 4).some((one) => one.what.kind === 'complementiser')
  const asWord = has(view, openAt - 2, flag.asWord) && has(view, openAt - 1, flag.cue)
  return count <= 4 && has(view, openAt - 1, flag.cue) && (that || asWord)
}

/** "ответил, что «списков нет»": marked words in small letters that are the whole of a reported clause. */
function afterThat(view: View, pair: PairView): boolean {
  const { openAt, closeAt } = pair
  if (!view.compiled.language.guessCases || view.facts[openAt + 1]?.shape !== 'lower' || closeAt - openAt < 3) return false
  const that = phrasesIn(view, Math.max(0, openAt - 2), openAt).some((one) => one.to === openAt && one.what.kind === 'complementiser')
  return that && /^[.,;!?…]?$/u.test(markAt(view, closeAt + 1)) && (markAt(view, closeAt + 1) !== '' || closeAt + 1 >= view.facts.length)
}

function kindOf(view: View, pair: PairView): PairView['kind'] {
  const from = innerFrom(view, pair)
  const to = pair.closeAt
  const block = view.blocks[pair.block]
  const alone = block !== undefined && from - 1 <= block.from && to >= block.to - 2
  const ended = ends.test(markAt(view, to - 1))
  if (!pair.closed || alone || pair.openAt < 0) return 'quote'
  // "die „Bild“-Zeitung": marked words in a compound are a name.
  if (markAt(view, to + 1) === '-' && view.starts[to + 1] === view.ends[to] && view.starts[to + 2] === view.ends[to + 1]) return 'title'
  const count = wordCount(view, from, to, 14)
  if (!ended && count <= 6 && (named(view, pair) || bodyNamed(view, pair, count))) return 'nickname'
  if (afterThat(view, pair)) return 'quote'
  const before = markAt(view, pair.openAt - 1)
  const loose = /^[,–—-]$/.test(markAt(view, to + 1)) || count > shortest || ended
  const dashed = view.compiled.language.guessCases !== undefined && markAt(view, to + 1) === ',' && /^[–—-]$/.test(markAt(view, to + 2))
  const spoken = before === ':' || (loose && cueAfter(view, pair)) || dashed
  if (!ended && !spoken && count <= 12 && titled(view, from, to)) return 'title'
  if (count > shortest || ended || spoken) return 'quote'
  if (/^[.!?…]$/.test(before) && (/^[.!?…]$/.test(markAt(view, to + 1)) || to + 1 >= (block?.to ?? 0))) return 'quote'
  return /^[.!?…]$/.test(markAt(view, to + 1)) && before === ',' ? 'quote' : 'scare'
}

/** A paragraph that opens with a mark right after one whose mark never closed carries its quotation on. */
function joinParagraphs(view: View): void {
  const lastOf = new Map<number, PairView>()
  for (const pair of view.pairs) if (!pair.closed && pair.parent < 0) lastOf.set(pair.block, pair)
  for (const pair of view.pairs) {
    const block = view.blocks[pair.block]
    const before = lastOf.get(pair.block - 1)
    if (block && before && pair.openAt === block.from && pair.depth === 0) pair.carriesOn = before.index
  }
}

/** Say of each pair what it is. */
export function classifyMarks(view: View): void {
  for (const pair of view.pairs) pair.kind = kindOf(view, pair)
  joinParagraphs(view)
}
