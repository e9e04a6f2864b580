/**
 * When a page's blocks hold hardly a text: structured data, then data of scripts, then the page's own summary.
 *
 * Rescued text has no place on the page; a note says where it came from, and what little the page showed is left out.
 */
import type { Note } from '../../model/index.ts'
import type { Context } from '../classify/context.ts'
import { wordCount } from '../kinship.ts'
import { descriptionsOf } from '../metadata/authors.ts'
import { parseLeniently, plainText, stringOf } from '../metadata/json-ld.ts'
import type { PageView } from '../metadata/page-view.ts'
import { keptAs, type Piece } from '../piece.ts'

const enough = 80
const said: Readonly<Record<string, string>> = {
  'json-ld': 'structured data',
  'script data': 'scripts',
  'spare mark-up': 'mark-up for browsers without scripts',
  description: 'summary',
  density: 'densest part, which the classifier did not trust',
}

/** Text of the page's structured data: the longest `articleBody`; null when there is none. */
export function structuredBody(view: PageView): string | null {
  const bodies = [view.article, ...view.objects].flatMap((object) => stringOf(object?.articleBody) ?? stringOf(object?.text) ?? [])
  const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest === '' ? null : longest
}

/** Strings in a script's JSON that read like prose, in their order; nested data is walked with a stack of its own. */
function proseIn(script: string): string[] {
  const start = script.search(/[[{]/)
  const data =
    start < 0
      ? null
      : parseLeniently(start === 0 ? script : script.slice(start, Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1))
  const found: string[] = []
  const stack: unknown[] = [data]
  for (let seen = 0; stack.length > 0 && seen < 50_000; seen++) {
    const value = stack.pop()
    if (typeof value === 'string') {
      if (value.length > 120 && value.length < 200_000) {
        const text = plainText(value)
        if (
          (text.match(/[.!?…](?:\s|$|["”»])/gu)?.length ?? 0) >= 2 &&
          wordCount(text) >= 20 &&
          !/[{}]|function\s*\(/.test(text.slice(0, 2000))
        )
          found.push(text)
      }
    } else if (typeof value === 'object' && value !== null) stack.push(...Object.values(value).slice(0, 2000).reverse())
  }
  return [...new Set(found)]
}

function pieces(text: string): Piece[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .map((line) => ({ text: line, source: null, verdict: { keep: 'paragraph', score: 0.5 } }))
}

/** Blocks of prose inside the densest element: better than nothing when the scores trusted none of them. */
function densest(context: Context): Piece[] {
  const found = context.known.filter((one) => one.good && !one.wording && context.density.votes[one.index] === 1)
  return found.map(({ block }) => ({
    text: block.text.replace(/\n/g, ' '),
    source: block.source,
    verdict: { keep: 'paragraph', score: 0 },
  }))
}

/** The pieces, or what was rescued in their place with a note. */
export function rescue(page: readonly Piece[], view: PageView, context: Context): { pieces: Piece[]; notes: Note[] } {
  const words = page.reduce((sum, piece) => sum + (keptAs(piece) ? wordCount(piece.text) : 0), 0)
  if (words >= enough) return { pieces: [...page], notes: [] }
  const structured = structuredBody(view)
  const scripts = view.survey.dataScripts.map(proseIn).sort((a, b) => b.join('').length - a.join('').length)[0] ?? []
  const options: [string, Piece[]][] = [
    ['json-ld', structured ? pieces(structured) : []],
    ['script data', scripts.flatMap(pieces)],
    ['spare mark-up', view.survey.spareMarkup.flatMap((markup) => pieces(plainText(markup)).filter((piece) => wordCount(piece.text) >= 4))],
    ['density', words === 0 ? densest(context) : []],
    ['description', words === 0 ? pieces(descriptionsOf(view)[0] ?? '') : []],
  ]
  for (const [source, found] of options) {
    const count = found.reduce((sum, piece) => sum + wordCount(piece.text), 0)
    if (count < Math.max(source === 'description' ? 12 : 40, words * 1.5)) continue
    const shown = page.filter((piece) => !keptAs(piece))
    const text = `The page shows ${words} words of text; these ${count} were read from its ${said[source]}.`
    return { pieces: [...found, ...shown], notes: [{ rule: `rescue/${source}`, weight: 0, text }] }
  }
  return { pieces: [...page], notes: [] }
}
