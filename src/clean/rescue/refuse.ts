/** Is there no article here at all? Then a Trouble says which of three things the page is, and what to do. */
import type { Trouble } from '../../model/index.ts'
import { wordCount } from '../kinship.ts'
import { descriptionsOf } from '../metadata/authors.ts'
import type { PageView } from '../metadata/page-view.ts'
import { keptAs, type Piece } from '../piece.ts'
import { isAWall, needsBrowser, noArticle } from '../troubles.ts'
import { fold } from '../words/phrases.ts'
import { wallSigns } from './wall.data.ts'

const signs = wallSigns.trim().split('\n').map(fold)

/** The Trouble of a page without an article, or null when there is one. */
export function refusal(pieces: readonly Piece[], view: PageView): Trouble | null {
  const kept = pieces.filter((piece) => keptAs(piece))
  const words = kept.reduce((sum, piece) => sum + wordCount(piece.text), 0)
  if (words >= 80) return null
  const all = fold(
    `${view.survey.titleTag ?? ''}\n${pieces
      .map((piece) => piece.text)
      .join('\n')
      .slice(0, 20_000)}`,
  )
  const sign = signs.find((one) => all.includes(one))
  if (sign && all.length < 6000) return isAWall(sign)
  const letters = pieces.reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0)
  if (
    words < 40 &&
    letters < 400 &&
    (view.survey.scriptLetters > 50_000 || view.survey.rootEmpty || (words === 0 && view.survey.scriptLetters > 0))
  )
    return needsBrowser(letters)
  const addresses = [...new Set(view.survey.hrefs.filter((href) => /^https?:|^\//.test(href)))]
  if (words === 0 || (words < 25 && addresses.length > 60 && !saysArticle(view, kept))) return noArticle(addresses)
  return null
}

/** A short text is the article all the same when the page calls itself one, or gives these very words as its summary. */
function saysArticle(view: PageView, kept: readonly Piece[]): boolean {
  if (view.article !== null || view.survey.metas.get('og:type')?.[0]?.toLowerCase() === 'article') return true
  const descriptions = descriptionsOf(view).map(fold)
  return kept.some((piece) => wordCount(piece.text) >= 4 && descriptions.some((one) => one.includes(fold(piece.text))))
}
