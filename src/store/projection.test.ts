import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeFacts, makeRecord } from '../../bench/store-records.ts'
import type { Store } from '../model/ports.ts'
import { auditStore, openStore } from './index.ts'
import { openDatabase } from './sqlite/engine.ts'

let dir = ''
const opened: Store[] = []
const open = async (options: Parameters<typeof openStore>[1] = {}) => {
  const store = await openStore(dir, { program: 'test', ...options })
  opened.push(store)
  return store
}
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-store-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const store of opened.splice(0)) await store.close().catch(() => undefined)
  fs.rmSync(dir, { recursive: true, force: true })
})

const nothing = () => undefined
const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

describe('the projection', () => {
  const records = [
    makeRecord({ name: 'one', language: 'en', outlet: 'A', day: '2024-01-01', statements: [{ content: 'First words' }] }),
    makeRecord({ name: 'two', language: 'de', outlet: 'B', day: '2024-01-02', statements: [{ content: 'Zweite Worte' }] }),
  ]
  const dump = async (store: Store) => {
    const lines: string[] = []
    for await (const line of store.projection.dump()) lines.push(line)
    return lines
  }

  it('gives the same dump after clearing, whatever the order of arrival', async () => {
    const store = await open()
    await store.exhibits.seal(Buffer.from('x'), madeFacts('x'))
    await store.journal.append({ kind: 'decision-made', decision: { kind: 'undo', decision: '1' }, why: 'because' }, 'an editor')
    await store.projection.putArticles(records)
    const before = await dump(store)
    expect(before.length).toBeGreaterThan(5)
    await store.projection.clear()
    expect(store.rebuildNeeded()).toMatch(/emptied/)
    expect((await dump(store)).map((line) => JSON.parse(line)[0])).toEqual(['decision', 'exhibit'])
    expect((await store.projection.search({ words: 'words' })).hits).toEqual([])
    await store.projection.putArticles([...records].reverse())
    await store.journal.append({ kind: 'projection-rebuilt', exhibits: 1, decisions: 1 }, 'x')
    expect(store.rebuildNeeded()).toBeNull()
    expect(await dump(store)).toEqual(before)
    expect((await store.projection.search({ words: 'words' })).hits).toHaveLength(1)
  })

  it('keeps articles, exhibits and decisions over openings, and knows what the log knows', async () => {
    const store = await open()
    const { exhibit, entry } = await store.exhibits.seal(Buffer.from('x'), madeFacts('x'))
    await store.journal.append({ kind: 'decision-made', decision: { kind: 'undo', decision: '1' }, why: 'because' }, 'an editor')
    await store.projection.putArticles(records)
    for (const name of ['hearsay.db', 'hearsay.db-wal', 'jobs.db']) expect(fs.statSync(path.join(dir, name)).mode & 0o077).toBe(0)
    await store.close()
    const again = await open()
    expect(await again.projection.article(records[0]!.id)).toEqual(records[0])
    expect(await again.projection.exhibit(exhibit.sha256)).toEqual({ exhibit, entry })
    expect(await again.projection.decisions()).toMatchObject([{ id: '2', who: 'an editor', why: 'because', body: { kind: 'undo' } }])
    expect(await again.projection.counts()).toEqual({ articles: 2, statements: 2, calls: 0, exhibits: 1 })
    expect((await again.journal.ofKind('decision-made')).map(({ index }) => index)).toEqual([2])
  })

  it('asks for a rebuild when its file is gone or of another version, and still knows exhibits and decisions', async () => {
    const store = await open()
    await store.exhibits.seal(Buffer.from('x'), madeFacts('x'))
    await store.close()
    fs.rmSync(path.join(dir, 'hearsay.db'))
    const again = await open()
    expect(again.rebuildNeeded()).not.toBeNull()
    expect((await again.projection.counts()).exhibits).toBe(1)
    await again.journal.append({ kind: 'projection-rebuilt', exhibits: 1, decisions: 0 }, 'x')
    await again.close()
    const database = openDatabase(path.join(dir, 'hearsay.db'))
    database.exec("UPDATE state SET value = '0' WHERE name = 'schema'")
    database.close()
    const third = await open()
    expect(third.rebuildNeeded()).not.toBeNull()
  })

  it('does not fail when its file is rubbish', async () => {
    await (await open()).close()
    fs.writeFileSync(path.join(dir, 'hearsay.db'), 'rubbish '.repeat(1000))
    const store = await open()
    await store.projection.putArticles(records)
    expect((await store.projection.counts()).articles).toBe(2)
  })

  it('keeps NULs and halves of letters in their places', async () => {
    const store = await open()
    const content = 'before \0 between \ud83d after'
    const record = makeRecord({ name: 'odd', language: 'en', title: 'a\0b', outlet: 'c\0d', statements: [{ content, speaker: 'e\0f' }] })
    await store.projection.putArticles([record])
    const { hits } = await store.projection.search({ words: 'after' })
    expect(hits).toMatchObject([
      { content: 'before \ufffd between \ufffd after', title: 'a\ufffdb', speaker: 'e\ufffdf', marks: [[19, 24]] },
    ])
    expect(await store.projection.article(record.id)).toEqual(record)
    expect((await store.projection.listArticles({})).rows[0]?.title).toBe('a\ufffdb')
  })

  it('lists articles newest first, page by page, also those of one exhibit', async () => {
    const store = await open()
    const many = Array.from({ length: 7 }, (_, at) =>
      makeRecord({ name: `a${at}`, language: 'en', statements: [{ content: `words ${at}` }] }),
    )
    await store.projection.putArticles(many)
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await store.projection.listArticles({ limit: 3, ...(after ? { after } : {}) })
      seen.push(...page.rows.map((row) => row.id))
      after = page.next
    }
    expect(seen).toEqual([...many].sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1)).map(({ id }) => id))
    const { rows } = await store.projection.listArticles({ exhibit: many[2]!.exhibit.sha256 })
    expect(rows).toMatchObject([{ id: many[2]!.id, statements: 1, fiction: false, calls: [] }])
  })
})

