/** What a quote's company says: lines that stand among others that are the same, and one sentence that two calls share. */
import { describe, expect, it } from 'vitest'
import { accountsOf, linkAccounts, traceArticles } from './index.ts'
import { type ArticleSpec, makeArticle } from './testing/make-article.ts'

const quotes = (...texts: string[]) => texts.map((text) => ({ text }))
const account = (spec: ArticleSpec) => {
  const [only] = accountsOf(makeArticle(spec))
  if (!only) throw new Error('no account')
  return only
}

const long = [
  'The carpenter hid four barrels of honey under the old windmill.',
  'My nephew borrowed a tractor and drowned it in the fish pond.',
]
const more = ['The postman wears the mayor’s velvet curtains as a winter coat.', 'Somebody painted all the geese of the monastery green.']

describe('a line that says too little alone', () => {
  const pairs = (a: string[], b: string[]) => {
    const [link] = linkAccounts(account({ id: 'a', quotes: quotes(...a) }), [account({ id: 'b', quotes: quotes(...b) })])
    return link?.pairs ?? []
  }
  const [first = '', second = ''] = long

  it('is matched between two lines that are the same, as a suggestion that says why', () => {
    const found = pairs([first, 'And what about the cellar then?', second], [first, 'What about the cellar?', second])
    expect(found.map(({ state, notes }) => [state, notes.map(({ rule }) => rule)])).toContainEqual(['suggested', ['link/in-company']])
  })

  it('is matched with nothing where the others are strangers', () => {
    const found = pairs([...more, 'And what about the cellar then?'], [first, 'What about the cellar?', second])
    expect(found).toEqual([])
  })
})

describe('one long sentence that two calls share', () => {
  const shared = 'The ferryman swore that the ice on the lake would carry a loaded sledge until the middle of March.'
  const outlet = (id: string, own: string[], callDay: string): ArticleSpec => ({
    id,
    outlet: id,
    outletKey: id,
    callDay,
    parties: [
      ['the soldier', 'combatant'],
      ['his mother', 'relative'],
    ],
    quotes: quotes(...own, shared),
  })

  it('is one witness, however many articles repeat it on either side', () => {
    const articles = [
      ...['a1', 'a2', 'a3'].map((id) => outlet(id, long, '2025-03-02')),
      ...['b1', 'b2', 'b3'].map((id) => outlet(id, more, '2025-03-03')),
    ].map(makeArticle)
    const { calls, suggestions } = traceArticles(articles, [])
    expect(calls.map(({ call }) => call.accounts.length)).toEqual([3, 3])
    expect(suggestions.length).toBeGreaterThan(0)
  })
})
