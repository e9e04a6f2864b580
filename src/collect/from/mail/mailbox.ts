/** A mailbox (`mbox`): letters one after the other, each after a line that begins with "From ". */

const mark = Buffer.from('\nFrom ')
const mostLetters = 20_000

/** Does this hold more than one letter? Only then is it a mailbox; a single letter may carry the line too. */
export const isMailbox = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === 'From ' && nextLetter(bytes, 5) >= 0

/** The letters, without the lines between them; ">From" at the start of a line is undone. */
export function* lettersOf(bytes: Buffer): Iterable<Uint8Array> {
  let at = 0
  for (let count = 0; at < bytes.length && count < mostLetters; count++) {
    const next = nextLetter(bytes, at + 1)
    const end = next < 0 ? bytes.length : next + 1
    const body = bytes.indexOf(10, at) + 1
    yield Buffer.from(bytes.toString('latin1', body > 0 ? body : at, end).replace(/^>(>*From )/gm, '$1'), 'latin1')
    if (next < 0) return
    at = end
  }
}

/** A "From " line counts only where headers follow it: people write such lines too. */
function nextLetter(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const line = bytes.indexOf(10, at + 1)
    if (line >= 0 && /^[\w-]{2,60}:/.test(bytes.toString('latin1', line + 1, line + 80))) return at
  }
  return -1
}
