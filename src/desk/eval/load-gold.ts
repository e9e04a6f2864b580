/**
 * Reads a folder of gold files into `GoldDocument`s, in the order of their names.
 *
 * Two forms: `NAME.json` with schema `hearsay-gold-quotes/1`, and the compact pair `NAME.LANG.txt` + `NAME.LANG.gold`.
 * A gold file that does not fit its text throws: a silent miss would be a wrong figure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChainRole, HedgeKind, Span, Stance, StatementType } from '../../model/index.ts'
import { findWords, markedParts, type Written } from './find-words.ts'
import type { GoldDocument, GoldEntity, GoldHedge, GoldLink, GoldPosition, GoldStatement } from './gold-types.ts'

const SCHEMA = 'hearsay-gold-quotes/1'
const ROLES = ['speaker', 'interceptor', 'recorder', 'publisher', 'translator', 'relay', 'article']

interface FileEntity {
  id: string
  name: string
  type?: string
  role?: string
  aliases?: string[]
  links?: FileChain
  links_alternatives?: FileChain[]
}
type FileLink = string | { role: string; entity?: string | null }
type FileChain = string | FileLink[]
interface FileHedge {
  span: Written
  kind: string
  scope?: string
  optional?: boolean
}
interface FileStatement {
  id: string
  type: string
  content: Written[] | Written
  quoted?: Written[]
  cue?: Written[] | Written | null
  source?: Written | null
  source_entity?: string | null
  alternatives?: string[]
  addressee?: Written | null
  addressee_entity?: string | null
  chain?: FileChain
  chain_alternatives?: FileChain[]
  hedges?: FileHedge[]
  call?: string | null
  turn?: number | { index: number } | null
  parent?: string | null
  aside?: boolean
  optional?: boolean
}
interface FilePosition {
  id: string
  span?: Written
  text?: Written
  stance: string
  by: string | null
  target: string
  optional?: boolean
}
interface FileDocument {
  schema?: string
  id?: string
  lang?: string
  half?: 'train' | 'test'
  kind?: string
  published?: string | null
  text?: string
  source?: { published?: string }
  entities?: FileEntity[]
  mentions?: { id: string; span: Span; entity: string; form?: string }[]
  statements?: FileStatement[]
  positions?: FilePosition[]
  echoes?: { span: Written; statement: string | null }[]
  asides?: Written[]
  marks?: { span: Written; kind: string }[]
}

/** One file while it is being loaded. */
interface Desk {
  readonly where: string
  readonly text: string
  readonly file: FileDocument
  readonly mentions: ReadonlyMap<string, { span: Span; entity: string; form?: string }>
}

const list = <T>(value: T | T[] | null | undefined): T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]

/** A single number pair is one span, not a list of two. */
const writtenList = (value: Written[] | Written | null | undefined): Written[] =>
  Array.isArray(value) && typeof value[0] === 'number' ? [value as unknown as Written] : list(value as Written[] | Written)

/** Loads every gold file under `dir` (not following links). Throws an Error naming the file and the words at fault. */
export function loadGold(dir: string): GoldDocument[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
  return names.flatMap((name): GoldDocument[] => {
    if (name.endsWith('.gold')) return [loadPair(dir, name)]
    return name.endsWith('.json') && !name.endsWith('.schema.json') ? loadFull(dir, name) : []
  })
}

function parse(path: string): FileDocument {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FileDocument
  } catch (error) {
    throw new Error(`${path}: not JSON (${(error as Error).message})`)
  }
}

function loadPair(dir: string, name: string): GoldDocument {
  const base = name.slice(0, -'.gold'.length)
  const textPath = join(dir, `${base}.txt`)
  if (!existsSync(textPath)) throw new Error(`${join(dir, name)}: its text ${base}.txt is missing`)
  const file = parse(join(dir, name))
  const text = readFileSync(textPath, 'utf8').replace(/\r?\n$/u, '')
  return build(name, text, { id: base, lang: base.split('.').at(-1) ?? 'und', ...file })
}

function loadFull(dir: string, name: string): GoldDocument[] {
  const file = parse(join(dir, name))
  return file.schema === SCHEMA ? [build(name, file.text ?? '', file)] : []
}

function build(path: string, text: string, file: FileDocument): GoldDocument {
  const mentions = new Map((file.mentions ?? []).map((m) => [m.id, m]))
  const desk: Desk = { where: path, text, file, mentions }
  const statements = (file.statements ?? []).map((s) => statement(desk, s))
  return {
    id: file.id ?? path,
    lang: file.lang ?? 'und',
    path,
    half: file.half ?? 'train',
    kind: file.kind ?? 'unknown',
    published: file.published ?? file.source?.published ?? null,
    text,
    entities: (file.entities ?? []).map((e) => entity(desk, e, statements)),
    statements,
    positions: (file.positions ?? []).map((p) => position(desk, p)),
    echoes: (file.echoes ?? []).map((e) => ({ span: findWords(text, e.span, path), statement: e.statement })),
    asides: (file.asides ?? []).map((a) => findWords(text, a, path)),
    marks: (file.marks ?? []).map((m) => ({ span: findWords(text, m.span, path), kind: m.kind })),
  }
}

/** A mention that names nobody by itself. */
export const PRONOUN =
  /^(he|him|she|her|it|they|them|er|ihm|ihn|sie|ihr|ihnen|es|він|йому|вона|їй|воно|вони|їм|он|ему|она|ей|оно|они|им|I|я|ich|тот|та|той|один|інший|другой|the other|der andere|il|elle|ils|elles|lui|celui-ci|celle-ci|l['’]autre|él|ella|ellos|ellas|el otro|la otra|este|éste|ona|ono|oni|jemu|jej|drugi|druga|lei|loro|l['’]altro|ele|ela|eles|elas|lhe|o outro)$/iu

