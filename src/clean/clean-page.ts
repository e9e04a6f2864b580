/**
 * A web page into an article.
 *
 * Stops: parse → survey and blocks → context → scores → verdicts → rescue → asides → facts → lay out. Every stop is a
 * folder; nothing is deleted on the way, only set apart with a reason.
 */
import type { Article, Fact, Hints, Note } from '../model/index.ts'
import { type LiveEntry, liveEntries, mayBeLive } from '../text/live/index.ts'
import { markAsides } from './asides.ts'
import { layOut } from './assemble/lay-out.ts'
import { collectBlocks } from './blocks/collect.ts'
import { noScrubs, scrubNotes } from './characters/scrub.ts'
import { scrubNames } from './characters/scrub-names.ts'
import { type Context, contextOf, withVotes } from './classify/context.ts'
import { inDoubt, type Scores, scoreBlocks } from './classify/score.ts'
import { wordCount } from './kinship.ts'
import { markEntries } from './live-entries.ts'
import { descriptionsOf } from './metadata/authors.ts'
import { type PageView, pageView } from './metadata/page-view.ts'
import { outletFact, titleFact } from './metadata/title.ts'
import { pageFacts } from './page/facts.ts'
import { judgeBlocks } from './page/judge-blocks.ts'
import type { Piece } from './piece.ts'
import type { ReaderText } from './readers/reader-text.ts'
import { refusal } from './rescue/refuse.ts'
import { rescue, structuredBody } from './rescue/rescue.ts'
import { type Document, parsePage } from './tree/parse.ts'
import { surveyPage } from './tree/survey.ts'

/** A page and what is known of it. */
export interface PageInput {
  readonly html: string
  /** Address under which it was held. */
  readonly url: string | null
  readonly hints: Hints | null
  /** `YYYY-MM-DD`: the day it was taken. */
  readonly captureDay?: string | null
  /** Texts that other extractors proposed. Absent: they abstain. */
  readonly readers?: readonly ReaderText[]
  /**
   * Asks other extractors about the page (without bodies of scripts and styles), and is called only when our own answer
   * is in doubt: they cost as much as all else together.
   */
  readonly ask?: (html: string) => readonly ReaderText[]
}

/** A page taken apart: what judging, training and measuring all begin with. */
export interface OpenedPage {
  readonly view: PageView
  readonly context: Context
  readonly title: Fact<string>
  readonly outlet: Fact<string>
  /** Entries of a live blog; none on other pages. */
  readonly entries: readonly LiveEntry[]
  /** The page without bodies of scripts and styles. */
  readonly html: string
  /** From a place in the parsed text to the place in the page. */
  toPage(offset: number): number
  readonly notes: readonly Note[]
}

/** Parse, survey, cut into blocks, prepare. */
export function openPage(page: PageInput): OpenedPage {
  const parsed = parsePage(page.html)
  const survey = surveyPage(parsed.document, parsed.scripts)
  const view = pageView(survey, { url: page.url, hints: page.hints, captureDay: page.captureDay ?? null })
  const count = noScrubs()
  const blocks = collectBlocks(parsed.document, count)
  const outlet = outletFact(view)
  const title = titleFact(view, outlet.value)
  const context = contextOf({
    blocks,
    title: title.value,
    headings: title.others.map((one) => one.value),
    descriptions: descriptionsOf(view),
    alts: survey.images.map((image) => image.alt),
    readers: [
      ...structuredReader(
        view,
        blocks.map((block) => block.text),
      ),
      ...(page.readers ?? []),
    ],
  })
  return {
    view,
    context,
    title,
    outlet,
    html: parsed.text,
    entries: entriesOf(page.html, parsed.document, survey.jsonLd),
    toPage: parsed.toPage,
    notes: [...parsed.notes, ...scrubNotes(count)],
  }
}

/** Letters of the page within its first 64 kB: as far as `collect` looks for the signs of a live blog. */
function firstLetters(html: string): string {
  let bytes = 0
  let at = 0
  for (; at < html.length && bytes < 65_536; at++) {
    const unit = html.charCodeAt(at)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
  }
  return html.slice(0, at)
}

function entriesOf(html: string, document: Document, jsonLd: readonly string[]): LiveEntry[] {
  const start = firstLetters(html)
  return mayBeLive(start) ? liveEntries(document, jsonLd, start) : []
}

/** The page's own structured text votes when it is long enough to be the article. */
function structuredReader(view: PageView, texts: readonly string[]): ReaderText[] {
  const body = structuredBody(view)
  if (!body) return []
  const words = wordCount(body)
  const longest = texts.reduce((sum, text) => sum + (text.length > 60 ? wordCount(text) : 0), 0)
  return words >= 80 && words >= Math.min(longest, 400) * 0.3 ? [{ name: 'json-ld', text: body }] : []
}

/** Scores of the page; if they leave doubt, once more with the votes of those who can be asked. */
function scored({ context, html }: OpenedPage, ask: PageInput['ask']): [Context, Scores] {
  const own = scoreBlocks(context)
  if (!ask || !inDoubt(context, own)) return [context, own]
  const answers = ask(html)
  if (answers.length === 0) return [context, own]
  const asked = withVotes(context, answers)
  return [asked, scoreBlocks(asked)]
}

/** The piece with its place in the page as it was given. */
function inPage(piece: Piece, { toPage }: OpenedPage): Piece {
  return piece.source ? { ...piece, source: [toPage(piece.source[0]), toPage(piece.source[1])] } : piece
}

/**
 * Clean a page.
 *
 * @throws {Trouble} `PAGE_NEEDS_BROWSER`, `PAGE_IS_A_WALL`, `PAGE_HAS_NO_ARTICLE`
 */
export function cleanPage(page: PageInput): Article {
  const opened = openPage(page)
  const judged = judgeBlocks(...scored(opened, page.ask))
  const saved = rescue(judged, opened.view, opened.context)
  const refused = refusal(saved.pieces, opened.view)
  if (refused) throw refused
  const pieces = markEntries(markAsides(saved.pieces), opened.entries).map((piece) => inPage(piece, opened))
  const layout = layOut(pieces)
  const facts = pageFacts({ ...opened, pieces, text: layout.text })
  const notes = [...opened.notes, ...saved.notes, ...facts.notes]
  return scrubNames({ exhibit: null, part: null, entryOf: null, ...layout, ...facts, notes })
}
