/** Everything the call page shows. */
import { type ArticleId, type ArticleRow, type CallPage, type CallView, type Store, Trouble } from '../../model/index.ts'
import { decisionsInForce } from '../decisions-in-force.ts'
import { articlesOf, toldBy } from '../pipeline/link-accounts.ts'
import { soundsOf } from '../recordings/call-sounds.ts'
import { articleRow } from './rows.ts'

/** @throws {Trouble} `CALL_UNKNOWN` */
export async function knownCall(store: Store, id: string): Promise<CallView> {
  const view = await store.projection.call(id)
  if (view) return view
  throw new Trouble('CALL_UNKNOWN', `No call ${id} is here.`, 'See the list of calls (`hearsay calls`).')
}

/** The page of a call; former ids lead to where their accounts are now. @throws {Trouble} `CALL_UNKNOWN` */
export async function callPage(store: Store, id: string): Promise<CallPage> {
  const view = await knownCall(store, id)
  const decisions = await store.projection.decisions()
  const { story, records: own } = await toldBy(store.projection, view, decisionsInForce(decisions))
  const suggested = story.call.suggestions.flatMap(({ a, b }) => [a, b]).map((account) => account.slice(0, account.lastIndexOf('#')))
  const members = articlesOf(view)
  const records = [...own, ...(await store.projection.articles([...new Set(suggested)].filter((id) => !members.has(id))))]
  const rows: Record<string, ArticleRow> = {}
  for (const record of records) rows[record.id] = articleRow(record, [])
  const accounts = new Set(view.accounts)
  const about = decisions.filter(({ body }) => accountsIn(body).some((account) => accounts.has(account)) || body.kind === 'undo')
  const sounds = await soundsOf(store, { story, articles: rows })
  return {
    story: { ...story, silent: await withoutTranscripts(store, story.silent) },
    articles: rows,
    decisions: about,
    fiction: own.length > 0 && own.every((record) => rows[record.id]?.fiction),
    sounds,
  }
}

/** A transcript gives the words themselves; that it takes no position is no silence. */
async function withoutTranscripts(store: Store, articles: readonly ArticleId[]): Promise<ArticleId[]> {
  const kept = await Promise.all(articles.map(async (id) => ((await store.projection.recordings.transcript(id)) ? [] : [id])))
  return kept.flat()
}

function accountsIn(body: object): string[] {
  return ['a', 'b', 'account', 'to'].flatMap((key) => {
    const value = (body as Record<string, unknown>)[key]
    return typeof value === 'string' ? [value] : []
  })
}
