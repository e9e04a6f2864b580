import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, collectAll, memoryPorts } from '../../testing/memory-ports.ts'
import { readTime } from './read-html.ts'

const sample = (name: string) => join(import.meta.dirname, '../../../../gold/collect/telegram', name)
let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'telegram-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const channel = (messages: unknown[]) => ({ name: 'Канал', type: 'public_channel', id: 1234, messages })
const message = (id: number, more: object) => ({
  id,
  type: 'message',
  date: '2024-03-05T18:21:07',
  date_unixtime: '1709655667',
  from: 'Канал',
  from_id: 'channel1234',
  ...more,
})
const read = async (json: unknown, name = 'result.json') => {
  const ports = memoryPorts()
  const bytes = new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json, null, 1))
  const told = await collectAll({ kind: 'bytes', bytes, name, who: 'ada' }, ports)
  return { ...told, texts: told.exhibits.slice(1).map((one) => bodyOf(ports, one)) }
}

describe('result.json', () => {
  it('gives each message as a text with what the export says of it', async () => {
    const told = await read(
      channel([
        { id: 1, type: 'service', date_unixtime: '1709655000', actor: 'Канал', action: 'create_channel', text: '' },
        message(2, {
          edited_unixtime: '1709659267',
          forwarded_from: 'Другий канал',
          forwarded_from_id: 'channel77',
          reply_to_message_id: 1,
          text: [
            'Перехоплення: ',
            { type: 'bold', text: 'слухайте' },
            { type: 'text_link', text: ' тут', href: 'https://news.example/a' },
            { type: 'blockquote', text: 'Мам, привіт' },
          ],
        }),
        message(3, { text: '' }),
      ]),
    )
    expect(told.codes).toEqual([])
    expect(told.texts).toEqual(['Перехоплення: слухайте тут\n\nМам, привіт'])
    expect(told.exhibits[1]).toMatchObject({
      type: 'text/plain',
      role: 'article',
      from: { kind: 'export', path: 'result.json!message2', url: 'https://t.me/c/1234/2', who: 'ada' },
      hints: {
        published: '2024-03-05T16:21:07.000Z',
        updated: '2024-03-05T17:21:07.000Z',
        outlet: 'Канал',
        credits: [
          { kind: 'forwarded', name: 'Другий канал', url: 'https://t.me/c/77' },
          { kind: 'linked', name: 'message 1 of the same chat', url: 'https://t.me/c/1234/1' },
          { kind: 'linked', name: 'тут', url: 'https://news.example/a' },
        ],
      },
    })
  })
  it('keeps the names of private people out of hints and paths', async () => {
    const chats = {
      list: [
        {
          name: 'Mama',
          type: 'personal_chat',
          id: 5,
          messages: [message(9, { from: 'Mama', from_id: 'user5', forwarded_from: 'Oleh', forwarded_from_id: 'user6', text: 'hello' })],
        },
      ],
    }
    const { exhibits, texts } = await read({
      about: 'Here is the data you requested. Remember …',
      contacts: { list: [{ first_name: 'Mama' }] },
      chats,
    })
    expect(texts).toEqual(['hello'])
    expect(JSON.stringify(exhibits[1])).not.toMatch(/Mama|Oleh/)
    expect(exhibits[1]!.from.path).toBe('result.json!chat5/message9')
  })
  it('makes two exhibits of the same words in two channels', async () => {
    const list = [channel([message(1, { text: 'same' })]), { ...channel([message(1, { text: 'same' })]), name: 'Zweiter', id: 99 }]
    const { exhibits } = await read({ about: 'Here is the data you requested.', chats: { list } })
    expect(new Set(exhibits.map(({ sha256 }) => sha256)).size).toBe(3)
  })
  it('tells the chats of a full export apart', async () => {
    const list = [channel([message(1, { text: 'a' })]), { ...channel([message(1, { text: 'b' })]), name: 'Zweiter', id: 99 }]
    const { exhibits } = await read({ about: 'Here is the data you requested.', chats: { about: 'x', list } })
    expect(exhibits.slice(1).map(({ hints, from }) => [hints?.outlet, from.path])).toEqual([
      ['Канал', 'result.json!chat1234/message1'],
      ['Zweiter', 'result.json!chat99/message1'],
    ])
  })
  it('gives what stands before a cut, and says that it was cut', async () => {
    const whole = JSON.stringify(channel([message(1, { text: 'one' }), message(2, { text: 'two' }), message(3, { text: 'three' })]))
    const { texts, codes } = await read(whole.slice(0, whole.indexOf('three')))
    expect([texts, codes]).toEqual([['one', 'two'], ['EXPORT_CUT_OFF']])
    expect((await read(whole.replace('"two"', 'two"'))).codes).toEqual(['EXPORT_CUT_OFF'])
  })
  it('survives fields of the wrong kind', async () => {
    const odd = [
      null,
      7,
      'x',
      [],
      message(1, { text: { a: 1 } }),
      message(2, { text: [null, 3, {}, { text: 5 }] }),
      { text: 'no id', date_unixtime: 'x', photo: 5 },
    ]
    const { texts, codes } = await read(channel(odd))
    expect([texts, codes]).toEqual([['no id'], []])
  })
  it('counts media that the export left out, once', async () => {
    const out = '(File not included. Change data exporting settings to download.)'
    const { codes, troubles } = await read(channel([message(1, { photo: out, text: 'a' }), message(2, { file: out, text: '' })]))
    expect(codes).toEqual(['EXPORT_MEDIA_MISSING'])
    expect(troubles[0]!.trouble.facts).toEqual({ files: 2 })
  })
})

