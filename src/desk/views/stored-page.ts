/**
 * The stored page as it came, for a frame without scripts. Plain text is shown as text.
 *
 * Nothing is taken out here: the frame's sandbox and the policy sent with the page keep it from acting (`look/api/guard.ts`).
 */
import type { Children, Store } from '../../model/index.ts'
import { knownArticle } from './article-view.ts'

/** @throws {Trouble} `ARTICLE_UNKNOWN`, `EXHIBIT_MISSING`, `EXHIBIT_CHANGED` */
export async function storedPage(store: Store, id: string, children: Children): Promise<{ html: string }> {
  const { exhibit } = await knownArticle(store, id)
  const bytes = await store.exhibits.bytes(exhibit.sha256)
  const isHtml = /html/.test(exhibit.type)
  const text = await children.run<string>('decode-page', { bytes, charset: exhibit.hints?.charset ?? null, isHtml })
  return { html: isHtml ? text : asPage(text) }
}

function asPage(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><meta charset="utf-8"><style>pre{white-space:pre-wrap;font:15px/1.5 ui-monospace,monospace;margin:1rem}</style><pre dir="auto">${safe}</pre>`
}
