import { createHash, createPublicKey, verify } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CustodyEntry, EventBody } from '../../model/event.ts'
import { disk } from '../disk.ts'
import { openJournal } from './journal.ts'
import { hashLeaf } from './merkle.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

let dir = ''
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-journal-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  fs.rmSync(dir, { recursive: true, force: true })
})

const told: CustodyEntry[][] = []
const open = () =>
  openJournal(dir, {
    workspace: 'w',
    clock: { now: () => '2024-05-06T07:08:09.000Z' },
    program: 'test',
    onEntries: (entries) => told.push([...entries]),
  })

const note = (n: number): EventBody => ({
  kind: 'trouble-met',
  exhibit: null,
  trouble: { code: 'TEST', what: `number ${n}`, next: 'nothing', facts: {} },
})
const notes = (from: number, count: number) => Array.from({ length: count }, (_, at) => note(from + at))
const file = (...parts: string[]) => path.join(dir, 'journal', ...parts)
const lastByte = (name: string) => fs.statSync(name).size

describe('the custody log', () => {
  it('begins with the entry that names its key, which only its owner may read', async () => {
    const journal = await open()
    const [first] = await journal.entries(0, 1)
    expect(first?.event?.what).toEqual({ kind: 'store-opened', store: journal.origin, program: 'test' })
    expect(fs.statSync(file('key.pem')).mode & 0o777).toBe(0o600)
    await journal.close()
  })

  it('gives back what was appended, across files and openings, in order', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 600), 'a person')
    await journal.close()
    const again = await open()
    expect(again.size()).toBe(601)
    const entries = await again.entries(250, 20)
    expect(entries.map(({ index, event }) => [index, event?.who, event?.what])).toEqual(
      Array.from({ length: 20 }, (_, at) => [250 + at, 'a person', note(250 + at)]),
    )
    expect(await again.entries(595, 100)).toHaveLength(6)
    await again.close()
  })

  it('lays out files as tlog-tiles does', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 600), 'a person')
    await journal.close()
    expect(lastByte(file('tile', '0', '000'))).toBe(256 * 32)
    expect(lastByte(file('tile', '0', '002'))).toBe((601 - 512) * 32)
    expect(lastByte(file('tile', '1', '000'))).toBe(2 * 32)
    expect(lastByte(file('tile', 'entries', '001'))).toBe(256 * 34)
  })

  it('can be checked by hand: line, commitment, leaf, signature', async () => {
    const journal = await open()
    const entry = await journal.append(note(1), 'a person')
    const { text } = await journal.checkpoint()
    await journal.close()
    const line = fs.readFileSync(file('content', '000'), 'utf8').split('\n')[1] ?? ''
    const commitment = createHash('sha256').update(line).digest()
    expect(fs.readFileSync(file('tile', 'entries', '000')).subarray(34 + 2, 68)).toEqual(commitment)
    expect(Buffer.from(hashLeaf(commitment)).toString('hex')).toBe(entry.leaf)
    expect(line).toMatch(/^\{"event":\{.*\},"index":1,"salt":"[0-9a-f]{32}"\}$/)
    const body = text.slice(0, text.indexOf('\n\n') + 1)
    const signature = Buffer.from(text.trim().split(' ').at(-1) ?? '', 'base64').subarray(4)
    expect(verify(null, Buffer.from(body), createPublicKey(fs.readFileSync(file('key.pub.pem'))), signature)).toBe(true)
  })

  it('commits many appends that come at once with a few fsyncs, and tells of them in order', async () => {
    const journal = await open()
    told.length = 0
    const sync = vi.spyOn(disk, 'sync')
    const entries = await Promise.all(Array.from({ length: 500 }, (_, at) => journal.append(note(at), 'a person')))
    expect(entries.map(({ index }) => index)).toEqual(Array.from({ length: 500 }, (_, at) => at + 1))
    expect(told.flat().map(({ index }) => index)).toEqual(entries.map(({ index }) => index))
    expect(sync.mock.calls.length).toBeLessThan(12)
    await journal.close()
  })

  it('proves inclusion and consistency', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 300), 'a person')
    const early = await journal.checkpoint()
    await journal.appendAll(notes(301, 400), 'a person')
    const late = await journal.checkpoint()
    const bytes = (base64: string) => Buffer.from(base64, 'base64')
    for (const index of [0, 255, 256, 300, 700]) {
      const [entry] = await journal.entries(index, 1)
      const path = (await journal.proveInclusion(index)).map(bytes)
      expect(verifyInclusion({ leaf: Buffer.from(entry?.leaf ?? '', 'hex'), index, size: late.size, root: bytes(late.root), path })).toBe(
        true,
      )
    }
    const path = (await journal.proveConsistency(early.size)).map(bytes)
    expect(verifyConsistency({ from: early.size, fromRoot: bytes(early.root), to: late.size, toRoot: bytes(late.root), path })).toBe(true)
    await journal.close()
  })

  it('erases the content of an entry and leaves a tombstone; the tree stands', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 10), 'a person')
    const before = await journal.checkpoint()
    const tombstone = await journal.erase(4, 'a name stood in it', 'an editor')
    expect(tombstone.event?.what).toEqual({ kind: 'content-erased', entry: 4, why: 'a name stood in it' })
    const entries = await journal.entries(3, 3)
    expect(entries.map(({ event }) => event?.what ?? null)).toEqual([note(3), null, note(5)])
    expect(fs.readFileSync(file('content', '000'), 'utf8')).not.toContain('number 4"')
    await journal.append(note(20), 'a person')
    expect((await journal.entries(12, 1))[0]?.event?.what).toEqual(note(20))
    const after = await journal.checkpoint()
    const proof = (await journal.proveConsistency(before.size)).map((hash) => Buffer.from(hash, 'base64'))
    const roots = { fromRoot: Buffer.from(before.root, 'base64'), toRoot: Buffer.from(after.root, 'base64') }
    expect(verifyConsistency({ from: before.size, to: after.size, ...roots, path: proof })).toBe(true)
    await journal.close()
  })

  it('finishes an erasure that a crash interrupted, and drops one that was never logged', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 10), 'a person')
    await journal.append({ kind: 'content-erased', entry: 6, why: 'x' }, 'an editor')
    await journal.close()
    fs.writeFileSync(file('erasing'), JSON.stringify({ entry: 6, size: 11 }))
    const again = await open()
    expect((await again.entries(6, 1))[0]?.event).toBeNull()
    await again.close()
    fs.writeFileSync(file('erasing'), JSON.stringify({ entry: 7, size: 12 }))
    const third = await open()
    expect((await third.entries(7, 1))[0]?.event?.what).toEqual(note(7))
    expect(fs.existsSync(file('erasing'))).toBe(false)
    await third.close()
  })

  it('refuses an entry that is too large, and one that is no JSON, without harm to the others', async () => {
    const journal = await open()
    const huge = { ...note(1), trouble: { code: 'X', what: 'x'.repeat(5_000_000), next: '', facts: {} } } as EventBody
    const results = await Promise.allSettled([
      journal.append(note(1), 'a'),
      journal.append(huge, 'a'),
      journal.append({ ...note(3), exhibit: Number.NaN } as never, 'a'),
      journal.append(note(4), 'a'),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(journal.size()).toBe(3)
    await journal.close()
  })
})

