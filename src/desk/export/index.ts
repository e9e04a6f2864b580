/** Exports of a call or an article. */
import { type ArticleView, type CallPage, type CallStory, type PrintedReading, Trouble } from '../../model/index.ts'
import { csv } from './csv.ts'
import { graphml } from './graphml.ts'

/** A finished export: text, its media type, and how a file of it is called. */
export interface Export {
  readonly text: string
  readonly type: string
  readonly name: string
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** @throws {Trouble} `FORMAT_UNKNOWN` */
export function exportCall(page: CallPage, format: string): Export {
  const name = `call-${page.story.call.id}`
  if (format === 'json')
    return { text: json({ fiction: page.fiction, ...page.story, articles: page.articles }), type: 'application/json', name: `${name}.json` }
  if (format === 'csv') return { text: csv(wordingRows(page)), type: 'text/csv; charset=utf-8', name: `${name}.csv` }
  if (format === 'graphml') return { text: graphml(page.story.provenance), type: 'application/graphml+xml', name: `${name}.graphml` }
  throw unknownFormat(format, ['json', 'csv', 'graphml'])
}

/** @throws {Trouble} `FORMAT_UNKNOWN` */
export function exportArticle(view: ArticleView, format: string): Export {
  const name = `article-${view.row.id.slice(0, 12)}`
  if (format === 'json')
    return {
      text: json({ fiction: view.row.fiction, exhibit: view.exhibit, ...view.reading }),
      type: 'application/json',
      name: `${name}.json`,
    }
  if (format === 'csv') return { text: csv(statementRows(view.reading)), type: 'text/csv; charset=utf-8', name: `${name}.csv` }
  throw unknownFormat(format, ['json', 'csv'])
}

function unknownFormat(format: string, known: readonly string[]): Trouble {
  return new Trouble('FORMAT_UNKNOWN', `There is no export format "${format}" for this.`, `Use one of: ${known.join(', ')}.`)
}

/** One row a statement: who says what, to whom, according to whom, with which distance. */
function statementRows(reading: PrintedReading): (string | number | null)[][] {
  const head = ['id', 'type', 'content', 'cue', 'source', 'addressee', 'chain', 'hedges', 'call', 'turn', 'start', 'end']
  const rows = reading.statements.map((s) => [
    s.id,
    s.type,
    s.content,
    s.cue,
    s.source?.label ?? null,
    s.addressee?.label ?? null,
    s.chain.map((link) => link.name ?? link.role).join(' ← '),
    s.hedges.map((hedge) => hedge.text).join('; '),
    s.call,
    s.turn,
    s.spans[0]?.[0] ?? null,
    s.spans.at(-1)?.[1] ?? null,
  ])
  return [head, ...rows]
}

/** One row a wording of each quote of the call. */
function wordingRows({ story, articles }: { story: CallStory; articles: CallPage['articles'] }): (string | number | null)[][] {
  const head = [
    'quote',
    'speaker',
    'outlet',
    'title',
    'language',
    'published',
    'where',
    'hop',
    'text',
    'hedges',
    'drift',
    'article',
    'start',
    'end',
  ]
  const rows = story.quotes.flatMap((quote) =>
    quote.wordings.map((wording, at) => {
      const row = articles[wording.article]
      const drift = quote.drift.filter((flag) => flag.to === at).map((flag) => flag.kind)
      return [
        quote.order,
        wording.speaker,
        row?.outlet ?? null,
        row?.title ?? null,
        wording.language,
        row?.published ?? null,
        wording.where,
        wording.hop,
        wording.text,
        wording.hedges.join('; '),
        drift.join('; '),
        wording.article,
        wording.span[0],
        wording.span[1],
      ]
    }),
  )
  return [head, ...rows]
}
