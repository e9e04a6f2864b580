/** One call as two outlets tell it apart: other names for the voices, an agency with and without its surname, a date misread. */
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/index.ts'
import { accountsOf, linkAccounts } from './index.ts'
import { type ArticleSpec, makeArticle } from './testing/make-article.ts'

const line = 'The brass band of the fire brigade sank the borrowed rowing boat between two swans and a wedding party.'
const account = (id: string, more: Partial<ArticleSpec> = {}): Account => {
  const [only] = accountsOf(makeArticle({ id, quotes: [{ text: line }], ...more }))
  if (!only) throw new Error('no account')
  return only
}
const link = (a: Account, b: Account) => linkAccounts(a, [b])[0]
const rules = (a: Account, b: Account) => (link(a, b)?.notes ?? []).map(({ rule, weight }) => `${rule} ${weight}`)

describe('one call told apart', () => {
  it('is joined by one long sentence when that is all there is', () => {
    expect(link(account('a'), account('b'))?.state).toBe('accepted')
    const other = (text: string) => ({ quotes: [{ text: line }, { text }] })
    const [a, b] = [account('a', other('The mayor collects buttons.')), account('b', other('Rain spoiled the hay.'))]
    expect(link(a, b)?.state).toBe('suggested')
  })

  it('has one voice as a son here and as a soldier there: that is no difference', () => {
    const son = account('a', { parties: [['the son', 'relative']] })
    expect(rules(son, account('b', { parties: [['the soldier', 'combatant']] }))).not.toContain('link/roles -2')
    expect(rules(son, account('b', { parties: [['the minister', 'official']] }))).toContain('link/roles -2')
  })

  it('has a publisher with and without the second half of its name', () => {
    const by = (publisher: string) => ({ ...account(publisher), publisher })
    expect(rules(by('coast'), by('coast gazette'))).toContain('link/publisher 0.5')
    expect(rules(by('coast'), by('river gazette'))).toContain('link/publisher -0.5')
  })

  it('is dated by one outlet to the day of its own report', () => {
    const told = (id: string, callDay: string, day: string) => account(id, { callDay, day })
    expect(rules(told('a', '2025-03-02', '2025-03-20'), told('b', '2025-03-21', '2025-03-21'))).toContain('link/day -1')
    expect(rules(told('a', '2025-03-02', '2025-03-20'), told('b', '2025-03-15', '2025-03-21'))).toContain('link/day -3')
  })
})

describe('words that the reader put to no call', () => {
  const loose = (calls: readonly string[]) => {
    const article = makeArticle({ id: 'a', quotes: [{ text: line }], calls })
    const statements = article.read.statements.map((one) => ({ ...one, call: null }))
    return accountsOf({ ...article, read: { ...article.read, statements } }).map(({ quotes }) => quotes.length)
  }

  it('stand with the only call that the article tells of, never with one of two', () => {
    expect(loose(['c1'])).toEqual([1])
    expect(loose(['c1', 'c2'])).toEqual([0, 0])
  })
})
