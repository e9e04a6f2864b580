import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { collectAll, memoryPorts, textOf } from '../../testing/memory-ports.ts'
import { type RecordToWrite, sha1Of, writeRecord, writeWarc } from '../../testing/write-warc.ts'
import { writeZip } from '../../testing/write-zip.ts'

const add = (bytes: Uint8Array, name = 'a.warc', ports = memoryPorts()) => collectAll({ kind: 'bytes', bytes, name, who: 'ada' }, ports)
const pages = async (bytes: Uint8Array) => {
  const ports = memoryPorts()
  const told = await add(bytes, 'a.warc', ports)
  return { ...told, pages: told.exhibits.slice(1).map((one) => [one.from.url, textOf(ports, one)]) }
}
const page = (n: number): RecordToWrite => ({ url: `https://news.example/${n}`, body: `<!doctype html><title>${n}</title><p>Page ${n}` })
const three = [page(1), page(2), page(3)]
const urls = (numbers: number[]) => numbers.map((n) => [`https://news.example/${n}`, `<!doctype html><title>${n}</title><p>Page ${n}`])

describe('web archives', () => {
  it.each([false, true])('give their pages with address, time and headers (packed: %s)', async (packed) => {
    const told = await pages(writeWarc(three, packed))
    expect(told.pages).toEqual(urls([1, 2, 3]))
    expect(told.codes).toEqual([])
    expect(told.exhibits[0]).toMatchObject({ type: 'application/warc', role: 'container' })
    expect(told.exhibits[1]).toMatchObject({
      type: 'text/html',
      role: 'article',
      parent: told.exhibits[0]!.sha256,
      hints: { url: 'https://news.example/1', charset: 'utf-8', notes: ['The digest in the archive fits these bytes.'] },
      from: { path: 'a.warc!https://news.example/1', status: 200, fetchedAt: '2024-03-05T06:07:08Z', who: 'ada' },
    })
  })
  it('also when the whole file was packed in one piece', async () => {
    expect((await pages(gzipSync(writeWarc(three, false)))).pages).toEqual(urls([1, 2, 3]))
  })
  it('leave out errors, redirects, pictures, frames and requests', async () => {
    const told = await pages(
      writeWarc(
        [
          { ...page(1), status: 404 },
          { ...page(2), status: 301 },
          { url: 'https://news.example/a.png', body: 'x', headers: { 'Content-Type': 'image/png' } },
          { ...page(4), warcHeaders: { 'WARC-Resource-Type': 'iframe' } },
          { ...page(5), type: 'request' },
          { ...page(6), type: 'warcinfo' },
          page(7),
        ],
        true,
      ),
    )
    expect(told.pages).toEqual(urls([7]))
    expect(told.codes).toEqual([])
  })
  it('unchunk and unpack bodies', async () => {
    const chunked = '6\r\n<p>one\r\n4\r\n two\r\n0\r\n\r\n'
    const told = await pages(
      writeWarc(
        [
          { ...page(1), body: chunked, headers: { 'Transfer-Encoding': 'chunked' } },
          { ...page(2), body: gzipSync('<p>packed'), headers: { 'Content-Encoding': 'gzip' } },
          { ...page(3), body: '<p>not packed at all', headers: { 'Content-Encoding': 'br', 'Transfer-Encoding': 'chunked' } },
        ],
        false,
      ),
    )
    expect(told.pages.map(([, text]) => text)).toEqual(['<p>one two', '<p>packed', '<p>not packed at all'])
  })
  it.each([false, true])('lose one record when its length lies, not the next (packed: %s)', async (packed) => {
    for (const saysLength of [10, 100_000, 1_000_000_000]) {
      const told = await pages(writeWarc([page(1), { ...page(2), saysLength }, page(3), page(4)], packed))
      expect(told.codes.slice(0, 1), String(saysLength)).toEqual(['WARC_RECORD_BROKEN'])
      if (saysLength < 1_000_000) expect(told.pages, String(saysLength)).toEqual(urls([1, 2, 3, 4]))
    }
  })
  it('go on behind damage, and say so', async () => {
    const plain = Buffer.concat([writeRecord(page(1)), Buffer.from('garbage and garbage\r\n'), writeRecord(page(2))])
    expect(await pages(plain)).toMatchObject({ pages: urls([1, 2]), codes: ['WARC_RECORD_BROKEN'] })
    const members = three.map((record) => gzipSync(writeRecord(record)))
    members[1]!.fill(0, 40, 90)
    expect(await pages(Buffer.concat(members))).toMatchObject({ pages: urls([1, 3]), codes: ['ARCHIVE_BROKEN'] })
  })
  it('give what came before a cut', async () => {
    const packed = writeWarc(three, true)
    const told = await pages(packed.subarray(0, packed.length - 60))
    expect(told.pages).toEqual(urls([1, 2]))
    expect(told.codes).toContain('ARCHIVE_BROKEN')
    const plain = writeWarc(three, false)
    expect((await pages(plain.subarray(0, plain.length - 20))).codes).toContain('WARC_RECORD_BROKEN')
  })
  it('keep a page whose digest is wrong, and say that it is', async () => {
    const told = await pages(writeWarc([{ ...page(1), saysDigest: sha1Of(Buffer.from('other')) }], true))
    expect(told.pages).toEqual(urls([1]))
    expect(told.codes).toEqual(['WARC_DIGEST_WRONG'])
  })
  it('give a later capture of the same bytes its own origin', async () => {
    const again: RecordToWrite = {
      ...page(1),
      type: 'revisit',
      body: '',
      date: '2024-04-01T00:00:00Z',
      saysDigest: sha1Of(Buffer.from(page(1).body as string)),
    }
    const told = await pages(writeWarc([page(1), again], true))
    expect(told.exhibits.slice(1).map(({ from, sha256 }) => [from.fetchedAt, sha256])).toEqual([
      ['2024-03-05T06:07:08Z', told.exhibits[1]!.sha256],
      ['2024-04-01T00:00:00Z', told.exhibits[1]!.sha256],
    ])
    expect((await pages(writeWarc([again], true))).codes).toEqual(['WARC_REVISITS'])
  })
  it('stop at a bomb', async () => {
    const bomb = gzipSync(Buffer.concat([writeRecord(page(1)), Buffer.alloc(60_000_000)]))
    const told = await pages(bomb)
    expect(told.pages).toEqual(urls([1]))
    expect(told.codes).toContain('ARCHIVE_BOMB')
  })
})

