import { describe, expect, it } from 'vitest'
import type { GraphNode, Relay } from '../../../model/index.ts'
import { circlesOf, layersOf, reached } from './graph-layers.ts'
import { layOut, sizesFor } from './graph-layout.ts'

const edge = (from: string, to: string) => ({ from, to })
const node = (id: string) => ({ id, label: id, kind: 'article' }) as unknown as GraphNode
const relay = (from: string, to: string) => ({ from, to, kind: 'names' }) as unknown as Relay

describe('layers', () => {
  it('put everybody further out than whoever they lean on', () => {
    const edges = [edge('agency', 'speaker'), edge('paper', 'agency'), edge('blog', 'paper'), edge('blog', 'agency')]
    expect(Object.fromEntries(layersOf(['blog', 'speaker', 'paper', 'agency'], edges))).toEqual({
      speaker: 0,
      agency: 1,
      paper: 2,
      blog: 3,
    })
  })

  it('put a circle into one layer and go on behind it', () => {
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('a', 'root'), edge('last', 'c')]
    const layer = layersOf(['a', 'b', 'c', 'root', 'last'], edges)
    expect([layer.get('root'), layer.get('a'), layer.get('b'), layer.get('c'), layer.get('last')]).toEqual([0, 1, 1, 1, 2])
    expect(new Set(['a', 'b', 'c'].map((id) => circlesOf(['a', 'b', 'c', 'root', 'last'], edges).get(id))).size).toBe(1)
  })

  it('stand a node that leans on itself, and relays to nobody known', () => {
    expect(layersOf(['a'], [edge('a', 'a'), edge('a', 'gone')]).get('a')).toBe(0)
  })

  it('follow a chain of twenty thousand without running out of stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `n${at}`)
    const edges = ids.slice(1).map((id, at) => edge(id, `n${at}`))
    expect(layersOf(ids, edges).get('n19999')).toBe(19_999)
  })
})

it('what is reached goes one way only', () => {
  const edges = [edge('blog', 'paper'), edge('paper', 'agency'), edge('other', 'agency')]
  expect([...reached('paper', edges, 'out')].sort()).toEqual(['agency', 'paper'])
  expect([...reached('paper', edges, 'in')].sort()).toEqual(['blog', 'paper'])
})

describe('layout', () => {
  const sizes = { width: 100, height: 40, gapX: 40, gapY: 10 }

  it('keeps boxes apart and inside the picture', () => {
    const nodes = ['s', 'a', ...Array.from({ length: 30 }, (_, at) => `r${at}`)].map(node)
    const relays = [relay('a', 's'), ...Array.from({ length: 30 }, (_, at) => relay(`r${at}`, at % 3 === 0 ? 's' : 'a'))]
    const made = layOut(nodes, relays, sizes)
    for (const one of made.nodes) {
      expect(one.x + 100 <= made.width && one.y + 40 <= made.height && one.x >= 0 && one.y >= 0).toBe(true)
      for (const other of made.nodes) {
        if (one !== other && one.x === other.x) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(40)
      }
    }
  })

  it('draws every relay between known nodes, circles beside their boxes', () => {
    const made = layOut(['a', 'b'].map(node), [relay('a', 'b'), relay('b', 'a'), relay('a', 'nobody')], sizes)
    expect(made.relays).toHaveLength(2)
    expect(new Set(made.relays.map(({ path }) => path)).size).toBe(2)
    expect(made.nodes[0]?.x).toBe(made.nodes[1]?.x)
  })

  it('lets a relay over several columns pass a slot of its own', () => {
    const made = layOut(['s', 'a', 'b'].map(node), [relay('a', 's'), relay('b', 'a'), relay('b', 's')], sizes)
    const long = made.relays.find(({ relay: { from, to } }) => from === 'b' && to === 's')
    expect(long?.path.match(/C/g)).toHaveLength(2)
    const a = made.nodes.find((each) => each.node.id === 'a')
    expect(long?.path).not.toContain(` ${(a?.y ?? 0) + 20} L`)
  })

  it('is empty without nodes', () => {
    expect(layOut([], [], sizes).nodes).toEqual([])
  })

  it('fits seven columns into a thousand pixels', () => {
    const fit = sizesFor(1000, 7)
    expect(38 + 7 * fit.width + 6 * fit.gapX).toBeLessThanOrEqual(1000)
  })
})
