/**
 * The provenance graph of a call: nodes, relays, origins as a range, circles.
 *
 * An origin leans on nothing else for this call. Where an article says nothing about its source it may be an origin or may
 * lean on one, so the count is a range. A circle (each names the other) never counts as confirmation.
 */
import type { ArticleId, Copy, GraphNode, Note, Origins, Provenance, Relay } from '../../model/index.ts'
import { articleNode, type Nodes } from './carriers.ts'
import type { ReadIndex } from './read-index.ts'
import { relaysOf } from './relays.ts'
import { strongComponents } from './strong-components.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** Pages of one outlet are one: a node's group is its outlet, else itself. */
function groupsOf(index: ReadIndex, nodes: Nodes): ReadonlyMap<string, string> {
  return new Map([...nodes.all.values()].map((node) => [node.id, (node.article && index.articles.get(node.article)?.outletKey) || node.id]))
}

function graphOf(relays: readonly Relay[], groups: ReadonlyMap<string, string>, bothWays: boolean): Graph {
  const found = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    if (from === to) return
    const list = found.get(from)
    if (list) list.push(to)
    else found.set(from, [to])
  }
  for (const { from, to, direction } of relays) {
    const [a, b] = [groups.get(from) ?? from, groups.get(to) ?? to]
    if (direction !== 'unknown') add(a, b)
    else if (bothWays) {
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
    .filter((component) => component.every((one) => (graph.get(one) ?? []).every((to) => component.includes(to))))
    .map((component) => ({ groups: component, stated: component.some((one) => stated.has(one)) || component.length > 1 }))
}

function originsOf(sinks: readonly Sink[], nodes: Nodes, groups: ReadonlyMap<string, string>): Origins {
  const stated = sinks.filter((sink) => sink.stated).length
  const silent = sinks.length - stated
  const inSink = new Set(sinks.flatMap((sink) => sink.groups))
  const ids = [...nodes.all.keys()].filter((id) => inSink.has(groups.get(id) ?? id))
  const notes: Note[] = []
  if (silent > 0)
    notes.push({
      rule: 'link/cannot-tell',
      weight: 0,
      text: `${silent} of them do not say where they have the call from: they may lean on one of the others.`,
    })
  return { atLeast: Math.min(sinks.length, Math.max(1, stated)), atMost: sinks.length, nodes: ids, notes }
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
  return strongComponents(ids, graph)
    .filter((component) => component.length > 1)
    .map((component) =>
      [...component].sort().flatMap((group) => [...nodes.all.keys()].find((id) => (groups.get(id) ?? id) === group) ?? []),
    )
}

export interface Traced {
  readonly provenance: Provenance
  /** Steps from the words, by article. */
  readonly hops: ReadonlyMap<ArticleId, number>
}

/** Follow everything that the call's articles say and share. */
export function traceProvenance(index: ReadIndex, copies: readonly Copy[]): Traced {
  const nodes: Nodes = { all: new Map(), named: new Set(), spellings: new Map(), firstHand: new Set() }
  for (const { article } of index.accounts) {
    const held = index.articles.get(article)
    if (held) nodes.all.set(article, articleNode(held))
  }
  const relays = relaysOf(index, nodes, copies)
  const touched = new Set(relays.flatMap(({ from, to }) => [from, to]))
  for (const [id, node] of nodes.all) if (node.kind !== 'article' && !touched.has(id)) nodes.all.delete(id)
  const groups = groupsOf(index, nodes)
  const ids = [...new Set(groups.values())]
  const whole = graphOf(relays, groups, true)
  const origins = originsOf(sinksOf(ids, whole, nodes, groups), nodes, groups)
  const circles = circlesOf(ids, graphOf(relays, groups, false), nodes, groups)
  const [first, ring] = [new Set(origins.nodes), new Set(circles.flat())]
  const shown: GraphNode[] = [...nodes.all.values()].map((node) => ({ ...node, origin: first.has(node.id), circle: ring.has(node.id) }))
  const depth = depths(ids, graphOf(relays, groups, false))
  const used = new Set(relays.flatMap(({ from, to }) => [from, to]))
  const leaning = relays.length > 0
  // An article that names nobody and that nobody names is not nearer to the words than one that says where it has them from.
  const hops = new Map([...index.articles.keys()].map((id) => [id, used.has(id) || !leaning ? (depth.get(groups.get(id) ?? id) ?? 0) : 1]))
  return { provenance: { nodes: shown, relays, origins, circles }, hops }
}
