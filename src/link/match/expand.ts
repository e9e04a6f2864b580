/**
 * A word of a question led to the forms of a pool that may answer it: the same word, a related form, a translation, a name in
 * another spelling; each with how surely.
 */
import type { WordForm } from '../words/bag.ts'
import { kinship } from '../words/skeleton.ts'
import { keysOfForm, type Lexis } from './lexis.ts'

/** A form of the pool that answers a word of the question, and how surely, 0..1. */
export type Expansion = ReadonlyMap<number, number>

interface Indexes {
  readonly languages: ReadonlySet<string>
  readonly exact: ReadonlyMap<string, readonly number[]>
  readonly by: ReadonlyMap<string, readonly number[]>
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [at])
  else list.push(at)
}

/** @param asked keys that will ever be looked up, when they are known beforehand */
function indexForms(forms: readonly WordForm[], asked: ReadonlySet<string> | null): Indexes {
  const by = new Map<string, number[]>()
  const exact = new Map<string, number[]>()
  const languages = new Set<string>()
  forms.forEach((form, at) => {
    languages.add(form.language)
    add(exact, form.exact, at)
    for (const key of keysOfForm(form).all) if (asked === null || asked.has(key)) add(by, key, at)
  })
  return { languages, exact, by }
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

function expandSame(form: WordForm, forms: readonly WordForm[], index: Indexes, found: Map<number, number>): void {
  const keys = keysOfForm(form)
  for (const at of index.exact.get(form.exact) ?? []) raise(found, at, sureness.exact)
  for (const stem of keys.stems) for (const at of index.by.get(stem) ?? []) raise(found, at, sureness.stem)
  if (form.exact.length < 6 || form.stop) return
  const near = (at: number) => Math.abs((forms[at]?.exact.length ?? 0) - form.exact.length) <= 4
  for (const at of index.by.get(keys.five) ?? []) if (near(at)) raise(found, at, sureness.five)
  if (!richEndings.has(form.language)) return
  for (const at of index.by.get(keys.four) ?? []) if (near(at)) raise(found, at, sureness.four)
}

function expandByTable(form: WordForm, to: string, lexis: Lexis, index: Indexes, found: Map<number, number>): void {
  const levels = { stem: new Map<number, number>(), five: new Map<number, number>(), four: new Map<number, number>() }
  for (const { key, level, strength } of lexis.translations(form, to)) {
    for (const at of index.by.get(key) ?? []) raise(levels[level], at, strength * trust[level])
  }
  const sums = new Map<number, number>()
  for (const here of [levels.stem, levels.five, levels.four]) {
    for (const [at, sure] of here) sums.set(at, 1 - (1 - (sums.get(at) ?? 0)) * (1 - sure))
  }
  for (const [at, sure] of sums) raise(found, at, Math.min(0.97, Math.sqrt(sure)))
}

/** Names and loan words: near spellings once both are written as skeletons. */
function expandByKinship(form: WordForm, forms: readonly WordForm[], index: Indexes, found: Map<number, number>): void {
  const near = new Set(keysOfForm(form).near.flatMap((key) => (index.by.get(key) ?? []).slice(0, 400)))
  for (const at of near) {
    const other = forms[at] as WordForm
    const alike = kinship(form.skeleton, other.skeleton)
    const loose = other.language === form.language ? 0.84 : 0.6
    const [least, length] = [form.skeleton.length < 5 ? 0.99 : loose, Math.min(form.skeleton.length, other.skeleton.length)]
    if (alike >= least) raise(found, at, Math.min(0.9, alike * (length < 5 ? 0.85 : 0.95) ** (alike < 1 ? 2 : 1)))
  }
}

/** All keys that these forms can look up in a pool that holds these languages. */
function keysAsked(questions: Iterable<WordForm>, languages: ReadonlySet<string>, lexis: Lexis): Set<string> {
  const asked = new Set<string>()
  for (const form of questions) {
    for (const key of keysOfForm(form).all) asked.add(key)
    for (const to of languages) for (const { key } of lexis.translations(form, to)) asked.add(key)
  }
  return asked
}

/**
 * How words of questions are led to these forms.
 *
 * @param questions forms that will be asked, when they are known: then only what they can reach is indexed
 */
export function expander(forms: readonly WordForm[], lexis: Lexis, questions: Iterable<WordForm> | null): (form: WordForm) => Expansion {
  const asked = questions ? keysAsked(questions, new Set(forms.map(({ language }) => language)), lexis) : null
  const index = indexForms(forms, asked)
  const cache = new Map<string, Expansion>()
  return (form) => {
    const before = cache.get(form.key)
    if (before) return before
    const found = new Map<number, number>()
    expandSame(form, forms, index, found)
    const keys = keysOfForm(form)
    if (keys.number) for (const at of index.by.get(keys.number) ?? []) raise(found, at, sureness.number)
    for (const concept of keys.concepts) for (const at of index.by.get(concept) ?? []) raise(found, at, sureness.concept)
    for (const to of index.languages) expandByTable(form, to, lexis, index, found)
    expandByKinship(form, forms, index, found)
    cache.set(form.key, found)
    return found
  }
}
