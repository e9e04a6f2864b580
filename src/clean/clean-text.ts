/**
 * Scraped or pasted plain text into an article. No mark-up is left, so wording, order and shape must tell furniture.
 *
 * Stops: paragraphs → head → verdict per line → tails and repetitions → asides → facts → lay out.
 */
import type { Article, Credit, Hints, Note } from '../model/index.ts'
import { markAsides } from './asides.ts'
import { layOut } from './assemble/lay-out.ts'
import { noScrubs, type ScrubCount, scrubNotes } from './characters/scrub.ts'
import { scrubNames } from './characters/scrub-names.ts'
import { dropRepeated } from './furniture/repeated.ts'
import { keptAs, type Piece } from './piece.ts'
import { textFacts } from './plain/facts.ts'
import { readHead } from './plain/head.ts'
import { closingInitials } from './plain/initials.ts'
import { judgeLines } from './plain/judge-lines.ts'
import { paragraphsOf } from './plain/paragraphs.ts'
import { dropAuthorTail, dropCommentTail, dropTeasers } from './plain/tail.ts'
import { emptyText } from './troubles.ts'

/** Initials at the very end become a piece of their own. */
function cutInitials(pieces: readonly Piece[]): { pieces: Piece[]; initials: string | null } {
  const at = pieces.findLastIndex((piece) => keptAs(piece))
  const last = pieces[at]
  const found = last ? closingInitials(last.text) : null
  if (!last || !found) return { pieces: [...pieces], initials: null }
  const [start, end] = last.source ?? [0, 0]
  const tail = last.text.slice(found.at)
  const body: Piece = { text: last.text.slice(0, found.at).trim(), source: [start, end - tail.length], verdict: last.verdict }
  const because = 'Initials in brackets close the article: who wrote it.'
  const sign: Piece = { text: tail, source: [end - tail.length, end], verdict: { drop: 'byline', rule: 'plain/initials', because } }
  return { pieces: [...pieces.slice(0, at), body, sign, ...pieces.slice(at + 1)], initials: found.inside }
}

/**
 * Clean a text that has no mark-up.
 *
 * @param text characters as decoded; offsets in `source` count into it
 * @param hints what a container said of it; the text itself comes first
 * @throws {Trouble} `TEXT_EMPTY`
 */
export function cleanText(text: string, hints: Hints | null): Article {
  const count: ScrubCount = noScrubs()
  const paragraphs = paragraphsOf(text, count)
  if (paragraphs.length === 0) throw emptyText()
  const head = readHead(paragraphs)
  const headPieces = head.pieces.map(
    (piece): Piece => ({ text: piece.text, source: paragraphs[piece.paragraph]?.source ?? null, verdict: piece.verdict }),
  )
  const lines = judgeLines(paragraphs.slice(head.count))
  const judged = markAsides(dropAuthorTail(dropCommentTail(dropTeasers(dropRepeated(lines)))))
  const { pieces, initials } = cutInitials(judged)
  const all = rescued([...headPieces, ...pieces])
  const layout = layOut(all)
  if (layout.text === '') throw emptyText()
  const facts = textFacts({ pieces: all, head: head.facts, initials, hints, text: layout.text })
  const notes: Note[] = [...scrubNotes(count), ...facts.notes]
  const credits: readonly Credit[] = [...facts.credits, ...(hints?.credits ?? [])]
  return scrubNames({ exhibit: null, part: null, entryOf: null, ...layout, ...facts, credits, notes })
}

/** If rules left nothing, everything comes back: a text of one line is an article too. */
function rescued(pieces: readonly Piece[]): Piece[] {
  if (pieces.some((piece) => keptAs(piece))) return [...pieces]
  return pieces.map((piece) => ({ text: piece.text, source: piece.source, verdict: { keep: 'paragraph', score: 0 } }))
}
