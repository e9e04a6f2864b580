/**
 * Concepts: the hand-made lexicons as one question, "which concepts may this word stand for?".
 *
 * A row of the lexicons is a concept; its cells are the words for it per language. Rows meet by stem, after irregular forms
 * are led to their lemma, so that "загинули" and "were killed" find each other without any trained table.
 */
import { primaryTag, stemsOf, words } from '../../text/analyse/index.ts'
import { domainRows } from './domain.data.ts'
import { everydayRows } from './everyday.data.ts'
import { irregularForms } from './forms.data.ts'
import { nameRows } from './names.data.ts'

const columns = ['en', 'de', 'uk', 'ru', 'fr', 'es', 'pl'] as const

/** One row of a lexicon: its id (`place.kyiv`) and the words per language. */
export interface Concept {
  readonly id: string
  readonly words: Readonly<Record<string, readonly string[]>>
}

function readRows(rows: string): Concept[] {
  return rows
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [id = '', ...cells] = line.split('|')
      return { id, words: Object.fromEntries(columns.map((tag, at) => [tag, (cells[at] ?? '').split(';').filter(Boolean)])) }
    })
}

/** Everyday rows have no id of their own: `word.` and the first English word. */
function readEveryday(rows: string): Concept[] {
  return readRows(
    rows
      .split('\n')
      .filter(Boolean)
      .map((row) => `word.${row.split(/[;|]/u, 1)[0]}|${row}`)
      .join('\n'),
  )
}

/** Rows of all lexicons: the front, names, everyday words. */
export const concepts: readonly Concept[] = [...readRows(domainRows), ...readRows(nameRows), ...readEveryday(everydayRows)]

const lemmas: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(irregularForms).map(([tag, list]) => [tag, new Map(list.split(',').map((pair) => pair.split(' ') as [string, string]))]),
)

/** Stems of a folded word, with those of its lemma when its form is irregular. */
export function lookupStems(exact: string, language: string): readonly string[] {
  const tag = primaryTag(language)
  const lemma = lemmas[tag]?.get(exact)
  return lemma === undefined ? stemsOf(exact, tag) : [...new Set([...stemsOf(lemma, tag), ...stemsOf(exact, tag)])]
}

interface Phrase {
  readonly rest: readonly (readonly string[])[]
  readonly concept: number
}

interface Lexicon {
  readonly single: ReadonlyMap<string, readonly number[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const built = new Map<string, Lexicon>()

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The lexicon of one language, made when first asked for. */
function lexiconOf(tag: string): Lexicon {
  const ready = built.get(tag)
  if (ready) return ready
  const single = new Map<string, number[]>()
  const phrases = new Map<string, Phrase[]>()
  concepts.forEach((concept, at) => {
    for (const spelling of concept.words[tag] ?? []) {
      const stems = words(spelling).map(({ exact }) => lookupStems(exact, tag))
      const [first, ...rest] = stems
      if (!first) continue
      for (const stem of first) {
        if (rest.length === 0) push(single, stem, at)
        else push(phrases, stem, { rest, concept: at })
      }
    }
  })
  const lexicon = { single, phrases }
  built.set(tag, lexicon)
  return lexicon
}

/** Concepts of one word. */
export function conceptsOfWord(stems: readonly string[], language: string): readonly number[] {
  const { single } = lexiconOf(primaryTag(language))
  const found = stems.flatMap((stem) => single.get(stem) ?? [])
  return found.length > 1 ? [...new Set(found)] : found
}

/** Concepts of several words in a row: which concept, and at which places it stands (half-open). */
export function phraseConcepts(stems: readonly (readonly string[])[], language: string): { concept: number; from: number; to: number }[] {
  const { phrases } = lexiconOf(primaryTag(language))
  const found: { concept: number; from: number; to: number }[] = []
  stems.forEach((own, from) => {
    for (const stem of own) {
      for (const { rest, concept } of phrases.get(stem) ?? []) {
        const fits = rest.every((wanted, at) => stems[from + 1 + at]?.some((other) => wanted.includes(other)))
        if (fits) found.push({ concept, from, to: from + 1 + rest.length })
      }
    }
  })
  return found
}
