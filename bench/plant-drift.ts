/**
 * Pairs of accounts of one call, the second a copy of the first with one planted change of a kind, or with none but harmless
 * ones (a contraction, digits for a number word). The sentences are put together from lists, with the truth beside them.
 */
import { type ArticleSpec, makeArticle, type QuoteSpec } from '../src/link/testing/make-article.ts'
import type { DriftKind, ReadArticle } from '../src/model/index.ts'
import { randomFrom } from './invent-article.ts'

export interface PlantedPair {
  readonly id: string
  /** null: nothing was changed but what changes nothing. */
  readonly kind: DriftKind | null
  readonly articles: readonly ReadArticle[]
}

const list = (words: string) => words.split(' ')
const jobs = list('driver gunner cook medic sapper mechanic sailor conscript sergeant lieutenant')
const kin = list('mother brother sister father wife uncle')
const things = list('trucks boots batteries cables tents stoves generators helmets radios pumps blankets lanterns')
const places = list('cellar orchard quarry mill ferry station cannery brickyard tannery vineyard sawmill chapel')
const verbs = list('sold burned hid buried stole repaired counted painted')
const numberWords = list('forty fifty sixty seventy eighty ninety thirty twenty')
const digits: Readonly<Record<string, string>> = {
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
}

type Pick = (from: readonly string[]) => string

/** Four lines of a dialogue; each kind finds something in them to change. */
function linesFor(pick: Pick): string[] {
  const [a, b, c] = [pick(things), pick(places), pick(places)]
  return [
    `They gave us ${pick(numberWords)} ${a} for the whole ${b}, and the ${pick(jobs)} probably ${pick(verbs)} them near the ${c}.`,
    `My ${pick(kin)} will not come to the ${pick(places)} before the ${pick(things)} are there.`,
    `A Russian ${pick(jobs)} ${pick(verbs)} several ${pick(things)} behind the ${pick(places)} on Sunday.`,
    `We want to leave the ${pick(places)}, but the ${pick(jobs)} ${pick(verbs)} our ${pick(things)} and nobody writes home.`,
  ]
}

const other = (pick: Pick, from: readonly string[], but: string): string => {
  for (;;) {
    const one = pick(from)
    if (one !== but) return one
  }
}

type Change = (lines: readonly string[], pick: Pick) => readonly string[]
const at =
  (place: number, change: (line: string, pick: Pick) => string): Change =>
  (lines, pick) =>
    lines.map((line, n) => (n === place ? change(line, pick) : line))

/** Changes of the words; those of speakers, marks and carriers are made by `specs`. */
const changes: Partial<Record<DriftKind, Change>> = {
  number: at(0, (line, pick) => line.replace(/gave us (\p{L}+)/u, (_, word: string) => `gave us ${other(pick, numberWords, word)}`)),
  'hedge-lost': at(0, (line) => line.replace('probably ', '')),
  'hedge-added': at(2, (line) => line.replace(/^A Russian (\p{L}+) /u, 'A Russian $1 allegedly ')),
  negation: at(1, (line) => line.replace('will not come', 'will come')),
  role: at(1, (line, pick) => line.replace(/My (\p{L}+)/u, (_, word: string) => `My ${other(pick, kin, word)}`)),
  side: at(2, (line) => line.replace('Russian', 'Ukrainian')),
  intensity: at(2, (line) => line.replace('several', 'all')),
  modality: at(3, (line) => line.replace('want to', 'will')),
  register: at(3, (line) => line.replace('our ', 'our damn ')),
  cut: at(3, (line) => line.split(', but')[0] ?? line),
  joined: (lines) => [lines[0] ?? '', `${lines[1]} ${lines[2]}`, lines[3] ?? ''],
}

export const plantedKinds: readonly DriftKind[] = [...(Object.keys(changes) as DriftKind[]), 'speaker', 'relay-lost', 'moved']

/** What a careful copier may do: no change of sense. */
function harmless(line: string, roll: () => number): string {
  const contracted = roll() < 0.5 ? line.replace('will not', "won't") : line
  const counted = roll() < 0.5 ? contracted.replace(new RegExp(numberWords.join('|'), 'u'), (word) => digits[word] ?? word) : contracted
  return roll() < 0.5 ? counted.replace(/\.$/u, ',') : counted
}

const voices = [
  ['the soldier', 'combatant'],
  ['the sister', 'relative'],
] as const
const speaker = (n: number) => voices[n % 2]?.[0] ?? ''
const quotes = (lines: readonly string[]): QuoteSpec[] => lines.map((text, n) => ({ text, by: speaker(n) }))

function specs(id: string, kind: DriftKind | null, roll: () => number): ArticleSpec[] {
  const pick: Pick = (from) => from[Math.floor(roll() * from.length)] as string
  const lines = linesFor(pick)
  const told = `Half of the ${pick(jobs)}s from the ${pick(places)} ran off at night.`
  const first: ArticleSpec = {
    id: `${id}a`,
    outlet: `First ${id}`,
    day: '2025-03-01',
    parties: voices,
    quotes: quotes(lines),
    narrative: [told],
    chain: [
      ['interceptor', 'HUR'],
      ['publisher', 'Border Watch'],
    ],
  }
  const copied = (changes[kind ?? 'wording'] ?? ((same) => same))(lines, pick).map((line) => harmless(line, roll))
  const said = kind === 'joined' ? [0, 1, 3].map((n, place) => ({ text: copied[place] ?? '', by: speaker(n) })) : quotes(copied)
  const spoken = kind === 'speaker' ? said.map((quote, n) => (n === 2 ? { ...quote, by: speaker(1) } : quote)) : said
  return [
    first,
    {
      ...first,
      id: `${id}b`,
      outlet: `Second ${id}`,
      day: '2025-03-02',
      narrative: [`Second thoughts of page ${id} about it.`],
      quotes: kind === 'moved' ? [...spoken, { text: told, by: speaker(0) }] : spoken,
      chain: [...(first.chain ?? []).slice(0, kind === 'relay-lost' ? 1 : 2), ['relay', `First ${id}`]],
    },
  ]
}

/** @param each pairs of every kind, and twice as many without a change of sense */
export function plantPairs(each: number, seed: number): PlantedPair[] {
  const roll = randomFrom(seed)
  const kinds = [
    ...plantedKinds.flatMap((kind) => Array.from({ length: each }, () => kind)),
    ...Array.from({ length: each * 2 }, () => null),
  ]
  return kinds.map((kind, n) => ({ id: `p${n}`, kind, articles: specs(`p${n}`, kind, roll).map(makeArticle) }))
}
