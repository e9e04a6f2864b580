/**
 * Addresses of the desk, after the `#`: `#/article/ID/s7`, `#/call/ID/q3`, `#/search?q=…`.
 *
 * After the `#` nothing is sent to a server, a page opens from a file as well, and every link can be mailed.
 */
export type Route =
  | { readonly page: 'inbox' }
  | { readonly page: 'calls'; readonly query: URLSearchParams }
  | { readonly page: 'call'; readonly id: string; readonly quote: string | null }
  | { readonly page: 'articles' }
  | { readonly page: 'article'; readonly id: string; readonly mark: string | null }
  | { readonly page: 'recordings' }
  | { readonly page: 'recording'; readonly id: string; readonly at: number | null }
  | { readonly page: 'trends'; readonly query: URLSearchParams }
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'watch'; readonly id: string | null }
  | { readonly page: 'custody'; readonly entry: number | null }
  | { readonly page: 'settings' }
  | { readonly page: 'about' }
  | { readonly page: 'unknown'; readonly path: string }

const simple = new Set(['inbox', 'articles', 'recordings', 'settings', 'about'])

/** @param hash with or without its `#` */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [page = '', id = '', rest = ''] = path.split('/').map(plainText)
  const params = new URLSearchParams(query)
  if (page === '') return { page: 'inbox' }
  if (simple.has(page)) return { page } as Route
  if (page === 'calls' || page === 'trends') return { page, query: params }
  if (page === 'call' && id) return { page, id, quote: rest || null }
  if (page === 'article' && id) return { page, id, mark: rest || null }
  if (page === 'recording' && id) return { page, id, at: /^\d+(?:\.\d+)?$/.test(rest) ? Number(rest) : null }
  if (page === 'search') return { page, query: params.get('q') ?? '' }
  if (page === 'watch') return { page, id: id || null }
  if (page === 'custody') return { page, entry: /^\d+$/.test(id) ? Number(id) : null }
  return { page: 'unknown', path }
}

/** A part of an address that is no valid escape stays as it is. */
function plainText(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const part = encodeURIComponent

/** Addresses to link to. */
export const to = {
  inbox: '#/inbox',
  calls: '#/calls',
  articles: '#/articles',
  settings: '#/settings',
  about: '#/about',
  call: (id: string, quote?: string) => `#/call/${part(id)}${quote ? `/${part(quote)}` : ''}`,
  article: (id: string, mark?: string | null) => `#/article/${part(id)}${mark ? `/${part(mark)}` : ''}`,
  recordings: '#/recordings',
  /** @param at second to begin at */
  recording: (id: string, at?: number) => `#/recording/${part(id)}${at === undefined ? '' : `/${Math.max(0, Math.round(at * 10) / 10)}`}`,
  search: (query = '') => (query ? `#/search?q=${part(query)}` : '#/search'),
  trends: (by = '', step = '') => `#/trends${by || step ? `?by=${part(by || 'topic')}&step=${part(step || 'month')}` : ''}`,
  watch: (id?: string) => (id ? `#/watch/${part(id)}` : '#/watch'),
  custody: (entry?: number) => (entry === undefined ? '#/custody' : `#/custody/${entry}`),
}
