/**
 * The page as blocks: the text between two block-level tags, with where it stands and what it is made of.
 *
 * `br br` splits; a table of short cells is one block; scripts and forms' choices are not text; hidden text is kept and
 * flagged (print-only text and folded captions hide there). Words are never changed, only spaces.
 */
import type { Span } from '../../model/index.ts'
import { type ScrubCount, scrub } from '../characters/scrub.ts'
import { attribute, type Document, type Element, isElement, isText, type TreeNode } from '../tree/parse.ts'
import { inside, type Scope, type ScopeMaker, scopeMaker } from './scope.ts'
import { isDataTable } from './tables.ts'

/** One block as read; `\n` inside stands for a line break of the page. */
export interface PageBlock {
  readonly text: string
  readonly scope: Scope
  readonly source: Span | null
  /** Letters inside links, links, letters in bold, letters in italics. */
  readonly linked: number
  readonly links: number
  readonly bold: number
  readonly slanted: number
  /** A line across the page stands directly above. */
  readonly ruled: boolean
  /** First address of a link in it. */
  readonly href: string | null
  /** A data table. */
  readonly table: boolean
}

const skipped = new Set(
  'script style template svg noscript select option head iframe object canvas textarea math datalist audio video picture source map applet noembed noframes'.split(
    ' ',
  ),
)
const blockTags = new Set(
  'html body p div section article main aside header footer nav ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption table caption thead tbody tfoot tr td th form fieldset legend address hr details summary center button hgroup dialog search menu video-js amp-img'.split(
    ' ',
  ),
)
/** Blocks of one page at most. */
const most = 20_000

interface Open {
  parts: string[]
  start: number
  end: number
  linked: number
  links: number
  bold: number
  slanted: number
  href: string | null
  breaks: number
}

interface Walk {
  readonly blocks: PageBlock[]
  readonly maker: ScopeMaker
  readonly count: ScrubCount
  open: Open
  /** Depth of open links, bold and slanted elements. */
  link: number
  strong: number
  slant: number
  href: string | null
  /** An `hr` stood since the last block. */
  ruled: boolean
  /** What was read apart from the open line, and follows it. */
  apart: PageBlock[]
}

const fresh = (): Open => ({ parts: [], start: -1, end: -1, linked: 0, links: 0, bold: 0, slanted: 0, href: null, breaks: 0 })

