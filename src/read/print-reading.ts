/** A reading as plain data for JSON and the API: every span with its words. */
import type {
  Article,
  ChainLink,
  Entity,
  Mention,
  Note,
  Position,
  PrintedArticle,
  PrintedLink,
  PrintedNote,
  PrintedPosition,
  PrintedReading,
  PrintedStatement,
  PrintedWho,
  Ranked,
  ReadResult,
  Span,
  Statement,
} from '../model/index.ts'

interface Printer {
  readonly text: string
  readonly entities: ReadonlyMap<string, Entity>
  /** Party of an entity, by call. */
  readonly parties: ReadonlyMap<string, string>
}

const words = (printer: Printer, [from, to]: Span): string => printer.text.slice(from, to)
const joined = (printer: Printer, spans: readonly Span[]): string => spans.map((one) => words(printer, one)).join(' ')

function notes(rows: readonly Note[]): PrintedNote[] {
  return rows.map((one) => ({ rule: one.rule, because: one.text, ...(one.span ? { span: [one.span[0], one.span[1]] as const } : {}) }))
}

function labelFor(printer: Printer, mention: Mention): string | null {
  const entity = mention.entity ? printer.entities.get(mention.entity) : undefined
  return entity?.label ?? (words(printer, mention.span) || null)
}

function who(printer: Printer, ranked: Ranked<Mention>, call: string | null): PrintedWho | null {
  const { best } = ranked
  const alternatives = ranked.alternatives.map((one) => ({ label: labelFor(printer, one.item) ?? '', p: one.p }))
  if (!best)
    return alternatives.length > 0
      ? { text: null, label: null, name: null, party: null, entity: null, span: null, p: 0, alternatives }
      : null
  const label = labelFor(printer, best)
  const entity = best.entity ? printer.entities.get(best.entity) : undefined
  const named = entity !== undefined && entity.aliases.length > 0
  return {
    text: words(printer, best.span) || null,
    label,
    name: named ? label : null,
    party: best.entity && call ? (printer.parties.get(`${call} ${best.entity}`) ?? null) : null,
    entity: best.entity,
    span: [best.span[0], best.span[1]],
    p: ranked.p,
    alternatives,
  }
}

function link(printer: Printer, one: ChainLink): PrintedLink {
  return { role: one.role, name: one.name, evidence: one.evidence, cue: one.cue ? words(printer, one.cue) : null, p: one.p }
}

function statement(printer: Printer, one: Statement): PrintedStatement {
  return {
    id: one.id,
    type: one.type,
    medium: one.medium,
    content: joined(printer, one.content),
    spans: one.content.map(([from, to]) => [from, to] as const),
    quoted: one.quoted.map((span) => words(printer, span)),
    cue: one.cue ? joined(printer, one.cue.spans) : null,
    cueSpans: (one.cue?.spans ?? []).map(([from, to]) => [from, to] as const),
    cueClass: one.cue?.class ?? null,
    source: who(printer, one.source, one.call),
    sourceKind: one.sourceKind,
    addressee: who(printer, one.addressee, one.call),
    chain: one.chain.map((each) => link(printer, each)),
    hedges: one.hedges.map((each) => ({
      text: words(printer, each.span),
      span: [each.span[0], each.span[1]] as const,
      kind: each.kind,
      scope: each.scope,
      strength: each.strength,
    })),
    polarity: one.polarity,
    commitment: one.commitment,
    call: one.call,
    turn: one.turn?.index ?? null,
    parent: one.parent,
    continues: one.continues,
    aside: one.aside,
    topics: one.topics.map((each) => each.code),
    p: one.p,
    notes: notes([...one.notes, ...one.source.notes]),
  }
}

function position(printer: Printer, one: Position): PrintedPosition {
  const best = one.by === 'article' ? null : one.by.best
  const target =
    'call' in one.target
      ? one.target.call
      : 'statement' in one.target
        ? one.target.statement
        : 'all' in one.target
          ? `all: ${one.target.all}`
          : one.target.kind
  return {
    id: one.id,
    text: words(printer, one.span),
    span: [one.span[0], one.span[1]],
    cue: words(printer, one.cue),
    by: {
      role: one.by === 'article' ? 'article' : 'source',
      label: best ? labelFor(printer, best) : null,
      text: best ? words(printer, best.span) : null,
    },
    stance: one.stance,
    target,
    method: one.method,
    chain: one.chain.map((each) => link(printer, each)),
    notes: notes(one.notes),
  }
}

function printedArticle(article: Article, result: ReadResult, path: string | null): PrintedArticle {
  return {
    path,
    title: article.title.value,
    outlet: article.outlet.value,
    authors: article.authors.flatMap((one) => one.value ?? []),
    published: article.published.value?.day ?? null,
    updated: article.updated.value?.day ?? null,
    language: article.language.value ?? result.language,
    translatedFrom: article.translatedFrom.value,
    canonical: article.canonical.value,
    text: article.text,
    blocks: article.blocks.flatMap(({ kind, span }) => (kind === 'paragraph' ? [] : [{ kind, span: [span[0], span[1]] as const }])),
    removed: article.removed.map(({ text, kind, rule, because, at }) => ({ text, kind, rule, because, at })),
    captions: article.captions.map(({ text, credit, at }) => ({ text, credit, at })),
    credits: article.credits.map(({ kind, name, url }) => ({ kind, name, url })),
    asides: article.asides.map((one) => ({ span: [one.span[0], one.span[1]] as const, because: one.because })),
    notes: notes([...article.notes, ...result.notes]),
  }
}

function printer(article: Article, result: ReadResult): Printer {
  const parties = result.calls.flatMap((call) => call.parties.map((one): [string, string] => [`${call.id} ${one.entity}`, one.id]))
  return { text: article.text, entities: new Map(result.entities.map((one) => [one.id, one])), parties: new Map(parties) }
}

/**
 * A reading as the object that `hearsay read FILE --json` prints.
 *
 * @param path name of the file as the user gave it, or null
 */
export function printReading(article: Article, result: ReadResult, path: string | null = null): PrintedReading {
  const made = printer(article, result)
  const label = (id: string | null): string => (id === null ? 'this article' : (made.entities.get(id)?.label ?? id))
  return {
    article: printedArticle(article, result, path),
    calls: result.calls.map((call) => ({
      id: call.id,
      parties: call.parties.map(({ id, label: name, role }) => ({ id, label: name, role })),
      links: call.links.map((one) => link(made, one)),
      when: call.when ? { text: words(made, call.when.span), from: call.when.from, to: call.when.to } : null,
      places: [...new Set(call.places.map((one) => words(made, one.span)))],
    })),
    statements: result.statements.map((one) => statement(made, one)),
    positions: result.positions.map((one) => position(made, one)),
    relays: result.relays.map((one) => ({ from: label(one.from), to: label(one.to), cue: words(made, one.cue), call: one.call })),
    echoes: result.echoes.map((one) => ({
      text: words(made, one.span),
      span: [one.span[0], one.span[1]] as const,
      statement: one.statement,
    })),
    times: result.times.map((one) => ({ text: words(made, one.span), from: one.from, to: one.to, granularity: one.granularity })),
    names: result.names.map((one) => ({
      text: words(made, one.span),
      id: one.id,
      type: one.type,
      span: [one.span[0], one.span[1]] as const,
    })),
    version: result.version,
  }
}
