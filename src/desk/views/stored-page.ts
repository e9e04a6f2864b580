/**
 * The stored page as it came, for a frame without scripts. Plain text is shown as text.
 *
 * The frame's sandbox and the policy sent with the page keep it from acting (`look/api/guard.ts`). But a browser opens a
 * connection before the policy refuses the request: for a frame at once, for a link when it is pressed, and whoever wrote
 * the page would learn that it is being looked at. So what leads out of the page loses its meaning here.
 */
import type { Children, Store } from '../../model/index.ts'
import { knownArticle } from './article-view.ts'

/** @throws {Trouble} `ARTICLE_UNKNOWN`, `EXHIBIT_MISSING`, `EXHIBIT_CHANGED` */
export async function storedPage(store: Store, id: string, children: Children): Promise<{ html: string }> {
  const { exhibit } = await knownArticle(store, id)
  const bytes = await store.exhibits.bytes(exhibit.sha256)
  const isHtml = /html/.test(exhibit.type)
  const text = await children.run<string>('decode-page', { bytes, charset: exhibit.hints?.charset ?? null, isHtml })
  return { html: isHtml ? inert(text) : asPage(text) }
}

/**
 * What leads out. A browser knows a tag by its name as it stands there (no entity, no quote may be in it), so a name that
 * is changed wherever it stands cannot be missed; in comments and attributes the change does no harm.
 */
const leadsOut = /<(\/?)(a|area|base|link|iframe|frame|frameset|fencedframe|portal|object|embed|applet|form)(?=[\s/>])/gi

/** The page without links and frames: they look as they did, as far as that goes, and lead nowhere. */
export function inert(html: string): string {
  return `${html.replace(leadsOut, '<$1x-$2')}<style>x-a[href]{color:#00e;text-decoration:underline}</style>`
}

function asPage(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><meta charset="utf-8"><style>pre{white-space:pre-wrap;font:15px/1.5 ui-monospace,monospace;margin:1rem}</style><pre dir="auto">${safe}</pre>`
}