/** Spaces made one, line breaks kept as `\n`, ends trimmed. */
function tidy(parts: readonly string[], count: ScrubCount): string {
  return scrub(parts.join(''), count)
    .replace(/[^\S\n\v]+/gu, ' ')
    .replace(/ ?\n ?/g, ' ')
    .replace(/ ?\v ?/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function flush(walk: Walk, scope: Scope, table = false): void {
  const { open, apart } = walk
  walk.open = fresh()
  walk.apart = []
  const block = walk.blocks.length < most ? blockOf(walk, open, scope, table) : null
  if (block) walk.ruled = false
  walk.blocks.push(...(block ? [block] : []), ...apart)
}

function blockOf(walk: Walk, open: Open, scope: Scope, table: boolean): PageBlock | null {
  const text = open.start < 0 ? '' : tidy(open.parts, walk.count)
  if (text === '') return null
  const { linked, links, bold, slanted, href } = open
  return { text, scope, source: [open.start, open.end], linked, links, bold, slanted, ruled: walk.ruled, href, table }
}

function addText(walk: Walk, value: string, start: number, end: number): void {
  const { open } = walk
  const letters = value.trim().length
  if (letters > 0) {
    if (open.start < 0) open.start = start
    open.end = end
    open.breaks = 0
    if (walk.link > 0) {
      open.linked += letters
      open.href ??= walk.href
    }
    if (walk.strong > 0) open.bold += letters
    if (walk.slant > 0) open.slanted += letters
  }
  open.parts.push(value.replace(/\v/g, ' '))
}

interface Step {
  readonly node: TreeNode | null
  readonly scope: Scope
  /** Set for the step after the children of an inline or block element. */
  readonly leave?: 'block' | 'link' | 'strong' | 'slant' | 'table' | 'apart'
  /** What was open around an element that is read apart. */
  readonly around?: Open
}

function enterInline(walk: Walk, node: Element, scope: Scope, stack: Step[]): void {
  if (node.tagName === 'br') {
    walk.open.breaks++
    if (walk.open.breaks >= 2) flush(walk, scope)
    else walk.open.parts.push('\v')
    return
  }
  if (node.tagName === 'a' && attribute(node, 'href') !== null) {
    walk.link++
    walk.open.links++
    walk.href = attribute(node, 'href')
    stack.push({ node: null, scope, leave: 'link' })
  } else if (node.tagName === 'b' || node.tagName === 'strong') {
    walk.strong++
    stack.push({ node: null, scope, leave: 'strong' })
  } else if (node.tagName === 'i' || node.tagName === 'em') {
    walk.slant++
    stack.push({ node: null, scope, leave: 'slant' })
  }
  pushChildren(node, scope, stack)
}

function pushChildren(node: Element, scope: Scope, stack: Step[]): void {
  for (let index = node.childNodes.length - 1; index >= 0; index--) {
    const child = node.childNodes[index]
    if (child) stack.push({ node: child, scope })
  }
}

function enterElement(walk: Walk, node: Element, scope: Scope, stack: Step[]): void {
  const hiddenInline = !blockTags.has(node.tagName) && attribute(node, 'aria-hidden') === 'true' && node.tagName !== 'a'
  if (skipped.has(node.tagName) || hiddenInline) return
  if (!blockTags.has(node.tagName)) {
    if (node.attrs.length > 0 && isUnseen(node)) {
      readApart(walk, node, scope, stack)
      return
    }
    const inner = node.attrs.length > 0 && node.tagName !== 'br' ? inlineScope(walk, scope, node) : scope
    enterInline(walk, node, inner, stack)
    return
  }
  flush(walk, scope)
  if (node.tagName === 'hr') walk.ruled = true
  const inner = walk.maker.enter(scope, node)
  if (node.tagName === 'table' && isDataTable(node)) {
    stack.push({ node: null, scope: inner, leave: 'table' })
    addTable(walk, node, inner)
    return
  }
  stack.push({ node: null, scope: inner, leave: 'block' })
  pushChildren(node, inner, stack)
}

const unseenNames =
  /(?:^|[\s_-])(?:sr-?only|screen-?reader(?:s|-text)?|visually-?hidden|tool-?tip|pop-?over|pop-?up|roll-?over|hover-?card|off-?screen)(?:$|[\s_-])/i

/** Inside a line, but not read in it: words for screen readers, cards that open over a name, elements set not to be shown. */
function isUnseen(node: Element): boolean {
  if (attribute(node, 'hidden') !== null) return true
  if (/display\s*:\s*none/i.test(attribute(node, 'style')?.slice(0, 300) ?? '')) return true
  return node.tagName === 'span' && unseenNames.test(attribute(node, 'class')?.slice(0, 300) ?? '')
}

/** The element becomes a block of its own, hidden, and the line around it goes on as if it were not there. */
function readApart(walk: Walk, node: Element, scope: Scope, stack: Step[]): void {
  const inner = walk.maker.enter(scope, node)
  stack.push({ node: null, scope: { ...inner, inside: inner.inside | inside.hidden }, leave: 'apart', around: walk.open })
  walk.open = fresh()
  pushChildren(node, { ...inner, inside: inner.inside | inside.hidden }, stack)
}

/** Links around blocks hand down that they are links; other inline elements hand down nothing. */
function inlineScope(_walk: Walk, scope: Scope, node: Element): Scope {
  return node.tagName === 'a' && !(scope.inside & inside.link) ? { ...scope, inside: scope.inside | inside.link } : scope
}

function addTable(walk: Walk, table: Element, scope: Scope): void {
  const stack: TreeNode[] = [...table.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) addText(walk, node.value, node.sourceCodeLocation?.startOffset ?? 0, node.sourceCodeLocation?.endOffset ?? 0)
    else if (isElement(node) && !skipped.has(node.tagName)) {
      if (node.tagName === 'tr') walk.open.parts.push('\v')
      else if (blockTags.has(node.tagName)) walk.open.parts.push(' ')
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index]
        if (child) stack.push(child)
      }
    }
  }
  flush(walk, scope, true)
}

function leaveElement(walk: Walk, { leave, scope, around }: Step): void {
  if (leave === 'link') walk.link--
  else if (leave === 'strong') walk.strong--
  else if (leave === 'slant') walk.slant--
  else if (leave !== 'apart' || !around) flush(walk, scope)
  else {
    const block = blockOf(walk, walk.open, scope, false)
    walk.open = around
    if (block && walk.apart.length < most) walk.apart.push(block)
  }
}

/**
 * Blocks of a page in their order.
 *
 * @param count characters taken out are counted here
 */
export function collectBlocks(document: Document, count: ScrubCount): PageBlock[] {
  const maker = scopeMaker()
  const walk: Walk = { blocks: [], maker, count, open: fresh(), link: 0, strong: 0, slant: 0, href: null, ruled: false, apart: [] }
  const stack: Step[] = [...document.childNodes].reverse().map((node) => ({ node, scope: maker.root }))
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, scope, leave } = step
    if (leave) leaveElement(walk, step)
    else if (node && isText(node))
      addText(walk, node.value, node.sourceCodeLocation?.startOffset ?? 0, node.sourceCodeLocation?.endOffset ?? 0)
    else if (node && isElement(node)) enterElement(walk, node, scope, stack)
  }
  flush(walk, maker.root)
  return walk.blocks
}
