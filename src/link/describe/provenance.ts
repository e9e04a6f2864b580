/**
 * The provenance graph of a call: nodes, relays, origins as a range, circles.
 *
 * An origin leans on nothing else for this call. Where an article says nothing about its source it may be an origin or may
 * lean on one, so the count is a range. A circle (each names the other) never counts as confirmation.
 */
import type { ArticleId, Copy, GraphNode, Note, Origins, Provenance, Relay } from '../../model/index.ts'
import { articleNode, type Nodes, nodesFor } from './carriers.ts'
import type { ReadIndex } from './read-index.ts'
import { relaysOf } from './relays.ts'
import { strongComponents } from './strong-components.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** Pages of one outlet are one: a node's group is its outlet, else itself. */
function groupsOf(index: ReadIndex, nodes: Nodes): ReadonlyMap<string, string> {
  return new Map([...nodes.all.values()].map((node) => [node.id, (node.article && index.articles.get(node.article)?.outletKey) || node.id]))
}

/** Which resemblances of unknown direction count, both ways: none, those of copied words, or the like lines of two languages too. */
type Unknown = 'none' | 'copies' | 'all'

function graphOf(relays: readonly Relay[], groups: ReadonlyMap<string, string>, unknown: Unknown): Graph {
  const found = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    if (from === to) return
    const list = found.get(from)
    if (list) list.push(to)
    else found.set(from, [to])
  }
  for (const { from, to, direction, kind } of relays) {
    const [a, b] = [groups.get(from) ?? from, groups.get(to) ?? to]
    if (direction !== 'unknown') add(a, b)
    else if (unknown === 'all' || (unknown === 'copies' && kind !== 'translates')) {
      add(a, b)
      add(b, a)
    }
  }
  return found
}

interface Sink {
  readonly groups: readonly string[]
  readonly stated: boolean
}

function sinksOf(ids: readonly string[], graph: Graph, nodes: Nodes, groups: ReadonlyMap<string, string>): Sink[] {
  const components = strongComponents(ids, graph)
  const stated = new Set([...nodes.named, ...nodes.firstHand].map((id) => groups.get(id) ?? id))
  return components
    .filter((component) => {
      const inside = new Set(component)
      return component.every((one) => (graph.get(one) ?? []).every((to) => inside.has(to)))
    })
    .map((component) => ({ groups: component, stated: component.some((one) => stated.has(one)) || component.length > 1 }))
}

/**
 * @param joined where lines that two languages share count as leaning
 * @param apart where they do not: both may have them from one post
 */
function originsOf(joined: readonly Sink[], apart: readonly Sink[], nodes: Nodes, groups: ReadonlyMap<string, string>): Origins {
  const stated = joined.filter((sink) => sink.stated).length
  const silent = joined.length - stated
  const inSink = new Set(apart.flatMap((sink) => sink.groups))
  const ids = [...nodes.all.keys()].filter((id) => inSink.has(groups.get(id) ?? id))
  const notes: Note[] = []
  if (silent > 0)
    notes.push({
      rule: 'link/cannot-tell',
      weight: 0,
      text: `${silent} of them do not say where they have the call from: they may lean on one of the others.`,
    })
  if (apart.length > joined.length)
    notes.push({
      rule: 'link/like-lines',
      weight: 0,
      text: 'Some have the same lines in another language: one may lean on the other, or both on one post.',
    })
  return { atLeast: Math.min(joined.length, Math.max(1, stated)), atMost: Math.max(apart.length, joined.length), nodes: ids, notes }
}

/** Longest way from a group to the words: 0 for what leans on nothing. Members of a circle stand equally far. */
function depths(ids: readonly string[], graph: Graph): Map<string, number> {
  const found = new Map<string, number>()
  for (const component of strongComponents(ids, graph)) {
    const inside = new Set(component)
    let depth = 0
    for (const one of component)
      for (const to of graph.get(one) ?? []) if (!inside.has(to)) depth = Math.max(depth, (found.get(to) ?? 0) + 1)
    for (const one of component) found.set(one, depth)
  }
  return found
}

/** Rings of two or more outlets that name each other, as node ids. */
function circlesOf(ids: readonly string[], graph: Graph, nodes: Nodes, groups: ReadonlyMap<string, string>): string[][] {
  const first = new Map<string, string>()
  for (const id of nodes.all.keys()) {
    const group = groups.get(id) ?? id
    if (!first.has(group)) first.set(group, id)
  }
  return strongComponents(ids, graph)
    .filter((component) => component.length > 1)
    .map((component) => [...component].sort().flatMap((group) => first.get(group) ?? []))
}

export interface Traced {
  readonly provenance: Provenance
  /** Steps from the words, by article. */
  readonly hops: ReadonlyMap<ArticleId, number>
}

/** Follow everything that the call's articles say and share. */
export function traceProvenance(index: ReadIndex, copies: readonly Copy[]): Traced {
  const nodes = nodesFor(index)
  for (const { article } of index.accounts) {
    const held = index.articles.get(article)
    if (held) nodes.all.set(article, articleNode(held))
  }
  const relays = relaysOf(index, nodes, copies)
  const touched = new Set(relays.flatMap(({ from, to }) => [from, to]))
  for (const [id, node] of nodes.all) if (node.kind !== 'article' && !touched.has(id)) nodes.all.delete(id)
  const groups = groupsOf(index, nodes)
  const ids = [...new Set(groups.values())]
  const sinks = (unknown: Unknown) => sinksOf(ids, graphOf(relays, groups, unknown), nodes, groups)
  const origins = originsOf(sinks('all'), sinks('copies'), nodes, groups)
  const sure = graphOf(relays, groups, 'none')
  const circles = circlesOf(ids, sure, nodes, groups)
  const [first, ring] = [new Set(origins.nodes), new Set(circles.flat())]
  const shown: GraphNode[] = [...nodes.all.values()].map((node) => ({ ...node, origin: first.has(node.id), circle: ring.has(node.id) }))
  const depth = depths(ids, sure)
  const used = new Set(relays.flatMap(({ from, to }) => [from, to]))
  const leaning = relays.length > 0
  // An article that names nobody and that nobody names is not nearer to the words than one that says where it has them from.
  const hops = new Map([...index.articles.keys()].map((id) => [id, used.has(id) || !leaning ? (depth.get(groups.get(id) ?? id) ?? 0) : 1]))
  return { provenance: { nodes: shown, relays, origins, circles }, hops }
}
