import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeFacts } from '../../bench/store-records.ts'
import type { Store } from '../model/ports.ts'
import { disk } from './disk.ts'
import { openStore } from './index.ts'

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
