/** The address of the article, and what other addresses say: another registrable domain is a sign of syndication. */
import { getDomain } from 'tldts'
import type { Credit, Fact } from '../../model/index.ts'
import { type Candidate, factFrom } from './fact.ts'
import { bareAddress, namesOf } from './json-ld.ts'
import { addressesOf, metaValues, type PageView } from './page-view.ts'

/** Canonical address. One that points at the bare host is a mistake of the page and does not count. */
export function canonicalFact(view: PageView): Fact<string> {
  const found = addressesOf(view).flatMap(({ url, source }): Candidate<string>[] => {
    const certainty = source === 'address' || source === 'container' ? 'derived' : 'stated'
    return /^[^/]+$/.test(bareAddress(url)) && source !== 'address' ? [] : [{ value: url, certainty, source, raw: url }]
  })
  return factFrom(found, (a, b) => bareAddress(a) === bareAddress(b))
}

/** Credits that markup states: syndication source, original source, `isBasedOn`, source organisation, foreign canonical. */
export function markupCredits(view: PageView): Credit[] {
  const found: Credit[] = []
  const held = view.url ?? view.hints?.url ?? null
  const canonical = view.survey.links.get('canonical')?.[0] ?? null
  const [here, there] = [held ? getDomain(held) : null, canonical ? getDomain(canonical) : null]
  if (here && there && here !== there)
    found.push({ kind: 'syndicated', name: there, url: canonical, raw: canonical ?? '', source: 'link canonical' })
  for (const { name, value } of metaValues(view.survey, [
    'syndication-source',
    'original-source',
    'dc.source',
    'article:original_source',
    'copyright-source',
  ])) {
    found.push({
      kind: 'syndicated',
      name: getDomain(value) ?? value,
      url: /^https?:/.test(value) ? value : null,
      raw: value,
      source: `meta ${name}`,
    })
  }
  const based = [view.article?.isBasedOn, view.article?.isBasedOnUrl].flat().flatMap((one) => (typeof one === 'string' ? [one] : []))
  for (const url of based) found.push({ kind: 'relies-on', name: getDomain(url) ?? url, url, raw: url, source: 'json-ld isBasedOn' })
  for (const { name } of namesOf(view.article?.sourceOrganization, view.byId))
    found.push({ kind: 'agency', name, url: null, raw: name, source: 'json-ld sourceOrganization' })
  if (typeof view.article?.creditText === 'string')
    found.push({ kind: 'agency', name: view.article.creditText, url: null, raw: view.article.creditText, source: 'json-ld creditText' })
  return found.filter((one) => one.name !== here).slice(0, 20)
}
