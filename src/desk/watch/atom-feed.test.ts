import { describe, expect, it } from 'vitest'
import type { NewsItem } from '../../model/index.ts'
import { atomFeed } from './atom-feed.ts'

const item = (title: string): NewsItem => ({
  article: {
    id: 'a1',
    sha256: 'a1',
    title,
    outlet: null,
    language: 'en',
    published: '2026-01-02',
    addedAt: '2026-01-03T00:00:00.000Z',
    statements: 2,
    calls: ['c1'],
    fiction: true,
  },
  call: 'c1',
  callName: 'pilot and keeper',
  accounts: 2,
})
const facts = {
  desk: 'http://127.0.0.1:4747',
  self: '/api/feed.atom?call=c1&limit=5',
  title: 'x',
  workspace: 'w',
  author: 'ada',
  since: '2026-01-01T00:00:00.000Z',
}

describe('the feed that goes out', () => {
  it('escapes markup and shows what XML cannot hold', () => {
    const text = atomFeed([item(`<b> & "two" 'quotes' ]]> \u0007\ud800 \u{1f6a2}`)], facts)
    expect(text).toContain('&lt;b&gt; &amp; &quot;two&quot; &#39;quotes&#39; ]]&gt; \ufffd\ufffd \u{1f6a2}</title>')
    expect(text).toContain('href="http://127.0.0.1:4747/api/feed.atom?call=c1&amp;limit=5"')
  })

  it('says that fiction is fiction, and when it was last renewed', () => {
    const text = atomFeed([item('t')], facts)
    expect(text).toContain('<title>FICTION. outlet not stated: t</title>')
    expect(text).toContain('<updated>2026-01-03T00:00:00.000Z</updated>\n  <author>')
    expect(atomFeed([], facts)).toContain('<updated>2026-01-01T00:00:00.000Z</updated>')
  })
})
