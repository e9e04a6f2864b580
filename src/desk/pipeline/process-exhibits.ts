/**
 * The walk for sealed exhibits: clean → read → keep → link, in batches, with progress.
 *
 * A Trouble with one exhibit is kept in the log and in the job's result; the others go on. An exhibit whose article is
 * already in the projection is passed over, so that a resumed job does not do its work twice.
 */
import {
  type ArticleRecord,
  type Children,
  type EventBody,
  type Exhibit,
  isTrouble,
  type Store,
  type TroubleRecord,
  troubleRecord,
} from '../../model/index.ts'
import { linkNew, type NewAccount } from './link-accounts.ts'
import { isSmallText, type Page, takeRecord, takeRecords } from './take-article.ts'

/** What the walk needs around it. */
export interface Walk {
  readonly store: Store
  readonly children: Children
  readonly who: string
  readonly largestArticle: number
  /** Log what is done (false while rebuilding: the log tells it already). */
  readonly log: boolean
}

export interface WalkResult {
  readonly articles: readonly string[]
  readonly accounts: number
  readonly calls: readonly string[]
  readonly statements: number
  readonly troubles: readonly TroubleRecord[]
}

/** A batch that is cleaned and read, and not yet kept. */
export interface Taken {
  /** Articles that the projection had already. */
  readonly known: readonly ArticleRecord[]
  readonly outcomes: readonly Outcome[]
}

/** Take a batch of exhibits (role `article`) through the whole walk. */
export async function processExhibits(walk: Walk, exhibits: readonly Exhibit[], force = false): Promise<WalkResult> {
  return await keepTaken(walk, await takeExhibits(walk, exhibits, force))
}

/** The first half, in child processes: clean and read. May run while the batch before is being kept. */
export async function takeExhibits(walk: Walk, exhibits: readonly Exhibit[], force = false): Promise<Taken> {
  const known = force ? [] : await walk.store.projection.articles(exhibits.map((exhibit) => exhibit.sha256))
  const have = new Set(known.map((record) => record.id))
  const waiting = exhibits.filter((exhibit, at) => !have.has(exhibit.sha256) && firstOf(exhibits, at))
  const outcomes = await Promise.all(inGroups(waiting).map((group) => (group.length > 1 ? groupOf(walk, group) : oneByOne(walk, group))))
  return { known, outcomes: outcomes.flat() }
}

/** Small texts that a child takes at once; larger ones and pages are taken alone. */
const groupSize = 5

function inGroups(exhibits: readonly Exhibit[]): Exhibit[][] {
  const groups: Exhibit[][] = []
  for (const exhibit of exhibits) {
    const last = groups.at(-1)
    const fits = last && last.length < groupSize && isSmallText(exhibit) && last.every(isSmallText)
    if (fits) last.push(exhibit)
    else groups.push([exhibit])
  }
  return groups
}

const oneByOne = (walk: Walk, exhibits: readonly Exhibit[]): Promise<Outcome[]> =>
  Promise.all(exhibits.map((exhibit) => articleOf(walk, exhibit)))

async function groupOf(walk: Walk, exhibits: readonly Exhibit[]): Promise<Outcome[]> {
  try {
    const held = await Promise.all(exhibits.map(async (exhibit) => ({ exhibit, page: await pageOf(walk, exhibit) })))
    const taken = await takeRecords(held, walk.children)
    return await Promise.all(exhibits.map(async (exhibit, at) => taken[at] ?? (await articleOf(walk, exhibit))))
  } catch (thrown) {
    if (isTrouble(thrown)) return await oneByOne(walk, exhibits)
    throw thrown
  }
}

/** The second half, here: keep, log, link. One batch at a time, in order. */
export async function keepTaken(walk: Walk, { known, outcomes }: Taken): Promise<WalkResult> {
  const { projection, journal } = walk.store
  const records = outcomes.flatMap((outcome) => ('record' in outcome ? [outcome.record] : []))
  const troubles = outcomes.flatMap((outcome) => ('trouble' in outcome ? [outcome.trouble] : []))
  const events = outcomes.map(
    (outcome): EventBody =>
      'record' in outcome ? outcome.run : { kind: 'trouble-met', exhibit: outcome.exhibit.sha256, trouble: outcome.trouble },
  )
  await projection.putArticles(records)
  if (walk.log && events.length > 0) await journal.appendAll(events, walk.who)
  const calls = await linkNew(projection, records.flatMap(newAccounts))
  return summary([...known, ...records], calls, troubles)
}

function firstOf(exhibits: readonly Exhibit[], at: number): boolean {
  return exhibits.findIndex((exhibit) => exhibit.sha256 === exhibits[at]?.sha256) === at
}

type Outcome = { readonly record: ArticleRecord; readonly run: EventBody } | { readonly exhibit: Exhibit; readonly trouble: TroubleRecord }

async function pageOf(walk: Walk, exhibit: Exhibit): Promise<Page> {
  return {
    bytes: await walk.store.exhibits.bytes(exhibit.sha256),
    type: exhibit.type,
    name: exhibit.name,
    hints: exhibit.hints,
    url: exhibit.from.url ?? exhibit.hints?.url ?? null,
    captureDay: (exhibit.from.fetchedAt ?? exhibit.sealedAt).slice(0, 10),
  }
}

async function articleOf(walk: Walk, exhibit: Exhibit): Promise<Outcome> {
  try {
    return await takeRecord(await pageOf(walk, exhibit), exhibit, walk.children, walk.largestArticle)
  } catch (thrown) {
    if (isTrouble(thrown)) return { exhibit, trouble: withName(troubleRecord(thrown), exhibit) }
    throw thrown
  }
}

function withName(trouble: TroubleRecord, exhibit: Exhibit): TroubleRecord {
  const file = exhibit.from.path ?? exhibit.from.url ?? exhibit.name ?? exhibit.sha256.slice(0, 12)
  return { ...trouble, facts: { ...trouble.facts, file, sha256: exhibit.sha256 } }
}

function newAccounts(record: ArticleRecord): NewAccount[] {
  return record.accounts.map((account) => ({
    account,
    keys: record.keys.filter((row) => row.account === account.id).map((row) => row.key),
  }))
}

function summary(records: readonly ArticleRecord[], calls: readonly string[], troubles: readonly TroubleRecord[]): WalkResult {
  return {
    articles: records.map((record) => record.id),
    accounts: records.reduce((sum, record) => sum + record.accounts.filter((account) => account.call !== null).length, 0),
    calls,
    statements: records.reduce((sum, record) => sum + record.read.statements.length, 0),
    troubles,
  }
}
