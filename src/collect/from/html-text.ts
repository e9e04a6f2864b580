/** Plain text of a small piece of HTML (an item of a feed): blocks become paragraphs, links are listed beside. */
import { parse } from 'parse5'
import { attribute, type Node, nodesOf } from './html-tree.ts'

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote table tr section article header footer figure figcaption pre hr dd dt'.split(' '),
)
const skipped = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head', 'title'])

/** Paragraphs, and the links in them. */
export interface HtmlText {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly words: string }[]
}

/** Read a piece of HTML, or text without tags. Never deep: the tree is walked without recursion. */
export function textOfHtml(html: string): HtmlText {
  if (!/<[a-z!/][^<>]*>|&[#\w]{1,30};/i.test(html)) return { text: paragraphs(html), links: [] }
  const links: { href: string; words: string }[] = []
  let text = ''
  const open: (Node | '\n\n')[] = [parse(html)]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === '\n\n') text += next
    else if (next.nodeName === '#text' && 'value' in next) text += next.value.replace(/\s+/g, ' ')
    else if (next.nodeName === 'br') text += '\n'
    else if ('childNodes' in next && !skipped.has(next.nodeName)) {
      const block = blocks.has(next.nodeName)
      if (block) text += '\n\n'
      if ('tagName' in next && next.tagName === 'a') links.push({ href: attribute(next, 'href') ?? '', words: wordsOf(next) })
      if (block) open.push('\n\n')
      for (let at = next.childNodes.length - 1; at >= 0; at--) open.push(next.childNodes[at] as Node)
    }
  }
  return { text: paragraphs(text), links: links.filter(({ href }) => /^https?:/i.test(href)) }
}

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((block) =>
      block
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n')

const wordsOf = (node: Node): string =>
  nodesOf(node)
    .map((one) => (one.nodeName === '#text' && 'value' in one ? one.value : ''))
    .join('')
    .trim()
