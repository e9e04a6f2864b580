/**
 * Decisions: what a person decided becomes an event of the custody log, then the touched calls are made again.
 *
 * A decision is never changed or taken out. Undo is a decision of its own that names the one it takes back.
 */
import { type AccountId, type Decision, type DecisionBody, type Store, Trouble } from '../model/index.ts'
import { decisionOf } from './decisions-in-force.ts'
import { remakeCalls } from './pipeline/link-accounts.ts'

/** Log the decision, keep it in the projection, and make the calls it touches again. */
export async function decide(store: Store, body: DecisionBody, by: { who: string; why: string; when: string }): Promise<Decision> {
  await mustMakeSense(store, body, by.why)
  const entry = await store.journal.append({ kind: 'decision-made', decision: body, why: by.why }, by.who)
  const decision = decisionOf(entry)
  if (!decision) throw new Error('the log gave back another entry than it was given')
  await store.projection.putDecisions([decision])
  const touched = await touchedBy(store, body)
  if (touched.length > 0) await remakeCalls(store.projection, touched, true)
  return decision
}

/** Accounts whose calls may change by this decision. */
async function touchedBy(store: Store, body: DecisionBody): Promise<AccountId[]> {
  switch (body.kind) {
    case 'merge':
    case 'reject-suggestion':
      return [body.a, body.b]
    case 'split':
      return [body.account, ...body.from]
    case 'pin':
      return [body.account, body.to]
    case 'rename-party':
      return [body.account]
    case 'undo': {
      const target = (await store.projection.decisions()).find(({ id }) => id === body.decision)
      return target ? await touchedBy(store, target.body) : []
    }
    default:
      return await accountsOfArticle(store, body.article)
  }
}

async function accountsOfArticle(store: Store, article: string): Promise<AccountId[]> {
  const record = await store.projection.article(article)
  return record?.accounts.map(({ id }) => id) ?? []
}

async function mustMakeSense(store: Store, body: DecisionBody, why: string): Promise<void> {
  if (why.trim() === '')
    throw new Trouble(
      'DECISION_NEEDS_REASON',
      'A decision was sent without a reason.',
      'Say in a few words why; the reason stands in the custody log.',
    )
  if (body.kind === 'undo') return await mustBeKnown(store, body.decision)
  if (body.kind === 'attach-transcript') return
  const named = await touchedBy(store, body)
  const known = new Set((await store.projection.accounts(named)).map(({ id }) => id))
  const missing = named.filter((id) => !known.has(id))
  if (missing.length > 0) throw unknownTarget(missing.join(', '))
  if (named.length === 0 && !('article' in body && (await store.projection.article(body.article))))
    throw unknownTarget(JSON.stringify(body))
}

async function mustBeKnown(store: Store, id: string): Promise<void> {
  const known = (await store.projection.decisions()).some((decision) => decision.id === id)
  if (!known) throw unknownTarget(`decision ${id}`)
}

function unknownTarget(what: string): Trouble {
  return new Trouble(
    'DECISION_UNKNOWN_TARGET',
    `The decision names something that is not here: ${what}.`,
    'Reload the page; what it speaks of may have been rebuilt under another name.',
  )
}
