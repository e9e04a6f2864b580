/**
 * The page as a tree, by the HTML standard (parse5), with the place in the page of every node.
 *
 * Very large pages are mostly inline scripts and data; those are emptied before parsing. What is still too large is cut,
 * and a note says so. Everything that walks the tree keeps its own stack: pages nest 100,000 deep.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Note } from '../../model/index.ts'

export type TreeNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Document = DefaultTreeAdapterTypes.Document

/** Letters of a page that are parsed as they are; above, scripts and styles are emptied first. */
const ordinary = 3_000_000
/** Letters that are parsed at most. */
const most = 8_000_000

/** A parsed page. `mapped` is false when offsets no longer count into the page that was given. */
export interface ParsedPage {
  readonly document: Document
  readonly mapped: boolean
  readonly notes: readonly Note[]
}

const emptied = /(<(script|style|svg)\b[^>]{0,4000}>)([\s\S]*?)(?=<\/\2\s*>)/gi

/** Scripts of structured data are small and needed; others are emptied. */
function withoutScripts(html: string): string {
  return html.replace(emptied, (whole, open: string, _tag: string, body: string) =>
    /ld\+json/i.test(open) && body.length < 1_000_000 ? whole : open,
  )
}

/** Parse a page. */
export function parsePage(html: string): ParsedPage {
  const notes: Note[] = []
  let text = html
  if (text.length > ordinary) {
    text = withoutScripts(text)
    notes.push({
      rule: 'page/large',
      weight: 0,
      text: `The page is large (${html.length} characters); its scripts were left out before it was taken apart.`,
    })
  }
  if (text.length > most) {
    text = text.slice(0, most)
    notes.push({ rule: 'page/cut', weight: 0, text: `Only the first ${most} characters of the page were taken apart.` })
  }
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: true })
  return { document, mapped: text.length === html.length, notes }
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
