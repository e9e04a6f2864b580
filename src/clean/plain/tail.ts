/**
 * Lists of other articles in scraped text: from a heading such as "Related posts" on, as long as teasers follow.
 *
 * The danger is prose that goes on below such a heading. A teaser is a title-like line, perhaps with one cut-off or
 * short text under it that shares few words with the article; two paragraphs of prose in a row are the article.
 */
import { contentStems, endsSentence, isCutOff, kinship, wordCount } from '../kinship.ts'
import { type Drop, judged, keptAs, type Piece, quoted } from '../piece.ts'
import { words } from '../words/index.ts'
import { bare } from '../words/phrases.ts'

/** A line that heads a list of other articles: the whole line is such a heading. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= 120 && wordCount(text) <= 8 && words('related').is(bare(text))
}

function isTitleLike(text: string): boolean {
  return !endsSentence(text) && wordCount(text) <= 40
}

function isProse(text: string, body: ReadonlySet<string>): boolean {
  if (isCutOff(text) || isTitleLike(text)) return false
  return wordCount(text) > 45 || kinship(contentStems(text), body) >= 0.5
}

/** Index after the last teaser that follows a heading at `start`. */
function endOfTeasers(pieces: readonly Piece[], start: number, body: ReadonlySet<string>): number {
  let at = start + 1
  while (at < pieces.length) {
    const piece = pieces[at]
    if (piece === undefined) break
    const next = pieces[at + 1]
    if (keptAs(piece) && !isTitleLike(piece.text) && !isCutOff(piece.text)) {
      const nextIsProse = next !== undefined && keptAs(next) !== null && !isTitleLike(next.text) && !isCutOff(next.text)
      const last = next === undefined
      if (isProse(piece.text, body) || nextIsProse || last) break
    }
    at++
  }
  return at
}

/** "Read also" alone on a line opens a list as often as it points at one article; its own rule has set it apart already. */
function isDroppedHeading(piece: Piece): boolean {
  return 'drop' in piece.verdict && piece.verdict.drop === 'read-more' && isRelatedHeading(piece.text)
}

/**
 * Set apart the lists of other articles. Only below at least `enough` words of prose: a page may begin with its menu, and
 * a menu has no sentences.
 */
export function dropTeasers(pieces: readonly Piece[], enough = 20): Piece[] {
  const result = [...pieces]
  const body = new Set<string>()
  let seen = 0
  for (let at = 0; at < result.length; at++) {
    const piece = result[at]
    if (!piece || !(keptAs(piece) || isDroppedHeading(piece))) continue
    if (seen < enough || !isRelatedHeading(piece.text)) {
      if (!isTitleLike(piece.text)) seen += wordCount(piece.text)
      for (const stem of contentStems(piece.text)) body.add(stem)
      continue
    }
    const end = endOfTeasers(result, at, body)
    for (let inner = at; inner < end; inner++) {
      const one = result[inner]
      if (one && keptAs(one)) result[inner] = judged(one, related(piece.text, inner === at))
    }
    at = end - 1
  }
  return result
}

function related(heading: string, isHeading: boolean): Drop {
  const because = isHeading
    ? 'It heads a list of other articles.'
    : `It stands in the list under "${quoted(heading)}" and reads like a teaser.`
  return { drop: 'related', rule: 'plain/related', because }
}

/** After a heading of a comment form everything to the end is its, when the article stands above it. */
export function dropCommentTail(pieces: readonly Piece[]): Piece[] {
  const counts = pieces.map((piece) => (keptAs(piece) ? wordCount(piece.text) : 0))
  const total = counts.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [at, piece] of pieces.entries()) {
    const isHeading = 'drop' in piece.verdict && piece.verdict.drop === 'comments' && wordCount(piece.text) <= 6
    if (isHeading && before >= 25 && total - before < before) {
      const because = `It stands below "${quoted(piece.text)}", where readers write.`
      return pieces.map((one, index) =>
        index > at && keptAs(one) ? judged(one, { drop: 'comments', rule: 'plain/comments', because }) : one,
      )
    }
    before += counts[at] ?? 0
  }
  return [...pieces]
}

/** Below "About the author" stand a sentence or two about a person named at their beginning. */
export function dropAuthorTail(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces]
  for (const [at, piece] of pieces.entries()) {
    if (!('drop' in piece.verdict && piece.verdict.drop === 'author-box') || wordCount(piece.text) > 6) continue
    for (let next = at + 1; next <= at + 2; next++) {
      const one = pieces[next]
      if (!one || !keptAs(one) || !isAboutPerson(one.text)) break
      const because = `It stands below "${quoted(piece.text)}" and tells of a person.`
      result[next] = judged(one, { drop: 'author-box', rule: 'plain/author-box', because })
    }
  }
  return result
}

function isAboutPerson(text: string): boolean {
  const start = /^(?:\p{Lu}[\p{L}'’.-]*\s){2,4}/u.exec(text)
  return start !== null && wordCount(text) <= 60 && !/[“”„«»"]/u.test(text)
}
