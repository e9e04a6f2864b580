/**
 * Writes the Cyrillic word lists of a bundle in letters of one byte each, to be read back when the module is loaded.
 *
 * A Cyrillic letter takes two bytes, which halves how far back the packer sees: a fifth of the four word lists' packed size.
 * Only string literals change, and only in the bundle: `unpacked` in front of it gives every one back letter for letter.
 */
import { parseAst } from 'vite'

const lower = 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґё'
const plain = 'abvgdewziyklmnoprstufhcqxABCDEFGIJKLM'
/** Marks that no word list uses; a string that does is left as it is. */
const toggle = '<'
const capital = '>'
/** What stands before the bundle. */
const reader = `const unpacked = (text) => {
  let latin = false, upper = false, out = ''
  for (const letter of text) {
    if (letter === '${toggle}') { latin = !latin; continue }
    if (letter === '${capital}') { upper = true; continue }
    const at = latin ? -1 : '${plain}'.indexOf(letter)
    const own = at < 0 ? letter : '${lower}'[at]
    out += upper ? own.toUpperCase() : own
    upper = false
  }
  return out
}
`
const fewest = 4

function packed(text) {
  let [out, latin] = ['', false]
  for (const letter of text) {
    const small = letter.toLowerCase()
    const at = lower.indexOf(small)
    if (at < 0 ? !latin && /[a-zA-Z]/.test(letter) : latin) {
      latin = !latin
      out += toggle
    }
    out += at < 0 ? letter : `${small === letter ? '' : capital}${plain[at]}`
  }
  return out
}

/** A literal in the quotation marks that need least escaping. */
function quoted(text) {
  const escaped = text.replace(/[\\`]|\$\{/g, (one) => `\\${one}`)
  return `\`${escaped}\``
}

/** Where the long Cyrillic strings of a syntax tree stand, and what they say. */
function* strings(node, parent = null) {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const one of node) yield* strings(one, parent)
    return
  }
  const text = textOf(node)
  if (text !== null) {
    const isKey = parent?.type === 'Property' && parent.key === node && !parent.computed
    const fit = !/[<>\r]/.test(text) && !isKey && parent?.type !== 'TaggedTemplateExpression'
    if (fit && (text.match(/[а-яєіїґё]/gi)?.length ?? 0) >= fewest) yield { start: node.start, end: node.end, text }
    return
  }
  for (const [name, value] of Object.entries(node)) if (name !== 'type') yield* strings(value, node)
}

function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : null
}

/** The same module with its Cyrillic strings packed. */
export function packLetters(code) {
  let [out, from] = ['', 0]
  for (const { start, end, text } of strings(parseAst(code))) {
    out += `${code.slice(from, start)}unpacked(${quoted(packed(text))})`
    from = end
  }
  return `${reader}${out}${code.slice(from)}`
}
