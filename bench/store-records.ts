/**
 * Made-up records for the store's bench and tests: articles of a few statements each, in the language asked for.
 *
 * Only what the store looks at is filled in with care; the rest is the smallest honest reading.
 */
import { createHash } from 'node:crypto'
import { type Article, unknownFact } from '../src/model/article.ts'
import type { Exhibit } from '../src/model/exhibit.ts'
import type { Account, Key } from '../src/model/link.ts'
import type { ArticleRecord, SealFacts } from '../src/model/ports.ts'
import type { Position, ReadResult, Stance, Statement } from '../src/model/statement.ts'

export interface MadeStatement {
  readonly content: string
  readonly speaker?: string
  readonly hedge?: string
  readonly topics?: readonly string[]
  readonly call?: string | null
}

export interface MadeArticle {
  readonly name: string
  readonly language: string
  readonly outlet?: string
  readonly title?: string
  readonly day?: string | null
  readonly statements: readonly MadeStatement[]
  readonly stance?: Stance
  readonly keys?: readonly Key[]
}

/** Facts for sealing a made text. */
export function madeFacts(name: string): SealFacts {
  return { type: 'text/plain', name, from: { kind: 'file', path: name, who: 'tester' }, parent: null, role: 'article', hints: null }
}

/** A whole record. Its id is the hash of its name. */
export function makeRecord(made: MadeArticle): ArticleRecord {
  const id = createHash('sha256').update(made.name).digest('hex')
  const places: { content: readonly [number, number]; hedge: readonly [number, number] | null }[] = []
  let text = ''
  for (const { content, hedge } of made.statements) {
    const start = text.length
    text += content
    const end = text.length
    const hedgeAt: readonly [number, number] | null = hedge ? [end + 2, end + 2 + hedge.length] : null
    text += hedge ? `, ${hedge}.\n\n` : '\n\n'
    places.push({ content: [start, end], hedge: hedgeAt })
  }
  const statements = made.statements.map((statement, at) => makeStatement(statement, at, places[at]!))
  const addedAt = new Date(Date.UTC(2024, 0, 1) + Number.parseInt(id.slice(0, 8), 16)).toISOString()
  const account = makeAccount(id, made, statements, text, addedAt)
  return {
    id,
    exhibit: makeExhibit(id, made.name, addedAt),
    article: makeArticle(made, text, id),
    read: makeReading(made, statements),
    accounts: [account],
    keys: (made.keys ?? []).map((key) => ({ account: account.id, key })),
    outletKey: made.outlet?.toLowerCase().replace(/\W+/gu, '-') ?? null,
    addedAt,
  }
}

function makeExhibit(sha256: string, name: string, sealedAt: string): Exhibit {
  return { sha256, bytes: 1000, ...madeFacts(name), sealedAt }
}

function makeArticle(made: MadeArticle, text: string, exhibit: string): Article {
  const fact = <T>(value: T | null) =>
    value === null ? unknownFact<T>() : { value, certainty: 'stated' as const, source: 'made', raw: null, others: [] }
  return {
    exhibit,
    part: null,
    entryOf: null,
    text,
    blocks: [],
    title: fact(made.title ?? null),
    outlet: fact(made.outlet ?? null),
    authors: [],
    published: fact(made.day ? { day: made.day, time: null, zone: null } : null),
    updated: unknownFact(),
    language: fact(made.language),
    translatedFrom: unknownFact(),
    translationKind: 'none',
    canonical: unknownFact(),
    credits: [],
    captions: [],
    asides: [],
    removed: [],
    notes: [],
  }
}

function makeStatement(
  made: MadeStatement,
  at: number,
  place: { content: readonly [number, number]; hedge: readonly [number, number] | null },
): Statement {
  const nobody = { best: null, p: 0, margin: 0, alternatives: [], notes: [] }
  const speaker = made.speaker ?? null
  return {
    id: `s${at + 1}`,
    type: 'direct',
    medium: 'call',
    content: [place.content],
    quoted: [place.content],
    clause: null,
    cue: null,
    source: nobody,
    sourceKind: 'implicit',
    addressee: nobody,
    chain: [
      {
        role: 'speaker',
        name: speaker,
        entity: null,
        evidence: 'explicit',
        hedges: [],
        p: 1,
        notes: [{ rule: 'made', weight: 1, text: 'a made speaker' }],
      },
      { role: 'article', name: null, entity: null, evidence: 'metadata', hedges: [], p: 1, notes: [] },
    ],
    hedges: place.hedge
      ? [{ id: `h${at + 1}`, span: place.hedge, kind: 'epistemic', scope: 'attribution', by: null, strength: 'medium' }]
      : [],
    polarity: 'positive',
    commitment: 'UU',
    call: made.call === undefined ? 'c1' : made.call,
    turn: null,
    parent: null,
    continues: null,
    aside: false,
    topics: (made.topics ?? []).map((code) => ({ code, span: place.content })),
    p: 1,
    notes: [],
  }
}

function makeReading(made: MadeArticle, statements: readonly Statement[]): ReadResult {
  const position = (stance: Stance): Position => ({
    id: 'p1',
    span: [0, 1],
    cue: [0, 1],
    by: 'article',
    stance,
    target: { call: 'c1' },
    method: [],
    independent: null,
    statement: null,
    chain: [],
    notes: [],
  })
  return {
    language: made.language,
    statements,
    positions: made.stance ? [position(made.stance)] : [],
    calls: [],
    relays: [],
    echoes: [],
    asides: [],
    entities: [],
    times: [],
    names: [],
    marks: [],
    notes: [],
    version: { code: 'made', lexicon: 'made', weights: null },
  }
}

function makeAccount(article: string, made: MadeArticle, statements: readonly Statement[], text: string, addedAt: string): Account {
  return {
    id: `${article}#c1`,
    article,
    call: 'c1',
    outletKey: null,
    addedAt,
    language: made.language,
    published: made.day ?? null,
    callDate: null,
    parties: [],
    publisher: null,
    places: [],
    numbers: [],
    topics: [],
    quotes: statements.map(({ id, content }) => ({
      statement: id,
      text: text.slice(content[0]?.[0], content[0]?.[1]),
      language: made.language,
      speaker: null,
      turn: null,
    })),
  }
}
