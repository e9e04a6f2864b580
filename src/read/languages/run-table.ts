/**
 * Table tests of a language: a short text, and what has to be found in it.
 *
 * One string per statement: `source|cue|content|type` and then any of `to=addressee`, `hedge=word`, `chain=link`. `-` means
 * none, `*` anything. Content parts are joined by a space. A case may also name the stances that have to be found, and
 * `null` for statements leaves them unchecked. The test file of each language hands its table in.
 */
import { describe, expect, it } from 'vitest'
import { type Article, type Mention, type ReadResult, type Span, type Statement, unknownFact } from '../../model/index.ts'
import { read } from '../index.ts'

export type Case = readonly [text: string, statements: readonly string[] | null, stances?: readonly string[]]

/** An article that is nothing but its text. */
export function bareArticle(text: string, language: string): Article {
  const none = unknownFact<never>()
  const stated = { value: language, certainty: 'stated' as const, source: 'test', raw: null, others: [] }
  const empty = { blocks: [], authors: [], credits: [], captions: [], asides: [], removed: [], notes: [] }
  const facts = { title: none, outlet: none, published: none, updated: none, translatedFrom: none, canonical: none, language: stated }
  return { exhibit: null, part: null, entryOf: null, text, translationKind: 'unknown', ...empty, ...facts }
}

const slice = (text: string, spans: readonly Span[]): string => spans.map(([from, to]) => text.slice(from, to)).join(' ')
const mention = (text: string, one: Mention | null): string => (one === null || one.form === 'zero' ? '-' : text.slice(...one.span))

/** One statement in the notation of the table, with everything a case may ask for. */
function shown(text: string, result: ReadResult, one: Statement): string[] {
  const names = one.chain.map((link) => link.name ?? result.entities.find((entity) => entity.id === link.entity)?.label ?? '')
  return [
    mention(text, one.source.best),
    one.cue === null ? '-' : slice(text, one.cue.spans),
    slice(text, one.content),
    one.type,
    `to=${mention(text, one.addressee.best)}`,
    ...one.hedges.map((hedge) => `hedge=${text.slice(...hedge.span)}`),
    ...names.map((name) => `chain=${name}`),
  ]
}

function fits(wanted: string, found: readonly string[]): boolean {
  const [source = '', cue = '', content = '', type = '', ...extra] = wanted.split('|')
  const head = [source, cue, content, type].every((part, index) => part === '*' || part === found[index])
  return (
    head && extra.every((part) => found.slice(4).some((one) => one === part || (part.startsWith('chain=') && one.includes(part.slice(6)))))
  )
}

function check(language: string, [text, statements, stances]: Case): void {
  const result = read(bareArticle(text, language), { language })
  const found = result.statements.map((one) => shown(text, result, one))
  if (statements !== null) {
    const missing = statements.filter((wanted) => !found.some((one) => fits(wanted, one)))
    const extra = found.filter((one) => !statements.some((wanted) => fits(wanted, one)))
    expect({ missing, extra: extra.map((one) => one.join('|')) }).toEqual({ missing: [], extra: [] })
  }
  if (stances !== undefined) expect(result.positions.map((one) => one.stance)).toEqual(stances)
}

/** Registers the tests of one language. */
export function runTable(language: string, cases: readonly Case[], nothing: readonly string[]): void {
  describe(`reads ${language}`, () => {
    it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => check(language, one))
  })
  describe(`finds nothing in ${language}`, () => {
    it.each(nothing)('%s', (text) => {
      const result = read(bareArticle(text, language), { language })
      expect(result.statements.map((one) => shown(text, result, one).join('|'))).toEqual([])
      expect(result.positions).toEqual([])
    })
  })
}
