/**
 * Which property names of a bundle may be shortened: those that only the bundle itself can mean.
 *
 * A name is left alone when the published types know it, when it stands in any short string (it might be looked up by that), or when
 * it is never read with a dot (it may be a word of a table). `test/pack-read.test.ts` reads gold with both, to the same letter.
 */
import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** Every node of a syntax tree. */
function* nodes(node) {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const one of node) yield* nodes(one)
    return
  }
  if (typeof node.type === 'string') yield node
  for (const value of Object.values(node)) yield* nodes(value)
}

/** A string longer than this is a text or a list of words, not a key or a few of them. */
const longestKeys = 30

const namesIn = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []

/** Names that the published types know. */
export function publicNames(page) {
  return new Set(namesIn(readFileSync(page, 'utf8')))
}

/** A pattern of the names that may be shortened. */
export function shortenable(code, known) {
  const [read, kept] = [new Set(), new Set(known)]
  for (const node of nodes(parseAst(code))) {
    if (node.type === 'MemberExpression' && !node.computed) read.add(node.property.name)
    const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.cooked : null
    if (typeof text === 'string' && text.length <= longestKeys) for (const name of namesIn(text)) kept.add(name)
  }
  const names = [...read].filter((name) => name.length > 2 && !kept.has(name))
  return new RegExp(`^(?:${names.join('|')})$`)
}
