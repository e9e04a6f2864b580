/** Endings for the stemmers written here: taken off longest first, never so much that too little stays. */

/** Endings by length, longest first. */
export type Endings = readonly ReadonlySet<string>[]

/** @param list endings parted by white space */
export function readEndings(list: string): Endings {
  const all = list.trim().split(/\s+/u)
  const longest = Math.max(...all.map((ending) => ending.length))
  return Array.from({ length: longest }, (_, at) => new Set(all.filter((ending) => ending.length === longest - at)))
}

/**
 * The word without its longest known ending.
 *
 * @param least letters that must stay
 * @param vowel what the rest must hold to be a stem at all
 */
export function longestEnding(word: string, endings: Endings, least: number, vowel: RegExp): string {
  for (const [at, sameLength] of endings.entries()) {
    const length = endings.length - at
    const stem = word.slice(0, word.length - length)
    if (stem.length >= least && sameLength.has(word.slice(-length)) && vowel.test(stem)) return stem
  }
  return word
}
