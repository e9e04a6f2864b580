/** Loaders and scorers of the public corpora, on files of our own in their formats: the corpora themselves are never needed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assign } from '../bench/corpora/assign.ts'
import { type CorpusText, type Marked, markedOf, tokensOf } from '../bench/corpora/corpus.ts'
import { loadPolnear } from '../bench/corpora/load-polnear.ts'
import { loadSpkatt } from '../bench/corpora/load-spkatt.ts'
import { loadWikinewsDe } from '../bench/corpora/load-wikinews-de.ts'
import { exactCounts, germEval, rates, tokenCounts } from '../bench/corpora/score-tokens.ts'
import { bareArticle } from '../src/model/index.ts'
import { printReading, read } from '../src/read/index.ts'

const home = mkdtempSync(join(tmpdir(), 'hearsay-corpora-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function file(path: string, content: string): void {
  mkdirSync(join(home, path, '..'), { recursive: true })
  writeFileSync(join(home, path), content)
}

const words = ({ text, tokens }: CorpusText, ids: readonly number[]) =>
  ids.map((at) => text.slice(...(tokens[at] as [number, number]))).join(' ')
const marked = (content: number[], rest: Partial<Marked> = {}): Marked => ({
  ...{ content, source: [], cue: [], addressee: [], frame: [], form: null },
  ...rest,
})

describe('loaders', () => {
  it('read a Wikinews file by its token numbers and drop empty messages', () => {
    const text = 'Die Fähre fährt nicht, sagte Lotta Brandt.'
    const tokens = tokensOf(text).map(([charBegin, charEnd]) => ({ charBegin, charEnd }))
    const annotation = { quote: { tokenIds: [3, 2, 0, 1] }, speaker: { tokenIds: [6, 7] }, cue: { tokenIds: [5] }, type: 'Indirect' }
    const annotations = [annotation, { quote: { tokenIds: [] }, speaker: { tokenIds: [0] } }]
    file('wiki/data/dev/a.json', JSON.stringify({ documentName: 'a', originalText: text, tokens, sentences: [], annotations }))
    const [one] = loadWikinewsDe(join(home, 'wiki'), 'dev')
    expect(one?.gold).toHaveLength(1)
    const [gold] = one?.gold ?? []
    expect([gold?.content, gold?.cue, gold?.source].map((ids) => words(one as CorpusText, ids ?? []))).toEqual([
      'Die Fähre fährt nicht',
      'sagte',
      'Lotta Brandt',
    ])
  })

  it('read a stand-off file with a content in two parts, letters beyond the first plane, and the first of two annotators', () => {
    const text = '🚢 “No ferry,” Brandt said, “until Monday.”'
    // Offsets count code points: the ship is one.
    const at = (part: string) =>
      `${[...text.slice(0, text.indexOf(part))].length} ${[...text.slice(0, text.indexOf(part) + part.length)].length}`
    const ann = [
      `T1\tSource ${at('Brandt')}\tBrandt`,
      `T2\tCue ${at('said')}\tsaid`,
      `T3\tContent ${at('“No ferry,”')};${at('“until Monday.”')}\t…`,
      'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1',
    ].join('\n')
    file('polnear/data/dev/text/nyt_1.txt', text)
    file('polnear/data/dev/attributions/nyt_1_4e07.ann', ann)
    file('polnear/data/dev/attributions/nyt_1_ef2d.ann', '')
    const [one, none] = loadPolnear(join(home, 'polnear'), 'dev')
    expect(none).toBeUndefined()
    expect(words(one as CorpusText, one?.gold[0]?.content ?? [])).toBe('“ No ferry , ” “ until Monday . ”')
    expect(words(one as CorpusText, one?.gold[0]?.source ?? [])).toBe('Brandt')
  })

  it('put the tokens of a debate together as a text', () => {
    const Sentences = [
      { SentenceId: 0, Tokens: ['Die', 'Ministerin', 'sagt', ':', '„', 'Nein', '“', '.'] },
      { SentenceId: 1, Tokens: ['Gut', '(', 'so', ')', '!'] },
    ]
    const Annotations = [{ Cue: ['0:2'], Source: ['0:0', '0:1'], Addr: [], Message: ['0:4', '0:5', '0:6'] }]
    file('spkatt/data/dev/task1/a.json', JSON.stringify({ Sentences, Annotations }))
    const [one] = loadSpkatt(join(home, 'spkatt'), 'dev')
    expect(one?.text).toBe('Die Ministerin sagt: „Nein“. Gut (so)!')
    expect(words(one as CorpusText, one?.gold[0]?.content ?? [])).toBe('„ Nein “')
  })
})

describe('scores', () => {
  it('assign as much worth as there is', () => {
    // The greedy choice (0 → 0) would come to 9 + 0; the best is 8 + 7.
    expect(
      assign([
        [9, 8],
        [7, 0],
      ]),
    ).toEqual([1, 0]) // prettier-ignore
    expect(
      assign([
        [0, 0.2, 0],
        [0, 0.5, 0],
      ]),
    ).toEqual([-1, 1]) // prettier-ignore
    expect(assign([[1], [2], [3]])).toEqual([-1, -1, 0]) // prettier-ignore
    expect(assign([])).toEqual([])
  })

  it('count tokens, spans and pairs by hand', () => {
    const gold = [marked([0, 1, 2, 3], { source: [5] }), marked([10, 11], { source: [13] })]
    const found = [marked([0, 1, 2], { source: [6] }), marked([20, 21], { source: [13] })]
    const pairs = [{ gold, found }]
    expect(rates(tokenCounts(pairs, ['content']))).toMatchObject({ p: 60, r: 50 })
    expect(rates(tokenCounts(pairs, ['source']))).toMatchObject({ p: 50, r: 50 })
    expect(exactCounts(pairs, ['content', 'source'])).toEqual({ hits: 1, gold: 4, found: 4 })
    // Messages: a pair of 4 and 3 tokens, and two that stand alone. Precision (1 + 0) / 2, recall (3/4 + 0) / 2.
    const { mean, micro } = germEval(pairs, ['content'])
    expect([mean.p, mean.r]).toEqual([50, 37.5])
    expect([micro.p, micro.r]).toEqual([60, 50])
    // The second source is right, but its statement is another one: it counts as wrong.
    expect(germEval(pairs, ['source']).micro).toMatchObject({ p: 0, r: 0 })
  })

  it('find a reading that says the same perfect, and see its frame between cue and source', () => {
    const article = bareArticle('Die Fähre liegt im Hafen. Das Schiff sei alt, sagte am Montag die Kapitänin Lotta Brandt.')
    const tokens = tokensOf(article.text)
    const found = markedOf(printReading(article, read(article, { language: 'de' })), tokens)
    const said = (ids: readonly number[] = []) => ids.map((at) => article.text.slice(...(tokens[at] as [number, number]))).join(' ')
    expect(said(found[0]?.content)).toBe('Das Schiff sei alt')
    expect(said(found[0]?.frame)).toBe('sagte am Montag die Kapitänin Lotta Brandt')
    expect(germEval([{ gold: found, found }], ['content', 'source', 'cue', 'frame']).mean.f).toBe(100)
  })
})