describe('after a crash', () => {
  /** A log of 300 entries, closed, and one more batch of 20 of which the tree's files are left out: as if killed between. */
  async function crashed(mend: (content: string) => void): Promise<void> {
    const journal = await open()
    await journal.appendAll(notes(1, 299), 'a')
    await journal.close()
    const kept = ['checkpoint', 'tile/0/001', 'tile/entries/001'].map((name) => [name, fs.readFileSync(file(name))] as const)
    const again = await open()
    await again.appendAll(notes(300, 20), 'a')
    await again.close()
    for (const [name, bytes] of kept) fs.writeFileSync(file(name), bytes)
    mend(file('content', '001'))
  }

  it('takes in lines that were durable when the tree was not', async () => {
    await crashed(() => undefined)
    const journal = await open()
    expect([journal.size(), journal.recovered]).toEqual([320, { redone: 20, cut: 0 }])
    await journal.close()
  })

  it('cuts a torn end back, at any byte of the last entry', async () => {
    await crashed(() => undefined)
    const whole = fs.readFileSync(file('content', '001'))
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1
    const head = ['checkpoint', 'tile/0/001', 'tile/entries/001'].map((name) => [name, fs.readFileSync(file(name))] as const)
    for (let length = lastLine; length < whole.length; length += 9) {
      fs.writeFileSync(file('content', '001'), whole.subarray(0, length))
      for (const [name, bytes] of head) fs.writeFileSync(file(name), bytes)
      const journal = await open()
      expect([journal.size(), journal.recovered.cut]).toEqual([319, length - lastLine])
      const entry = await journal.append(note(319), 'a')
      expect(entry.index).toBe(319)
      await journal.close()
    }
  })

  it('cuts a torn end that is full of zeros', async () => {
    await crashed((content) => fs.appendFileSync(content, Buffer.alloc(5000)))
    const journal = await open()
    expect([journal.size(), journal.recovered.cut]).toEqual([320, 5000])
    await journal.close()
  })

  it('mends half a hash at the end of a tile', async () => {
    await crashed(() => undefined)
    fs.appendFileSync(file('tile', '0', '001'), Buffer.alloc(17))
    fs.appendFileSync(file('tile', 'entries', '001'), Buffer.alloc(3))
    const journal = await open()
    expect(journal.size()).toBe(320)
    await journal.close()
  })

  it('makes the first entry when it was killed while it was made', async () => {
    const journal = await open()
    await journal.close()
    for (const name of ['content', 'tile', 'checkpoint']) fs.rmSync(file(name), { recursive: true })
    const again = await open()
    expect(again.size()).toBe(1)
    await again.close()
  })
})

