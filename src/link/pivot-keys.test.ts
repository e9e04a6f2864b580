import { describe, expect, it } from 'vitest'
import { accountsOf } from './accounts-of.ts'
import { keysOf } from './keys-of.ts'
import { makeArticle } from './testing/make-article.ts'
import { readWordTable } from './words/word-tables.ts'

const stem = (text: string, language: string) =>
  keysOf(account('x', text, language)).flatMap(({ kind, value }) => (kind === 'stem' ? [value.split(':')[1]] : []))[0]
function account(id: string, text: string, language: string) {
  const [only] = accountsOf(makeArticle({ id, language, quotes: [{ text }] }))
  if (!only) throw new Error('no account')
  return only
}
const spanish = stem('cabra', 'es')
const polish = stem('koza', 'pl')
const tables = [
  readWordTable(`es en 5000\n# stem\n${spanish} goat 80\n# count en\n3 goat\n`),
  readWordTable(`pl en 5000\n# stem\n${polish} goat 70\n`),
]
const shared = (a: ReturnType<typeof account>, b: ReturnType<typeof account>, by: typeof tables) => {
  const values = new Set(keysOf(a, by).map(({ kind, value }) => `${kind} ${value}`))
  return keysOf(b, by)
    .filter(({ kind, value }) => values.has(`${kind} ${value}`))
    .map(({ value }) => value)
}

describe('keys across languages', () => {
  const [es, pl, en] = [account('a', 'La cabra murió', 'es'), account('b', 'Ta koza zdechła', 'pl'), account('c', 'The goat died', 'en')]

  it('meet where a rare word of both stands for one English stem, though no lexicon has it', () => {
    expect(shared(es, en, tables)).toEqual(['=goat'])
    expect(shared(es, pl, tables)).toEqual(['=goat'])
  })

  it('are none without tables', () => {
    expect(shared(es, en, [])).toEqual([])
  })
})
