/**
 * Scores and rules become verdicts: what is text and of which kind, what is a caption, what is furniture and why.
 *
 * The classifier decides between text and not text; a few rules decide alone, because no score may overrule them: the
 * title is not text, a copy is not text twice, a credit line under a picture is a caption.
 */
import type { BlockKind, Furniture } from '../../model/index.ts'
import { classGroups, inside } from '../blocks/scope.ts'
import type { Context, Known } from '../classify/context.ts'
import type { Scores } from '../classify/score.ts'
import { nameKind } from '../furniture/name-kind.ts'
import { readMoreTail, readMoreTailRule } from '../furniture/read-more-tail.ts'
import { endsSentence } from '../kinship.ts'
import { judged, type Piece, type Verdict } from '../piece.ts'
import { asComment, commentsIn } from './comments.ts'
import { imageOf } from './image-of.ts'
import { asLinkLine, asTagLine, isTagLine, linkLines } from './link-lines.ts'
import { cutNextStory, nextStoryAt } from './next-story.ts'

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

/** Wordings that decide alone. The others also stand in honest sentences, and decide alone only where links carry them. */
const sure = new Set<Furniture>(['newsletter', 'share', 'advert', 'app', 'comments', 'paywall', 'live-promo', 'author-box', 'tags'])
/** Above this share of links a wording is a button or a link. */
const carried = 0.3
/** Longer texts in a figure are articles whose maker used the wrong tag. */
const longestCaption = 120

/** Rules that no score overrules; on the dev pages they took next to nothing of the text. */
function mustGo(one: Known): boolean {
  if (one.byline || (one.isTitle && one.block.scope.tag === 'h1')) return true
  return one.wording !== null && (sure.has(one.wording.drop) || one.linkShare > carried)
}

function mustBeCaption(one: Known): boolean {
  return (one.block.scope.inside & inside.figure) !== 0 && one.words <= longestCaption && one.wording === null
}

function verdictOf(one: Known, score: number, threshold: number, first: boolean): Verdict {
  if (mustBeCaption(one)) return asCaption(one)
  if (score >= threshold && !mustGo(one)) return { keep: kindOf(one, first), score }
  const again = one.copies > 1 && !one.firstCopy
  return isCaption(one) && one.wording === null && !again ? asCaption(one) : nameKind(one, score, threshold)
}

const asCaption = (one: Known): Verdict => ({ caption: true, credit: one.credit?.credit ?? null, image: imageOf(one.block.scope) })

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
    { text: piece.text.slice(at), source: piece.source, verdict: { drop: 'read-more', rule: readMoreTailRule, because } },
  ]
}

/** Verdicts on all blocks of a page, in order. */
export function judgeBlocks(context: Context, { scores, threshold }: Scores): Piece[] {
  let first = true
  const isLinkLine = linkLines(context)
  const verdicts = context.known.map((one, index) => {
    let verdict = verdictOf(one, scores[index] ?? 0, threshold, first)
    // Links above the headline are ways through the site.
    if ('keep' in verdict && index < context.titleAt && one.linkShare > 0.8) verdict = nameKind(one, scores[index] ?? 0, threshold)
    if ('keep' in verdict && isLinkLine(one)) verdict = asLinkLine
    if ('keep' in verdict && isTagLine(one)) verdict = asTagLine
    if ('keep' in verdict && one.words > 8) first = false
    return verdict
  })
  for (const index of commentsIn(
    context,
    verdicts.map((verdict) => 'keep' in verdict),
  ))
    verdicts[index] = asComment
  const groups = context.known.map((one, index) => parts(one, verdicts[index] ?? nameKind(one, 0, threshold)))
  const pieces = groups.flat()
  const next = nextStoryAt(
    context,
    verdicts.map((verdict) => 'keep' in verdict),
  )
  if (next < 0) return captionsOnce(pieces)
  return captionsOnce(
    cutNextStory(
      pieces,
      groups.flatMap((group, index) => group.map(() => index)),
      next,
    ),
  )
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A caption that is given short, long and hidden stands in the list once, the longest. */
function captionsOnce(pieces: readonly Piece[]): Piece[] {
  const keys = pieces.map((piece) => ('caption' in piece.verdict ? letters(piece.text).slice(0, 1000) : ''))
  const because = 'A longer or earlier version of the same caption stands in the list of captions.'
  return pieces.map((piece, at) => {
    const key = keys[at] ?? ''
    if (key === '') return piece
    const near = keys.slice(Math.max(0, at - 12), at + 13)
    const again = near.some((other, place) => {
      const index = Math.max(0, at - 12) + place
      return index !== at && other.startsWith(key) && (other.length > key.length || index < at)
    })
    return again ? judged(piece, { drop: 'caption', rule: 'furniture/caption', because }) : piece
  })
}
