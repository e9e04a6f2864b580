/**
 * The report for people: a table per language and half, a table per kind of error, and last one line of figures.
 *
 * Errors are told one by one for the train half only. The test half is looked at for its figures and nothing else.
 */
import { intervalsOf } from './bootstrap.ts'
import { addCounts, type Counts, type Figures, figuresOf, type Share } from './count.ts'
import type { EvalReport } from './scores.ts'

const COLUMNS: readonly (readonly [head: string, key: keyof Figures])[] = [
  ['P', 'precision'],
  ['R', 'recall'],
  ['F', 'f'],
  ['direct P', 'directPrecision'],
  ['type', 'type'],
  ['source', 'source'],
  ['named P', 'sourcePrecision'],
  ['named', 'sourceCoverage'],
  ['addressee', 'addressee'],
  ['chain', 'chain'],
  ['names', 'chainNames'],
  ['hedges', 'hedges'],
  ['positions', 'positions'],
  ['content F', 'contentF'],
  ['source F', 'sourceF'],
  ['cue F', 'cueF'],
  ['exact', 'exact'],
  ['turns', 'turns'],
  ['echoes', 'echoes'],
  ['nothing', 'nothing'],
]

const percent = (value: Share, key: keyof Figures): string =>
  value === null ? '·' : key === 'nothing' ? value.toFixed(0) : (100 * value).toFixed(1)

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n')
}

const row = (name: string, counts: Counts): string[] => {
  const figures = figuresOf(counts)
  return [name, String(counts.documents), String(counts.gold), ...COLUMNS.map(([, key]) => percent(figures[key], key))]
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** Counts of some of the documents. */
const sumOf = (report: EvalReport, keep: (d: EvalReport['documents'][number]) => boolean): Counts =>
  addCounts(report.documents.filter(keep).map((d) => d.counts))

function figuresTable(report: EvalReport): string {
  const langs = unique(report.documents.map((d) => d.lang))
  const head = ['', 'texts', 'statements', ...COLUMNS.map(([name]) => name)]
  const halves = (['train', 'test'] as const).flatMap((half) => {
    const rows = langs.map((lang) =>
      row(
        `${half} ${lang}`,
        sumOf(report, (d) => d.half === half && d.lang === lang),
      ),
    )
    return [
      ...rows,
      row(
        `${half} all`,
        sumOf(report, (d) => d.half === half),
      ),
    ]
  })
  return table([head, ...halves])
}

function kindsTable(report: EvalReport): string {
  const kinds = unique(report.documents.map((d) => d.kind))
  const head = ['kind of text', 'texts', 'statements', ...COLUMNS.map(([name]) => name)]
  return table([
    head,
    ...kinds.map((kind) =>
      row(
        kind,
        sumOf(report, (d) => d.kind === kind),
      ),
    ),
  ])
}

function errorsTable(report: EvalReport): string {
  const langs = unique(report.documents.map((d) => d.lang))
  const kinds = unique(report.documents.flatMap((d) => d.errors.map((e) => e.kind)))
  const count = (kind: string, lang: string, half: string): number =>
    report.documents
      .filter((d) => d.lang === lang && d.half === half)
      .reduce((n, d) => n + d.errors.filter((e) => e.kind === kind).length, 0)
  const head = ['errors (train+test)', ...langs]
  return table([head, ...kinds.map((kind) => [kind, ...langs.map((lang) => `${count(kind, lang, 'train')}+${count(kind, lang, 'test')}`)])])
}

const short = (words: string, length: number): string => {
  const line = words.replace(/\s+/gu, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

function errorList(report: EvalReport): string {
  return report.documents
    .filter((d) => d.half === 'train' && d.errors.length)
    .map((d) => {
      const lines = d.errors.map((e) => {
        const wanted = e.wanted ? `  want ${short(e.wanted, 90)}` : ''
        return `  ${e.kind.padEnd(16)} ${short(e.passage, 90)}${wanted}${e.got ? `  got ${short(e.got, 110)}` : ''}`
      })
      return [`${d.id} (${d.kind})`, ...lines].join('\n')
    })
    .join('\n')
}

const ASKED: readonly (readonly [head: string, key: keyof Figures])[] = [
  ['found', 'recall'],
  ['direct P', 'directPrecision'],
  ['source', 'source'],
  ['addressee', 'addressee'],
  ['chain', 'chain'],
  ['hedges', 'hedges'],
  ['positions', 'positions'],
]

function intervalsTable(report: EvalReport): string {
  const langs = unique(report.documents.map((d) => d.lang))
  const head = ['95 % interval, test half', ...ASKED.map(([name]) => name)]
  const rows = langs.map((lang) => {
    const counts = report.documents.filter((d) => d.lang === lang && d.half === 'test').map((d) => d.counts)
    const cells = intervalsOf(
      counts,
      ASKED.map(([, key]) => key),
    ).map((i) => (i ? `${(100 * i[0]).toFixed(0)}–${(100 * i[1]).toFixed(0)}` : '·'))
    return [lang, ...cells]
  })
  return table([head, ...rows])
}

function lastLine(report: EvalReport): string {
  const langs = unique(report.documents.map((d) => d.lang))
  const parts = langs.map((lang) => {
    const f = figuresOf(sumOf(report, (d) => d.lang === lang && d.half === 'test'))
    const one = (name: string, key: keyof Figures): string => `${name} ${percent(f[key], key)}`
    return `${lang} ${[one('found', 'recall'), one('precision', 'precision'), one('source', 'source'), one('addressee', 'addressee'), one('chain', 'chain'), one('hedges', 'hedges'), one('positions', 'positions'), one('directP', 'directPrecision')].join(' ')}`
  })
  const total = addCounts(report.documents.map((d) => d.counts))
  return `eval: ${total.documents} documents, ${total.gold} statements, failed ${report.failed.length}; test halves: ${parts.join('; ')}`
}

/** The whole report. `errors: true` adds every error of the train half with its passage. */
export function printEval(report: EvalReport, options: { readonly errors?: boolean } = {}): string {
  const crashes = report.failed.map((f) => `FAILED ${f.id}: ${f.message}`)
  const parts = [
    figuresTable(report),
    intervalsTable(report),
    kindsTable(report),
    errorsTable(report),
    ...(options.errors ? [errorList(report)] : []),
    ...crashes,
    lastLine(report),
  ]
  return parts.filter(Boolean).join('\n\n')
}
