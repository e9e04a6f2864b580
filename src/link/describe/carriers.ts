/**
 * Carriers: whoever an article names between the words and itself, as nodes of the provenance graph.
 *
 * A named outlet whose article we hold is that article; one that we do not hold is a missing original, with an address when a
 * link gives one. The same body under two spellings is one node.
 */
import type { Account, ChainLink, ChainRole, GraphNode, ReadArticle, Span } from '../../model/index.ts'
import { fitsOutlet, fittingSign, nameKey, outletSign } from '../names.ts'
import { bestSpelling, type Named, nameSigns, sameName } from '../same-name.ts'
import { type Lookup, lookup } from './lookup.ts'
import type { ReadIndex } from './read-index.ts'

/** One step of a chain, outermost (nearest to the article) first. */
export interface Carrier {
  readonly node: string
  readonly role: ChainRole
  readonly cue: Span | null
  readonly name: string
}

const rank: Readonly<Record<ChainRole, number>> = {
  speaker: 0,
  recording: 0.5,
  recorder: 1,
  interceptor: 1,
  publisher: 2,
  translator: 3,
  relay: 4,
  article: 5,
}
const kinds: Readonly<Record<string, GraphNode['kind']>> = {
  recording: 'recording',
  recorder: 'interceptor',
  interceptor: 'interceptor',
  publisher: 'publisher',
}

const mostSpellings = 40

/** Nodes that grow while chains are followed. */
export interface Nodes {
  readonly all: Map<string, GraphNode>
  /** Ids of carriers that are named well enough to count as an origin. */
  readonly named: Set<string>
  /** How the texts write each carrier, by node. */
  readonly spellings: Map<string, readonly Named[]>
  /** Articles whose outlet itself recorded or published the call first. */
  readonly firstHand: Set<string>
  /** Ids of the carriers in `spellings`, by the signs of their spellings. */
  readonly bySign: Lookup<string>
  /** Articles whose outlet a name was found to mean, by language and name: a call's texts repeat their names. */
  readonly holders: Map<string, ReadArticle | undefined>
  /** The call's articles by the signs of their outlets. */
  readonly outlets: Lookup<ReadArticle>
}

const fitting = (sign: string) => `fits ${sign}`

/** No carriers yet. */
export function nodesFor(index: ReadIndex): Nodes {
  const outlets = lookup<ReadArticle>()
  for (const { article } of index.accounts) {
    const held = index.articles.get(article)
    if (!held) continue
    const named = held.outlet ? nameSigns({ name: held.outlet, language: held.language }) : []
    outlets.put(held, [...named, ...(held.outletKey === null ? [] : [fitting(outletSign(held.outletKey))])])
  }
  return {
    all: new Map(),
    named: new Set(),
    spellings: new Map(),
    firstHand: new Set(),
    bySign: lookup(),
    holders: new Map(),
    outlets,
  }
}

export function articleNode(article: ReadArticle): GraphNode {
  return {
    id: article.id,
    kind: 'article',
    label: article.outlet ?? article.title ?? article.id.slice(0, 12),
    article: article.id,
    collected: true,
    origin: false,
    circle: false,
    probableUrl: article.url,
    day: article.published?.day ?? null,
  }
}

/** Does a name mean this article's outlet. */
export function isOutletOf(named: Named, article: ReadArticle): boolean {
  if (article.outlet && sameName(named, { name: article.outlet, language: article.language })) return true
  return article.outletKey !== null && fitsOutlet(named.name, article.outletKey)
}

function holder(nodes: Nodes, named: Named): ReadArticle | undefined {
  const key = `${named.language} ${named.name}`
  if (nodes.holders.has(key)) return nodes.holders.get(key)
  const likely = nodes.outlets.sharing([...nameSigns(named), fitting(fittingSign(named.name))])
  const found = likely.find((article) => isOutletOf(named, article))
  nodes.holders.set(key, found)
  return found
}

/** The node that already stands for this name in another spelling or case, else a new one. */
function nodeOf(nodes: Nodes, named: Named, key: string): string {
  const id = `name:${key}`
  if (nodes.spellings.has(id)) return id
  const same = (other: string) => nodes.spellings.get(other)?.some((one) => sameName(one, named))
  return nodes.bySign.sharing(nameSigns(named)).find(same) ?? id
}

