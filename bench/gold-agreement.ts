/**
 * How far two annotators agree: two folders of gold files, the same texts, marked by different people.
 *
 *   npx tsx bench/gold-agreement.ts FIRST SECOND [--diff] [--strict]
 *
 * A file of SECOND is compared with the file of the same name anywhere under FIRST. Statements agree when the word F1 of
 * their contents is at least .8; the other columns are asked of agreed statements only. A statement or position that
 * one side calls optional and the other left out counts neither way; an alternative of either side is accepted.
 * `--diff` prints every difference: this is what the two then sit down over. `--strict` counts what is optional like the
 * rest and accepts no alternatives: the two figures together show how much the word "optional" carries.
 */
import { likeness, overlapF1, touches, wordsIn } from '../src/desk/eval/compare-words.ts'
import type { GoldDocument, GoldLink, GoldPosition, GoldStatement } from '../src/desk/eval/gold-types.ts'
import { loadGold } from '../src/desk/eval/load-gold.ts'
import { machine, table } from './table.ts'

const SAME_CONTENT = 0.8
const SAME_POSITION = 0.6
const COLUMNS = ['source', 'addressee', 'chain', 'hedges', 'positions'] as const
type Column = (typeof COLUMNS)[number]

interface Count {
  agreed: number
  of: number
}
interface Tally {
  texts: number
  agreed: number
  onlyFirst: number
  onlySecond: number
  readonly columns: Record<Column, Count>
}
interface Desk {
  readonly first: GoldDocument
  readonly second: GoldDocument
  readonly tally: Tally
  readonly tell: (kind: string, passage: string, first: string, second: string) => void
}

const none = (): Count => ({ agreed: 0, of: 0 })
const emptyTally = (): Tally => ({
  ...{ texts: 0, agreed: 0, onlyFirst: 0, onlySecond: 0 },
  columns: { source: none(), addressee: none(), chain: none(), hedges: none(), positions: none() },
})

const namesOf = (doc: GoldDocument, id: string): readonly string[] => doc.entities.find((e) => e.id === id)?.names ?? []
const nearness = (a: readonly string[], b: readonly string[]): number => a.reduce((sum, name) => sum + likeness(name, b), 0) / a.length

/** The entity of the other file that this one fits best; null for nobody. */
function counterpart(from: GoldDocument, id: string | null, to: GoldDocument): string | null {
  if (id === null) return null
  const names = namesOf(from, id)
  const [best] = to.entities
    .map((e) => ({ id: e.id, score: nearness(names, e.names) + nearness(e.names, names) }))
    .sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.id : `nobody like ${id}`
}

function sameEntity({ first, second }: Desk, a: string | null, b: string | null): boolean {
  return counterpart(first, a, second) === b || (b !== null && counterpart(second, b, first) === a)
}

function sameChain(desk: Desk, a: readonly GoldLink[], b: readonly GoldLink[]): boolean {
  return a.length === b.length && a.every((link, i) => link.role === b[i]?.role && sameEntity(desk, link.entity, b[i]?.entity ?? null))
}

const sourcesOf = (s: GoldStatement): (string | null)[] => [s.sourceEntity, ...s.alternatives.map((id) => (id === 'none' ? null : id))]
const chainsOf = (s: GoldStatement): (readonly GoldLink[])[] => [s.chain, ...s.chainAlternatives]
const written = (chain: readonly GoldLink[]): string => chain.map((l) => (l.entity ? `${l.role}:${l.entity}` : l.role)).join(' < ')

/** True if one of these is accepted by one of those; the first of at least one side must be among them. */
function meet<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return b.some((y) => same(a[0] as T, y)) || a.some((x) => same(x, b[0] as T))
}

