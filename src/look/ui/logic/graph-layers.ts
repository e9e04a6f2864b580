/**
 * Layers of the provenance graph: the speaker in layer 0, and whoever leans on somebody one layer further out than they.
 *
 * Circles are broken for the drawing only: a relay that would close one is set aside while layers are counted and drawn
 * all the same. Work grows with nodes plus relays; no recursion, so a chain of a thousand copies is no trouble.
 */
export interface Edge {
  readonly from: string
  readonly to: string
}

/** Layer of every node. Edges to unknown nodes are ignored. */
export function layersOf(ids: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const known = new Set(ids)
  const forward = withoutCircles(
    ids,
    edges.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to),
  )
  const leaning = groupBy(forward, (edge) => edge.to)
  const waiting = new Map(ids.map((id) => [id, 0]))
  for (const { from } of forward) waiting.set(from, (waiting.get(from) ?? 0) + 1)
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

/** Edges without those that close a circle (depth first, in the order given). */
function withoutCircles(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const out = groupBy(edges, (edge) => edge.from)
  const state = new Map<string, 'open' | 'done'>()
  const kept: Edge[] = []
  for (const start of ids) {
    if (state.has(start)) continue
    const path = [{ id: start, next: 0 }]
    state.set(start, 'open')
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = out.get(top.id)?.[top.next++]
      if (!edge) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(edge.to) !== 'open') {
        kept.push(edge)
        if (!state.has(edge.to)) {
          state.set(edge.to, 'open')
          path.push({ id: edge.to, next: 0 })
        }
      }
    }
  }
  return kept
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
