/** What the readers of page metadata look at, prepared once. */
import type { Hints } from '../../model/index.ts'
import type { Survey } from '../tree/survey.ts'
import { addressOf } from '../web.ts'
import { bareAddress, indexById, type JsonObject, mainArticle, objectsOf } from './json-ld.ts'

/** The page as metadata readers see it. */
export interface PageView {
  readonly survey: Survey
  /** Address under which the page was held, if known. */
  readonly url: string | null
  readonly hints: Hints | null
  readonly captureDay: string | null
  readonly objects: readonly JsonObject[]
  readonly byId: ReadonlyMap<string, JsonObject>
  /** The structured data of this article. */
  readonly article: JsonObject | null
}

/** Prepare. */
export function pageView(
  survey: Survey,
  page: { readonly url: string | null; readonly hints: Hints | null; readonly captureDay: string | null },
): PageView {
  const objects = objectsOf(survey.jsonLd)
  const own = [page.url, page.hints?.url, survey.links.get('canonical')?.[0], survey.metas.get('og:url')?.[0]]
  const addresses = new Set(own.filter((url) => typeof url === 'string').map(bareAddress))
  return { survey, ...page, objects, byId: indexById(objects), article: mainArticle(objects, addresses) }
}

/** First contents of these metas that are there, with their names. */
export function metaValues(survey: Survey, names: readonly string[]): { name: string; value: string }[] {
  return names.flatMap((name) => (survey.metas.get(name) ?? []).map((value) => ({ name, value })))
}

/** The address inside that of a web archive. */
export function unarchived(url: string): string {
  return /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/.exec(url)?.[1] ?? url
}

/** The page's own address: canonical, `og:url`, where it was held; each resolved. */
export function addressesOf(view: PageView): { url: string; source: string }[] {
  const base = view.url ?? view.hints?.url ?? null
  const given: [string | undefined | null, string][] = [
    [view.survey.links.get('canonical')?.[0], 'link canonical'],
    [view.survey.metas.get('og:url')?.[0], 'meta og:url'],
    [typeof view.article?.mainEntityOfPage === 'string' ? view.article.mainEntityOfPage : null, 'json-ld'],
    [typeof view.article?.url === 'string' ? view.article.url : null, 'json-ld'],
    [base, view.url ? 'address' : 'container'],
  ]
  return given.flatMap(([url, source]) => {
    const address = url ? addressOf(unarchived(url), base) : null
    return address && /^https?:$/.test(address.protocol) && address.hostname !== '' ? [{ url: address.href, source }] : []
  })
}
