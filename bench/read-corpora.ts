/**
 * The reader on public corpora that the user has fetched: German Wikinews by its own scorer, PolNeAR and SpkAtt-2023 by tokens.
 *
 *   HEARSAY_CORPORA=/folder npx tsx bench/read-corpora.ts [dev|test]
 *
 * The folder holds clones of github.com/uhh-lt/german-news-quotation-attribution-2024, networkdynamics/PolNeAR and
 * umanlp/SpkAtt-2023, under their own names; what is not there is passed over. Rules may be made with dev at hand, never test.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bareArticle } from '../src/model/index.ts'
import { printReading, read } from '../src/read/index.ts'
import { type CorpusText, type Marked, markedOf, type Role } from './corpora/corpus.ts'
import { loadPolnear } from './corpora/load-polnear.ts'
import { loadSpkatt } from './corpora/load-spkatt.ts'
import { loadWikinewsDe } from './corpora/load-wikinews-de.ts'
import { exactCounts, germEval, type Pair, rates, tokenCounts } from './corpora/score-tokens.ts'
import { table } from './table.ts'

function pairsOf(texts: readonly CorpusText[]): Pair[] {
  return texts.map(({ text, language, tokens, gold }) => {
    const article = bareArticle(text)
    return { gold, found: markedOf(printReading(article, read(article, { language })), tokens) }
  })
}

const row = (name: string, { p, r, f }: ReturnType<typeof rates>) => [name, p.toFixed(1), r.toFixed(1), f.toFixed(1)]
const heads = (of: string) => [of, 'P', 'R', 'F']
const rest: readonly Role[] = ['addressee', 'cue', 'frame', 'source']

function wikinews(texts: readonly CorpusText[]): string {
  const pairs = pairsOf(texts)
  const parts: [string, readonly Role[]][] = [
    ['Message', ['content']],
    ['Roles', rest],
    ['Joint', ['content', ...rest]],
    ...(['source', 'cue', 'addressee', 'frame'] as const).map((role): [string, readonly Role[]] => [role, [role]]),
  ]
  return table(
    heads('German Wikinews'),
    parts.flatMap(([name, of]) => {
      const { mean, micro } = germEval(pairs, of)
      return [row(`${name}, mean`, mean), row(`${name}, micro`, micro)]
    }),
  )
}

/** Content without its marks and the word that leads it in: the corpus counts both as content, we count neither. */
function bare({ text, tokens }: CorpusText, marked: Marked): Marked {
  const word = (at: number) => text.slice(...(tokens[at] as [number, number]))
  const content = marked.content.filter((at) => !/^["“”'‘’]$/.test(word(at)))
  return { ...marked, content: content[0] !== undefined && word(content[0]) === 'that' ? content.slice(1) : content }
}

function polnear(texts: readonly CorpusText[]): string {
  const raw = pairsOf(texts)
  const strip = (list: readonly Marked[], at: number) => list.map((one) => bare(texts[at] as CorpusText, one))
  const pairs = raw.map(({ gold, found }, at) => ({ gold: strip(gold, at), found: strip(found, at) }))
  return table(heads('PolNeAR, "that" and marks left out'), [
    ...(['content', 'source', 'cue'] as const).map((role) => row(`${role}, tokens`, rates(tokenCounts(pairs, [role])))),
    row('exact spans, pooled', rates(exactCounts(pairs, ['content', 'source', 'cue']))),
    row('content, tokens, raw', rates(tokenCounts(raw, ['content']))),
  ])
}

function spkatt(texts: readonly CorpusText[]): string {
  const pairs = pairsOf(texts)
  return table(heads('SpkAtt-2023, debates'), [
    row('cues', rates(tokenCounts(pairs, ['cue']))),
    row('roles (message, source, addressee)', rates(tokenCounts(pairs, ['content', 'source', 'addressee']))),
  ])
}

const corpora = [
  { name: 'german-news-quotation-attribution-2024', load: loadWikinewsDe, print: wikinews, splits: ['dev', 'test', 'train'] },
  { name: 'PolNeAR', load: loadPolnear, print: polnear, splits: ['dev', 'test', 'train'] },
  { name: 'SpkAtt-2023', load: loadSpkatt, print: spkatt, splits: ['dev', 'train'] },
]

/** Print what can be printed of the corpora in a folder; says what is not there. */
export function printCorpora(folder: string | undefined, split: string): void {
  for (const { name, load, print, splits } of corpora) {
    const home = folder ? join(folder, name) : null
    if (!home || !existsSync(home)) console.log(`${name}: not fetched (HEARSAY_CORPORA names the folder of its clone), passed over`)
    else if (!splits.includes(split)) console.log(`${name}: has no answers for ${split}, passed over`)
    else {
      const texts = load(home, split)
      console.log(`${name}, ${split}, ${texts.length} texts`)
      console.log(print(texts))
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printCorpora(process.env.HEARSAY_CORPORA, process.argv[2] ?? 'dev')
