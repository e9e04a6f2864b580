/**
 * What is counted. Every figure of the tables is a quotient of two of these sums, so documents add up.
 */

/** Sums over one document or many. Shares of "found" statements are asked of found statements only. */
export interface Counts {
  documents: number
  /** Gold statements that must be found, and those found (word F1 of the contents >= .8). */
  gold: number
  found: number
  /** Printed statements that are not excused (echo, optional case), and those that answer a gold statement. */
  printed: number
  printedRight: number
  direct: number
  directRight: number
  type: number
  sourceAsked: number
  /** Found statements for which the engine names a source (abstention is no answer). */
  sourceAnswered: number
  sourceAnsweredRight: number
  source: number
  addresseeAsked: number
  addressee: number
  addresseeFalse: number
  chain: number
  chainNames: number
  hedgeGold: number
  hedgeFound: number
  hedgePrinted: number
  hedgeRight: number
  hedgeScope: number
  positionGold: number
  positionFound: number
  positionTarget: number
  positionPrinted: number
  echoGold: number
  echoFound: number
  contentGold: number
  contentPrinted: number
  contentShared: number
  sourceGold: number
  sourcePrinted: number
  sourceShared: number
  cueGold: number
  cuePrinted: number
  cueShared: number
  exactContent: number
  /** Statements that must come as a party's turn, and those whose index is right. */
  turnAsked: number
  turn: number
  nothingDocuments: number
  nothingFalse: number
}

export const noCounts = (): Counts => ({
  ...{ documents: 0, gold: 0, found: 0, printed: 0, printedRight: 0, direct: 0, directRight: 0, type: 0, sourceAsked: 0, source: 0 },
  ...{ sourceAnswered: 0, sourceAnsweredRight: 0 },
  ...{ addresseeAsked: 0, addressee: 0, addresseeFalse: 0, chain: 0, chainNames: 0, hedgeGold: 0, hedgeFound: 0, hedgePrinted: 0 },
  ...{ hedgeRight: 0, hedgeScope: 0, positionGold: 0, positionFound: 0, positionTarget: 0, positionPrinted: 0, echoGold: 0, echoFound: 0 },
  ...{ contentGold: 0, contentPrinted: 0, contentShared: 0, sourceGold: 0, sourcePrinted: 0, sourceShared: 0, cueGold: 0 },
  ...{ cuePrinted: 0, cueShared: 0, exactContent: 0, turnAsked: 0, turn: 0, nothingDocuments: 0, nothingFalse: 0 },
})

/** Sum of many. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = noCounts()
  for (const one of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key]
  return sum
}

/** A share in 0..1, or null when nothing was asked. */
export type Share = number | null
const share = (part: number, whole: number): Share => (whole ? part / whole : null)
const f1 = (precision: Share, recall: Share): Share =>
  precision === null && recall === null ? null : precision && recall ? (2 * precision * recall) / (precision + recall) : 0

/** The figures of the table, each in 0..1, null when nothing was asked; `nothing` is false findings per 100 texts. */
export interface Figures {
  readonly precision: Share
  readonly recall: Share
  readonly f: Share
  readonly directPrecision: Share
  readonly type: Share
  readonly source: Share
  /** Of the sources named, how many are right; and for how many statements one is named. */
  readonly sourcePrecision: Share
  readonly sourceCoverage: Share
  readonly addressee: Share
  readonly chain: Share
  readonly chainNames: Share
  readonly hedges: Share
  readonly positions: Share
  readonly contentF: Share
  readonly sourceF: Share
  readonly cueF: Share
  readonly exact: Share
  readonly turns: Share
  readonly echoes: Share
  readonly nothing: Share
}

export function figuresOf(c: Counts): Figures {
  const pr = (right: number, printed: number, found: number, gold: number): Share => f1(share(right, printed), share(found, gold))
  return {
    precision: share(c.printedRight, c.printed),
    recall: share(c.found, c.gold),
    f: pr(c.printedRight, c.printed, c.found, c.gold),
    directPrecision: share(c.directRight, c.direct),
    type: share(c.type, c.found),
    source: share(c.source, c.sourceAsked),
    sourcePrecision: share(c.sourceAnsweredRight, c.sourceAnswered),
    sourceCoverage: share(c.sourceAnswered, c.sourceAsked),
    addressee: share(c.addressee, c.addresseeAsked),
    chain: share(c.chain, c.found),
    chainNames: share(c.chainNames, c.found),
    hedges: pr(c.hedgeRight, c.hedgePrinted, c.hedgeFound, c.hedgeGold),
    positions: pr(c.positionFound, c.positionPrinted, c.positionFound, c.positionGold),
    contentF: pr(c.contentShared, c.contentPrinted, c.contentShared, c.contentGold),
    sourceF: pr(c.sourceShared, c.sourcePrinted, c.sourceShared, c.sourceGold),
    cueF: pr(c.cueShared, c.cuePrinted, c.cueShared, c.cueGold),
    exact: share(c.exactContent, c.gold),
    turns: share(c.turn, c.turnAsked),
    echoes: share(c.echoFound, c.echoGold),
    nothing: c.nothingDocuments ? (100 * c.nothingFalse) / c.nothingDocuments : null,
  }
}
