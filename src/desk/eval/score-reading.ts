/**
 * One reading against one gold document: the counts and, one by one, the errors.
 *
 * Found first (`pair-statements.ts`); type, source, addressee, chain and hedges are asked of found statements only.
 */
import type { PrintedReading, Span } from '../../model/index.ts'
import { shared, touches, wordsIn } from './compare-words.ts'
import { noCounts } from './count.ts'
import { entityOf, meansEntity } from './fit-entity.ts'
import type { GoldDocument, GoldLink, GoldStatement } from './gold-types.ts'
import { PRONOUN } from './load-gold.ts'
import { pairStatements } from './pair-statements.ts'
import { type Moved, moverFor, moveStatements } from './printed-in-gold.ts'
import { scorePositions } from './score-positions.ts'
import type { DocumentScore, ReadError, Scoring } from './scores.ts'

/** Scores a reading. Pure: no clock, no files. */
export function scoreReading(gold: GoldDocument, reading: PrintedReading): DocumentScore {
  const errors: ReadError[] = []
  const move = moverFor(gold.text, reading.article.text)
  const printed = moveStatements(reading, move)
  const pairing = pairStatements(gold, printed)
  const counts = { ...noCounts(), documents: 1 }
  const fail: Scoring['fail'] = (kind, passage, wanted = '', got = '') => errors.push({ kind, passage, wanted, got })
  const scoring: Scoring = { gold, reading, counts, pairing, fail }
  scoreFound(scoring)
  for (const [one, got] of pairing.pairs) if (!one.optional) scorePair(scoring, one, got)
  scoreTokens(scoring, printed)
  scorePositions(scoring, move)
  scoreEchoes(scoring, move)
  if (gold.kind === 'nothing') scoreNothing(scoring)
  return { id: gold.id, lang: gold.lang, half: gold.half, kind: gold.kind, counts, errors }
}

const words = (gold: GoldDocument, spans: readonly Span[]): string => spans.map((span) => gold.text.slice(...span)).join(' ')

function scoreFound({ gold, counts, pairing, fail }: Scoring): void {
  for (const one of gold.statements) {
    if (one.optional) continue
    counts.gold++
    if (pairing.pairs.has(one)) counts.found++
    else {
      const near = pairing.nearest.get(one)
      fail(
        'missed',
        words(gold, one.content),
        `${one.type}, cue ${words(gold, one.cue) || '–'}`,
        near ? `nearest ${near.score.toFixed(2)}: ${near.got.printed.content}` : '',
      )
    }
  }
  const judged = [...pairing.pairs].filter(([one]) => !one.optional)
  counts.printed = judged.length + pairing.extra.length
  counts.printedRight = judged.length
  const right = judged.filter(([one, got]) => got.printed.type === 'direct' && (one.type === 'direct' || one.type === 'mixed')).length
  counts.direct =
    judged.filter(([, got]) => got.printed.type === 'direct').length + pairing.extra.filter((got) => got.printed.type === 'direct').length
  counts.directRight = right
  for (const got of pairing.extra)
    fail(
      'false statement',
      got.printed.content,
      '',
      `${got.printed.type}, cue ${got.printed.cue ?? '–'}, source ${got.printed.source?.text ?? '–'}`,
    )
}

function scorePair(scoring: Scoring, one: GoldStatement, got: Moved): void {
  const { gold, counts, fail } = scoring
  const passage = words(gold, one.content)
  if (got.printed.type === one.type) counts.type++
  else fail('type', passage, one.type, got.printed.type)
  const sourceRight = scoreSource(scoring, one, got, passage)
  scoreAddressee(scoring, one, got, passage)
  scoreChain(scoring, one, got, sourceRight, passage)
  scoreHedges(scoring, one, got, passage)
  if (one.turn !== null) {
    counts.turnAsked++
    if (got.printed.turn === one.turn) counts.turn++
    else fail('turn', passage, String(one.turn), String(got.printed.turn))
  }
}

function scoreSource({ gold, counts, fail }: Scoring, one: GoldStatement, got: Moved, passage: string): boolean {
  counts.sourceAsked++
  const { source } = got.printed
  const named = source && { label: source.label ?? source.name, text: source.text, span: got.source }
  const wanted = [one.sourceEntity ?? 'none', ...one.alternatives]
  const silent = !named || (named.label === null && (named.text === null || PRONOUN.test(named.text)))
  const maySilent = wanted.includes('none')
  const right = silent ? maySilent : meansEntity(gold, named, wanted, one.source)
  if (!silent) counts.sourceAnswered++
  if (!silent && right) counts.sourceAnsweredRight++
  if (right) counts.source++
  else fail('source', passage, wanted.join('/'), named ? `${named.label ?? '?'} (${named.text ?? 'implicit'})` : 'abstained')
  return right
}

function scoreAddressee({ gold, counts, fail }: Scoring, one: GoldStatement, got: Moved, passage: string): void {
  const { addressee } = got.printed
  const named = addressee && { label: addressee.label ?? addressee.name, text: addressee.text, span: got.addressee }
  if (one.addresseeEntity === null) {
    if (named && (named.label ?? named.text) !== null) counts.addresseeFalse++
    return
  }
  counts.addresseeAsked++
  if (named && meansEntity(gold, named, [one.addresseeEntity], one.addressee)) counts.addressee++
  else fail('addressee', passage, one.addresseeEntity, named ? `${named.label ?? '?'} (${named.text ?? 'inferred'})` : 'none')
}

