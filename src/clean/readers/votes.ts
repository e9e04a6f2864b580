/**
 * How much of a block a reader took: the share of the block's four-word shingles that stand in the reader's text.
 *
 * Blocks of fewer than four words are asked whether their exact words stand there in a row. A reader that failed is not
 * asked at all; it abstains, it does not vote no.
 */
const token = /[\p{L}\p{N}_]+/gu
const long = 4

/** Words of a text as the shingles see them: runs of letters and digits, lower case. */
export function shingleWords(text: string): string[] {
  return text.toLowerCase().match(token) ?? []
}

/** A reader's text, ready to be asked. */
export interface Vote {
  readonly words: number
  /** 0..1 for a block's words. */
  of(words: readonly string[]): number
}

/** Prepare a reader's text. */
export function voteOf(text: string): Vote {
  const all = shingleWords(text.slice(0, 2_000_000))
  const shingles = new Set<string>()
  for (let at = 0; at + long <= all.length; at++) shingles.add(all.slice(at, at + long).join(' '))
  let line: string | null = null
  return {
    words: all.length,
    of: (words) => {
      if (words.length === 0) return 0
      if (words.length < long) {
        line ??= ` ${all.join(' ')} `
        return line.includes(` ${words.join(' ')} `) ? 1 : 0
      }
      let found = 0
      const count = words.length - long + 1
      for (let at = 0; at < count; at++) if (shingles.has(words.slice(at, at + long).join(' '))) found++
      return found / count
    },
  }
}
