/**
 * Entries of a live blog: each has its own time, and often its own title, author and address.
 *
 * Structured data is believed first (`LiveBlogPosting`); else three and more sisters of one parent that each hold one time
 * and sentences of their own, on a page that calls itself live. Comments and lists of teasers look alike and are told by
 * their class words and by what is left without links. `collect` makes texts of the entries, `clean` marks them in the page.
 */

/** A node of any HTML tree, as far as it is looked at. */
export interface LiveNode {
  readonly nodeName: string
  readonly tagName?: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly LiveNode[]
}

/** One entry. `time` as the page writes it for machines, else null; `anchor` is an id or an address, or null. */
export interface LiveEntry {
  readonly title: string | null
  /** Paragraphs, one blank line between them. */
  readonly text: string
  readonly time: string | null
  readonly author: string | null
  readonly anchor: string | null
}

/** Entries of one page at most. */
const most = 500
/** Letters of one entry at most. */
const longest = 40_000
const fewest = 3
const leastWords = 8

const signs =
  /live[-_ ]?(?:blog|ticker|updates?|feed|reporting|text)|newsticker|minute[-_ ]by[-_ ]minute|en[-_ ]direct|minuto[-_ ]a[-_ ]minuto/i

/** May this page be a live blog? Asked of its first letters, so that only such pages are taken apart. */
export function mayBeLive(start: string): boolean {
  return /LiveBlogPosting/.test(start) || signs.test(start)
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

function plain(markup: string): string {
  return markup
    .slice(0, longest)
    .replace(/<\/(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value
  return textOf(one) ?? (typeof one === 'object' && one !== null ? textOf((one as { name?: unknown }).name) : null)
}

/** Every object in parsed data, with a stack of its own. */
function* objectsIn(data: unknown): Generator<Record<string, unknown>> {
  const stack: unknown[] = [data]
  for (let seen = 0; stack.length > 0 && seen < 20_000; seen++) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) yield value as Record<string, unknown>
    stack.push(...Object.values(value).slice(0, 2000))
  }
}

/** Entries that the page's structured data lists. */
export function entriesFromData(scripts: readonly string[]): LiveEntry[] {
  for (const script of scripts) {
    if (!script.includes('liveBlogUpdate')) continue
    try {
      for (const object of objectsIn(JSON.parse(script))) {
        const updates = object.liveBlogUpdate
        if (!Array.isArray(updates)) continue
        const entries = (updates as unknown[]).slice(0, most).flatMap(entryFromData)
        if (entries.length > 0) return entries
      }
    } catch {
      // Data that does not parse tells nothing; the tree is asked next.
    }
  }
  return []
}

function entryFromData(update: unknown): LiveEntry[] {
  if (typeof update !== 'object' || update === null) return []
  const one = update as Record<string, unknown>
  const text = plain(textOf(one.articleBody) ?? textOf(one.text) ?? '')
  if (countWords(text) < leastWords) return []
  const title = textOf(one.headline)
  return [
    {
      title: title === null ? null : plain(title),
      text,
      time: textOf(one.datePublished) ?? textOf(one.dateModified),
      author: nameOf(one.author),
      anchor: textOf(one.url),
    },
  ]
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const attribute = (node: LiveNode, name: string): string | null => node.attrs?.find((one) => one.name === name)?.value ?? null
const names = (node: LiveNode): string => `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`.slice(0, 300)

const notEntries = /comment|repl(?:y|ies)|disqus|respond|related|recomm|teaser|sidebar|most-?read|popular|newsletter|footer/i
const outside = new Set(['nav', 'aside', 'footer', 'header', 'head', 'script', 'style', 'template', 'svg', 'form'])
const depthLimit = 200

interface Walked {
  readonly node: LiveNode
  readonly parent: Walked | null
  times: number
}

/** Elements that hold a time, each with its ancestors; the ancestors count the times below them. */
function timesOf(root: LiveNode): Walked[] {
  const found: Walked[] = []
  const stack: { walked: Walked; depth: number }[] = [{ walked: { node: root, parent: null, times: 0 }, depth: 0 }]
  for (let step = stack.pop(); step && found.length < 4000; step = stack.pop()) {
    const { walked, depth } = step
    const { node } = walked
    if (outside.has(node.tagName ?? '') || depth > depthLimit || (node.attrs && notEntries.test(names(node)))) continue
    if (node.tagName === 'time') {
      found.push(walked)
      for (let up: Walked | null = walked; up; up = up.parent) up.times++
    }
    const children = node.childNodes ?? []
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) stack.push({ walked: { node: child, parent: walked, times: 0 }, depth: depth + 1 })
    }
  }
  return found
}

