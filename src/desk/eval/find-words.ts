/**
 * From the words of a gold file to offsets.
 *
 * A gold file may quote the text instead of counting it. `"A <...> B"` stands for everything from the first A to the
 * next B. Words that stand more than once: content takes the first place, everything else (cue, source, hedge) the
 * place nearest to the content; `{"text": "...", "nth": 2}` asks for the second. Words that are not there are an error.
 */
import type { Span } from '../../model/index.ts'

/** What a gold file may write where a span is meant. */
export type Written = string | readonly [number, number] | { readonly text: string; readonly nth?: number }

const GAP = /\s*<\.\.\.>\s*/u
const isWordPart = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)

/** True if the words at [start, end) are not cut out of a longer word. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordPart(text[start]) && isWordPart(text[start - 1])) return false
  return !(isWordPart(text[end - 1]) && isWordPart(text[end]))
}

/** All places where the words stand, whole words only. `A <...> B` runs to the next B after each A. */
export function placesOf(text: string, words: string): Span[] {
  const [first = '', last] = words.split(GAP)
  const places: Span[] = []
  for (let at = text.indexOf(first); at >= 0 && first !== ''; at = text.indexOf(first, at + 1)) {
    if (!standsAlone(text, at, at + first.length)) continue
    if (last === undefined) places.push([at, at + first.length])
    else {
      const end = endOf(text, last, at + first.length)
      if (end !== null) places.push([at, end])
    }
  }
  return places
}

function endOf(text: string, last: string, from: number): number | null {
  for (let at = text.indexOf(last, from); at >= 0; at = text.indexOf(last, at + 1)) {
    if (!isWordPart(last.at(-1)) || !isWordPart(text[at + last.length])) return at + last.length
  }
  return null
}

const distance = (a: Span, b: Span): number => (a[1] <= b[0] ? b[0] - a[1] : b[1] <= a[0] ? a[0] - b[1] : 0)

/** How far a place is from the content; a place inside it costs 0.5 unless `inside` allows it. */
function cost(place: Span, near: readonly Span[], inside: boolean): number {
  const gap = Math.min(...near.map((span) => distance(place, span)))
  return gap === 0 && !inside && near.some(([start, end]) => place[0] >= start && place[1] <= end) ? 100_000 : gap
}

/** Offsets of what a gold file writes. Throws an error that names the file and the words when they are not there. */
export function findWords(text: string, written: Written, where: string, near: readonly Span[] = [], inside = true): Span {
  if (Array.isArray(written)) return checked(text, written as [number, number], where)
  const { text: words, nth } = typeof written === 'string' ? { text: written, nth: undefined } : (written as { text: string; nth?: number })
  const places = placesOf(text, words)
  if (nth !== undefined) {
    const place = places[nth - 1]
    if (!place) throw new Error(`${where}: the words "${words}" stand ${places.length} times, not ${nth}`)
    return place
  }
  const best = near.length ? places.toSorted((a, b) => cost(a, near, inside) - cost(b, near, inside))[0] : places[0]
  if (!best) throw new Error(`${where}: the words "${words}" are not in the text`)
  return best
}

function checked(text: string, [start, end]: readonly [number, number], where: string): Span {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new Error(`${where}: span [${start}, ${end}) lies outside the text of ${text.length} units`)
  return [start, end]
}

const MARKED = /[“„«"‘‚»]([^“”„«»"]+?)[”“»"’‘«](?![\p{L}\p{N}])/gu

/** The parts of the content that stand inside quotation marks, marks left out. */
export function markedParts(text: string, content: readonly Span[]): Span[] {
  return content.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(MARKED)].map((m): Span => {
      const at = start + m.index + 1
      return [at, at + (m[1]?.length ?? 0)]
    }),
  )
}
