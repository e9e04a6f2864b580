import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeFacts, makeRecord } from '../../bench/store-records.ts'
import type { Store } from '../model/ports.ts'
import { disk } from './disk.ts'
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
const exhibitPath = (hex: string) => path.join(dir, 'exhibits', 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex)

async function* pieces(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield Buffer.alloc(size, at % 251)
}

describe('sealing', () => {
  it('keeps the bytes under their hash, read-only, named by an entry', async () => {
    const store = await open()
    const { exhibit, fresh, entry } = await store.exhibits.seal(Buffer.from('hello'), madeFacts('a.txt'))
    expect([exhibit.sha256, exhibit.bytes, fresh]).toEqual([sha('hello'), 5, true])
    expect(fs.statSync(exhibitPath(exhibit.sha256)).mode & 0o222).toBe(0)
    expect((await store.journal.entries(entry, 1))[0]?.event?.what).toEqual({ kind: 'exhibit-sealed', exhibit })
    expect(Buffer.from(await store.exhibits.bytes(exhibit.sha256)).toString()).toBe('hello')
    expect(await store.exhibits.has(exhibit.sha256)).toBe(true)
    expect(fs.readdirSync(path.join(dir, 'tmp'))).toEqual([])
  })

  it('sees the same bytes again, also twice at once, and keeps one file', async () => {
    const store = await open()
    const results = await Promise.all(['a', 'b', 'c'].map((name) => store.exhibits.seal(Buffer.from('same'), madeFacts(name))))
    expect(results.map(({ fresh }) => fresh).sort()).toEqual([false, false, true])
    const kinds = (await store.journal.about(sha('same'))).map(({ event }) => event?.what.kind)
    expect(kinds).toEqual(['exhibit-sealed', 'exhibit-seen-again', 'exhibit-seen-again'])
    expect((await store.audit(nothing)).faults).toEqual([])
  })

  it('takes streams of any size in flat memory, and gives ranges back', async () => {
    const store = await open()
    const before = process.memoryUsage().arrayBuffers
    const { exhibit } = await store.exhibits.seal(pieces(128, 1024 * 1024), { ...madeFacts('long.wav'), role: 'media' })
    expect(exhibit.bytes).toBe(128 * 1024 * 1024)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
    const range: number[] = []
    for await (const chunk of store.exhibits.stream(exhibit.sha256, { start: 1024 * 1024 - 2, end: 1024 * 1024 + 2 })) range.push(...chunk)
    expect(range).toEqual([0, 0, 1, 1])
    let length = 0
    for await (const chunk of store.exhibits.stream(exhibit.sha256)) length += chunk.length
    expect(length).toBe(exhibit.bytes)
  })

  it('leaves nothing behind when the source fails or the disk is full', async () => {
    const store = await open()
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half')
      throw new Error('the line went dead')
    }
    await expect(store.exhibits.seal(broken(), madeFacts('x'))).rejects.toThrow('line went dead')
    const write = disk.writeAt
    for (const place of ['tmp', 'journal']) {
      const spy = vi.spyOn(disk, 'writeAt').mockImplementation((file, position, bytes) => {
        if (file.includes(`${path.sep}${place}${path.sep}`) && bytes.length > 0)
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        write(file, position, bytes)
      })
      await expect(store.exhibits.seal(Buffer.from(`lost ${place}`), madeFacts('y'))).rejects.toMatchObject({ code: 'DISK_FULL' })
      spy.mockRestore()
    }
    expect(fs.readdirSync(path.join(dir, 'tmp'))).toEqual([])
    expect((await store.audit(nothing)).faults).toEqual([])
    await store.exhibits.seal(Buffer.from('lost tmp'), madeFacts('y'))
    expect(await store.exhibits.has(sha('lost tmp'))).toBe(true)
  })

  it('says when an exhibit is missing or changed, and will not say "seen again" of a changed one', async () => {
    const store = await open()
    const { exhibit } = await store.exhibits.seal(Buffer.from('true words'), madeFacts('a'))
    await expect(store.exhibits.bytes(sha('never'))).rejects.toMatchObject({ code: 'EXHIBIT_MISSING' })
    await expect(store.exhibits.bytes('../../etc/passwd')).rejects.toMatchObject({ code: 'EXHIBIT_MISSING' })
    fs.chmodSync(exhibitPath(exhibit.sha256), 0o600)
    fs.writeFileSync(exhibitPath(exhibit.sha256), 'fake words')
    await expect(store.exhibits.bytes(exhibit.sha256)).rejects.toMatchObject({ code: 'EXHIBIT_CHANGED' })
    await expect(store.exhibits.seal(Buffer.from('true words'), madeFacts('b'))).rejects.toMatchObject({ code: 'EXHIBIT_CHANGED' })
    await expect(
      (async () => {
        for await (const _ of store.exhibits.stream(exhibit.sha256));
      })(),
    ).rejects.toMatchObject({ code: 'EXHIBIT_CHANGED' })
  })
})

describe('half-done seals', () => {
  it('are undone when nobody was told, and kept when the log knows them', async () => {
    const store = await open()
    const { exhibit } = await store.exhibits.seal(Buffer.from('told'), madeFacts('a'))
    const size = store.journal.size()
    await store.close()
    const mark = (hex: string, at: number) => path.join(dir, 'tmp', `${hex}.${at}.0123456789abcdef01.seal`)
    fs.linkSync(exhibitPath(exhibit.sha256), mark(exhibit.sha256, size - 1))
    const untold = sha('untold')
    fs.mkdirSync(path.dirname(exhibitPath(untold)), { recursive: true })
    fs.writeFileSync(mark(untold, size), 'untold')
    fs.linkSync(mark(untold, size), exhibitPath(untold))
    fs.writeFileSync(path.join(dir, 'tmp', 'abc.part'), 'never complete')
    const again = await open()
    expect(await again.exhibits.has(untold)).toBe(false)
    expect(await again.exhibits.has(exhibit.sha256)).toBe(true)
    expect(fs.readdirSync(path.join(dir, 'tmp'))).toEqual([])
    expect((await again.audit(nothing)).faults).toEqual([])
  })
})

describe('one writer', () => {
  it('holds the store; a second is told the pid, a reader may read, and closing lets go', async () => {
    const store = await open()
    await store.exhibits.seal(Buffer.from('x'), madeFacts('x'))
    await expect(openStore(dir)).rejects.toMatchObject({ code: 'STORE_IN_USE', facts: { pid: process.pid } })
    const reader = await open({ readOnly: true })
    expect(await reader.journal.entries(0, 10)).toHaveLength(2)
    expect(Buffer.from(await reader.exhibits.bytes(sha('x'))).toString()).toBe('x')
    await expect(reader.exhibits.seal(Buffer.from('y'), madeFacts('y'))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' })
    await expect(reader.journal.append({ kind: 'projection-rebuilt', exhibits: 0, decisions: 0 }, 'x')).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
    })
    await reader.close()
    await store.close()
    const next = await open()
    expect(next.journal.size()).toBe(2)
  })

  it('is not hindered by what a dead process left', async () => {
    await (await open()).close()
    fs.writeFileSync(path.join(dir, 'lock.json'), JSON.stringify({ pid: 999_999, host: 'x', since: 'y', program: 'z' }))
    await expect(open()).resolves.toBeDefined()
  })

  it('says so when the folder cannot be made', async () => {
    fs.writeFileSync(path.join(dir, 'file'), '')
    await expect(openStore(path.join(dir, 'file', 'data'))).rejects.toMatchObject({ name: 'Trouble' })
  })
})

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
