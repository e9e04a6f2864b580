/**
 * A bug in one line of the desk's log: when, where, what, and the first places of its stack.
 *
 * The line carries a number that the person who asked is shown too, so that both can be put together. Words of a bug may
 * come out of a hostile file, so control characters are shown and not obeyed, and nothing breaks the line.
 */
import { randomBytes } from 'node:crypto'

const places = 4
const longest = 600

/** @param where what was being done: `GET /api/calls`, `watch` @returns the number of the bug */
export function tellBug(where: string, thrown: unknown, say: (line: string) => void = console.error): string {
  const number = randomBytes(3).toString('hex')
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  const stack = thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at\s/.test(line)) : []
  const at = stack.slice(0, places).map((line) =>
    line
      .trim()
      .replace(/^at /, '')
      .replace(/file:\/\/\S*?\/(src|dist|node_modules)\//, '$1/'),
  )
  const line = `${new Date().toISOString()} BUG ${number} ${where}: ${what.slice(0, longest)}${at.length > 0 ? ` (${at.join(' < ')})` : ''}`
  say(line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' '))
  return number
}
