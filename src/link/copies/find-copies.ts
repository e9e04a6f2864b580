/**
 * Copies: articles that share their text, whole, trimmed or rewritten.
 *
 * Articles meet through sampled shingles of five words and are then compared exactly. Quotes are left out when a rewrite is
 * judged: two outlets may quote the same post without having read each other. Teasers (asides) never count.
 */
import type { Copy, Note, ReadArticle, Span } from '../../model/index.ts'
import { words } from '../../text/analyse/index.ts'

const width = 5
/** Words of an article that are looked at; one shingle in four is a key; a key in more articles than this is a stock phrase. */
const bounds = { words: 6000, sample: 4, posting: 60, partners: 40, leastShared: 3 } as const
const share = { copy: 0.9, trimmed: 0.9, rewrite: 0.15, own: 0.15 } as const
const least = { shingles: 12, narrative: 8, own: 4 } as const

interface Shingled {
  readonly article: ReadArticle
  /** Hash of the five words from each place on. */
  readonly hashes: Uint32Array
  readonly spans: readonly Span[]
  readonly all: ReadonlySet<number>
  readonly narrative: ReadonlySet<number>
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function inside(spans: readonly Span[], start: number): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let next = start
  return (at) => {
    while (next < sorted.length && (sorted[next]?.[1] ?? 0) <= at) next++
    const span = sorted[next]
    return span !== undefined && at >= span[0]
  }
}

function shingle(article: ReadArticle): Shingled {
  const inAside = inside(article.read.asides, 0)
  const inQuote = inside(
    article.read.statements.flatMap(({ quoted }) => quoted),
    0,
  )
  const kept = words(article.text.slice(0, 60_000))
    .slice(0, bounds.words)
    .filter(({ start }) => !inAside(start))
  const quoted = kept.map(({ start }) => inQuote(start))
  const single = kept.map(({ exact }) => hashWord(exact))
  const hashes = new Uint32Array(Math.max(0, kept.length - width + 1))
  const narrative = new Set<number>()
  hashes.forEach((_, at) => {
    let hash = 0
    for (let k = 0; k < width; k++) hash = (Math.imul(hash, 0x9e3779b1) + (single[at + k] ?? 0)) >>> 0
    hash = (hash ^ (hash >>> 15)) >>> 0
    hashes[at] = hash
    if (!quoted.slice(at, at + width).some(Boolean)) narrative.add(hash)
  })
  return { article, hashes, spans: kept.map(({ start, end }): Span => [start, end]), all: new Set(hashes), narrative }
}

function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): { shared: number; a: number; b: number } {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const hash of fewer) if (more.has(hash)) shared++
  return { shared, a: a.size ? shared / a.size : 0, b: b.size ? shared / b.size : 0 }
}

/** Runs of shared shingles as passages, the longest first. */
function passagesOf(a: Shingled, b: Shingled): (readonly [Span, Span])[] {
  const placeInB = new Map<number, number>()
  b.hashes.forEach((hash, at) => {
    if (!placeInB.has(hash)) placeInB.set(hash, at)
  })
  const found: { from: number; to: number; length: number }[] = []
  for (let at = 0; at < a.hashes.length; at++) {
    const place = placeInB.get(a.hashes[at] ?? -1)
    if (place === undefined) continue
    let length = 1
    while (at + length < a.hashes.length && a.hashes[at + length] === b.hashes[place + length]) length++
    found.push({ from: at, to: place, length })
    at += length
  }
  const spanOf = (one: Shingled, from: number, length: number): Span => [
    one.spans[from]?.[0] ?? 0,
    one.spans[from + length + width - 2]?.[1] ?? 0,
  ]
  return found
    .sort((x, y) => y.length - x.length || x.from - y.from)
    .slice(0, 12)
    .map(({ from, to, length }) => [spanOf(a, from, length), spanOf(b, to, length)] as const)
}

/** Own words of both, where both have some, must be shared too: quotes alone may come from one post that both read. */
function ownWordsShared(a: Shingled, b: Shingled, narrative: ReturnType<typeof sharedShare>): boolean {
  return Math.min(a.narrative.size, b.narrative.size) < least.own || Math.max(narrative.a, narrative.b) >= share.own
}

function kindOf(all: ReturnType<typeof sharedShare>, narrative: ReturnType<typeof sharedShare>): Copy['kind'] | null {
  if (all.shared < least.shingles) return null
  if (all.a >= share.copy && all.b >= share.copy) return 'copy'
  if (Math.max(all.a, all.b) >= share.trimmed) return 'trimmed'
  return narrative.shared >= least.narrative && Math.max(narrative.a, narrative.b) >= share.rewrite ? 'rewrite' : null
}

function compare(a: Shingled, b: Shingled): Copy | null {
  const [all, narrative] = [sharedShare(a.all, b.all), sharedShare(a.narrative, b.narrative)]
  const kind = kindOf(all, narrative)
  if (!kind || !ownWordsShared(a, b, narrative)) return null
  const percent = (value: number) => `${Math.round(value * 100)} %`
  const notes: Note[] = [
    {
      rule: `link/${kind}`,
      weight: 0,
      text: `${percent(all.a)} and ${percent(all.b)} of the five-word runs are shared; of their own words ${percent(narrative.a)} and ${percent(narrative.b)}.`,
    },
  ]
  return { a: a.article.id, b: b.article.id, kind, containment: [all.a, all.b], passages: passagesOf(a, b), notes }
}

function partners(shingled: readonly Shingled[]): [number, number][] {
  const postings = new Map<number, number[]>()
  const pairs: [number, number][] = []
  shingled.forEach(({ all }, at) => {
    const counts = new Map<number, number>()
    for (const hash of all) {
      if (hash % bounds.sample !== 0) continue
      const list = postings.get(hash)
      for (const other of list ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
      if (!list) postings.set(hash, [at])
      else if (list.length < bounds.posting) list.push(at)
    }
    const likely = [...counts].filter(([, count]) => count >= bounds.leastShared).sort((x, y) => y[1] - x[1] || x[0] - y[0])
    for (const [other] of likely.slice(0, bounds.partners)) pairs.push([other, at])
  })
  return pairs
}

/**
 * Pairs of articles that share their text.
 *
 * @returns each pair once, `a` before `b` in the order of the ids; at most forty partners an article
 */
export function findCopies(articles: readonly ReadArticle[]): Copy[] {
  const shingled = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(shingle)
  return partners(shingled).flatMap(([a, b]) => compare(shingled[a] as Shingled, shingled[b] as Shingled) ?? [])
}
