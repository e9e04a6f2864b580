/**
 * PolNeAR (github.com/networkdynamics/PolNeAR, no licence stated): plain texts, and beside them one stand-off file an annotator,
 * in brat's format. Of several annotators the first counts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/index.ts'
import { type CorpusText, type Marked, tokensIn, tokensOf } from './corpus.ts'

/** `T3	Content 115 290;300 310	words` → its pieces. */
function pieces(line: string): [id: string, spans: Span[]] {
  const [id = '', where = ''] = line.split('\t')
  const spans = where
    .replace(/^\S+ /, '')
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
  return [id, spans.flatMap(([start, end]): Span[] => (start === undefined || end === undefined ? [] : [[start, end]]))]
}

/** What an annotation file says of a text. Several parts of one role (`Content`, `Content2`) are one. */
export function readAnn(ann: string, tokens: readonly Span[]): Marked[] {
  const lines = ann.split('\n')
  const parts = new Map(lines.filter((line) => line.startsWith('T')).map(pieces))
  return lines
    .filter((line) => line.startsWith('E'))
    .map((line): Marked => {
      const links = line.split('\t')[1]?.split(' ') ?? []
      const of = (role: string) =>
        links
          .map((link) => link.split(':'))
          .filter(([name]) => name?.replace(/\d+$/, '') === role)
          .flatMap(([, id]) => tokensIn(parts.get(id ?? '') ?? [], tokens))
          .sort((a, b) => a - b)
      return { content: of('Content'), source: of('Source'), cue: of('Cue'), addressee: [], frame: [], form: null }
    })
}

/** Offsets of the corpus count code points; ours count UTF-16 units. */
function units(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '□')
}

/** @param split `dev`, `test` or `train` */
export function loadPolnear(folder: string, split: string): CorpusText[] {
  const [texts, anns] = [join(folder, 'data', split, 'text'), join(folder, 'data', split, 'attributions')]
  const byText = new Map<string, string>()
  for (const name of readdirSync(anns).sort()) {
    const stem = name.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (!byText.has(stem)) byText.set(stem, name)
  }
  return [...byText].map(([stem, name]) => {
    const text = units(readFileSync(join(texts, `${stem}.txt`), 'utf8'))
    const tokens = tokensOf(text)
    return { name: stem, text, language: 'en', tokens, gold: readAnn(readFileSync(join(anns, name), 'utf8'), tokens) }
  })
}