function entity(desk: Desk, e: FileEntity, statements: readonly GoldStatement[]): GoldEntity {
  const words = statements.flatMap((s) => [
    ...(s.sourceEntity === e.id && s.source ? [desk.text.slice(...s.source)] : []),
    ...(s.addresseeEntity === e.id && s.addressee ? [desk.text.slice(...s.addressee)] : []),
  ])
  const named = [...desk.mentions.values()].filter((m) => m.entity === e.id).map((m) => desk.text.slice(...m.span))
  const names = [e.name, ...(e.aliases ?? []), ...words, ...named].filter((name) => !PRONOUN.test(name))
  return { id: e.id, type: e.type ?? 'unknown', role: e.role ?? null, names: [...new Set(names)] }
}

function who(desk: Desk, written: Written | null | undefined, near: readonly Span[], where: string): Span | null {
  if (written === null || written === undefined) return null
  const mention = typeof written === 'string' ? desk.mentions.get(written) : undefined
  return mention ? mention.span : findWords(desk.text, written, where, near, false)
}

const mentionEntity = (desk: Desk, written: Written | null | undefined): string | null =>
  typeof written === 'string' ? (desk.mentions.get(written)?.entity ?? null) : null

function statement(desk: Desk, s: FileStatement): GoldStatement {
  const where = `${desk.where} ${s.id}`
  const content = writtenList(s.content).map((part) => findWords(desk.text, part, where))
  const sourceEntity = known(desk, s.source_entity ?? mentionEntity(desk, s.source), where)
  const addresseeEntity = known(desk, s.addressee_entity ?? mentionEntity(desk, s.addressee), where)
  const marked = s.type === 'direct' ? content : s.type === 'mixed' ? markedParts(desk.text, content) : []
  return {
    id: s.id,
    type: s.type as StatementType,
    content,
    quoted: s.quoted ? s.quoted.map((part) => findWords(desk.text, part, where, content)) : marked,
    cue: writtenList(s.cue).map((part) => findWords(desk.text, part, where, content, false)),
    source: who(desk, s.source, content, where),
    sourceEntity,
    alternatives: (s.alternatives ?? []).filter((id) => id === 'none' || known(desk, id, where)),
    addressee: who(desk, s.addressee, content, where),
    addresseeEntity,
    chain: chain(desk, s, sourceEntity, where),
    chainAlternatives: chainAlternatives(desk, s, sourceEntity, where),
    hedges: (s.hedges ?? []).map((h) => hedge(desk, h, content, where)),
    call: known(desk, s.call ?? null, where),
    turn: typeof s.turn === 'number' ? s.turn : (s.turn?.index ?? null),
    parent: s.parent ?? null,
    aside: s.aside ?? false,
    optional: s.optional ?? false,
  }
}

function known(desk: Desk, id: string | null, where: string): string | null {
  if (id !== null && !desk.file.entities?.some((e) => e.id === id)) throw new Error(`${where}: no entity "${id}" in the file`)
  return id
}

function hedge(desk: Desk, h: FileHedge, content: readonly Span[], where: string): GoldHedge {
  const scope = h.scope === 'content' || h.scope === 'link' ? h.scope : 'attribution'
  return { span: findWords(desk.text, h.span, where, content), kind: h.kind as HedgeKind, scope, optional: h.optional ?? false }
}

function links(desk: Desk, written: FileChain, where: string): GoldLink[] {
  const items = typeof written === 'string' ? written.split(/\s+/u).filter(Boolean) : written
  return items.map((item): GoldLink => {
    const [role = '', id] = typeof item === 'string' ? item.split(':') : [item.role, item.entity ?? undefined]
    if (!ROLES.includes(role)) throw new Error(`${where}: no chain role "${role}"`)
    return { role: role as ChainRole, entity: known(desk, id ?? null, where) }
  })
}

/** A chain that is not written out: the speaker, what the call inherits, the article. */
function inherited(desk: Desk, carriers: FileChain, speaker: string | null, where: string): GoldLink[] {
  return [{ role: 'speaker', entity: speaker }, ...links(desk, carriers, where), { role: 'article', entity: null }]
}

const callOf = (desk: Desk, s: FileStatement): FileEntity | undefined => desk.file.entities?.find((e) => e.id === s.call)

function chain(desk: Desk, s: FileStatement, speaker: string | null, where: string): GoldLink[] {
  return s.chain === undefined ? inherited(desk, callOf(desk, s)?.links ?? [], speaker, where) : links(desk, s.chain, where)
}

function chainAlternatives(desk: Desk, s: FileStatement, speaker: string | null, where: string): GoldLink[][] {
  const ofCall = s.chain === undefined ? (callOf(desk, s)?.links_alternatives ?? []) : []
  return [
    ...(s.chain_alternatives ?? []).map((one) => links(desk, one, where)),
    ...ofCall.map((one) => inherited(desk, one, speaker, where)),
  ]
}

function position(desk: Desk, p: FilePosition): GoldPosition {
  const where = `${desk.where} ${p.id}`
  const written = p.span ?? p.text
  if (written === undefined) throw new Error(`${where}: a position needs the words that take it`)
  const by = p.by === null || p.by === 'article' ? 'article' : (desk.mentions.get(p.by)?.entity ?? known(desk, p.by, where) ?? 'article')
  return {
    id: p.id,
    span: findWords(desk.text, written, where),
    stance: p.stance as Stance,
    by,
    target: p.target,
    optional: p.optional ?? false,
  }
}
