import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyOf, collectAll, memoryPorts, textOf } from '../testing/memory-ports.ts'
import { writeZip } from '../testing/write-zip.ts'

const sample = (name: string) => join(import.meta.dirname, '../../../gold/collect', name)
const collectSample = async (name: string) => {
  const ports = memoryPorts()
  const told = await collectAll({ kind: 'path', path: sample(name) }, ports)
  return { ...told, texts: told.exhibits.map((one) => textOf(ports, one)), text: (at: number) => bodyOf(ports, told.exhibits[at]!), ports }
}
const add = (bytes: Uint8Array | string, name: string) =>
  collectAll({ kind: 'bytes', bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name, who: 'ada' })

describe('MHTML, saved by Chromium', () => {
  it('gives the page, not its advert frame, in its own bytes', async () => {
    const { exhibits, codes, ports } = await collectSample('mhtml/saved-by-chromium.mhtml')
    expect(codes).toEqual([])
    expect(exhibits.map(({ type, role }) => [type, role])).toEqual([
      ['multipart/related', 'container'],
      ['text/html', 'article'],
    ])
    expect(exhibits[1]).toMatchObject({
      hints: { url: 'http://127.0.0.1:8765/article.html' },
      from: { url: 'http://127.0.0.1:8765/article.html', fetchedAt: '2026-11-24T15:21:30.000Z' },
    })
    const page = Buffer.from(ports.exhibits.sealed.get(exhibits[1]!.sha256)!).toString('latin1')
    expect(page).toContain('Abgehörtes Gespräch')
    expect(page).not.toContain('Buy boots')
  })
  it('says when there is no page in it', async () => {
    const text =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n'
    expect((await add(text, 'a.mhtml')).codes).toEqual(['MHTML_HAS_NO_PAGE'])
    expect((await add(text.replace('b"', 'never"'), 'a.mhtml')).codes).toEqual(['MHTML_HAS_NO_PAGE'])
  })
})

describe('PDF, printed by Chromium', () => {
  it('gives its text column by column, without running heads', async () => {
    const { exhibits, codes, text } = await collectSample('pdf/two-columns.pdf')
    expect(codes).toEqual([])
    expect(exhibits.map(({ type, role }) => [type, role])).toEqual([
      ['application/pdf', 'container'],
      ['text/plain', 'article'],
    ])
    const paragraphs = text(1).trim().split('\n\n')
    expect(paragraphs[0]).toBe('Calls from the winter front')
    expect(text(1)).not.toMatch(/Winter Review|Page \d/)
    const sentences =
      text(1)
        .replace(/\n\n/g, ' ')
        .match(/[^.]+\./g) ?? []
    expect(sentences).toHaveLength(210)
    for (const sentence of sentences)
      expect(sentence).toMatch(/^(?:Calls from the winter front)? ?(?:The|His|Her|An?) [a-z ]+, and (?:the|his|her|an?) [a-z ]+\.$/)
    expect(paragraphs.length).toBeLessThanOrEqual(73)
    expect(exhibits[1]!.hints).toMatchObject({
      title: 'Calls from the winter front',
      notes: expect.arrayContaining([expect.stringContaining('The Winter Review')]),
    })
    expect(exhibits[1]!.hints?.published).toBeUndefined()
  })
  it('made of pictures says what to do', async () => {
    const { codes, troubles } = await collectSample('pdf/picture-of-text.pdf')
    expect(codes).toEqual(['PDF_HAS_NO_TEXT'])
    expect(troubles[0]!.trouble.next).toContain('ocrmypdf')
  })
  it('cut off or damaged is told', async () => {
    const whole = await readFile(sample('pdf/two-columns.pdf'))
    expect((await add(whole.subarray(0, 3000), 'cut.pdf')).codes[0]).toMatch(/^PDF_/)
    expect((await add('%PDF-1.7\n nothing here', 'none.pdf')).codes).toEqual(['PDF_BROKEN'])
  })
})

describe('DOCX', () => {
  it('gives its text as a page, and notes tracked changes', async () => {
    const { exhibits, codes, text } = await collectSample('docx/tracked.docx')
    expect(codes).toEqual([])
    expect(exhibits.map(({ role }) => role)).toEqual(['container', 'article'])
    expect(text(1)).toContain('<h1>Подслушанный разговор</h1>')
    expect(text(1)).toContain('Подлинность записи не подтверждена.')
    expect(exhibits[1]!.hints).toMatchObject({
      title: 'Разговор & ответ',
      authors: ['И. Чернова'],
      notes: expect.arrayContaining([expect.stringContaining('1 insertions')]),
    })
    expect(exhibits[1]!.hints?.published).toBeUndefined()
  })
  it('that is a bomb or no document is refused', async () => {
    const bomb = writeZip([
      { name: '[Content_Types].xml', bytes: 'x' },
      { name: 'word/document.xml', bytes: Buffer.alloc(20_000_000, 32) },
    ])
    expect((await add(bomb, 'a.docx')).codes).toEqual(['ARCHIVE_BOMB'])
    expect(
      (
        await add(
          writeZip([
            { name: '[Content_Types].xml', bytes: 'x' },
            { name: 'word/document.xml', bytes: '<w' },
          ]),
          'a.docx',
        )
      ).codes,
    ).toEqual(['DOCX_BROKEN'])
  })
})