function scoreChain(scoring: Scoring, one: GoldStatement, got: Moved, sourceRight: boolean, passage: string): void {
  const { gold, counts, fail } = scoring
  const printed = got.printed.chain.filter((link) => link.role !== 'speaker')
  const names = printed.map((link) => (link.role === 'article' ? null : entityOf(gold, link.name)))
  const wanted = [one.chain, ...one.chainAlternatives].map((chain) => chain.filter((link) => link.role !== 'speaker'))
  const named = wanted.filter(
    (chain) => chain.length === printed.length && chain.every((link, i) => sameLink(link, printed[i]?.role, names[i])),
  )
  if (named.length) counts.chainNames++
  const rolesRight = named.some((chain) => chain.every((link, i) => link.role === printed[i]?.role))
  if (rolesRight && sourceRight) counts.chain++
  else if (!rolesRight) {
    const show = wanted[0]?.map((link) => `${link.role}:${link.entity ?? ''}`).join(' < ')
    fail('chain', passage, show, printed.map((link) => `${link.role}:${link.name ?? ''}`).join(' < '))
  }
}

/** The same carrier; an article answers an article. */
const sameLink = (want: GoldLink, role: string | undefined, entity: string | null | undefined): boolean =>
  (want.role === 'article') === (role === 'article') && want.entity === entity

/** Hedges no gold file marks, neither asked nor punished: a speaker's own words in marks, "about", a bare Konjunktiv. */
function isNeutral(gold: GoldDocument, one: GoldStatement, span: Span, kind: string | undefined): boolean {
  if (kind === 'approximator' || kind === 'konjunktiv') return true
  const seen = wordsIn(gold.text, [span])
  return seen.size > 0 && shared(seen, wordsIn(gold.text, one.quoted)) === seen.size
}

function scoreHedges({ gold, counts, fail }: Scoring, one: GoldStatement, got: Moved, passage: string): void {
  for (const hedge of one.hedges) {
    if (hedge.optional) continue
    counts.hedgeGold++
    const hit = got.hedges.find((h) => touches(h.span, hedge.span))
    if (hit) {
      counts.hedgeFound++
      if (hit.scope === hedge.scope) counts.hedgeScope++
    } else fail('hedge missed', passage, `${gold.text.slice(...hedge.span)} (${hedge.kind}, ${hedge.scope})`)
  }
  for (const [i, h] of got.hedges.entries()) {
    const met = one.hedges.filter((hedge) => touches(h.span, hedge.span))
    const hit = met.some((hedge) => !hedge.optional)
    if (!hit && (met.length || isNeutral(gold, one, h.span, got.printed.hedges[i]?.kind))) continue
    counts.hedgePrinted++
    if (hit) counts.hedgeRight++
    else fail('hedge false', passage, '', `${got.printed.hedges[i]?.text ?? ''} (${got.printed.hedges[i]?.kind ?? ''})`)
  }
}

function scoreTokens({ gold, counts, pairing }: Scoring, printed: readonly Moved[]): void {
  const optional = [...pairing.pairs].filter(([one]) => one.optional).map(([, got]) => got)
  const judged = printed.filter((got) => !optional.includes(got) && !pairing.excused.includes(got))
  const must = gold.statements.filter((one) => !one.optional)
  const add = (role: 'content' | 'source' | 'cue', want: readonly Span[], seen: readonly Span[]): void => {
    const [a, b] = [wordsIn(gold.text, want), wordsIn(gold.text, seen)]
    counts[`${role}Gold`] += a.size
    counts[`${role}Printed`] += b.size
    counts[`${role}Shared`] += shared(a, b)
  }
  const one = (span: Span | null): Span[] => (span ? [span] : [])
  add(
    'content',
    must.flatMap((s) => s.content),
    judged.flatMap((s) => s.content),
  )
  add(
    'source',
    must.flatMap((s) => one(s.source)),
    judged.flatMap((s) => one(s.source)),
  )
  add(
    'cue',
    must.flatMap((s) => s.cue),
    judged.flatMap((s) => s.cue),
  )
  for (const [want, got] of pairing.pairs) {
    const [a, b] = [wordsIn(gold.text, want.content), wordsIn(gold.text, got.content)]
    if (!want.optional && a.size === b.size && shared(a, b) === a.size) counts.exactContent++
  }
}

function scoreEchoes({ gold, reading, counts, fail }: Scoring, move: (span: Span) => Span | null): void {
  for (const echo of gold.echoes) {
    counts.echoGold++
    if (reading.echoes.some((seen) => touches(move(seen.span), echo.span))) counts.echoFound++
    else fail('echo missed', gold.text.slice(...echo.span))
  }
}

function scoreNothing({ gold, reading, counts, fail, pairing }: Scoring): void {
  counts.nothingDocuments++
  counts.nothingFalse += pairing.extra.length + reading.positions.length
  for (const got of pairing.extra)
    fail('found in nothing', got.printed.content, '', `${got.printed.type}, cue ${got.printed.cue ?? '–'}, in ${gold.id}`)
}
