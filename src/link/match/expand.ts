/**
 * A word of a question led to the forms of a pool that may answer it: the same word, a related form, a translation, a name in
 * another spelling; each with how surely.
 */
import type { WordForm } from '../words/bag.ts'
import { kinship } from '../words/skeleton.ts'
import type { FormKeys, Lexis } from './lexis.ts'

/** A form of the pool that answers a word of the question, and how surely, 0..1. */
export type Expansion = ReadonlyMap<number, number>

/** Forms of a pool by key. */
interface Index {
  readonly languages: ReadonlySet<string>
  get(key: number): readonly number[]
  close?(): void
}

const nothing: readonly number[] = []

function indexAll(forms: readonly WordForm[], lexis: Lexis): Index {
  const by = new Map<number, number[]>()
  forms.forEach((form, at) => {
    for (const key of lexis.keys(form).all) {
      const list = by.get(key)
      if (list) list.push(at)
      else by.set(key, [at])
    }
  })
  return { languages: new Set(forms.map(({ language }) => language)), get: (key) => by.get(key) ?? nothing }
}

/** Where the list of a key stands, while one pool is made: kept between pools, since clearing it would cost more than using it. */
let places = new Int32Array(0)

/** Only the keys that these questions can look up. */
function indexAsked(forms: readonly WordForm[], questions: Iterable<WordForm>, lexis: Lexis): Index {
  const languages = new Set(forms.map(({ language }) => language))
  const asked: number[] = []
  for (const form of questions) {
    for (const key of lexis.keys(form).all) asked.push(key)
    for (const to of languages) for (const { key } of lexis.translations(form, to)) asked.push(key)
  }
  const keys = forms.map((form) => lexis.keys(form).all)
  if (places.length < lexis.size()) places = new Int32Array(lexis.size() * 2)
  const lists: number[][] = [[]]
  for (const key of asked) if (places[key] === 0) places[key] = lists.push([]) - 1
  keys.forEach((own, at) => {
    for (const key of own) if (places[key] !== 0) lists[places[key] as number]?.push(at)
  })
  return {
    languages,
    get: (key) => lists[places[key] as number] ?? nothing,
    close: () => {
      for (const key of asked) places[key] = 0
    },
  }
}

/** How surely two forms are one word, by what opened the comparison. */
const sureness = { exact: 1, number: 1, stem: 0.96, concept: 0.85, five: 0.6, four: 0.4 } as const
/** Table levels: trust in each, and how strengths (shares of a word's translations) become sureness. */
const trust = { stem: 1, five: 0.9, four: 0.75 } as const
/** Languages whose endings reach so far into a word that its first four letters may be all that stays. */
const richEndings: ReadonlySet<string> = new Set(['uk', 'ru', 'pl'])

function raise(found: Map<number, number>, at: number, sure: number): void {
  if (sure > (found.get(at) ?? 0)) found.set(at, sure)
}

function expandSame(form: WordForm, keys: FormKeys, forms: readonly WordForm[], index: Index, found: Map<number, number>): void {
  for (const at of index.get(keys.exact)) raise(found, at, sureness.exact)
  for (const stem of keys.stems) for (const at of index.get(stem)) raise(found, at, sureness.stem)
  if (form.exact.length < 6 || form.stop) return
  const near = (at: number) => Math.abs((forms[at]?.exact.length ?? 0) - form.exact.length) <= 4
  for (const at of index.get(keys.five)) if (near(at)) raise(found, at, sureness.five)
  if (!richEndings.has(form.language)) return
  for (const at of index.get(keys.four)) if (near(at)) raise(found, at, sureness.four)
}

function expandByTable(form: WordForm, to: string, lexis: Lexis, index: Index, found: Map<number, number>): void {
  const levels = { stem: new Map<number, number>(), five: new Map<number, number>(), four: new Map<number, number>() }
  for (const { key, level, strength } of lexis.translations(form, to)) {
    for (const at of index.get(key)) raise(levels[level], at, strength * trust[level])
  }
  const sums = new Map<number, number>()
  for (const here of [levels.stem, levels.five, levels.four]) {
    for (const [at, sure] of here) sums.set(at, 1 - (1 - (sums.get(at) ?? 0)) * (1 - sure))
  }
  for (const [at, sure] of sums) raise(found, at, Math.min(0.97, Math.sqrt(sure)))
}

/** Names and loan words: near spellings once both are written as skeletons. */
function expandByKinship(form: WordForm, keys: FormKeys, forms: readonly WordForm[], index: Index, found: Map<number, number>): void {
  const near = new Set(keys.near.flatMap((key) => index.get(key).slice(0, 400)))
  for (const at of near) {
    const other = forms[at] as WordForm
    const alike = kinship(form.skeleton, other.skeleton)
    const loose = other.language === form.language ? 0.84 : 0.6
    const [least, length] = [form.skeleton.length < 5 ? 0.99 : loose, Math.min(form.skeleton.length, other.skeleton.length)]
    if (alike >= least) raise(found, at, Math.min(0.9, alike * (length < 5 ? 0.85 : 0.95) ** (alike < 1 ? 2 : 1)))
  }
}

/**
 * How words of questions are led to these forms.
 *
 * @param questions forms that will be asked, when they are known: then only what they can reach is indexed
 */
export function expander(forms: readonly WordForm[], lexis: Lexis, questions: Iterable<WordForm> | null): (form: WordForm) => Expansion {
  const index = questions ? indexAsked(forms, questions, lexis) : indexAll(forms, lexis)
  const cache = new Map<string, Expansion>()
  const expand = (form: WordForm): Expansion => {
    const before = cache.get(form.key)
    if (before) return before
    const found = new Map<number, number>()
    const keys = lexis.keys(form)
    expandSame(form, keys, forms, index, found)
    if (keys.number !== null) for (const at of index.get(keys.number)) raise(found, at, sureness.number)
    for (const concept of keys.concepts) for (const at of index.get(concept)) raise(found, at, sureness.concept)
    for (const to of index.languages) expandByTable(form, to, lexis, index, found)
    expandByKinship(form, keys, forms, index, found)
    cache.set(form.key, found)
    return found
  }
  for (const form of questions ?? []) expand(form)
  index.close?.()
  return expand
}
