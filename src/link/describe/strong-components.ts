/** Strong components of a graph (Tarjan), without recursion, so that a chain of ten thousand copies cannot overflow. */

interface Frame {
  readonly node: string
  next: number
}

/** @returns components in the order in which nothing leads from an earlier one to a later one */
export function strongComponents(nodes: readonly string[], edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const found: string[][] = []
  const enter = (node: string, frames: Frame[]) => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    stack.push(node)
    onStack.add(node)
    frames.push({ node, next: 0 })
  }
  const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) ?? to, to))
  const leave = (node: string) => {
    if (low.get(node) !== order.get(node)) return
    const component = stack.splice(stack.lastIndexOf(node))
    for (const one of component) onStack.delete(one)
    found.push(component)
  }
  for (const start of nodes) {
    if (order.has(start)) continue
    const frames: Frame[] = []
    enter(start, frames)
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const to = edges.get(frame.node)?.[frame.next++]
      if (to === undefined) {
        frames.pop()
        leave(frame.node)
        const parent = frames.at(-1)
        if (parent) lower(parent.node, low.get(frame.node) ?? 0)
      } else if (!order.has(to)) enter(to, frames)
      else if (onStack.has(to)) lower(frame.node, order.get(to) ?? 0)
    }
  }
  return found
}
