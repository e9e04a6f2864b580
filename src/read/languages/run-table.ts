/**
 * For tests: a short text, and what a language has to find in it.
 *
 * One string per statement: `source|cue|content|type` and then any of `to=addressee`, `hedge=word`, `chain=link`. `-` means
 * none, `*` anything. Content parts are joined by a space. A case may also name the stances that have to be found, and
 * `null` for statements leaves them unchecked. Each language hands its table in (`de/de.test.ts`).
 */
import { type Article, type Mention, type ReadResult, type Span, type Statement, unknownFact } from '../../model/index.ts'
import { read } from '../read-article.ts'

export type Case = readonly [text: string, statements: readonly string[] | null, stances?: readonly string[]]

/** An article that is nothing but its text. */
function bareArticle(text: string, language: string): Article {
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
  const has = (part: string): boolean =>
    found.slice(4).some((one) => one === part || (part.startsWith('chain=') && one.includes(part.slice(6))))
  return head && extra.every(has)
}

/** What a case wants and the reading lacks, and what the reading has too much, one line each; empty when all is right. */
export function misses(language: string, [text, statements, stances]: Case): string[] {
  const result = read(bareArticle(text, language), { language })
  const found = result.statements.map((one) => shown(text, result, one))
  const lines: string[] = []
  for (const wanted of statements ?? []) if (!found.some((one) => fits(wanted, one))) lines.push(`missing: ${wanted}`)
  if (statements !== null)
    for (const one of found) if (!statements.some((wanted) => fits(wanted, one))) lines.push(`too much: ${one.join('|')}`)
  const held = result.positions.map((one) => one.stance).join(' ')
  if (stances !== undefined && held !== stances.join(' ')) lines.push(`positions: ${held}`)
  return lines
}

/** Everything found in a text in which nothing may be found. */
export function foundIn(language: string, text: string): string[] {
  const result = read(bareArticle(text, language), { language })
  return [...result.statements.map((one) => shown(text, result, one).join('|')), ...result.positions.map((one) => one.stance)]
}
