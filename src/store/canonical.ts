/**
 * Canonical JSON (RFC 8785): one value, one spelling, so that a hash of it means something.
 *
 * Keys are sorted by UTF-16 units and nothing is written between tokens. JavaScript's own number and string spelling is
 * the one the RFC asks for; a lone surrogate, which the RFC refuses, is kept as its `\ud800` escape because hostile file
 * names hold them and an entry must still be writable.
 */

const depthLimit = 100

/**
 * The canonical spelling of plain data. Fields that are `undefined` are left out.
 *
 * @throws {Error} for what JSON cannot say: NaN, infinities, functions, bigints, cycles or more than 100 levels
 * @see RFC 8785, sections 3.2.2 and 3.2.3
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > depthLimit) throw new Error(`canonical JSON: more than ${depthLimit} levels`)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return writeNumber(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item === undefined ? null : item, depth + 1)).join(',')}]`
  if (typeof value === 'object') return writeObject(value as Readonly<Record<string, unknown>>, depth)
  throw new Error(`canonical JSON: cannot write a ${typeof value}`)
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`canonical JSON: ${value} is not a JSON number`)
  return String(value === 0 ? 0 : value)
}

function writeObject(value: Readonly<Record<string, unknown>>, depth: number): string {
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`)
  return `{${fields.join(',')}}`
}
