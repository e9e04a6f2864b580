/** New accounts as an Atom feed (RFC 4287), so that any feed reader tells when somebody else takes up a call. Pure. */
import type { NewsItem } from '../../model/index.ts'

export interface FeedFacts {
  /** Address of the desk, `http://127.0.0.1:4747`. */
  readonly desk: string
  /** Path and query of the feed itself. */
  readonly self: string
  readonly title: string
  readonly workspace: string
  readonly author: string
  /** When the desk had nothing to tell yet, ISO 8601. */
  readonly since: string
}

/** @param items newest first */
export function atomFeed(items: readonly NewsItem[], facts: FeedFacts): string {
  const updated = [facts.since, ...items.map(({ article }) => article.addedAt)].sort().at(-1) ?? facts.since
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${tagOf(facts, 'feed', facts.self)}</id>
  <title>${xml(facts.title)}</title>
  <updated>${xml(updated)}</updated>
  <author><name>${xml(facts.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(facts.desk + facts.self)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${facts.desk}/#/calls`)}"/>
${items.map((item) => entry(item, facts)).join('')}</feed>
`
}

function entry({ article, call, callName, accounts }: NewsItem, facts: FeedFacts): string {
  const outlet = article.outlet ?? 'outlet not stated'
  const lines = [
    `${outlet} tells of the call of ${callName}.`,
    `${accounts === 1 ? 'It is the only account here' : `There are ${accounts} accounts of it here`}; ${article.statements} statements were read.`,
    ...(article.published ? [`Published ${article.published}.`] : []),
    ...(article.fiction ? ['FICTION: an invented example.'] : []),
  ]
  return `  <entry>
    <id>${tagOf(facts, 'account', `${call}/${article.id}`)}</id>
    <title>${xml(`${article.fiction ? 'FICTION. ' : ''}${outlet}: ${article.title ?? 'untitled'}`)}</title>
    <updated>${xml(article.addedAt)}</updated>
    <link rel="alternate" type="text/html" href="${xml(`${facts.desk}/#/call/${encodeURIComponent(call)}`)}"/>
    <link rel="related" type="text/html" href="${xml(`${facts.desk}/#/article/${encodeURIComponent(article.id)}`)}"/>
    <category term="${xml(article.language)}" label="language"/>
    <summary>${xml(lines.join(' '))}</summary>
  </entry>
`
}

/** An id that stays when the desk moves to another port (RFC 4151). */
const tagOf = (facts: FeedFacts, kind: string, rest: string): string =>
  xml(`tag:localhost,2026:hearsay/${encodeURIComponent(facts.workspace)}/${kind}/${encodeURIComponent(rest)}`)

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters, and halves of a pair that lost their other half. */
const unknownToXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu

/** Signs that XML 1.0 does not know at all are shown as what they are: unreadable. */
function xml(text: string): string {
  return text.replaceAll(unknownToXml, '\ufffd').replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
