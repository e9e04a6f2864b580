/**
 * Layers of the provenance graph: the speaker in layer 0, and whoever leans on somebody one layer further out than they.
 *
 * Accounts that lean on each other in a circle share a layer. Work grows with nodes plus relays; no recursion, so a chain
 * of a thousand copies is no trouble.
 */
export interface Edge {
  readonly from: string
  readonly to: string
}

/** Layer of every node. Edges to unknown nodes are ignored. */
export function layersOf(ids: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const known = new Set(ids)
  const inside = edges.filter(({ from, to }) => known.has(from) && known.has(to))
  const circle = circlesOf(ids, inside)
  const name = (id: string) => circle.get(id) ?? id
  const between = inside.map(({ from, to }) => ({ from: name(from), to: name(to) })).filter(({ from, to }) => from !== to)
  const layer = longestPaths([...new Set(ids.map(name))], between)
  return new Map(ids.map((id) => [id, layer.get(name(id)) ?? 0]))
}

/** Longest way to a node without debts, where no edge closes a circle. */
function longestPaths(ids: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const leaning = groupBy(edges, (edge) => edge.to)
  const waiting = new Map(ids.map((id) => [id, 0]))
  for (const { from } of edges) waiting.set(from, (waiting.get(from) ?? 0) + 1)
  const layer = new Map(ids.map((id) => [id, 0]))
  const ready = ids.filter((id) => waiting.get(id) === 0)
  for (let at = 0; at < ready.length; at++) {
    const id = ready[at] ?? ''
    for (const { from } of leaning.get(id) ?? []) {
      layer.set(from, Math.max(layer.get(from) ?? 0, (layer.get(id) ?? 0) + 1))
      const left = (waiting.get(from) ?? 1) - 1
      waiting.set(from, left)
      if (left === 0) ready.push(from)
    }
  }
  return layer
}

/** For every node the name of its circle: the first of the nodes that reach each other (Kosaraju's two walks). */
export function circlesOf(ids: readonly string[], edges: readonly Edge[]): Map<string, string> {
  const out = groupBy(edges, (edge) => edge.from)
  const back = groupBy(edges, (edge) => edge.to)
  const circle = new Map<string, string>()
  for (const start of finishOrder(ids, out).reverse()) {
    if (circle.has(start)) continue
    circle.set(start, start)
    const queue = [start]
    for (let at = 0; at < queue.length; at++) {
      for (const { from } of back.get(queue[at] ?? '') ?? []) {
        if (circle.has(from)) continue
        circle.set(from, start)
        queue.push(from)
      }
    }
  }
  return circle
}

/** Nodes in the order in which a walk in depth is done with them. */
function finishOrder(ids: readonly string[], out: ReadonlyMap<string, readonly Edge[]>): string[] {
  const seen = new Set<string>()
  const done: string[] = []
  for (const start of ids) {
    if (seen.has(start)) continue
    seen.add(start)
    const path = [{ id: start, next: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = out.get(top.id)?.[top.next++]
      if (!edge) {
        done.push(top.id)
        path.pop()
      } else if (!seen.has(edge.to)) {
        seen.add(edge.to)
        path.push({ id: edge.to, next: 0 })
      }
    }
  }
  return done
}

/** Everything reached from `start` along the edges, `start` included. */
export function reached(start: string, edges: readonly Edge[], way: 'out' | 'in'): Set<string> {
  const next = groupBy(edges, (edge) => (way === 'out' ? edge.from : edge.to))
  const seen = new Set([start])
  const queue = [start]
  for (let at = 0; at < queue.length; at++) {
    for (const edge of next.get(queue[at] ?? '') ?? []) {
      const other = way === 'out' ? edge.to : edge.from
      if (seen.has(other)) continue
      seen.add(other)
      queue.push(other)
    }
  }
  return seen
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