/** The largest element around a time that holds no other time. */
function containerOf(time: Walked): Walked {
  let at = time
  while (at.parent && at.parent.times === 1 && at.parent.node.tagName !== 'body') at = at.parent
  return at
}

const breaks = new Set('p div li h1 h2 h3 h4 h5 h6 blockquote section article ul ol br td tr dd dt pre'.split(' '))
const silent = new Set('script style time button figure figcaption nav form svg template noscript iframe select footer'.split(' '))

interface Words {
  paragraphs: string[]
  linked: number
  title: string | null
  author: string | null
}

/** Paragraphs below an element, without buttons, figures and the time itself; and how many of its letters are links. */
function wordsOf(root: LiveNode): Words {
  const words: Words = { paragraphs: [], linked: 0, title: null, author: null }
  let line = ''
  let heading = false
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    line = ''
    if (text === '') return
    if (heading && words.title === null && words.paragraphs.length === 0) words.title = text
    else words.paragraphs.push(text)
  }
  const stack: { node: LiveNode; link: boolean; leave: boolean; depth: number }[] = [{ node: root, link: false, leave: false, depth: 0 }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, link, leave, depth } = step
    const tag = node.tagName ?? ''
    if (breaks.has(tag)) flush()
    if (/^h[1-6]$/.test(tag)) heading = !leave
    if (leave) continue
    if (node.nodeName === '#text') {
      line += node.value ?? ''
      if (link) words.linked += (node.value ?? '').trim().length
      continue
    }
    if (silent.has(tag) || depth > depthLimit || attribute(node, 'hidden') !== null) continue
    if (/author|byline/i.test(names(node)) && words.author === null) {
      words.author = shortText(node)
      if (words.author !== null) continue
    }
    stack.push({ node, link, leave: true, depth })
    const children = node.childNodes ?? []
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) stack.push({ node: child, link: link || tag === 'a', leave: false, depth: depth + 1 })
    }
  }
  flush()
  return words
}

/** Text of a small element, or null when it is longer than a name. */
function shortText(node: LiveNode): string | null {
  let text = ''
  const stack: LiveNode[] = [node]
  for (let seen = 0, at = stack.pop(); at && seen < 40; seen++, at = stack.pop()) {
    if (at.nodeName === '#text') text += at.value ?? ''
    stack.push(...[...(at.childNodes ?? [])].reverse())
  }
  const plainText = text.replace(/\s+/g, ' ').trim()
  return plainText !== '' && plainText.length <= 60 ? plainText.replace(/^(?:by|von|par|por|di|автор:?)\s+/iu, '') : null
}

function entryOf(time: Walked, container: Walked): LiveEntry | null {
  const { paragraphs, linked, title, author } = wordsOf(container.node)
  const text = paragraphs.join('\n\n').slice(0, longest)
  if (countWords(text) < leastWords || linked > text.length * 0.5) return null
  const link = time.parent?.node.tagName === 'a' ? attribute(time.parent.node, 'href') : null
  const id = attribute(container.node, 'id')
  return { title, text, time: attribute(time.node, 'datetime'), author, anchor: link ?? (id ? `#${id}` : null) }
}

/** Entries that the tree shows: sisters with one time each. */
export function entriesFromTree(root: LiveNode): LiveEntry[] {
  const groups = new Map<Walked, { time: Walked; container: Walked }[]>()
  for (const time of timesOf(root)) {
    const container = containerOf(time)
    if (!container.parent) continue
    const group = groups.get(container.parent) ?? []
    group.push({ time, container })
    groups.set(container.parent, group)
  }
  let best: LiveEntry[] = []
  for (const group of groups.values()) {
    if (group.length < fewest) continue
    const entries = group.slice(0, most).flatMap(({ time, container }) => entryOf(time, container) ?? [])
    const letters = (list: readonly LiveEntry[]) => list.reduce((sum, one) => sum + one.text.length, 0)
    if (entries.length >= fewest && letters(entries) > letters(best)) best = entries
  }
  return best
}

/**
 * Entries of a page, or none.
 *
 * @param scripts bodies of its JSON-LD
 * @param start its first letters, for the signs of a live page
 */
export function liveEntries(root: LiveNode, scripts: readonly string[], start: string): LiveEntry[] {
  const told = entriesFromData(scripts)
  if (told.length >= 2) return told
  return mayBeLive(start) ? entriesFromTree(root) : []
}