describe('WACZ', () => {
  const list = [{ format: 'json-pages-1.0' }, { url: 'https://news.example/1', title: 'One', ts: '2024-03-05T06:07:08Z' }]
    .map((line) => JSON.stringify(line))
    .join('\n')
  const files = { 'archive/data.warc.gz': writeWarc(three, true), 'pages/pages.jsonl': Buffer.from(list) }
  const build = (lie = '') => {
    const resources = Object.entries(files).map(([path, bytes]) => ({
      path,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}${lie}`,
    }))
    const all = { ...files, 'datapackage.json': Buffer.from(JSON.stringify({ resources })), 'datapackage-digest.json': Buffer.from('{}') }
    return writeZip(Object.entries(all).map(([name, bytes]) => ({ name, bytes, stored: true })))
  }
  it('gives the pages on its list, with titles, and checks its hashes', async () => {
    const { exhibits, codes } = await add(build(), 'a.wacz')
    expect(codes).toEqual([])
    expect(exhibits.map(({ type, from }) => [type, from.path])).toEqual([
      ['application/wacz', 'a.wacz'],
      ['text/html', 'a.wacz!archive/data.warc.gz!https://news.example/1'],
    ])
    expect(exhibits[1]!.hints).toMatchObject({
      title: 'One',
      notes: expect.arrayContaining(['2 of 2 hashes in datapackage.json fit.', expect.stringContaining('signature was not checked')]),
    })
  })
  it('says which hash is wrong, and reads on', async () => {
    const { exhibits, codes } = await add(build('0'), 'a.wacz')
    expect([exhibits.length, codes]).toEqual([2, ['WACZ_HASH_WRONG', 'WACZ_HASH_WRONG']])
  })
})