describe('what is no crash', () => {
  async function ready(): Promise<void> {
    const journal = await open()
    await journal.appendAll(notes(1, 400), 'a')
    await journal.close()
  }
  const cases: readonly [string, string, () => void][] = [
    ['content cut below the signed head', 'LOG_CUT', () => fs.truncateSync(file('content', '001'), 500)],
    ['a content file gone', 'LOG_CUT', () => fs.rmSync(file('content', '001'))],
    ['a bundle cut', 'LOG_CUT', () => fs.truncateSync(file('tile', 'entries', '001'), 34 * 50)],
    ['a tile cut', 'LOG_CUT', () => fs.truncateSync(file('tile', '0', '001'), 32 * 50)],
    ['a tile changed', 'LOG_CHANGED', () => fs.writeFileSync(file('tile', '0', '001'), Buffer.alloc((401 - 256) * 32, 7))],
    ['the checkpoint gone', 'LOG_CHANGED', () => fs.rmSync(file('checkpoint'))],
    [
      'the checkpoint made smaller',
      'LOG_CHANGED',
      () => fs.writeFileSync(file('checkpoint'), fs.readFileSync(file('checkpoint'), 'utf8').replace('401', '400')),
    ],
    ['the key gone', 'LOG_KEY_MISSING', () => fs.rmSync(file('key.pem'))],
  ]
  for (const [what, code, harm] of cases) {
    it(`${what} is refused as ${code}`, async () => {
      await ready()
      harm()
      await expect(open()).rejects.toMatchObject({ name: 'Trouble', code })
    })
  }
})

describe('a full disk', () => {
  it('refuses the batch, keeps what was acknowledged, and goes on when there is space', async () => {
    const journal = await open()
    await journal.appendAll(notes(1, 250), 'a')
    for (const failing of ['content', 'entries', `tile${path.sep}0`]) {
      const size = journal.size()
      const write = disk.writeAt
      const spy = vi.spyOn(disk, 'writeAt').mockImplementation((name, position, bytes) => {
        if (!name.includes(failing)) return write(name, position, bytes)
        write(name, position, bytes.subarray(0, bytes.length / 2))
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      })
      await expect(journal.appendAll(notes(1000, 20), 'a')).rejects.toMatchObject({ code: 'DISK_FULL' })
      spy.mockRestore()
      expect(journal.size()).toBe(size)
      await journal.appendAll(notes(2000, 5), 'a')
      expect((await journal.entries(size, 1))[0]?.event?.what).toEqual(note(2000))
    }
    const size = journal.size()
    await journal.close()
    const again = await open()
    expect(again.size()).toBe(size)
    expect(again.recovered).toEqual({ redone: 0, cut: 0 })
    await again.close()
  })
})
