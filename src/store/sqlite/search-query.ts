/**
 * From what a person typed to a full-text expression.
 *
 * A plain word is found in every inflection: its exact form or its stem in any language it may be. A "phrase" is found
 * letter for letter. `word*` begins with, `-word` without. Filters are words of the facet column.
 */
import type { SearchQuery } from '../../model/search.ts'
import { isStopWord, stemmedLanguages, stemsOf, words } from '../../text/analyse/index.ts'
import {
  accountWord,
  disputedWord,
  hedgedWord,
  languageWord,
  outletWords,
  plainWord,
  rangeWords,
  stemWord,
  topicWord,
  workspaceWord,
} from './search-tokens.ts'

/** One thing the person asks for. */
export interface Term {
  readonly kind: 'word' | 'phrase' | 'prefix'
  /** Folded forms, one for a word. */
  readonly forms: readonly string[]
  readonly not: boolean
}

const phrase = /(-?)(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»)|(-?)([^\s"“„«]+)/gu
const mostTerms = 24

/** Terms in the order typed. Odd text gives no terms, never an error. */
export function parseTerms(text: string): Term[] {
  const terms: Term[] = []
  for (const match of text.slice(0, 2000).matchAll(phrase)) {
    const quoted = match[2] ?? match[3] ?? match[4] ?? match[5]
    const forms = words(quoted ?? match[7] ?? '').map((word) => word.exact)
    if (forms.length === 0) continue
    const not = (match[1] ?? '') === '-' || (match[6] ?? '') === '-'
    const kind = quoted !== undefined || forms.length > 1 ? 'phrase' : match[7]?.endsWith('*') ? 'prefix' : 'word'
    terms.push({ kind, forms, not })
    if (terms.length === mostTerms) break
  }
  return withoutStopWords(terms)
}

/** Stop words are left out unless there is nothing else. */
function withoutStopWords(terms: readonly Term[]): Term[] {
  const strong = terms.filter(
    ({ kind, forms, not }) =>
      not || kind !== 'word' || !languagesOf(forms[0] ?? '').some((language) => isStopWord(forms[0] ?? '', language)),
  )
  return strong.some(({ not }) => !not) ? strong : [...terms]
}

/** Languages that a word may be of, by its script. */
export function languagesOf(form: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(form)) return ['ru', 'uk']
  if (/\p{Script=Latin}/u.test(form)) return stemmedLanguages.filter((language) => language !== 'ru' && language !== 'uk')
  return []
}

/** Stems of a form in every language it may be of, as the index spells them. */
export function stemWords(form: string, language?: string): string[] {
  const languages = language ? [language] : languagesOf(form)
  return [
    ...new Set(languages.filter((tag) => !isStopWord(form, tag)).flatMap((tag) => stemsOf(form, tag).map((stem) => stemWord(tag, stem)))),
  ]
}

/** What the projection adds to a query. */
export interface Narrowing {
  readonly manyWorkspaces: boolean
  /** Accounts of the call asked for; null when none was asked for. */
  readonly accounts: readonly string[] | null
  /** Accounts of disputed calls. */
  readonly disputed: readonly string[]
}

/** Statements that their own article disputes, and those of calls that anyone disputes. */
function disputedWords(accounts: readonly string[]): string[] {
  return [disputedWord, ...accounts.map(accountWord)]
}

/** The whole expression, ready for MATCH; always holds at least the workspace. */
export function matchExpression(workspace: string, query: SearchQuery, terms: readonly Term[], narrowing: Narrowing): string {
  const wanted = terms.filter(({ not }) => !not).map((term) => termExpression(term, query.language))
  const facets = facetExpressions(query, narrowing)
  const parts = [...wanted, ...facets]
  if (narrowing.manyWorkspaces || parts.length === 0) parts.push(`facet : ${quote(workspaceWord(workspace))}`)
  const unwanted = terms.filter(({ not }) => not).map((term) => termExpression(term, query.language))
  if (query.hedged === false) unwanted.push(`facet : ${quote(hedgedWord)}`)
  if (query.disputed === false) unwanted.push(`facet : (${disputedWords(narrowing.disputed).map(quote).join(' OR ')})`)
  const all = parts.map((part) => `(${part})`).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map((part) => `(${part})`).join(' OR ')})`
}

function termExpression({ kind, forms }: Term, language: string | undefined): string {
  const plain = forms.map(plainWord)
  if (kind === 'phrase') return `exact : ${quote(plain.join(' '))}`
  if (kind === 'prefix') return `exact : ${quote(plain[0] ?? '')} *`
  const stems = stemWords(forms[0] ?? '', language)
  const exact = `exact : ${quote(plain[0] ?? '')}`
  return stems.length === 0 ? exact : `${exact} OR stem : (${stems.map(quote).join(' OR ')})`
}

function facetExpressions(query: SearchQuery, { accounts, disputed }: Narrowing): string[] {
  const one = (word: string) => `facet : ${quote(word)}`
  const any = (list: readonly string[]) => `facet : (${list.map(quote).join(' OR ')})`
  return [
    ...(query.language ? [one(languageWord(query.language))] : []),
    ...(query.topic ? [one(topicWord(query.topic))] : []),
    ...(query.hedged ? [one(hedgedWord)] : []),
    ...(query.disputed ? [any(disputedWords(disputed))] : []),
    ...(query.from || query.to ? [any(orNothing(rangeWords(query.from, query.to)))] : []),
    ...(accounts ? [any(orNothing(accounts.map(accountWord)))] : []),
    ...(query.speaker ? speakerExpressions(query.speaker) : []),
    ...(query.outlet ? [`outlet : ${quote(outletWords(query.outlet).join(' '))}`] : []),
  ]
}

/** Every word of the label, in any inflection. */
function speakerExpressions(speaker: string): string[] {
  return words(speaker).map(({ exact }) => `speaker : (${[plainWord(exact), ...stemWords(exact)].map(quote).join(' OR ')})`)
}

/** An empty list must find nothing, not everything. */
function orNothing(list: readonly string[]): readonly string[] {
  return list.length === 0 ? ['n_0'] : list
}

function quote(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`
}

/** Does a word of the content answer any of the terms? For highlights. */
export function answers(
  terms: readonly Term[],
  language: string,
): (token: { exact: string; stems: readonly string[] }, next: (at: number) => string | undefined) => number {
  const wanted = terms.filter(({ not }) => !not)
  const stems = new Set(wanted.filter(({ kind }) => kind === 'word').flatMap(({ forms }) => stemsOf(forms[0] ?? '', language)))
  const exact = new Set(wanted.filter(({ kind }) => kind === 'word').map(({ forms }) => forms[0]))
  const begins = wanted.filter(({ kind }) => kind === 'prefix').map(({ forms }) => forms[0] ?? '')
  const phrases = wanted.filter(({ kind }) => kind === 'phrase')
  return (token, next) => {
    const whole = phrases.find(({ forms }) => forms.every((form, at) => next(at) === form))
    if (whole) return whole.forms.length
    if (exact.has(token.exact) || token.stems.some((stem) => stems.has(stem))) return 1
    return begins.some((start) => token.exact.startsWith(start)) ? 1 : 0
  }
}
