/**
 * Each paragraph of scraped text gets its first verdict: furniture by its wording, caption, by-line, heading or text.
 *
 * Place matters: by-lines, date lines and breadcrumbs only near the head or the end; a heading only before prose.
 */
import type { BlockKind } from '../../model/index.ts'
import { wordingVerdict } from '../furniture/by-wording.ts'
import { isBreadcrumb, isHouseByline, readByline, readDateLine } from '../furniture/bylines.ts'
import { captionCredit } from '../furniture/captions.ts'
import { readMoreTail, readMoreTailRule } from '../furniture/read-more-tail.ts'
import { isSourceLine } from '../furniture/source-line.ts'
import { worded } from '../furniture/worded.ts'
import { endsSentence, wordCount } from '../kinship.ts'
import type { Piece, Verdict } from '../piece.ts'
import { closingInitials } from './initials.ts'
import type { Paragraph } from './paragraphs.ts'

const nearHead = 5
const nearEnd = 3
/** The head ends with the first paragraph of prose; a head of more lines than these is no head. */
const longestHead = 30
const prose = 12

/** Kind of a kept paragraph by its shape and what follows it. */
export function shapeOf(text: string, next: string | undefined): BlockKind {
  if (/^[•▪●◦‣*·]\s/u.test(text)) return 'item'
  const words = wordCount(text)
  const before = next !== undefined && wordCount(next) >= 12
  if (/^#{1,6}\s/u.test(text)) return 'heading'
  if (words === 0 || words > 24 || text.length > 400 || !before) return 'paragraph'
  const inner = text.replace(/["'”’»“)\]\s]+$/u, '')
  if (!/[.!?…:;,]$/u.test(inner) && !/^[—–-]\s/u.test(text)) return 'heading'
  return onlyQuotes(text) ? 'heading' : 'paragraph'
}

/** “Words of one” – “words of the other”: a heading made of nothing but quotes. */
function onlyQuotes(text: string): boolean {
  const quotes = text.match(/[“„«"][^”“»"„«]{2,80}[”“»"]/gu) ?? []
  const rest = text.replace(/[“„«"][^”“»"„«]{2,80}[”“»"]/gu, '')
  return quotes.length >= 2 && !/\p{L}/u.test(rest) && /[–—-]/u.test(rest)
}

function verdictOf(text: string, place: { readonly head: boolean; readonly edge: boolean }): Verdict | null {
  const block = worded(text)
  const byWords = wordingVerdict(block)
  if (byWords) return byWords
  if (place.head && isBreadcrumb(text))
    return { drop: 'breadcrumb', rule: 'furniture/breadcrumb', because: 'It is a path through the site.' }
  if (place.edge && (readByline(text) || isHouseByline(text)))
    return { drop: 'byline', rule: 'furniture/byline', because: 'It names who wrote the article.' }
  if (place.edge && readDateLine(text))
    return { drop: 'date-line', rule: 'furniture/date-line', because: 'It holds a day and its label, no sentence.' }
  if (isSourceLine(text)) return { drop: 'credit', rule: 'furniture/source-line', because: 'It says whose words these are, no more.' }
  const signed = closingInitials(text)
  if (signed && wordCount(text.slice(0, signed.at)) >= 4 && !/[:：]|©/u.test(text.slice(0, signed.at).slice(-40))) return null
  const credit = captionCredit(text)
  if (credit) return { caption: true, credit: credit.credit, image: null }
  return null
}

/** Cut a closing "Read more …" off; both parts keep the span of the paragraph, cut at the same place from its end. */
function withTail(paragraph: Paragraph, verdict: Verdict): Piece[] {
  const at = readMoreTail(paragraph.text)
  const [start, end] = paragraph.source
  if (at === null || end - start < paragraph.text.length) return [{ text: paragraph.text, source: paragraph.source, verdict }]
  const tail = paragraph.text.slice(at)
  return [
    { text: paragraph.text.slice(0, at).trim(), source: [start, end - tail.length], verdict },
    {
      text: tail,
      source: [end - tail.length, end],
      verdict: { drop: 'read-more', rule: readMoreTailRule, because: 'The paragraph ends in a link to another article.' },
    },
  ]
}

function isProse(text: string): boolean {
  return wordCount(text) >= prose && endsSentence(text) && wordingVerdict(worded(text)) === null
}

/** Where the head ends (the first prose) and the foot begins (below the last prose), a few lines at least. */
function edgesOf(paragraphs: readonly Paragraph[]): [head: number, end: number] {
  const first = paragraphs.slice(0, longestHead).findIndex(({ text }) => isProse(text))
  const last = paragraphs.findLastIndex(({ text }) => isProse(text))
  const end = paragraphs.length - nearEnd
  return [Math.max(nearHead, first), last < 0 ? end : Math.min(end, Math.max(last + 1, paragraphs.length - longestHead))]
}

/** First verdicts on the paragraphs after the head. */
export function judgeLines(paragraphs: readonly Paragraph[]): Piece[] {
  const [head, end] = edgesOf(paragraphs)
  const verdicts = paragraphs.map(({ text }, index) => verdictOf(text, { head: index < head, edge: index < head || index >= end }))
  let next: string | undefined
  const pieces: Piece[][] = []
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    const verdict = verdicts[index]
    if (verdict) {
      pieces.push([{ text: paragraph.text, source: paragraph.source, verdict }])
      continue
    }
    pieces.push(keptPieces(paragraph, next))
    next = paragraph.text
  }
  return pieces.reverse().flat()
}

function keptPieces(paragraph: Paragraph, next: string | undefined): Piece[] {
  const keep = shapeOf(paragraph.text, next)
  if (keep === 'heading' && /^#/u.test(paragraph.text)) {
    return [{ text: paragraph.text.replace(/^#+\s+/u, ''), source: paragraph.source, verdict: { keep, score: 1 } }]
  }
  return withTail(paragraph, { keep, score: 1 })
}