describe('workspaces', () => {
  it('share a store and see only their own', async () => {
    const first = await open({ workspace: 'first' })
    await first.exhibits.seal(Buffer.from('x'), madeFacts('x'))
    await first.projection.putArticles([makeRecord({ name: 'one', language: 'en', statements: [{ content: 'shared words' }] })])
    await first.jobs.add({ kind: 'audit' }, 'an audit')
    await first.close()
    const second = await open({ workspace: 'second' })
    expect(await second.projection.counts()).toEqual({ articles: 0, statements: 0, calls: 0, exhibits: 0 })
    expect((await second.jobs.list({})).rows).toEqual([])
    await second.projection.putArticles([makeRecord({ name: 'two', language: 'en', statements: [{ content: 'shared words too' }] })])
    expect((await second.projection.search({ words: 'shared' })).hits).toHaveLength(1)
    expect(await second.journal.about(sha('x'))).toEqual([])
    await second.projection.clear()
    expect((await second.projection.search({ words: 'shared' })).hits).toEqual([])
    await second.close()
    const back = await open({ workspace: 'first' })
    expect((await back.projection.search({ words: 'shared' })).hits).toHaveLength(1)
    expect((await back.projection.counts()).exhibits).toBe(1)
  })
})

describe('erasing an exhibit', () => {
  it('destroys its bytes, entries and rows; tombstones stay and the audit is clean', async () => {
    const store = await open()
    const text = 'a name that must go'
    const { exhibit } = await store.exhibits.seal(Buffer.from(text), madeFacts('secret-name.txt'))
    await store.exhibits.seal(Buffer.from(text), madeFacts('secret-name-again.txt'))
    await store.exhibits.seal(Buffer.from('another'), madeFacts('other.txt'))
    const record = makeRecord({ name: 'x', language: 'en', statements: [{ content: text }] })
    await store.projection.putArticles([{ ...record, id: exhibit.sha256, exhibit, accounts: [], keys: [] }])
    const tombstones = await store.eraseExhibit(exhibit.sha256, 'a person asked', 'an editor')
    expect(tombstones.map(({ event }) => event?.what)).toEqual([
      { kind: 'content-erased', entry: 1, why: 'a person asked' },
      { kind: 'content-erased', entry: 2, why: 'a person asked' },
    ])
    expect(await store.exhibits.has(exhibit.sha256)).toBe(false)
    expect(await store.projection.article(exhibit.sha256)).toBeNull()
    expect((await store.projection.search({ words: 'name' })).hits).toEqual([])
    await store.close()
    expect((await auditStore(dir, nothing)).faults).toEqual([])
    for (const file of fs.readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(fs.readFileSync(path.join(file.parentPath, file.name)).includes('secret-name')).toBe(false)
    }
  })
})