function spelt(nodes: Nodes, id: string, named: Named): readonly Named[] {
  const known = nodes.spellings.get(id) ?? []
  if (known.length >= mostSpellings || known.some((one) => one.name === named.name && one.language === named.language)) return known
  const more = [...known, named]
  nodes.spellings.set(id, more)
  nodes.bySign.put(id, nameSigns(named))
  return more
}

/** A name whose last word is small ("the Ukrainian account", "a source") says that somebody is meant, not who. */
const proper = (name: string, key: string): boolean => key.includes('.') || /^\P{L}*\p{Lu}/u.test(name.trim().split(/\s+/u).at(-1) ?? '')

/**
 * The node that a name stands for in this call; null for the article's own outlet or for nobody.
 *
 * @param role what the named one did; an outlet that only relays and is not collected is a missing original
 */
export function nodeFor(nodes: Nodes, from: ReadArticle, name: string, role: ChainRole, url: string | null = null): string | null {
  const named = { name, language: from.language }
  const key = nameKey(name, from.language)
  if (key === '') return null
  if (isOutletOf(named, from)) {
    if (role === 'publisher' || role === 'recorder' || role === 'interceptor') nodes.firstHand.add(from.id)
    return null
  }
  const held = holder(nodes, named)
  if (held) return held.id
  const id = nodeOf(nodes, named, key)
  const spellings = spelt(nodes, id, named)
  const before = nodes.all.get(id)
  const kind = key.startsWith('media.') ? 'missing' : (kinds[role] ?? 'missing')
  const better = before && (before.kind !== 'missing' || kind === 'missing') ? before.kind : kind
  const label = bestSpelling(spellings)
  nodes.all.set(id, {
    id,
    kind: better,
    label,
    article: null,
    collected: false,
    origin: false,
    circle: false,
    probableUrl: before?.probableUrl ?? url,
    day: null,
  })
  // Bytes do not say who recorded them: a recording may be that of a publisher who is named elsewhere.
  if (role !== 'recording' && proper(name, key)) nodes.named.add(id)
  return id
}

function nameOf(index: ReadIndex, article: ReadArticle, link: ChainLink): string {
  const entity = index.entity(article.id, link.entity)
  return entity?.label && (/\p{Lu}/u.test(entity.label) || !link.name) ? entity.label : (link.name ?? '')
}

function follow(index: ReadIndex, nodes: Nodes, article: ReadArticle, chain: readonly ChainLink[]): Carrier[] {
  return chain
    .filter(({ role }) => role !== 'speaker' && role !== 'article')
    .map((link, at) => ({ link, at }))
    .sort((a, b) => rank[b.link.role] - rank[a.link.role] || b.at - a.at)
    .flatMap(({ link }) => {
      const name = nameOf(index, article, link)
      const node = name ? nodeFor(nodes, article, name, link.role) : null
      return node ? [{ node, role: link.role, cue: link.cue ?? null, name }] : []
    })
    .filter((one, at, all) => all.findIndex(({ node }) => node === one.node) === at)
}

/** Where a chain names somebody, a nameless carrier beside it ("the account") is that one again. */
function withoutNameless(chains: readonly Carrier[][], nodes: Nodes): Carrier[][] {
  const named = (one: Carrier) => !one.node.startsWith('name:') || nodes.named.has(one.node) || one.role === 'recording'
  if (!chains.flat().some(named)) return [...chains]
  return chains.map((chain) => chain.filter(named)).filter((chain) => chain.length > 0)
}

/** Distinct chains of an account: that of the call, and those of its statements where they differ. */
export function chainsOf(index: ReadIndex, nodes: Nodes, account: Account): Carrier[][] {
  const article = index.article(account)
  if (!article) return []
  const told = index.told(account)
  const chains = [
    told?.links ?? [],
    ...account.quotes.slice(0, 40).map(({ statement }) => index.statement(account.id, statement)?.chain ?? []),
  ]
  const followed = chains.map((chain) => follow(index, nodes, article, chain)).filter((chain) => chain.length > 0)
  const seen = new Set<string>()
  return withoutNameless(followed, nodes).filter((chain) => {
    const name = chain.map(({ node }) => node).join(' ')
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
