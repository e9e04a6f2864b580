/** A call's story as text: parties, who leaned on whom, the wordings of each line with what changed, the ledger. */
import type { CallStory, Provenance } from '../model/index.ts'
import { paint, safe } from './say.ts'

/** @param label name of an article: its outlet, title or file */
export function storyTree(story: CallStory, label: (article: string) => string): string {
  const { atLeast, atMost } = story.provenance.origins
  const origins = atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`
  const parties = story.parties.map((party) => `${party.label} (${party.role})`).join(', ') || 'parties not told'
  const lines = [
    paint('bold', safe(`Call ${story.call.id}: ${parties}`)),
    `${story.call.accounts.length} accounts, ${origins} independent origin${atMost === 1 ? '' : 's'}, languages: ${story.languages.join(', ')}`,
    '',
    'Who leans on whom',
    ...provenanceLines(story.provenance),
  ]
  for (const circle of story.provenance.circles) lines.push(paint('red', safe(`  circle: ${circle.join(' → ')}`)))
  for (const quote of story.quotes) {
    lines.push('', paint('cyan', safe(quote.speaker ?? 'speaker not told')))
    quote.wordings.forEach((wording, at) => {
      const flags = quote.drift.filter((flag) => flag.to === at).map((flag) => `${flag.kind}${flag.force === 'question' ? '?' : ''}`)
      const where = wording.where === 'body' ? '' : `, ${wording.where}`
      lines.push(
        safe(`  ${label(wording.article)} (${wording.language}${where}): ${wording.text}`) +
          (flags.length ? paint('yellow', `  [${flags.join(', ')}]`) : ''),
      )
    })
  }
  lines.push('', 'On authenticity')
  for (const entry of story.ledger)
    lines.push(safe(`  ${entry.stance}: ${entry.byArticle ? label(entry.article) : entry.by}: ${entry.text}`))
  for (const article of story.silent) lines.push(safe(`  ${label(article)} does not say whether anyone verified the call.`))
  return `${lines.join('\n')}\n`
}

function provenanceLines(graph: Provenance): string[] {
  const name = new Map(graph.nodes.map((node) => [node.id, node.label]))
  if (graph.relays.length === 0) return ['  nothing is known']
  return graph.relays.map((relay) => {
    const sure = relay.direction === 'sure' ? '' : ` (${relay.direction})`
    return safe(`  ${name.get(relay.from) ?? relay.from} → ${name.get(relay.to) ?? relay.to}: ${relay.kind}${sure}`)
  })
}
