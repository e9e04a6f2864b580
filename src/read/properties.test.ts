/** Whatever the text: nothing throws, every span lies inside it, and double the text is about double the work. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charKind, letter } from '../text/index.ts'
import { compileLanguage } from './compile-language.ts'
import { languageFor, languages } from './languages/index.ts'
import { printReading } from './print-reading.ts'
import { read } from './read-article.ts'
import { plainArticle } from './test-article.ts'
import { makeView } from './view.ts'

const bits = [
  '“',
  '”',
  '"',
  "'",
  '«',
  '»',
  '„',
  '‘',
  '’',
  '—',
  '-',
  ':',
  ';',
  '.',
  '!',
  '?',
  ',',
  '\n\n',
  '\n',
  ' ',
  'said',
  'He',
  'told',
  'that',
]
const more = [
  'according to',
  'the soldier',
  'his mother',
  'intercepted call',
  'is said to have',
  'citing',
  'сказав',
  'мовляв',
  'за словами',
  'sagte',
]
const odd = [
  'laut',
  'sei',
  'dit-il',
  '\u200b',
  '\u202e',
  '\u00ad',
  '😀',
  '漢字',
  '\u0000',
  '\ud800',
  'fake',
  'A:',
  'Mother:',
  "n't",
  'Wednesday',
  'two',
  'İ',
]
const piece = fc.constantFrom(...bits, ...more, ...odd)
const text = fc.array(piece, { maxLength: 50 }).map((list) => list.join(' '))
const tag = fc.constantFrom(...languages.map((one) => one.tag), 'xx')

describe('any text', () => {
  it('is read without a throw, with all spans inside and its own words in print', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 200, unit: 'grapheme' })), tag, (input, language) => {
        const article = plainArticle(input, language)
        const result = read(article)
        const print = printReading(article, result)
        for (const [at, one] of result.statements.entries()) {
          const spans = [...one.content, ...one.quoted, ...(one.cue?.spans ?? []), ...one.hedges.map((hedge) => hedge.span)]
          for (const [from, to] of spans) expect(from >= 0 && from < to && to <= input.length).toBe(true)
          expect(print.statements[at]?.content).toBe(one.content.map(([from, to]) => input.slice(from, to)).join(' '))
          expect(one.chain.at(-1)?.role).toBe('article')
        }
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  it('gives the same bytes twice', () => {
    const article = plainArticle('“We left,” the medic said. According to Ivan, it rained. ‘No’, she told him.')
    expect(JSON.stringify(read(article))).toBe(JSON.stringify(read(article)))
  })
})

/** Words that are asked for while a text is read: counted, not timed. */
function work(input: string): number {
  let count = 0
  const { language } = languageFor('en')
  const compiled = compileLanguage(language)
  const view = makeView(plainArticle(input), { ...compiled, facts: (raw) => compiled.facts(raw) })
  count += view.found.length + view.zones.length + view.pairs.length + view.facts.length
  return count
}

describe('odd sizes', () => {
  const shapes: readonly [string, string, number][] = [
    ['ten thousand marks', '"', 10_000],
    ['a sentence without an end', 'he said that the man told her ', 3_000],
    ['one endless word', 'a', 200_000],
    ['commas', 'he said, ', 4_000],
    ['nested marks', '“he said ', 2_000],
    ['lines with labels', 'A: hi\n', 3_000],
  ]
  for (const [name, unit, count] of shapes) {
    it(`${name}: double the text is double the finds`, () => {
      const once = work(unit.repeat(count))
      const twice = work(unit.repeat(count * 2))
      expect(twice).toBeLessThan(once * 2.2 + 50)
      expect(() => read(plainArticle(unit.repeat(count)))).not.toThrow()
    })
  }
})

it('knows letters of every script', () => {
  for (const char of 'aéжіґß漢ع') expect(charKind(char.charCodeAt(0))).toBe(letter)
})
