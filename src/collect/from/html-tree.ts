/** A few steps over a parse5 tree, without recursion (pages may be nested thousands deep). Shared by what reads HTML here. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node

const isElement = (node: Node): node is Element => 'tagName' in node

/** Every element below, in the order of the page. */
export function elementsOf(root: Node): Element[] {
  return nodesOf(root).filter(isElement)
}

/** Every node below, in the order of the page. */
export function nodesOf(root: Node): Node[] {
  const found: Node[] = []
  const open: Node[] = 'childNodes' in root ? [...root.childNodes].reverse() : []
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node)
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Node)
  }
  return found
}

/** Value of an attribute, or null. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attrs.find((one) => one.name === name)?.value ?? null

export const hasClass = (element: Element, name: string): boolean => (attribute(element, 'class') ?? '').split(/\s+/).includes(name)

/** Text below, `br` as a line end. */
export const textIn = (element: Element): string =>
  nodesOf(element)
    .map((node) =>
      'tagName' in node ? (node.tagName === 'br' ? '\n' : '') : node.nodeName === '#text' && 'value' in node ? node.value : '',
    )
    .join('')

/** Links below, with their words. */
export const linksIn = (element: Element): { href: string; text: string }[] =>
  elementsOf(element)
    .filter((one) => one.tagName === 'a')
    .map((one) => ({ href: attribute(one, 'href') ?? '', text: textIn(one) }))