describe('an export in its folder', () => {
  it('brings its media with it, once, and never from outside', async () => {
    await mkdir(join(dir, 'voice_messages'))
    await writeFile(
      join(dir, 'voice_messages/a.ogg'),
      Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]),
    )
    const messages = [
      message(1, { text: 'listen', file: 'voice_messages/a.ogg' }),
      message(2, { text: 'b', file: '../../../../etc/hostname' }),
      message(3, { text: 'c', photo: 'photos/none.jpg' }),
    ]
    await writeFile(join(dir, 'result.json'), JSON.stringify(channel(messages)))
    const { exhibits, codes } = await collectAll({ kind: 'path', path: dir })
    expect(exhibits.map(({ role, type }) => [role, type])).toEqual([
      ['container', 'application/vnd.telegram.export+json'],
      ['article', 'text/plain'],
      ['media', 'audio/ogg'],
      ['article', 'text/plain'],
      ['article', 'text/plain'],
    ])
    expect(exhibits[2]).toMatchObject({ parent: exhibits[0]!.sha256, hints: { outlet: 'Канал', published: '2024-03-05T16:21:07.000Z' } })
    expect(codes).toEqual(['EXPORT_MEDIA_MISSING'])
  })
})

describe('recorded samples', () => {
  it('messages.html gives the messages of the channel', async () => {
    const ports = memoryPorts()
    const { exhibits, codes } = await collectAll({ kind: 'path', path: sample('messages.html') }, ports)
    const texts = exhibits.filter(({ role }) => role === 'article')
    expect(texts.map((one) => bodyOf(ports, one))).toEqual([
      'Intercepted: a man calls his wife from the field.\n«Nobody told us where we were going», he says.',
      'The second part of the call.',
      'Forwarded words about the call.',
    ])
    expect(texts.map(({ hints }) => [hints?.outlet, hints?.published])).toEqual([
      ['River Watch', '2024-03-05T18:21:07+02:00'],
      ['River Watch', '2024-03-05T18:23:00+02:00'],
      ['River Watch', '2024-03-06T09:00:01+02:00'],
    ])
    expect(texts[0]!.hints?.credits).toMatchObject([{ kind: 'linked', url: 'https://news.example/call' }])
    expect(texts[2]!.hints?.credits).toMatchObject([
      { kind: 'forwarded', name: 'Hill Post' },
      { kind: 'linked', name: 'message 2 of the same chat' },
    ])
    expect(codes).toEqual(['EXPORT_MEDIA_MISSING'])
  })
  it('result.json of a channel', async () => {
    const { exhibits, codes } = await collectAll({ kind: 'path', path: sample('result.json') })
    expect(exhibits.map(({ role }) => role)).toEqual(['container', 'article', 'article'])
    expect(codes).toEqual(['EXPORT_MEDIA_MISSING'])
  })
  it('reads times with their zone', () => {
    expect(readTime('05.03.2024 18:21:07 UTC+02:00')).toBe('2024-03-05T18:21:07+02:00')
    expect(readTime('yesterday')).toBeNull()
  })
})
