/** A live blog brought to the desk: the page and its entries are articles, and each entry says whose it is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ended, openTestDesk } from './open-test-desk.ts'

const entry = (n: number) => `<div class="entry" id="e${n}"><time datetime="2024-05-0${n}T08:0${n}:00Z">08:0${n}</time>
<p>The lock keepers published recording number ${n} on their board this morning. “The gate has been stuck for ${n + 1} days,” one of them says in it.</p></div>`

it('keeps whose entries they are', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'hearsay-live-'))
  const open = await openTestDesk()
  try {
    const html = `<html lang="en"><head><title>Live blog: the canal</title><link rel="canonical" href="https://paper.example/live/canal"></head>
<body class="live-blog"><h1>Live blog: the canal</h1><main>${[1, 2, 3, 4].map(entry).join('\n')}</main></body></html>`
    await writeFile(join(scratch, 'canal.html'), html)
    await ended(open.desk, await open.desk.addJob({ kind: 'add-path', path: join(scratch, 'canal.html') }, 'canal'))
    const { rows } = await open.desk.store.projection.listArticles({ limit: 20 })
    const articles = await open.desk.store.projection.articles(rows.map((row) => row.id))
    const page = articles.find((one) => one.article.entryOf === null)
    const entries = articles.filter((one) => one.article.entryOf !== null)
    expect(articles).toHaveLength(5)
    expect(entries.map((one) => one.article.entryOf)).toEqual(new Array(4).fill(page?.id))
  } finally {
    await open.close()
    await rm(scratch, { recursive: true, force: true })
  }
})
