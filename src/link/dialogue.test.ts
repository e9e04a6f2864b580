import { describe, expect, it } from 'vitest'
import type { Account } from '../model/index.ts'
import { accountsOf } from './accounts-of.ts'
import { linkAccounts } from './link-accounts.ts'
import { makeArticle } from './testing/make-article.ts'

const voices = [
  ['the cook', 'combatant'],
  ['the aunt', 'relative'],
] as const
const lines = [
  'Who took the diesel?',
  'The sergeant sold it.',
  'Is the cellar dry?',
  'Water up to the knee.',
  'Did they pay you?',
  'Nothing since Easter.',
]
const account = (id: string, texts: readonly string[], language = 'en'): Account => {
  const quotes = texts.map((text, at) => ({ text, by: at % 2 ? 'the cook' : 'the aunt' }))
  const [only] = accountsOf(makeArticle({ id, language, quotes, parties: voices }))
  if (!only) throw new Error('no account')
  return only
}
const linked = (a: Account, b: Account) => linkAccounts(a, [b], { refused: true })[0]

describe('short lines in order', () => {
  it('join two accounts, though none of them would alone', () => {
    const link = linked(account('a', lines), account('b', lines))
    expect(link?.state).toBe('accepted')
    expect(link?.notes.some(({ rule }) => rule === 'link/dialogue')).toBe(true)
    expect(link?.pairs.length).toBeGreaterThanOrEqual(4)
  })

  it('join nothing when they come in another order', () => {
    const [a, b] = [account('a', lines), account('b', [...lines].reverse())]
    expect(linked(a, b)?.state).not.toBe('accepted')
  })

  it('join nothing when they are two stock questions among other words', () => {
    const others = ['Who took the diesel?', 'A neighbour with a tractor.', 'Did they pay you?', 'Half of it, in old notes.']
    expect(linked(account('a', lines), account('b', others))?.state).not.toBe('accepted')
  })
})
