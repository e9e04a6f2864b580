/**
 * Carriers: whoever an article names between the words and itself, as nodes of the provenance graph.
 *
 * A named outlet whose article we hold is that article; one that we do not hold is a missing original, with an address when a
 * link gives one. The same body under two spellings is one node.
 */
import type { Account, ChainLink, ChainRole, GraphNode, ReadArticle, Span } from '../../model/index.ts'
import { fitsOutlet, nameKey } from '../names.ts'
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

/** Nodes that grow while chains are followed. */
export interface Nodes {
  readonly all: Map<string, GraphNode>
  /** Ids of carriers that are named well enough to count as an origin. */
  readonly named: Set<string>
  /** Articles whose outlet itself recorded or published the call first. */
  readonly firstHand: Set<string>
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
export function isOutletOf(name: string, key: string, article: ReadArticle): boolean {
  if (article.outlet && nameKey(article.outlet, article.language) === key) return true
  return article.outletKey !== null && fitsOutlet(name, article.outletKey)
}

function holder(index: ReadIndex, name: string, key: string): ReadArticle | undefined {
  return index.accounts.map(({ article }) => index.articles.get(article)).find((article) => article && isOutletOf(name, key, article))
}

/** A name whose last word is small ("the Ukrainian account", "a source") says that somebody is meant, not who. */
const proper = (name: string, key: string): boolean => key.includes('.') || /^\P{L}*\p{Lu}/u.test(name.trim().split(/\s+/u).at(-1) ?? '')

/**
 * The node that a name stands for in this call; null for the article's own outlet or for nobody.
 *
 * @param role what the named one did; an outlet that only relays and is not collected is a missing original
 */
export function nodeFor(
  index: ReadIndex,
  nodes: Nodes,
  from: ReadArticle,
  name: string,
  role: ChainRole,
  url: string | null = null,
): string | null {
  const key = nameKey(name, from.language)
  if (key === '') return null
  if (isOutletOf(name, key, from)) {
    if (role === 'publisher' || role === 'recorder' || role === 'interceptor') nodes.firstHand.add(from.id)
    return null
  }
  const held = holder(index, name, key)
  if (held) return held.id
  const id = `name:${key}`
  const before = nodes.all.get(id)
  const kind = key.startsWith('media.') ? 'missing' : (kinds[role] ?? 'missing')
  const better = before && (before.kind !== 'missing' || kind === 'missing') ? before.kind : kind
  const label = before && before.label.length >= name.length ? before.label : name
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
      const node = name ? nodeFor(index, nodes, article, name, link.role) : null
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
