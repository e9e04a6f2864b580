/**
 * The page as a tree, by the HTML standard (parse5), with the place in the page of every node.
 *
 * Bodies of scripts and styles are taken out before parsing and kept beside the tree. What is too large even then is cut,
 * and a note says so. Everything that walks the tree keeps its own stack: pages nest 100,000 deep.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Note } from '../../model/index.ts'

export type TreeNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Document = DefaultTreeAdapterTypes.Document

/** Letters that are parsed at most, scripts not counted. */
const most = 8_000_000
/** A page of this size is worth a note. */
const large = 3_000_000

/** A parsed page. */
export interface ParsedPage {
  readonly document: Document
  /** The page without the bodies of scripts and styles, as it was parsed. */
  readonly text: string
  /** Bodies of scripts by the place of their element; they are not parsed, only read. */
  readonly scripts: ReadonlyMap<number, string>
  /** From a place in the parsed text to the place in the page that was given. */
  toPage(offset: number): number
  readonly notes: readonly Note[]
}

/** Openings that matter: comments, and the two elements whose bodies are no mark-up. */
const openings = /<!--|<(script|style)(?=[\s>/])/gi
const endings = { script: /<\/script(?=[\s>/])/gi, style: /<\/style(?=[\s>/])/gi }

interface Emptied {
  readonly text: string
  readonly scripts: ReadonlyMap<number, string>
  /** Places in the emptied text, each with the letters taken out up to there. */
  readonly cuts: readonly (readonly [at: number, removed: number])[]
}

/** Start and end of the next body of a script or style from `from` on; null when there is none. Looks at no letter twice. */
function nextBody(html: string, from: number): { open: number; start: number; end: number; script: boolean } | null {
  openings.lastIndex = from
  for (let match = openings.exec(html); match; match = openings.exec(html)) {
    if (match[1] === undefined) {
      const end = html.indexOf('-->', match.index + 4)
      if (end < 0) return null
      openings.lastIndex = end
      continue
    }
    const start = html.indexOf('>', match.index) + 1
    const ending = match[1].toLowerCase() === 'script' ? endings.script : endings.style
    ending.lastIndex = start
    const end = start === 0 ? null : ending.exec(html)
    return end ? { open: match.index, start, end: end.index, script: ending === endings.script } : null
  }
  return null
}

/** The page without the bodies of scripts and styles: they are half of a modern page, and the parser reads letter by letter. */
function withoutScripts(html: string): Emptied {
  const scripts = new Map<number, string>()
  const cuts: [number, number][] = []
  const parts: string[] = []
  let from = 0
  let removed = 0
  for (let body = nextBody(html, 0); body; body = nextBody(html, body.end)) {
    if (body.script) scripts.set(body.open - removed, html.slice(body.start, body.end))
    parts.push(html.slice(from, body.start))
    cuts.push([body.start - removed, removed + body.end - body.start])
    removed += body.end - body.start
    from = body.end
  }
  parts.push(html.slice(from))
  return { text: parts.join(''), scripts, cuts }
}

/** The last cut at or before an offset tells how far the page has moved. */
function mover(cuts: Emptied['cuts']): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.[0] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (cuts[low - 1]?.[1] ?? 0)
  }
}

/** Parse a page. */
export function parsePage(html: string): ParsedPage {
  const notes: Note[] = []
  const { text, scripts, cuts } = withoutScripts(html)
  if (html.length > large)
    notes.push({ rule: 'page/large', weight: 0, text: `The page is large: ${html.length} characters, ${text.length} without its scripts.` })
  if (text.length > most)
    notes.push({ rule: 'page/cut', weight: 0, text: `Only the first ${most} characters of the page were taken apart.` })
  const parsed = text.slice(0, most)
  const document = parse(parsed, { sourceCodeLocationInfo: true, scriptingEnabled: true })
  return { document, text: parsed, scripts, toPage: mover(cuts), notes }
}

/** Is it an element? */
export function isElement(node: TreeNode): node is Element {
  return 'tagName' in node
}

/** Is it text? */
export function isText(node: TreeNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value
  return null
}

/** All elements below a node in order, without recursion. `skip` leaves out what is below an element. */
export function* elementsOf(root: { readonly childNodes: readonly TreeNode[] }, skip?: (element: Element) => boolean): Generator<Element> {
  const stack: TreeNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    if (skip?.(node)) continue
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
}

/** The text below an element, at most `limit` letters, spaces as they stand. */
export function textOf(element: Element, limit = 100_000): string {
  const parts: string[] = []
  let length = 0
  const stack: TreeNode[] = [element]
  for (let node = stack.pop(); node && length < limit; node = stack.pop()) {
    if (isText(node)) {
      parts.push(node.value)
      length += node.value.length
    } else if (isElement(node)) {
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index]
        if (child) stack.push(child)
      }
    }
  }
  return parts.join('')
}
