/**
 * Invented accounts for growth: calls told again by copy, cut, rewording and word-by-word translation, with stock sentences.
 *
 * Words come from the counts of the word tables, so that common words are as common as in news, and every sixth is a made-up
 * name or rare word. Never for quality: a translation word by word is no translation.
 */

import type { WordTable } from '../src/link/index.ts'
import type { Account, Quote } from '../src/model/index.ts'
import { randomFrom } from './invent-article.ts'

/** Statements of one account. */
export const perAccount = 5
const mostTellings = 16
const languages = ['en', 'en', 'en', 'uk', 'ru'] as const
const syllables = 'ba ke lo mi nu ra se to vi zu dar gol mek pos tir van hel kor lin sab'.split(' ')

/** Draws words of a language as often as the table's text had them. */
function drawerOf(table: WordTable, tag: string): (roll: number) => string {
  const words = [...(table.counts[tag] ?? [])]
  let total = 0
  const ends = words.map(([, count]) => (total += count))
  return (roll) => {
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < roll * total) low = middle + 1
      else high = middle
    }
    return words[low]?.[0] ?? 'word'
  }
}

type Random = () => number
const rare = (random: Random) =>
  [0, 1, 2]
    .map(() => syllables[Math.floor(random() * syllables.length)])
    .join('')
    .concat('n')

export interface Stream {
  /** Account number `at`, and the number of its true call. Ask in order. */
  next(): { account: Account; call: number }
}

/** Twenty calls are told at a time, 120 tellings a day; the same seed gives the same stream. */
export function streamOf(tables: readonly WordTable[], seed: number): Stream {
  const random = randomFrom(seed)
  const tableOf = (tag: string) => tables.find(({ from, to }) => from === tag && to === 'en') as WordTable
  const draw = Object.fromEntries(['en', 'uk', 'ru'].map((tag) => [tag, drawerOf(tag === 'en' ? tableOf('uk') : tableOf(tag), tag)]))
  const sentence = (tag: string) =>
    Array.from({ length: 8 + Math.floor(random() * 14) }, () =>
      random() < 0.16 ? rare(random) : (draw[tag] as (roll: number) => string)(random()),
    )
  const stock = Object.fromEntries(['en', 'uk', 'ru'].map((tag) => [tag, Array.from({ length: 20 }, () => sentence(tag).slice(0, 6))]))
  const open: { id: number; tag: string; lines: string[][]; left: number }[] = []
  let [calls, at] = [0, 0]
  const translate = (words: readonly string[], from: string, to: string) =>
    words.map((word) => {
      const table = tableOf(from === 'en' ? to : from)
      const side = from === 'en' ? table.backward.stem : table.forward.stem
      return [...(side.get(word) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? word
    })
  const tell = (lines: readonly string[][], tag: string, to: string): string[][] => {
    const way = random()
    const told = to === tag ? lines.map((line) => [...line]) : lines.map((line) => translate(line, tag, to))
    if (way < 0.4) return told
    if (way < 0.65) return told.map((line) => line.slice(0, Math.max(5, Math.ceil(line.length * 0.6))))
    return told.map((line) => line.map((word) => (random() < 0.15 ? (draw[to] as (roll: number) => string)(random()) : word)))
  }
  return {
    next: () => {
      while (open.length < 20) {
        const tag = languages[Math.floor(random() * languages.length)] as string
        const lines = Array.from({ length: perAccount }, () => sentence(tag))
        open.push({ id: calls++, tag, lines, left: 1 + Math.floor(random() ** 2 * mostTellings) })
      }
      const which = Math.floor(random() * open.length)
      const call = open[which] as (typeof open)[number]
      if (--call.left <= 0) open.splice(which, 1)
      const to = call.tag === 'en' ? (random() < 0.2 ? (random() < 0.5 ? 'uk' : 'ru') : 'en') : random() < 0.5 ? 'en' : call.tag
      const told = tell(call.lines, call.tag, to)
      if (random() < 0.2) told[perAccount - 1] = (stock[to] as string[][])[Math.floor(random() * 20)] as string[]
      const id = `${(at++).toString(36).padStart(6, '0')}`
      const quotes: Quote[] = told.map((line, place) => ({
        statement: `s${place}`,
        text: line.join(' '),
        language: to,
        speaker: null,
        turn: null,
      }))
      const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(at / 120))).toISOString().slice(0, 10)
      return { account: accountOf(id, to, day, quotes), call: call.id }
    },
  }
}

function accountOf(id: string, language: string, published: string, quotes: readonly Quote[]): Account {
  const parties = [
    { label: 'the soldier', role: 'combatant' as const },
    { label: 'the sister', role: 'relative' as const },
  ]
  const none = { callDate: null, publisher: 'HUR', places: [], numbers: [], topics: [], links: [] }
  return {
    id: `${id}#c1`,
    article: id,
    call: 'c1',
    outletKey: `o${id}`,
    addedAt: `${published}T00:00:00Z`,
    language,
    published,
    parties,
    quotes,
    ...none,
  }
}
