/**
 * Invented calls with the truth beside them: accounts by copy, cut, rewrite and translation, with planted changes, circles,
 * wrong dates, stock phrases and same-day twins. Sentences are those of `../shared/bench/link`, joined by id over languages.
 *
 * What a generator plants a rule can learn: report these figures apart from real pages.
 */
import { join } from 'node:path'
import { readTsv } from '../scripts/lexicon/read-pairs.ts'
import { type ArticleSpec, makeArticle, type QuoteSpec } from '../src/link/testing/make-article.ts'
import type { DriftKind, ReadArticle } from '../src/model/index.ts'
import { shared } from './link-sets.ts'

export interface Planted {
  readonly account: string
  readonly statement: string
  readonly kind: DriftKind
}

export interface Generated {
  readonly articles: readonly ReadArticle[]
  /** True call of each account. */
  readonly callOf: ReadonlyMap<string, string>
  /** True number of origins of each call. */
  readonly originsOf: ReadonlyMap<string, number>
  /** Calls in which two outlets name each other. */
  readonly circles: ReadonlySet<string>
  readonly planted: readonly Planted[]
}

type Roll = () => number
type Wordings = ReadonlyMap<string, readonly string[]>

export function dice(seed: number): Roll {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

function sentences(): Wordings[] {
  const found = new Map<string, Map<string, string[]>>()
  for (const part of ['train', 'dev']) {
    for (const { id, from, to, a, b } of readTsv(join(shared, part, 'flores.tsv'))) {
      const own = found.get(id) ?? new Map<string, string[]>()
      found.set(id, own)
      for (const [tag, text] of [
        [from, a],
        [to, b],
      ] as const)
        own.set(tag, [...new Set([...(own.get(tag) ?? []), text])])
    }
  }
  return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, own]) => own)
}

const languages = ['en', 'en', 'en', 'de', 'uk', 'ru', 'fr', 'es']
const stock: Readonly<Record<string, string>> = {
  en: 'We have nothing to eat.',
  de: 'Wir haben nichts zu essen.',
  uk: 'Нам нема чого їсти.',
  ru: 'Нам нечего есть.',
  fr: "Nous n'avons rien à manger.",
  es: 'No tenemos nada que comer.',
}

const numberIn = /(?<![\d.,])(\d{2,3})(?![\d.,]|\s?(?:January|February|March|April|May|June|July|August))/u

