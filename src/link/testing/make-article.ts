/** Small `ReadArticle` values for tests and benches, as if `read` had gone through an article with these quotes. */
import type {
  ChainLink,
  ChainRole,
  Credit,
  Entity,
  Hedge,
  Mention,
  PartyRole,
  Position,
  Ranked,
  ReadArticle,
  ReadResult,
  Span,
  Stance,
  Statement,
} from '../../model/index.ts'

/** One quote of the article. */
export interface QuoteSpec {
  readonly by?: string
  readonly text: string
  /** Told call it belongs to; the first one when left out. */
  readonly call?: string
  /** A hedge of the article, written before the quote. */
  readonly hedge?: string
  /** The article tells it in its own words, without marks. */
  readonly told?: boolean
}

export interface ArticleSpec {
  readonly id: string
  readonly quotes: readonly QuoteSpec[]
  readonly language?: string
  readonly outlet?: string
  readonly outletKey?: string
  readonly day?: string | null
  readonly translatedFrom?: string
  readonly addedAt?: string
  readonly url?: string
  /** Carriers from the words outwards: role and name. */
  readonly chain?: readonly (readonly [ChainRole, string])[]
  readonly parties?: readonly (readonly [string, PartyRole])[]
  readonly calls?: readonly string[]
  readonly callDay?: string
  readonly credits?: readonly Credit[]
  readonly positions?: readonly (readonly [Stance, string])[]
  /** Headings that echo the first quote. */
  readonly headings?: readonly string[]
  /** The article's own sentences round its quotes. */
  readonly narrative?: readonly string[]
}

function ranked(best: Mention | null): Ranked<Mention> {
  return { best, p: best ? 1 : 0, margin: 1, alternatives: [], notes: [] }
}

interface Draft {
  text: string
  readonly entities: Map<string, Entity>
}

function write(draft: Draft, words: string): Span {
  const start = draft.text.length
  draft.text += `${words}\n\n`
  return [start, start + words.length]
}

function entity(draft: Draft, label: string, type: Entity['type']): string {
  const known = draft.entities.get(label)
  if (known) return known.id
  const id = `e${draft.entities.size + 1}`
  draft.entities.set(label, { id, type, label, aliases: [], mentions: [] })
  return id
}

function links(draft: Draft, chain: ArticleSpec['chain']): ChainLink[] {
  return (chain ?? []).map(([role, name]) => ({
    role,
    name,
    entity: entity(draft, name, 'organisation'),
    cue: write(draft, `according to ${name}`),
    evidence: 'explicit',
    hedges: [],
    p: 1,
    notes: [],
  }))
}

function statement(draft: Draft, spec: QuoteSpec, at: number, call: string | null, chain: readonly ChainLink[]): Statement {
  const hedges: Hedge[] = spec.hedge
    ? [{ id: `h${at}`, span: write(draft, spec.hedge), kind: 'reportative', scope: 'attribution', by: null, strength: 'medium' }]
    : []
  const span = write(draft, spec.text)
  const who = spec.by ? entity(draft, spec.by, 'person') : null
  const mention: Mention | null = who ? { id: `m${at}`, span, head: span, form: 'nominal', entity: who } : null
  return {
    id: `s${at}`,
    type: spec.told ? 'indirect' : 'direct',
    medium: call === null ? 'speech' : 'call',
    content: [span],
    quoted: spec.told ? [] : [span],
    clause: null,
    cue: null,
    source: ranked(mention),
    sourceKind: mention ? 'explicit' : 'implicit',
    addressee: ranked(null),
    chain,
    hedges,
    polarity: 'positive',
    commitment: 'UU',
    call,
    turn: null,
    parent: null,
    continues: null,
    aside: false,
    topics: [],
    p: 1,
    notes: [],
  }
}

function positions(draft: Draft, spec: ArticleSpec): Position[] {
  return (spec.positions ?? []).map(([stance, words], at) => {
    const span = write(draft, words)
    return {
      id: `x${at}`,
      span,
      cue: span,
      by: 'article',
      stance,
      target: { kind: 'item' },
      method: [],
      independent: null,
      statement: null,
      chain: [],
      notes: [],
    }
  })
}

/** Build an article. A spec without `calls` tells of one call, `c1`; `calls: []` tells of none. */
export function makeArticle(spec: ArticleSpec): ReadArticle {
  const draft: Draft = { text: '', entities: new Map() }
  for (const words of spec.narrative ?? []) write(draft, words)
  const headings = (spec.headings ?? []).map((words) => write(draft, words))
  const calls = spec.calls ?? ['c1']
  const chain = links(draft, spec.chain)
  const statements = spec.quotes.map((quote, at) => statement(draft, quote, at, quote.call ?? calls[0] ?? null, chain))
  const parties = (spec.parties ?? []).map(([label, role], at) => ({
    id: `p${at + 1}`,
    entity: entity(draft, label, 'person'),
    label,
    role,
  }))
  const when = spec.callDay
    ? { span: [0, 0] as const, from: spec.callDay, to: spec.callDay, granularity: 'day' as const, reference: null }
    : null
  const language = spec.language ?? 'en'
  const made: ReadArticle = {
    id: spec.id,
    text: '',
    title: null,
    outlet: spec.outlet ?? null,
    outletKey: spec.outletKey ?? spec.outlet?.toLowerCase() ?? null,
    url: spec.url ?? null,
    language,
    translatedFrom: spec.translatedFrom ?? null,
    published: spec.day ? { day: spec.day, time: null, zone: null } : null,
    addedAt: spec.addedAt ?? '2026-01-01T00:00:00Z',
    credits: spec.credits ?? [],
    headings,
    read: reading(draft, language, {
      statements,
      positions: positions(draft, spec),
      calls: calls.map((id) => ({ id, parties, mentions: [], links: chain, when, places: [] })),
      echoes: headings.map((span) => ({ span, statement: statements[0]?.id ?? null, share: 1 })),
    }),
  }
  return { ...made, text: draft.text }
}

function reading(draft: Draft, language: string, found: Pick<ReadResult, 'statements' | 'positions' | 'calls' | 'echoes'>): ReadResult {
  const version = { code: 'test', lexicon: 'test', weights: null }
  return {
    language,
    ...found,
    relays: [],
    asides: [],
    entities: [...draft.entities.values()],
    times: [],
    names: [],
    marks: [],
    notes: [],
    version,
  }
}
