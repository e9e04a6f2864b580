import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { previewBytes } from '../../index.ts'
import { collectAll, memoryPorts, sameProcess, textOf } from '../../testing/memory-ports.ts'
import { type EntryToWrite, writeZip } from '../../testing/write-zip.ts'

const add = (bytes: Uint8Array, name = 'a.zip', ports = memoryPorts()) => collectAll({ kind: 'bytes', bytes, name, who: 'ada' }, ports)
const zip = (...entries: EntryToWrite[]) => writeZip(entries)

describe('archives', () => {
  it('are sealed, then each thing inside, with its path', async () => {
    const ports = memoryPorts()
    const { exhibits, codes } = await add(
      zip({ name: 'x/Стаття.html', bytes: '<!doctype html><p>Так' }, { name: 'b.txt', bytes: 'words', stored: true }),
      'a.zip',
      ports,
    )
    expect(codes).toEqual([])
    expect(exhibits.map(({ from, role, parent }) => [from.path, role, parent])).toEqual([
      ['a.zip', 'container', null],
      ['a.zip!x/Стаття.html', 'article', exhibits[0]!.sha256],
      ['a.zip!b.txt', 'article', exhibits[0]!.sha256],
    ])
    expect(exhibits[1]).toMatchObject({ name: 'Стаття.html', from: { who: 'ada', kind: 'file' } })
    expect(textOf(ports, exhibits[2]!)).toBe('words')
  })
  it('are opened three deep, and no deeper', async () => {
    let inner = zip({ name: 'deep.txt', bytes: 'words' })
    for (const name of ['3.zip', '2.zip', '1.zip']) inner = zip({ name, bytes: inner })
    const { exhibits, codes } = await add(inner)
    expect(exhibits.at(-1)?.from.path).toBe('a.zip!1.zip!2.zip!3.zip')
    expect(codes).toEqual(['NESTED_TOO_DEEP'])
  })
  it('keep the rest when one entry is bad', async () => {
    const bad: EntryToWrite[] = [
      { name: 'sum.txt', bytes: 'words', saysSum: 7 },
      { name: 'short.txt', bytes: 'words', saysSize: 3 },
      { name: 'long.txt', bytes: 'words', saysSize: 300 },
      { name: '../../escape.txt', bytes: 'words' },
      { name: '/abs.txt', bytes: 'words' },
      { name: 'link', bytes: '/etc/passwd', mode: 0o120777 },
      { name: 'secret.txt', bytes: 'words', flags: 0x801 },
      { name: 'lzma.txt', bytes: 'words', method: 14 },
      { name: 'bomb.txt', bytes: Buffer.alloc(5_000_000) },
      { name: 'n'.repeat(300), bytes: 'words' },
    ]
    for (const entry of bad) {
      const { exhibits, troubles } = await add(zip(entry, { name: 'good.txt', bytes: 'good words' }))
      expect(
        exhibits.map(({ name }) => name),
        String(entry.name),
      ).toEqual(['a.zip', 'good.txt'])
      expect(troubles, String(entry.name)).toHaveLength(1)
      expect(troubles[0]!.path).toMatch(/^a\.zip!/)
    }
  })
  it('say which trouble it is', async () => {
    const codes = async (entry: EntryToWrite) => (await add(zip(entry))).codes
    expect(await codes({ name: 'a', bytes: Buffer.alloc(5_000_000) })).toEqual(['ARCHIVE_BOMB'])
    expect(await codes({ name: 'a', bytes: 'x', flags: 1 })).toEqual(['ARCHIVE_ENCRYPTED'])
    expect(await codes({ name: '../a', bytes: 'x' })).toEqual(['ARCHIVE_ENTRY_REFUSED'])
    expect(await codes({ name: 'a', bytes: 'x', saysSum: 1 })).toEqual(['ARCHIVE_BROKEN'])
  })
  it('refuse entries that point at the same bytes, once', async () => {
    const many = Array.from(
      { length: 50 },
      (_, at): EntryToWrite => ({ name: 'same', bytes: 'words and words', ...(at > 0 ? { sharesBytesOf: 0 } : {}) }),
    )
    const { exhibits, codes } = await add(writeZip(many))
    expect(exhibits).toHaveLength(2)
    expect(codes).toEqual(['ARCHIVE_OVERLAPS'])
  })
  it('that are cut off or empty are kept and told', async () => {
    const whole = zip({ name: 'a.txt', bytes: 'words' })
    expect((await add(whole.subarray(0, 40))).codes).toEqual(['ARCHIVE_BROKEN'])
    expect((await add(zip())).exhibits).toHaveLength(1)
  })
  it('keep the frames of a saved page from being articles', async () => {
    const { exhibits } = await add(
      zip(
        { name: 'p.html', bytes: '<p>a</p>' },
        { name: 'p_files/ad.html', bytes: '<p>buy</p>' },
        { name: 'other_files/x.html', bytes: '<p>b</p>' },
      ),
    )
    expect(exhibits.map(({ role }) => role)).toEqual(['container', 'article', 'other', 'article'])
  })
  it('can be looked into without a store', async () => {
    const found = []
    for await (const one of previewBytes(
      zip({ name: 'a.txt', bytes: 'words' }, { name: 'b.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1') }),
      'a.zip',
      sameProcess,
    ))
      found.push(one)
    expect(found).toMatchObject([{ path: 'a.zip!a.txt', type: 'text/plain' }])
  })
})

describe('gzip', () => {
  it('is opened, and the page inside is told by its content', async () => {
    const { exhibits, codes } = await add(gzipSync('<!doctype html><p>words'), 'page.html.gz')
    expect(exhibits.map(({ from, type }) => [from.path, type])).toEqual([
      ['page.html.gz', 'application/gzip'],
      ['page.html.gz!page.html', 'text/html'],
    ])
    expect(codes).toEqual([])
  })
  it('bombs, cuts and damage are told', async () => {
    expect((await add(gzipSync(Buffer.alloc(20_000_000)))).codes).toEqual(['ARCHIVE_BOMB'])
    expect((await add(gzipSync('words '.repeat(1000)).subarray(0, 30))).codes).toEqual(['ARCHIVE_BROKEN'])
    const damaged = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)))
    damaged.fill(7, 100, 300)
    expect((await add(damaged)).codes).toEqual(['ARCHIVE_BROKEN'])
  })
})