/** A change of kind in an English text, or null when it has nothing to change. */
function plant(kind: DriftKind, text: string): string | null {
  if (kind === 'number') return numberIn.test(text) ? text.replace(numberIn, (digits) => String(Number(digits) * 3 + 7)) : null
  if (kind === 'negation')
    return /\b(?:is|was|are|were|will|can|could)\b(?! not)/u.test(text) && !/\b(?:not|no|never|without|n't)\b/u.test(text)
      ? text.replace(/\b(is|was|are|were|will|can|could)\b/u, '$1 not')
      : null
  if (kind === 'hedge-added')
    return /\b(?:is|was|are|were)\b/u.test(text) && !/\b(?:may|might|perhaps|probably|likely|seem|appear|reported)/u.test(text)
      ? text.replace(/\b(is|was|are|were)\b/u, '$1 allegedly')
      : null
  if (kind === 'intensity') return several.test(text) && !/\b(?:all|every|most)\b/iu.test(text) ? text.replace(several, 'all') : null
  if (kind === 'modality') return /\b(?:may|might|could)\b/u.test(text) ? text.replace(/\b(?:may|might|could)\b/u, 'will') : null
  if (kind === 'register') return /\bthe \p{Ll}{4,}/u.test(text) ? text.replace(/\bthe (?=\p{Ll}{4,})/u, 'the damn ') : null
  if (kind === 'role') return relative.test(text) ? text.replace(relative, (word) => (word === 'mother' ? 'wife' : 'mother')) : null
  return null
}

const several = /\b(?:some|several|many)\b/u
const relative = /\b(?:mother|father|son|daughter|wife|husband|brother|sister)\b/u
/** Kinds that are planted; which of them a text can carry decides. */
const plantable: readonly DriftKind[] = ['number', 'negation', 'hedge-added', 'intensity', 'modality', 'register', 'role', 'speaker']

interface Told {
  readonly id: string
  readonly language: string
  readonly quotes: readonly (QuoteSpec & { readonly line: number })[]
  readonly chain: ArticleSpec['chain']
  readonly outlet: string
}

interface World {
  readonly roll: Roll
  readonly articles: ReadArticle[]
  readonly callOf: Map<string, string>
  readonly originsOf: Map<string, number>
  readonly circles: Set<string>
  readonly planted: Planted[]
}

const pick = <T>(roll: Roll, list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T

function quotesFor(world: World, lines: readonly Wordings[], language: string, source: Told | null, kind: string): Told['quotes'] {
  const { roll } = world
  const all = lines.map((line, at) => {
    const texts = line.get(language) ?? []
    const kept = source?.language === language && kind !== 'rewrite' ? source.quotes.find((one) => one.line === at)?.text : undefined
    return {
      line: at,
      by: at % 2 ? 'the sister' : 'the soldier',
      text: kept ?? (kind === 'rewrite' ? pick(roll, texts) : (texts[0] ?? '')),
    }
  })
  const told = all.filter(({ text, line }) => text !== '' && (!source || kind !== 'cut' || line < 3))
  return kind !== 'cut'
    ? told
    : told.map((one) => ({
        ...one,
        text: one.text
          .split(' ')
          .slice(0, Math.max(6, Math.ceil(one.text.split(' ').length * 0.6)))
          .join(' '),
      }))
}

function plantIn(world: World, told: Told, account: string): Told['quotes'] {
  const carried = plantable.filter((kind) => kind === 'speaker' || told.quotes.some(({ text }) => plant(kind, text) !== null))
  const kind = pick(world.roll, carried)
  let done = false
  return told.quotes.map((quote, at) => {
    if (done) return quote
    const text = kind === 'speaker' ? quote.text : plant(kind, quote.text)
    if (text === null) return quote
    done = true
    world.planted.push({ account, statement: `s${at}`, kind })
    return kind === 'speaker' ? { ...quote, by: quote.by === 'the sister' ? 'the soldier' : 'the sister' } : { ...quote, text }
  })
}

const narrative = (id: string): string[] => [`Page ${id} has this to add in words of its own ${id} ${id}x ${id}y ${id}z.`]

function write(world: World, call: string, told: Told, day: string, wrongDay: boolean): void {
  const spec: ArticleSpec = {
    id: told.id,
    language: told.language,
    outlet: told.outlet,
    day,
    quotes: [...told.quotes, ...(world.roll() < 0.2 ? [{ text: stock[told.language] ?? '', by: 'the soldier' }] : [])],
    parties: [
      ['the soldier', 'combatant'],
      ['the sister', 'relative'],
    ],
    chain: told.chain ?? [],
    callDay: wrongDay ? '2025-01-09' : day,
    narrative: narrative(told.id),
  }
  world.articles.push(makeArticle(spec))
  world.callOf.set(`${told.id}#c1`, call)
}

function generateCall(world: World, number: number, lines: readonly Wordings[], most: number): void {
  const { roll } = world
  const call = `call${number}`
  const agency = pick(roll, ['HUR', 'SBU', 'Border Watch'])
  const size = 2 + Math.floor(roll() ** 2 * (most - 1))
  const told: Told[] = []
  const circle = roll() < 0.12 && size >= 3
  for (let at = 0; at < size; at++) {
    const id = `n${number}x${at}`
    const source = at === 0 ? null : pick(roll, told)
    const language = at === 0 ? pick(roll, ['uk', 'ru', 'en']) : roll() < 0.5 ? (source?.language ?? 'en') : pick(roll, languages)
    const kind = at === 0 ? 'first' : language === source?.language ? pick(roll, ['copy', 'cut', 'rewrite']) : 'translation'
    const chain: ArticleSpec['chain'] = source
      ? [
          ['interceptor', agency],
          ['relay', source.outlet],
        ]
      : [['interceptor', agency]]
    const draft: Told = { id, language, quotes: quotesFor(world, lines, language, source, kind), chain, outlet: `Outlet ${id}` }
    const quotes = language === 'en' && kind === 'copy' && roll() < 0.5 ? plantIn(world, draft, `${id}#c1`) : draft.quotes
    told.push({ ...draft, quotes })
  }
  const [x, y] = [told.at(-1), told.at(-2)]
  if (circle && x && y) {
    told[told.length - 1] = { ...x, chain: [['relay', y.outlet]] }
    told[told.length - 2] = { ...y, chain: [['relay', x.outlet]] }
    world.circles.add(call)
  }
  const leansOnCircle = circle && told.slice(0, -2).length > 0
  world.originsOf.set(call, circle ? (leansOnCircle ? 2 : 1) : 1)
  told.forEach((one, at) => {
    write(world, call, one, `2025-03-${String(1 + ((number + Math.floor(at / 3)) % 28)).padStart(2, '0')}`, roll() < 0.05)
  })
}

/** @param calls how many; sentences are shared out, so that no two calls have one in common */
export function generate(calls: number, most: number, seed: number): Generated {
  const world: World = { roll: dice(seed), articles: [], callOf: new Map(), originsOf: new Map(), circles: new Set(), planted: [] }
  const all = sentences()
  const each = Math.floor(all.length / calls)
  for (let at = 0; at < calls; at++) generateCall(world, at, all.slice(at * each, (at + 1) * each), most)
  return world
}
