import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { previewBytes, previewFile, recognise } from './index.ts'
import { collectAll, memoryPorts, sameProcess, textOf } from './testing/memory-ports.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'collect-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))
const put = async (name: string, bytes: string | Uint8Array) => {
  await mkdir(join(dir, name, '..'), { recursive: true })
  await writeFile(join(dir, name), bytes)
  return join(dir, name)
}

describe('collect', () => {
  it('seals a page with where it came from', async () => {
    const path = await put('page.txt', '<!doctype html><title>A</title><p>Call</p>')
    const { exhibits, troubles } = await collectAll({ kind: 'path', path, who: 'ada' })
    expect(exhibits).toMatchObject([
      { type: 'text/html', role: 'article', name: 'page.txt', parent: null, from: { kind: 'file', path, who: 'ada' } },
    ])
    expect(troubles).toEqual([])
  })
  it('seals pasted text', async () => {
    const ports = memoryPorts()
    const { exhibits } = await collectAll({ kind: 'text', text: 'Він сказав: «Так».' }, ports)
    expect(exhibits).toMatchObject([{ type: 'text/plain', role: 'article', name: null, from: { kind: 'pasted' } }])
    expect(textOf(ports, exhibits[0]!)).toBe('Він сказав: «Так».')
  })
  it('keeps what it cannot read, and says so', async () => {
    await put(
      'a.bin',
      Uint8Array.from({ length: 300 }, (_, i) => i % 7),
    )
    await put('b.txt', '')
    await put('c.txt', 'words')
    const { exhibits, codes } = await collectAll({ kind: 'path', path: dir })
    expect(exhibits.map(({ role }) => role)).toEqual(['other', 'other', 'article'])
    expect(codes).toEqual(['FORMAT_UNKNOWN', 'FILE_EMPTY'])
  })
  it('does not read a text of 21 MB as one article', async () => {
    const { exhibits, codes } = await collectAll({ kind: 'path', path: await put('big.txt', 'word '.repeat(4_200_000)) })
    expect(exhibits).toMatchObject([{ role: 'other', bytes: 21_000_000 }])
    expect(codes).toEqual(['TEXT_TOO_LARGE'])
  })
  it('says what is not there', async () => {
    expect((await collectAll({ kind: 'path', path: join(dir, 'none') })).codes).toEqual(['FILE_UNREADABLE'])
  })
  it('ends when the store fails: nothing may be acknowledged that is not on disk', async () => {
    const ports = memoryPorts()
    const full = { ...ports, exhibits: { ...ports.exhibits, seal: () => Promise.reject(new Error('disk full')) } }
    await expect(collectAll({ kind: 'text', text: 'x' }, full)).rejects.toThrow('disk full')
  })
})

describe('folders', () => {
  it('are walked in natural order, files first', async () => {
    for (const name of ['messages10.txt', 'messages2.txt', 'messages.txt', 'a/inner.txt', '.hidden/x.txt']) await put(name, 'some words')
    const { exhibits } = await collectAll({ kind: 'path', path: dir })
    expect(exhibits.map(({ from }) => from.path?.slice(dir.length + 1))).toEqual([
      'messages.txt',
      'messages2.txt',
      'messages10.txt',
      'a/inner.txt',
    ])
  })
  it('give one Trouble for a broken link and one for a link that leads out; the rest goes on', async () => {
    await put('a.txt', 'some words')
    await symlink(join(dir, 'gone'), join(dir, 'broken'))
    await symlink('/etc', join(dir, 'out'))
    await symlink(dir, join(dir, 'circle'))
    await symlink(join(dir, 'a.txt'), join(dir, 'b.txt'))
    const { exhibits, codes } = await collectAll({ kind: 'path', path: dir })
    expect(exhibits.map(({ name }) => name)).toEqual(['a.txt'])
    expect(codes).toEqual(['LINK_BROKEN', 'LINK_OUTSIDE'])
  })
  it('keep a saved page and its parts together; a frame is no article', async () => {
    await put('page.html', '<!doctype html><p>words')
    await put('page_files/advert.html', '<!doctype html><p>buy')
    await put('page_files/style.css', 'p { color: red }')
    const { exhibits, codes } = await collectAll({ kind: 'path', path: dir })
    expect(exhibits.map(({ name, role }) => [name, role])).toEqual([
      ['page.html', 'article'],
      ['advert.html', 'other'],
      ['style.css', 'other'],
    ])
    expect(exhibits[1]?.parent).toBe(exhibits[0]?.sha256)
    expect(codes).toEqual([])
  })
})

describe('recognise', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  it.each([
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C"><html>', 'text/html'],
    ['<p>one</p>', 'text/html'],
    ['They said <b>no</b> and I am <ivan@example.org>.', 'text/plain'],
    ['# Title\n\nwords', 'text/plain'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nhi', 'text/vtt'],
    ['1\n00:00:01,000 --> 00:00:02,000\nhi', 'application/x-subrip'],
    ['{"a": 1}', 'application/json'],
    ['BM was what he called the car, and GIF8 the other.', 'text/plain'],
  ])('%s → %s', (text, type) => expect(recognise(bytes(text), null).type).toBe(type))
  it('tells sound by content, whatever the name', () => {
    const wav = new Uint8Array(200)
    wav.set(bytes('RIFF'))
    wav.set(bytes('WAVEfmt '), 8)
    expect(recognise(wav, 'call.txt')).toEqual({ type: 'audio/wav', collector: 'media', role: 'media' })
  })
  it('takes UTF-16 with and without a mark for text, and a page in it for a page', () => {
    const wide = new Uint8Array(Buffer.from('<html><body><p>Слова и слова, words and words</p></body></html>', 'utf16le'))
    expect(recognise(wide, null).type).toBe('text/html')
    expect(recognise(new Uint8Array([0xff, 0xfe, ...wide]), null).type).toBe('text/html')
  })
  it('lets a stray zero byte pass', () =>
    expect(recognise(bytes(`${'words '.repeat(100)}\0${'words '.repeat(100)}`), null).role).toBe('article'))
})

describe('preview', () => {
  it('gives a page as it is', async () => {
    const found = []
    for await (const one of previewBytes(new TextEncoder().encode('<p>a</p>'), 'x/a.html', sameProcess)) found.push(one)
    expect(found).toMatchObject([{ type: 'text/html', name: 'a.html', path: 'x/a.html' }])
  })
  it('says what cannot be read', async () => {
    const found = []
    for await (const one of previewFile(await put('empty.html', ''), sameProcess)) found.push(one)
    expect(found).toMatchObject([{ trouble: { code: 'FILE_EMPTY' } }])
  })
})
