/**
 * Scores and rules become verdicts: what is text and of which kind, what is a caption, what is furniture and why.
 *
 * The classifier decides between text and not text; a few rules decide alone, because no score may overrule them: the
 * title is not text, a copy is not text twice, a credit line under a picture is a caption.
 */
import type { BlockKind } from '../../model/index.ts'
import { classGroups, inside } from '../blocks/scope.ts'
import type { Context, Known } from '../classify/context.ts'
import type { Scores } from '../classify/score.ts'
import { nameKind } from '../furniture/name-kind.ts'
import { readMoreTail } from '../furniture/read-more-tail.ts'
import { endsSentence } from '../kinship.ts'
import type { Piece, Verdict } from '../piece.ts'

const captionBit = 1 << classGroups.findIndex(([name]) => name === 'caption')
const leadBit = 1 << classGroups.findIndex(([name]) => name === 'lead')

function kindOf(one: Known, first: boolean): BlockKind {
  const { tag } = one.block.scope
  if (one.block.table) return 'table'
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'pre') return 'preformatted'
  if ((one.block.scope.inside & (inside.blockquote | inside.embed)) !== 0) return 'quote'
  if (tag === 'li') return 'item'
  return first && (one.isDescription || (one.block.scope.far & leadBit) !== 0) ? 'lead' : 'paragraph'
}

/** Words under a picture: in a figure or a place for captions, or with a credit, and no part of the running text. */
function isCaption(one: Known): boolean {
  const { scope } = one.block
  if (scope.tag === 'figcaption' || (scope.inside & inside.figure) !== 0) return one.words >= 2
  if (one.credit !== null && one.words >= 2) return true
  return one.isAlt || ((scope.own & captionBit) !== 0 && one.words >= 4 && one.linkShare < 0.5)
}

function verdictOf(one: Known, score: number, threshold: number, first: boolean): Verdict {
  if (score >= threshold) return { keep: kindOf(one, first), score }
  if (isCaption(one) && one.wording === null) {
    const again = one.copies > 1 && !one.firstCopy
    if (!again) return { caption: true, credit: one.credit?.credit ?? null, image: null }
  }
  return nameKind(one, score, threshold)
}

/** A kept block with line breaks becomes several where a line ends a sentence or a speaker begins; a closing link goes. */
function parts(one: Known, verdict: Verdict): Piece[] {
  const { text, source } = one.block
  if (!('keep' in verdict)) return [{ text: text.replace(/\n/g, ' '), source, verdict }]
  if (verdict.keep === 'heading') return [{ text: text.replace(/\n/g, ' '), source, verdict }]
  if (verdict.keep === 'preformatted' || verdict.keep === 'table') return [{ text, source, verdict }]
  const groups: string[][] = []
  for (const line of text.split('\n')) {
    const last = groups.at(-1)
    if (last && !endsSentence(last.at(-1) ?? '') && !/^[—–\-•“„«"]/u.test(line)) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((lines) => withoutLink({ text: lines.join(' '), source, verdict }, one))
}

function withoutLink(piece: Piece, one: Known): Piece[] {
  const at = one.block.links > 0 ? readMoreTail(piece.text) : null
  if (at === null || at === 0) return [piece]
  const because = 'The paragraph ends in a link to another article.'
  return [
    { ...piece, text: piece.text.slice(0, at).trim() },
    { text: piece.text.slice(at), source: piece.source, verdict: { drop: 'read-more', rule: 'furniture/read-more', because } },
  ]
}

/** Verdicts on all blocks of a page, in order. */
export function judgeBlocks(context: Context, { scores, threshold }: Scores): Piece[] {
  let first = true
  return context.known.flatMap((one, index) => {
    const verdict = verdictOf(one, scores[index] ?? 0, threshold, first)
    if ('keep' in verdict && one.words > 8) first = false
    return parts(one, verdict)
  })
}
