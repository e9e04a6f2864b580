import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../model/index.ts'
import { type GoldDocument, loadGold } from './index.ts'

const documents = loadGold(fileURLToPath(new URL('../../../gold/read', import.meta.url)))
const articles = documents.filter((d) => d.kind !== 'nothing' && d.kind !== 'hard case')
const LANGUAGES = ['en', 'de', 'uk', 'ru']
const STANCES =
  'asserted assured verified corroborated-in-part could-not-verify disputed denied accused-forgery shown-edited shown-false retracted'.split(
    ' ',
  )
const LEVELS = ['item', 'clip', 'speaker identity', 'meaning', 'document']

/** Every complaint about every document, as "document statement: what". */
const complaints = (check: (d: GoldDocument) => string[]): string[] => documents.flatMap((d) => check(d).map((what) => `${d.id} ${what}`))
const inside = (small: readonly Span[], big: readonly Span[]): boolean => small.every(([a, b]) => big.some(([c, d]) => a >= c && b <= d))

describe('our gold', () => {
  it.each(LANGUAGES)('has thirty articles in %s, half of them held back, and ten texts with nothing in them', (lang) => {
    const ours = articles.filter((d) => d.lang === lang)
    expect(ours.length).toBeGreaterThanOrEqual(30)
    expect(ours.filter((d) => d.half === 'test').length).toBeGreaterThanOrEqual(15)
    expect(documents.filter((d) => d.lang === lang && d.kind === 'nothing').length).toBeGreaterThanOrEqual(10)
  })
  it('gives every document its own text', () => {
    expect(new Set(documents.map((d) => d.text)).size).toBe(documents.length)
  })
  it('is NFC and has no blanks at the edges of a span', () => {
    expect(complaints((d) => (d.text === d.text.normalize('NFC') ? [] : ['is not NFC']))).toEqual([])
    const edges = (d: GoldDocument) =>
      d.statements.flatMap((s) => s.content.filter(([a, b]) => d.text.slice(a, b) !== d.text.slice(a, b).trim()).map(() => s.id))
    expect(complaints(edges)).toEqual([])
  })
  it('ends every chain with the article and begins it with a speaker', () => {
    const odd = (d: GoldDocument) =>
      d.statements.filter((s) => s.chain.at(-1)?.role !== 'article' || s.chain[0]?.role !== 'speaker').map((s) => s.id)
    expect(complaints(odd)).toEqual([])
  })
  it('keeps a nested statement inside its parent, with the longer chain', () => {
    const odd = (d: GoldDocument) =>
      d.statements.flatMap((s) => {
        const parent = d.statements.find((other) => other.id === s.parent)
        if (!s.parent) return []
        if (!parent) return [`${s.id}: no parent ${s.parent}`]
        return [...(inside(s.content, parent.content) ? [] : [`${s.id}: not in ${s.parent}`])]
      })
    expect(complaints(odd)).toEqual([])
  })
  it('marks words in every mixed statement', () => {
    const odd = (d: GoldDocument) =>
      d.statements.filter((s) => s.type === 'mixed' && !s.quoted.length).map((s) => `${s.id}: ${s.content.map((c) => d.text.slice(...c))}`)
    expect(complaints(odd)).toEqual([])
  })
  it('takes positions with known stances on known targets', () => {
    const known = (d: GoldDocument, target: string) =>
      LEVELS.includes(target) ||
      target.startsWith('class:') ||
      d.entities.some((e) => e.id === target) ||
      d.statements.some((s) => s.id === target)
    const odd = (d: GoldDocument) => d.positions.filter((p) => !STANCES.includes(p.stance) || !known(d, p.target)).map((p) => p.id)
    expect(complaints(odd)).toEqual([])
  })
  it('has no word of a cue inside the content of its own statement', () => {
    const odd = (d: GoldDocument) =>
      d.statements.filter((s) => !s.hedges.length && s.cue.length > 0 && inside(s.cue, s.content)).map((s) => s.id)
    expect(complaints(odd)).toEqual([])
  })
  it('asks for nothing in the empty texts', () => {
    expect(documents.filter((d) => d.kind === 'nothing' && d.statements.length + d.positions.length > 0)).toEqual([])
  })
})
