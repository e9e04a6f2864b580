/** Pages that do not read as they did: found by comparing what was read from two exhibits, shown side by side. */
import type { Article, ArticleRecord, Day, PageChange, PageVersion, Store } from '../../model/index.ts'
import { compareTexts } from './compare-texts.ts'

/** More of a text than this is not laid side by side: nobody reads it so, and it would be slow. */
const mostCompared = 200_000

/** Does the later exhibit read otherwise than the earlier one? Where either cannot be read, other bytes are all there is to say. */
export async function readsOtherwise(store: Store, before: string, after: string): Promise<boolean> {
  if (before === after) return false
  const [old, now] = await bothOf(store, before, after)
  if (!old || !now) return true
  return old.article.text !== now.article.text || factsOf(old.article, now.article).length > 0
}

/** What the log says of changed pages, oldest first. */
export async function changeEvents(store: Store) {
  return (await store.journal.ofKind('page-changed')).flatMap(({ index, event }) =>
    event?.what.kind === 'page-changed' ? [{ ...event.what, index, when: event.when }] : [],
  )
}

/** How often pages of each watched address changed, by its id. */
export async function changeCounts(store: Store): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { watch } of await changeEvents(store)) counts.set(watch, (counts.get(watch) ?? 0) + 1)
  return counts
}

/** The changes of one watched address with their texts side by side, newest first. */
export async function changesOf(store: Store, watch: string, limit: number): Promise<PageChange[]> {
  const events = (await changeEvents(store)).filter((event) => event.watch === watch)
  return await Promise.all(
    events
      .reverse()
      .slice(0, limit)
      .map(async ({ index, when, url, before, after }) => {
        const [old, now] = await bothOf(store, before, after)
        const texts = [old?.article.text ?? '', now?.article.text ?? ''] as const
        return {
          entry: index,
          url,
          when,
          before: await versionOf(store, before, old),
          after: await versionOf(store, after, now),
          facts: old && now ? factsOf(old.article, now.article) : [],
          rows: old && now ? compareTexts(texts[0].slice(0, mostCompared), texts[1].slice(0, mostCompared)) : [],
          cut: texts.some((text) => text.length > mostCompared),
        }
      }),
  )
}

async function bothOf(store: Store, before: string, after: string): Promise<[ArticleRecord | null, ArticleRecord | null]> {
  return [await store.projection.article(before), await store.projection.article(after)]
}

async function versionOf(store: Store, sha256: string, record: ArticleRecord | null): Promise<PageVersion> {
  const sealed = await store.projection.exhibit(sha256)
  return {
    sha256,
    article: record?.id ?? null,
    title: record?.article.title.value ?? null,
    fetchedAt: sealed?.exhibit.from.fetchedAt ?? sealed?.exhibit.sealedAt ?? null,
  }
}

/** What is said about the article, beside its text: a headline is edited as silently as a sentence. */
function factsOf(before: Article, after: Article): PageChange['facts'] {
  const told = (article: Article) =>
    ({
      title: article.title.value,
      authors: article.authors.flatMap(({ value }) => (value ? [value] : [])).join(', ') || null,
      published: dayText(article.published.value),
      updated: dayText(article.updated.value),
    }) as const
  const [old, now] = [told(before), told(after)]
  return (['title', 'authors', 'published', 'updated'] as const)
    .filter((what) => old[what] !== now[what])
    .map((what) => ({ what, before: old[what], after: now[what] }))
}

const dayText = (day: Day | null): string | null => (day ? [day.day, day.time, day.zone].filter(Boolean).join(' ') : null)
