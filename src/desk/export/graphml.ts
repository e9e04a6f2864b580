/** The provenance graph of a call as GraphML (http://graphml.graphdrawing.org). An edge points from who leans to whom. */
import type { Provenance } from '../../model/index.ts'

export function graphml(graph: Provenance): string {
  const nodes = graph.nodes.map(
    (node) =>
      `    <node id="${xml(node.id)}"><data key="label">${xml(node.label)}</data><data key="kind">${node.kind}</data><data key="collected">${node.collected}</data><data key="origin">${node.origin}</data><data key="circle">${node.circle}</data>${node.day ? `<data key="day">${xml(node.day)}</data>` : ''}</node>`,
  )
  const edges = graph.relays.map(
    (relay, at) =>
      `    <edge id="e${at}" source="${xml(relay.from)}" target="${xml(relay.to)}"><data key="relay">${relay.kind}</data><data key="direction">${relay.direction}</data><data key="p">${relay.p}</data></edge>`,
  )
  return `${head}${nodes.join('\n')}\n${edges.join('\n')}\n  </graph>\n</graphml>\n`
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="collected" for="node" attr.name="collected" attr.type="boolean"/>
  <key id="origin" for="node" attr.name="origin" attr.type="boolean"/>
  <key id="circle" for="node" attr.name="circle" attr.type="boolean"/>
  <key id="day" for="node" attr.name="day" attr.type="string"/>
  <key id="relay" for="edge" attr.name="relay" attr.type="string"/>
  <key id="direction" for="edge" attr.name="direction" attr.type="string"/>
  <key id="p" for="edge" attr.name="p" attr.type="double"/>
  <graph edgedefault="directed">
`

/** XML 1.0: control characters cannot be written at all, so they are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
