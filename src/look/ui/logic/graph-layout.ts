/**
 * Where the nodes of a provenance graph stand and how its lines run, in pixels.
 *
 * Layers become columns, speaker at the left. Within a column, nodes move to the mean of their neighbours a few times, which
 * takes out most crossings. A relay over several columns passes through a free slot in each, so that no line hides behind
 * a box.
 */
import type { GraphNode, Relay } from '../../../model/index.ts'
import { layersOf } from './graph-layers.ts'

export interface PlacedNode {
  readonly node: GraphNode
  readonly x: number
  readonly y: number
}

export interface PlacedRelay {
  readonly relay: Relay
  /** SVG path from the node that leans to the node it leans on. */
  readonly path: string
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly box: { readonly width: number; readonly height: number }
  readonly nodes: readonly PlacedNode[]
  readonly relays: readonly PlacedRelay[]
}

/** Sizes in pixels. */
export interface Sizes {
  readonly width: number
  readonly height: number
  readonly gapX: number
  readonly gapY: number
}

interface Slot {
  readonly id: string
  readonly layer: number
  readonly node: GraphNode | null
  y: number
}

const pad = 12
/** Room at the right for relays that run beside the boxes of a circle. */
const margin = 26

/** Boxes as wide as a page has room for, within what a name needs. @param columns how many layers there are */
export function sizesFor(room: number, columns: number): Sizes {
  const gapX = Math.max(28, Math.min(64, (room - pad - margin - columns * 132) / Math.max(1, columns - 1)))
  const width = Math.floor((room - pad - margin - (columns - 1) * gapX) / Math.max(1, columns))
  return { width: Math.max(108, Math.min(188, width)), height: 62, gapX, gapY: 18 }
}

/** Lay out nodes and relays. */
export function layOut(nodes: readonly GraphNode[], relays: readonly Relay[], sizes: Sizes): Layout {
  const layer = layersOf(
    nodes.map(({ id }) => id),
    relays,
  )
  const ways = relays.filter(({ from, to }) => layer.has(from) && layer.has(to)).map((relay, at) => wayOf(relay, at, layer))
  const slots = [
    ...nodes.map((node): Slot => ({ id: node.id, layer: layer.get(node.id) ?? 0, node, y: 0 })),
    ...ways.flatMap(({ bends }) => bends),
  ]
  const columns = columnsOf(slots)
  settle(columns, ways)
  const step = sizes.height + sizes.gapY
  const x = (slot: Slot) => pad + slot.layer * (sizes.width + sizes.gapX)
  const y = (slot: Slot) => pad + slot.y * step
  const place = new Map(slots.map((slot) => [slot.id, slot]))
  const most = Math.max(0, ...slots.map((slot) => slot.y))
  return {
    width: pad + margin + columns.length * sizes.width + Math.max(0, columns.length - 1) * sizes.gapX,
    height: 2 * pad + most * step + sizes.height,
    box: { width: sizes.width, height: sizes.height },
    nodes: slots.flatMap((slot) => (slot.node ? [{ node: slot.node, x: x(slot), y: y(slot) }] : [])),
    relays: ways.map(({ relay, bends }) => ({ relay, path: pathOf([place.get(relay.from), ...bends, place.get(relay.to)], x, y, sizes) })),
  }
}

interface Way {
  readonly relay: Relay
  readonly bends: readonly Slot[]
}

function wayOf(relay: Relay, at: number, layer: ReadonlyMap<string, number>): Way {
  const [from, to] = [layer.get(relay.from) ?? 0, layer.get(relay.to) ?? 0]
  const bends: Slot[] = []
  for (let column = from - 1; column > to; column--) bends.push({ id: `bend ${at} ${column}`, layer: column, node: null, y: 0 })
  return { relay, bends }
}

function columnsOf(slots: readonly Slot[]): Slot[][] {
  const count = Math.max(0, ...slots.map(({ layer }) => layer + 1))
  const columns: Slot[][] = Array.from({ length: count }, () => [])
  for (const slot of slots) columns[slot.layer]?.push(slot)
  for (const column of columns) spread(column, columns)
  return columns
}

/** Above this many rows a picture is read from its top: nothing is centred far below it. */
const tall = 10

/** Set a column's slots one below the other, centred on the highest column while all of it is in sight. */
function spread(column: readonly Slot[], columns: readonly (readonly Slot[])[]): void {
  const tallest = Math.max(...columns.map(({ length }) => length))
  const offset = tallest > tall ? 0 : (tallest - column.length) / 2
  column.forEach((slot, at) => {
    slot.y = offset + at
  })
}

function settle(columns: readonly Slot[][], ways: readonly Way[]): void {
  const beside = neighbours(ways)
  const place = new Map(columns.flat().map((slot) => [slot.id, slot]))
  for (let turn = 0; turn < 4; turn++) {
    for (const column of turn % 2 === 0 ? columns : [...columns].reverse()) {
      const wish = new Map(column.map((slot) => [slot.id, wishOf(slot, beside, place)]))
      column.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0))
      spread(column, columns)
    }
  }
}

function neighbours(ways: readonly Way[]): Map<string, string[]> {
  const beside = new Map<string, string[]>()
  const add = (a: string, b: string) => {
    const known = beside.get(a)
    if (known) known.push(b)
    else beside.set(a, [b])
  }
  for (const { relay, bends } of ways) {
    const stops = [relay.from, ...bends.map(({ id }) => id), relay.to]
    for (let at = 0; at + 1 < stops.length; at++) {
      add(stops[at] ?? '', stops[at + 1] ?? '')
      add(stops[at + 1] ?? '', stops[at] ?? '')
    }
  }
  return beside
}

function wishOf(slot: Slot, beside: ReadonlyMap<string, readonly string[]>, place: ReadonlyMap<string, Slot>): number {
  const near = beside.get(slot.id) ?? []
  if (near.length === 0) return slot.y
  return near.reduce((sum, id) => sum + (place.get(id)?.y ?? slot.y), 0) / near.length
}

/** Curves from box edge to box edge; relays within a circle run beside its boxes, one way at the right, the other at the left. */
function pathOf(stops: readonly (Slot | undefined)[], x: (slot: Slot) => number, y: (slot: Slot) => number, sizes: Sizes): string {
  const known = stops.filter((slot): slot is Slot => slot !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return ''
  const middle = (slot: Slot) => y(slot) + sizes.height / 2
  if (first.layer === last.layer) return besideOf(first, last, x, middle, sizes)
  let path = `M ${x(first)} ${middle(first)}`
  for (let at = 1; at < known.length; at++) {
    const from: Slot = known[at - 1] ?? first
    const to: Slot = known[at] ?? last
    const [startX, endX] = [x(from), x(to) + sizes.width]
    const bend = (startX - endX) / 2
    path += ` C ${startX - bend} ${middle(from)} ${endX + bend} ${middle(to)} ${endX} ${middle(to)}`
    if (to !== last) path += ` L ${x(to)} ${middle(to)}`
  }
  return path
}

function besideOf(from: Slot, to: Slot, x: (slot: Slot) => number, middle: (slot: Slot) => number, sizes: Sizes): string {
  const down = from.y <= to.y
  const edge = x(from) + (down ? sizes.width : 0)
  const out = edge + (down ? 1 : -1) * Math.min(sizes.gapX, 36) * 0.8
  return `M ${edge} ${middle(from)} C ${out} ${middle(from)} ${out} ${middle(to)} ${edge} ${middle(to)}`
}
