/**
 * Invented pairs of articles whose truth is known: whole copies, cut tails, new leads, shuffled paragraphs, two sources
 * merged, changed words; and pairs on one event that share only its quotes. For tests and benches: nothing of the desk
 * uses it.
 */

/** A pair; `copied` is the share of `b`'s words that were taken from `a`. */
export interface InventedPair {
  readonly kind: string
  readonly a: string
  readonly b: string
  readonly copied: number
}

const nouns =
  'bridge convoy harbour winter letter mayor engineer border village radio signal river tunnel factory hospital railway market teacher captain sailor forest tower window garden ticket'.split(
    ' ',
  )
const verbs =
  'reached left watched repaired described crossed counted followed forgot promised painted carried closed opened measured visited'.split(
    ' ',
  )
const ends =
  'before dawn|after the storm|without a word|near the old mill|for three days|against all advice|in heavy rain|under the new rules|with two friends|behind the station'.split(
    '|',
  )
const quotes = [
  '“We waited for the train all night and it never came,” she said.',
  '“Nobody told us that the road was closed,” the driver said.',
]

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Pen {
  readonly random: () => number
  pick(list: readonly string[]): string
  paragraph(): string
  article(paragraphs: number): string[]
}

function penOf(seed: number): Pen {
  const random = generator(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const sentence = () =>
    `The ${pick(nouns)} ${pick(nouns)} ${pick(verbs)} the ${pick(nouns)} of the ${pick(nouns)} ${pick(ends)} and the ${pick(nouns)} ${pick(verbs)} a ${pick(nouns)}.`
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ')
  return { random, pick, paragraph, article: (count) => Array.from({ length: count }, paragraph) }
}

const wordsOf = (paragraphs: readonly string[]) => paragraphs.join(' ').split(/\s+/).length
const joined = (paragraphs: readonly string[]) => paragraphs.join('\n\n')

type Maker = (pen: Pen) => InventedPair

function pairOf(
  kind: string,
  a: readonly string[],
  taken: readonly string[],
  own: readonly string[],
  order = [...taken, ...own],
): InventedPair {
  return { kind, a: joined(a), b: joined(order), copied: wordsOf(taken) / wordsOf([...taken, ...own]) }
}

const makers: readonly Maker[] = [
  (pen) => {
    const a = pen.article(8)
    return pairOf('verbatim', a, a, [])
  },
  (pen) => {
    const a = pen.article(9)
    return pairOf('cut tail', a, a.slice(0, 2 + Math.floor(pen.random() * 5)), [])
  },
  (pen) => {
    const a = pen.article(8)
    const lead = pen.article(2)
    return pairOf('new lead', a, a.slice(2), lead, [...lead, ...a.slice(2)])
  },
  (pen) => {
    const a = pen.article(7)
    return pairOf(
      'shuffled',
      a,
      a,
      [],
      [...a].sort(() => pen.random() - 0.5),
    )
  },
  (pen) => {
    const [a, other] = [pen.article(6), pen.article(9)]
    const taken = a.slice(0, 3)
    return pairOf(
      'merged',
      a,
      taken,
      other,
      other.flatMap((one, at) => (at < 3 ? [one, taken[at] ?? ''] : [one])),
    )
  },
  (pen) => {
    const a = pen.article(8)
    const changed = a.map((one) =>
      one
        .split(' ')
        .map((word, at) => (at % 14 === 7 ? pen.pick(nouns) : word))
        .join(' '),
    )
    return { kind: 'reworded', a: joined(a), b: joined(changed), copied: 1 }
  },
  (pen) => {
    const [a, b] = [pen.article(7), pen.article(7)]
    return {
      kind: 'same event',
      a: joined([...a.slice(0, 3), ...quotes, ...a.slice(3)]),
      b: joined([...b.slice(0, 4), ...quotes, ...b.slice(4)]),
      copied: 0,
    }
  },
  (pen) => ({ kind: 'strangers', a: joined(pen.article(8)), b: joined(pen.article(8)), copied: 0 }),
]

/** Pairs of every kind in turn; the same seed gives the same pairs. */
export function inventPairs(seed: number, count: number): InventedPair[] {
  const pen = penOf(seed)
  return Array.from({ length: count }, (_, index) => {
    const maker = makers[index % makers.length]
    if (!maker) throw new Error('no maker of pairs')
    return maker(pen)
  })
}