function pairs(first: GoldDocument, second: GoldDocument): [GoldStatement, GoldStatement][] {
  const words = (s: GoldStatement): Set<number> => wordsIn(first.text, s.content)
  const all = first.statements.flatMap((a) => second.statements.map((b) => ({ a, b, score: overlapF1(words(a), words(b)) })))
  const taken = new Set<GoldStatement>()
  const found: [GoldStatement, GoldStatement][] = []
  for (const { a, b, score } of all.sort((x, y) => y.score - x.score)) {
    if (score < SAME_CONTENT || taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    found.push([a, b])
  }
  return found
}

function ask({ tally, tell }: Desk, column: Column, same: boolean, passage: string, first: string, second: string): void {
  tally.columns[column].of++
  if (same) tally.columns[column].agreed++
  else tell(column, passage, first, second)
}

function compareStatement(desk: Desk, a: GoldStatement, b: GoldStatement, passage: string): void {
  const same = (x: string | null, y: string | null): boolean => sameEntity(desk, x, y)
  ask(desk, 'source', meet(sourcesOf(a), sourcesOf(b), same), passage, a.sourceEntity ?? '–', b.sourceEntity ?? '–')
  ask(desk, 'addressee', same(a.addresseeEntity, b.addresseeEntity), passage, a.addresseeEntity ?? '–', b.addresseeEntity ?? '–')
  const chain = meet(chainsOf(a), chainsOf(b), (x, y) => sameChain(desk, x, y))
  ask(desk, 'chain', chain, passage, written(a.chain), written(b.chain))
  const { text } = desk.first
  for (const h of a.hedges)
    if (b.hedges.some((other) => touches(h.span, other.span))) ask(desk, 'hedges', true, passage, '', '')
    else if (!h.optional) ask(desk, 'hedges', false, passage, text.slice(...h.span), '–')
  for (const h of b.hedges)
    if (!h.optional && !a.hedges.some((other) => touches(h.span, other.span)))
      ask(desk, 'hedges', false, passage, '–', text.slice(...h.span))
}

function compareStatements(desk: Desk): void {
  const { first, second, tally, tell } = desk
  const words = (s: GoldStatement): string => s.content.map((span) => first.text.slice(...span)).join(' … ')
  const found = pairs(first, second)
  tally.agreed += found.length
  for (const [a, b] of found) compareStatement(desk, a, b, words(a))
  const alone = (all: readonly GoldStatement[], side: 0 | 1): GoldStatement[] =>
    all.filter((s) => !s.optional && !found.some((pair) => pair[side] === s))
  for (const s of alone(first.statements, 0)) tell('only first', words(s), s.type, '–')
  for (const s of alone(second.statements, 1)) tell('only second', words(s), '–', s.type)
  tally.onlyFirst += alone(first.statements, 0).length
  tally.onlySecond += alone(second.statements, 1).length
}

function comparePositions(desk: Desk): void {
  const { first, second } = desk
  const who = (by: string): string | null => (by === 'article' ? null : by)
  const near = (a: GoldPosition, b: GoldPosition): boolean =>
    overlapF1(wordsIn(first.text, [a.span]), wordsIn(first.text, [b.span])) >= SAME_POSITION
  const seen = new Set<GoldPosition>()
  const words = (p: GoldPosition): string => first.text.slice(...p.span)
  const told = (p: GoldPosition | undefined): string => (p ? `${p.stance} by ${p.by}` : '–')
  for (const a of first.positions) {
    const b = second.positions.find((other) => !seen.has(other) && near(a, other))
    if (b) seen.add(b)
    const same = b !== undefined && (a.optional || b.optional || (a.stance === b.stance && sameEntity(desk, who(a.by), who(b.by))))
    if (b || !a.optional) ask(desk, 'positions', same, words(a), told(a), told(b))
  }
  for (const b of second.positions) if (!seen.has(b) && !b.optional) ask(desk, 'positions', false, words(b), '–', told(b))
}

const percent = ({ agreed, of }: Count): string => (of ? `${((100 * agreed) / of).toFixed(1)} (${of})` : '–')

function row(lang: string, tally: Tally): (string | number)[] {
  const { texts, agreed, onlyFirst, onlySecond, columns } = tally
  const f1 = percent({ agreed: 2 * agreed, of: 2 * agreed + onlyFirst + onlySecond }).split(' ')[0] ?? '–'
  return [lang, texts, agreed, onlyFirst, onlySecond, f1, ...COLUMNS.map((column) => percent(columns[column]))]
}

function sum(all: readonly Tally[]): Tally {
  const total = emptyTally()
  for (const one of all) {
    for (const key of ['texts', 'agreed', 'onlyFirst', 'onlySecond'] as const) total[key] += one[key]
    for (const column of COLUMNS) {
      total.columns[column].agreed += one.columns[column].agreed
      total.columns[column].of += one.columns[column].of
    }
  }
  return total
}

/** The document without its excuses: nothing optional, no alternatives. */
function withoutExcuses(doc: GoldDocument): GoldDocument {
  const statements = doc.statements.map((s) => ({
    ...s,
    ...{ optional: false, alternatives: [], chainAlternatives: [] },
    hedges: s.hedges.map((h) => ({ ...h, optional: false })),
  }))
  return { ...doc, statements, positions: doc.positions.map((p) => ({ ...p, optional: false })) }
}

function main(firstDir: string, secondDir: string, diff: boolean, strict: boolean): void {
  const load = (dir: string): GoldDocument[] => loadGold(dir).map((doc) => (strict ? withoutExcuses(doc) : doc))
  const firsts = new Map(load(firstDir).map((doc) => [doc.path.split('/').at(-1), doc]))
  const tallies = new Map<string, Tally>()
  for (const second of load(secondDir)) {
    const first = firsts.get(second.path.split('/').at(-1))
    if (!first) throw new Error(`${second.path}: no file of this name under ${firstDir}`)
    if (first.text !== second.text) throw new Error(`${second.path}: its text is not that of ${first.path}`)
    const tally = tallies.get(second.lang) ?? emptyTally()
    tallies.set(second.lang, tally)
    tally.texts++
    const tell = (kind: string, passage: string, a: string, b: string): void => {
      if (diff) console.log(`${second.path}  ${kind}\n    ${passage}\n    first: ${a}   second: ${b}`)
    }
    const desk: Desk = { first, second, tally, tell }
    compareStatements(desk)
    comparePositions(desk)
  }
  const rows = [...tallies].map(([lang, tally]) => row(lang, tally))
  console.log(machine())
  console.log(table(['lang', 'texts', 'agreed', 'only 1', 'only 2', 'F1', ...COLUMNS], [...rows, row('all', sum([...tallies.values()]))]))
  console.log('In brackets: of how many agreed statements (hedges, positions: marked by at least one of the two).')
}

const [firstDir, secondDir] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (firstDir && secondDir) main(firstDir, secondDir, process.argv.includes('--diff'), process.argv.includes('--strict'))
else console.error('usage: npx tsx bench/gold-agreement.ts FIRST SECOND [--diff] [--strict]')