describe('letters', () => {
  it('give body, attachments and letters inside, each with its path', async () => {
    const { exhibits, codes, text } = await collectSample('mail/letter.eml')
    expect(codes).toEqual([])
    expect(exhibits.map(({ from, role, type }) => [from.path?.split('letter.eml')[1], role, type])).toEqual([
      ['', 'container', 'message/rfc822'],
      ['!body.html', 'article', 'text/html'],
      ['!body.txt', 'other', 'text/plain'],
      ['!1-Abschrift.txt', 'article', 'text/plain'],
      ['!2-message-rfc822', 'container', 'message/rfc822'],
      ['!2-message-rfc822!body.txt', 'article', 'text/plain'],
    ])
    expect(text(1)).toContain('„Wir frieren“, sagt der Mann.')
    expect(exhibits[1]!.hints).toMatchObject({
      title: 'Aufnahme für Sie',
      published: '2024-03-05T16:21:07.000Z',
      authors: ['Redaktion Hügelpost'],
      notes: [expect.stringContaining('mx.example')],
    })
  })
  it('in a mailbox are told apart', async () => {
    const letter = (n: number) =>
      `From a@x.example Tue Mar  5 10:00:00 2024\nFrom: a@x.example\nTo: b@y.example\nMessage-ID: <${n}@x>\nSubject: ${n}\n\nLetter ${n}.\n>From the river.\n\nFrom here on it rained.\n\n`
    const { exhibits, codes } = await add(letter(1) + letter(2), 'a.mbox')
    expect(codes).toEqual([])
    expect(exhibits.filter(({ role }) => role === 'article').map(({ from, hints }) => [from.path, hints?.title])).toEqual([
      ['a.mbox!1.eml!body.txt', '1'],
      ['a.mbox!2.eml!body.txt', '2'],
    ])
  })
  it('are not seen in an article that begins with a date', async () => {
    expect((await add('Title: A call\nDate: 2024-03-05\nURL: https://a.example/\n\nHe said no.', 'a.txt')).exhibits).toMatchObject([
      { role: 'article', type: 'text/plain' },
    ])
  })
})

describe('feeds', () => {
  it('RSS that lies about its encoding', async () => {
    const { exhibits, codes, text } = await collectSample('feed/rss.xml')
    expect(codes).toEqual([])
    expect(exhibits.map(({ role }) => role)).toEqual(['container', 'article', 'other'])
    expect(text(1)).toBe('Розвідка оприлюднила запис.\n\n«Нас не попередили», — каже чоловік.')
    expect(exhibits[1]).toMatchObject({
      role: 'article',
      type: 'text/plain',
      from: { kind: 'feed', url: 'https://river.example/2024/call' },
      hints: {
        url: 'https://river.example/2024/call',
        title: 'Розмова з фронту & відповідь',
        published: '2024-03-05T16:21:07.000Z',
        authors: ['О. Кравець'],
        outlet: 'Річкова варта',
        language: 'uk',
        credits: [
          { kind: 'syndicated', name: 'Hill Post', url: 'https://hill.example/feed' },
          { name: 'enclosure', url: 'https://river.example/call.mp3' },
        ],
      },
    })
  })
  it('Atom, RDF and JSON Feed', async () => {
    const atom = await collectSample('feed/atom.xml')
    expect(atom.exhibits[1]).toMatchObject({
      hints: {
        outlet: 'Hügelpost',
        language: 'de',
        published: '2024-03-06T09:00:00+01:00',
        updated: '2024-03-06T10:00:00+01:00',
        authors: ['Redaktion'],
      },
    })
    expect(atom.text(1)).toBe('Ein Mann ruft seine Frau an.\n\nSie fragt, wann er kommt.')
    expect((await collectSample('feed/rdf.xml')).exhibits[1]).toMatchObject({
      hints: { outlet: 'Plain', url: 'https://plain.example/1', published: '2024-03-06T09:00:00Z' },
    })
    expect((await collectSample('feed/feed.json')).exhibits[1]).toMatchObject({
      hints: { outlet: 'Field Notes', authors: ['R. Ash'], published: '2024-03-06T09:00:00-05:00' },
    })
  })
  it('broken, empty and cut ones are told or give what they hold', async () => {
    expect((await add('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'f.xml')).exhibits).toHaveLength(1)
    const whole = await readFile(sample('feed/rss.xml'))
    const { exhibits, codes } = await add(whole.subarray(0, 1200), 'f.xml')
    expect(exhibits.length + codes.length).toBeGreaterThan(1)
  })
})

describe('a web archive, recorded by wget', () => {
  it('gives the page, and not the advert in its frame', async () => {
    const { exhibits, codes } = await collectSample('warc/wget.warc.gz')
    expect(codes).toEqual([])
    expect(exhibits.filter(({ role }) => role === 'article').map(({ from }) => from.url)).toEqual(['http://127.0.0.1:8765/article.html'])
    expect(exhibits[1]!.hints?.notes).toContain('The digest in the archive fits these bytes.')
  })
})
