import { describe, expect, it } from 'vitest'
import { previewBytes } from '../../preview.ts'
import { sameProcess } from '../../testing/memory-ports.ts'

const sentence = (n: number) => `Entry ${n}: the miller told his mother on the telephone that the grain had not come since March.`

const list = (attributes: string) =>
  [1, 2, 3, 4]
    .map(
      (n) =>
        `<div ${attributes} id="e${n}"><time datetime="2022-05-0${n}T08:15:00+03:00">08:15</time><h3>Title ${n}</h3><span class="author">By Ann Example</span><p>${sentence(n)}</p></div>`,
    )
    .join('')

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Live blog: the mill</title><link rel="canonical" href="https://paper.example/live/mill">${head}</head><body class="liveblog"><article><h1>The mill, as it happened</h1><p>What happened at the mill this week, hour by hour, from our reporters on the spot and from those who telephoned.</p>${body}</article></body></html>`

async function opened(html: string) {
  const found = []
  for await (const one of previewBytes(new TextEncoder().encode(html), 'live.html', sameProcess)) found.push(one)
  return found.map((one) => ('trouble' in one ? { trouble: one.trouble.code } : { ...one, text: new TextDecoder().decode(one.bytes) }))
}

describe('live blogs', () => {
  it('give the page and each entry with its own time, author and address', async () => {
    const found = await opened(page(`<div>${list('class="entry"')}</div>`))
    expect(found).toHaveLength(5)
    expect(found[1]).toMatchObject({
      path: 'live.html!entry1',
      type: 'text/plain',
      hints: {
        title: 'Title 1',
        published: '2022-05-01T08:15:00+03:00',
        authors: ['Ann Example'],
        url: 'https://paper.example/live/mill#e1',
      },
    })
    expect(found[1]).toMatchObject({ text: expect.stringContaining(sentence(1)) })
    expect(found[1]).not.toMatchObject({ text: expect.stringContaining(sentence(2)) })
  })
  it('are read from structured data first', async () => {
    const updates = [1, 2].map((n) => ({
      '@type': 'BlogPosting',
      headline: `Told ${n}`,
      articleBody: `<p>${sentence(n)}</p>`,
      datePublished: `2022-05-0${n}T09:00:00Z`,
      author: { name: 'Bo Sample' },
      url: `https://paper.example/live/mill?entry=${n}`,
    }))
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates })}</script>`
    const found = await opened(page('<p>Nothing here.</p>', data))
    expect(found.slice(1)).toMatchObject([
      { hints: { title: 'Told 1', authors: ['Bo Sample'], url: 'https://paper.example/live/mill?entry=1' } },
      { hints: { title: 'Told 2' } },
    ])
  })
  it.each([
    ['comments', page(`<div class="comments">${list('class="comment"')}</div>`)],
    [
      'teasers',
      page(
        `<div>${[1, 2, 3].map((n) => `<div><time>08:0${n}</time><a href="/${n}">Another long headline of another story about the harvest, number ${n}</a></div>`).join('')}</div>`,
      ),
    ],
    ['a page that is not live', page(`<div>${list('class="entry"')}</div>`).replace(/live/gi, 'story')],
  ])('are not seen in %s', async (_name, html) => {
    expect(await opened(html)).toHaveLength(1)
  })
})
