/** The words of passages that other articles hold: an article is asked for once, when one of its passages is shown. */
import { SvelteMap } from 'svelte/reactivity'
import { desk } from '../api/desk.ts'

const texts = new SvelteMap<string, string | null>()
const most = 220

/** Begin to ask for an article's text unless it is here or on its way. */
export function wantText(article: string): void {
  if (texts.has(article)) return
  texts.set(article, null)
  const stop = new AbortController()
  desk
    .article(article, stop)
    .then((view) => texts.set(article, view.reading.article.text))
    .catch(() => texts.delete(article))
}

/** The words at a span, or null while they are not here. */
export function passageText(article: string, [start, end]: readonly [number, number]): string | null {
  const text = texts.get(article)
  if (!text) return null
  const words = text.slice(start, Math.min(end, start + most))
  return end - start > most ? `${words}…` : words
}
