/** The whole story of a call: all that the call page shows, from its view, its articles and what people decided. */
import type { Account, AccountId, AccountLink, CallStory, CallView, Copy, Decision, ReadArticle } from '../../model/index.ts'
import { inForce } from '../cluster/decided.ts'
import { findCopies } from '../copies/find-copies.ts'
import type { LinkContext } from '../match/context.ts'
import { contradictionsOf } from './contradictions.ts'
import { ledgerOf, silentArticles } from './ledger.ts'
import { traceProvenance } from './provenance.ts'
import { linesAndVoices, quoteStories } from './quote-stories.ts'
import { indexOf, type ReadIndex } from './read-index.ts'
import { translationsOf } from './translations.ts'

function whenOf(index: ReadIndex): CallStory['when'] {
  const stated = index.accounts.map((account) => index.told(account)?.when).filter((when) => when?.from && when.granularity !== 'duration')
  const days = stated
    .flatMap((when) => [when?.from ?? '', when?.to ?? when?.from ?? ''])
    .filter(Boolean)
    .sort()
  if (days.length > 0) return { from: days[0] ?? null, to: days.at(-1) ?? null, stated: true }
  const [first] = index.accounts
    .map(({ published }) => published)
    .filter(Boolean)
    .sort()
  return first ? { from: null, to: first, stated: false } : null
}

/** Accounts of a told call count before those that only speak about calls. */
function firstsOf(index: ReadIndex, story: Pick<CallStory, 'quotes'>): CallStory['firsts'] {
  const first = (accounts: readonly Account[]): AccountId | null =>
    accounts.find(({ published }) => published)?.id ?? accounts[0]?.id ?? null
  const translation = index.accounts.filter((account) => account.language !== index.accounts[0]?.language)
  const dropped = new Set(
    story.quotes.flatMap(({ drift, wordings }) => drift.filter(({ kind }) => kind === 'hedge-lost').map(({ to }) => wordings[to]?.account)),
  )
  return {
    account: first(index.accounts),
    translation: translation.length > 0 ? first(translation) : null,
    hedgeDropped: index.accounts.find(({ id }) => dropped.has(id))?.id ?? null,
  }
}

/** What a call's story needs of links: those within it. */
function within(view: CallView): AccountLink[] {
  const members = new Set(view.accounts)
  return view.links.filter(({ a, b }) => members.has(a) && members.has(b))
}

/**
 * Tell the story of a call.
 *
 * @param articles the articles of its accounts; an account whose article is missing is left out
 * @param decisions people's decisions, by which parties are named and stances corrected
 * @param context trained words, by which lines of several languages are joined; lexicons alone when there are none
 */
export function describeCall(
  view: CallView,
  articles: readonly ReadArticle[],
  accounts: readonly Account[],
  decisions: readonly Decision[],
  context: LinkContext = {},
): CallStory {
  const members = new Set(view.accounts)
  const index = indexOf(
    accounts.filter(({ id }) => members.has(id)),
    articles,
  )
  const held = [...new Set(index.accounts.map(({ article }) => article))].flatMap((id) => index.articles.get(id) ?? [])
  const links = within(view)
  const lines = linesAndVoices(index, { links, decisions: inForce(decisions), tables: context.tables ?? [] })
  const copies: Copy[] = [...findCopies(held), ...translationsOf(index, lines.lines)]
  const { provenance, hops } = traceProvenance(index, copies)
  const quotes = quoteStories(index, lines, hops)
  const ledger = ledgerOf(index, decisions)
  return {
    call: view,
    parties: lines.voices.parties,
    when: whenOf(index),
    places: [...new Set(index.accounts.flatMap(({ places }) => places))],
    topics: [...new Set(index.accounts.flatMap(({ topics }) => topics))],
    languages: [...new Set(index.accounts.map(({ language }) => language))],
    quotes,
    provenance,
    ledger,
    silent: silentArticles(index, ledger),
    contradictions: contradictionsOf(index, ledger, quotes),
    copies,
    firsts: firstsOf(index, { quotes }),
  }
}
