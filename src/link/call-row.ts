/** A call as one row of a list. */
import type { CallRow, CallStory } from '../model/index.ts'

/** What lists show of a story. `fiction` is set by whoever knows the exhibits. */
export function callRow(story: CallStory): CallRow {
  const { call, when, provenance } = story
  const stances: Record<string, number> = {}
  for (const { stance } of story.ledger) stances[stance] = (stances[stance] ?? 0) + 1
  const articles = provenance.nodes.filter(({ kind }) => kind === 'article')
  const days = articles.flatMap(({ day }) => day ?? []).sort()
  return {
    id: call.id,
    parties: story.parties.map(({ label, role }) => ({ label, role })),
    day: when?.from ?? null,
    dayTo: when?.stated ? when.to : null,
    places: story.places,
    accounts: call.accounts.length,
    suggestions: call.suggestions.length,
    originsAtLeast: provenance.origins.atLeast,
    originsAtMost: provenance.origins.atMost,
    languages: story.languages,
    outlets: [...new Set(articles.map(({ label }) => label))],
    topics: story.topics,
    stances,
    statements: story.quotes.reduce((sum, { wordings }) => sum + wordings.filter(({ statement }) => statement !== null).length, 0),
    firstDay: days[0] ?? null,
    fiction: false,
  }
}
