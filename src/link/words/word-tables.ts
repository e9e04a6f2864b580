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

type Sides = Record<TableLevel, Map<string, Map<string, number>>>
const emptySides = (): Sides => ({ stem: new Map(), five: new Map(), four: new Map() })

function tie(side: Map<string, Map<string, number>>, a: string, b: string, strength: number): void {
  const answers = side.get(a)
  if (answers) answers.set(b, strength)
  else side.set(a, new Map([[b, strength]]))
}

/**
 * Read a table as `npm run lexicon` writes it: a first line `from to sentences`, then sections `# stem|five|four` with lines
 * `word answer strength answer strength …` (strength in hundredths) and `# count LANGUAGE` with lines `number word word …`.
 *
 * @throws {Error} when the first line is not one of a word table
 */
export function readWordTable(text: string): WordTable {
  const [head = '', ...lines] = text.split('\n')
  const [from, to, sentences] = head.trim().split(' ')
  if (!from || !to || !Number(sentences)) throw new Error('This is not a word table: its first line must be `from to sentences`.')
  const [forward, backward] = [emptySides(), emptySides()]
  const counts: Record<string, Map<string, number>> = {}
  let section = ''
  for (const line of lines) {
    if (line.startsWith('# ')) {
      section = line.slice(2).trim()
      continue
    }
    const [first = '', ...rest] = line.split(' ')
    if (section.startsWith('count ')) {
      const tag = section.slice(6)
      counts[tag] ??= new Map()
      for (const word of rest) counts[tag].set(word, Number(first))
    } else if (section === 'stem' || section === 'five' || section === 'four') {
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const [answer = '', strength] = [rest[at], Number(rest[at + 1]) / 100]
        tie(forward[section], first, answer, strength)
        tie(backward[section], answer, first, strength)
      }
    }
  }
  return { from, to, forward, backward, counts, sentences: Number(sentences) }
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
