/**
 * Word tables: which word of one language answers which word of another, and how surely.
 *
 * They are trained by `npm run lexicon` and handed in as values; without any, the hand-made lexicons, skeletons and numbers
 * carry the comparison. A table has three levels: whole stems, and the first five and four letters of a word, because
 * stemmers of Slavic languages part forms that belong together. A language pair without a table goes through English.
 */

/** Words that answer a word, with the strength of the tie, 0..1. */
export type Answers = ReadonlyMap<string, number>

/** Levels at which words are compared, surest first. */
export const tableLevels = ['stem', 'five', 'four'] as const
export type TableLevel = (typeof tableLevels)[number]

/** One trained table, usable in both directions. */
export interface WordTable {
  readonly from: string
  readonly to: string
  readonly forward: Readonly<Record<TableLevel, ReadonlyMap<string, Answers>>>
  readonly backward: Readonly<Record<TableLevel, ReadonlyMap<string, Answers>>>
  /** How often stems stood in the training text, per language: the background that rarity is measured against. */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>
  /** Sentences of the training text per language. */
  readonly sentences: number
}

/** The part of a word that a level compares. */
export function unitOf(level: TableLevel, exact: string, stem: string): string {
  return level === 'stem' ? stem : exact.slice(0, level === 'five' ? 5 : 4)
}

type Side = Map<string, Map<string, number>>

function tie(side: Side, a: string, b: string, strength: number): void {
  const answers = side.get(a)
  if (answers) answers.set(b, strength)
  else side.set(a, new Map([[b, strength]]))
}

/** Lines `word answer strength answer strength …`, read in one direction. */
function readSide(section: string, forward: boolean): Side {
  const side: Side = new Map()
  for (const line of section.split('\n')) {
    const [first = '', ...rest] = line.split(' ')
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const [answer = '', strength] = [rest[at], Number(rest[at + 1]) / 100]
      if (forward) tie(side, first, answer, strength)
      else tie(side, answer, first, strength)
    }
  }
  return side
}

/** Levels are read when first looked at: keys need one level in one direction, a sixth of a table. */
function levelsOf(sections: ReadonlyMap<string, string>, forward: boolean): WordTable['forward'] {
  const made = new Map<TableLevel, Side>()
  const level = (name: TableLevel): Side => {
    const side = made.get(name) ?? readSide(sections.get(name) ?? '', forward)
    made.set(name, side)
    return side
  }
  return {
    get stem() {
      return level('stem')
    },
    get five() {
      return level('five')
    },
    get four() {
      return level('four')
    },
  }
}

/** Lines `number word word …`. */
function readCounts(section: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of section.split('\n')) {
    const [number, ...words] = line.split(' ')
    for (const word of words) counts.set(word, Number(number))
  }
  return counts
}

/**
 * Read a table as `npm run lexicon` writes it: a first line `from to sentences`, then sections `# stem|five|four` with lines
 * `word answer strength answer strength …` (strength in hundredths) and `# count LANGUAGE` with lines `number word word …`.
 *
 * @throws {Error} when the first line is not one of a word table
 */
export function readWordTable(text: string): WordTable {
  const [head = '', ...parts] = text.split(/(?:^|\n)# /u)
  const [from, to, sentences] = head.trim().split(' ')
  if (!from || !to || !Number(sentences)) throw new Error('This is not a word table: its first line must be `from to sentences`.')
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return end < 0 ? [part.trim(), ''] : [part.slice(0, end).trim(), part.slice(end + 1)]
    }),
  )
  const counted = [...sections].flatMap(([name, section]) =>
    name.startsWith('count ') ? [[name.slice(6), readCounts(section)] as const] : [],
  )
  return {
    from,
    to,
    forward: levelsOf(sections, true),
    backward: levelsOf(sections, false),
    counts: Object.fromEntries(counted),
    sentences: Number(sentences),
  }
}

/** Looks up the words of language B that answer a unit of language A at a level. */
export type Translate = (unit: string, level: TableLevel) => Answers

const none: Answers = new Map()

function direct(tables: readonly WordTable[], from: string, to: string): Translate | null {
  for (const table of tables) {
    if (table.from === from && table.to === to) return (unit, level) => table.forward[level].get(unit) ?? none
    if (table.from === to && table.to === from) return (unit, level) => table.backward[level].get(unit) ?? none
  }
  return null
}

function through(first: Translate, second: Translate): Translate {
  return (unit, level) => {
    const found = new Map<string, number>()
    for (const [middle, p] of first(unit, level)) {
      for (const [end, q] of second(middle, level)) {
        const strength = p * q
        if (strength > 0.02 && strength > (found.get(end) ?? 0)) found.set(end, strength)
      }
    }
    return found
  }
}

/** How to get from language A to language B with these tables: directly, through English, or not at all. */
export function translateWith(tables: readonly WordTable[], from: string, to: string): Translate | null {
  const straight = direct(tables, from, to)
  if (straight) return straight
  const [out, home] = [direct(tables, from, 'en'), direct(tables, 'en', to)]
  return out && home ? through(out, home) : null
}
