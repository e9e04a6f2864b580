import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json, type TestServer, testServer } from '../engine/testing/speech-server.ts'
import { bergamotTranslator } from './bergamot/translator.ts'
import { chatTranslator } from './chat/translator.ts'
import { checkTranslation, skeleton } from './check.ts'
import { deeplTranslator } from './deepl/translator.ts'
import { libreTranslator } from './libre/translator.ts'
import { translateTurns } from './translate-turns.ts'

const turns = ['Нас осталось двенадцать.', '', 'Мы не пойдём.']
const ask = { from: 'ru', to: 'en' }
const english: Readonly<Record<string, string>> = { [turns[0] ?? '']: 'There are twelve of us left.', [turns[2] ?? '']: 'We will not go.' }
const limits = { firstWait: 5, tries: 2, milliseconds: 1000 }

/** Answers in the shape of whoever is asked; the model says how it misbehaves. */
function answered(path: string, body: string): unknown {
  const value = JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as {
    model?: string
    q?: string[]
    text?: string[]
    messages?: { content: string }[]
  }
  if (path.endsWith('/translate') && value.q) return { translatedText: value.q.map((text) => english[text]) }
  if (value.text) return { translations: value.text.map((text) => ({ text: english[text] })) }
  const { segments } = JSON.parse(value.messages?.[1]?.content ?? '{}') as { segments: { id: number; text: string }[] }
  const all = segments.map(({ id, text }) => ({ id, text: english[text] }))
  const said = (content: string) => ({ choices: [{ message: { content } }] })
  if (value.model === 'refuses') return said("I'm sorry, but I can't help with that.")
  if (value.model === 'loses') return said(JSON.stringify({ segments: [] }))
  if (value.model === 'loses-in-batches') return said(JSON.stringify({ segments: all.slice(0, 1) }))
  if (value.model === 'extra') return said(JSON.stringify({ segments: [...all, { id: 99, text: 'And more.' }] }))
  if (value.model === 'odd') return { choices: 'none' }
  return said(`\`\`\`json\n${JSON.stringify({ segments: all })}\n\`\`\``)
}

let server: TestServer
beforeAll(async () => {
  server = await testServer((body, path) => json(answered(path, body)))
})
afterAll(() => server.close())
const chat = (model: string) => translateTurns(chatTranslator({ server: server.url, model, limits }), turns, { ask })

describe('translators', () => {
  it('give each turn back under its own number: chat, LibreTranslate, DeepL', async () => {
    const libre = libreTranslator({ server: server.url })
    const deepl = deeplTranslator({ server: server.url, key: 'k:fx' })
    for (const got of [await chat('good'), await translateTurns(libre, turns, { ask }), await translateTurns(deepl, turns, { ask })])
      expect(got).toEqual([
        { turn: 0, text: 'There are twelve of us left.', flags: [] },
        { turn: 2, text: 'We will not go.', flags: [] },
      ])
    expect(server.asked.at(-1)?.headers.authorization).toBe('DeepL-Auth-Key k:fx')
    expect(deepl.goesTo).toBe('a third party')
    expect(libre.goesTo).toBe('a server that the user named')
    expect(libre.pivot({ from: 'ru', to: 'uk' })).toBe('en')
  })
  it('that lose count in a batch are asked turn by turn; that lose turns fail the run', async () => {
    expect(await chat('loses-in-batches')).toHaveLength(2)
    for (const model of ['loses', 'extra']) await expect(chat(model)).rejects.toMatchObject({ code: 'TRANSLATION_LOST' })
    for (const model of ['refuses', 'odd']) await expect(chat(model)).rejects.toMatchObject({ code: 'TRANSLATION_REFUSED' })
  })
  it('without an address, a key or a package are Troubles', async () => {
    expect(() => deeplTranslator({ server: server.url })).toThrow(/key/)
    expect(() => chatTranslator({ server: 'nonsense', model: 'm' })).toThrow(/no address/)
    await expect(bergamotTranslator({ folder: '/nowhere' })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-bergamot-'))
    mkdirSync(join(folder, 'ruen'))
    await expect(bergamotTranslator({ folder })).rejects.toMatchObject({ code: 'ENGINE_MISSING' })
  })
  it('of a dying Bergamot are a Trouble', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-bergamot-'))
    mkdirSync(join(folder, 'ruen'))
    const translator = await bergamotTranslator({ folder, entry: join(folder, 'none.ts') })
    await expect(translateTurns(translator, turns, { ask })).rejects.toMatchObject({ code: 'ENGINE_DIED' })
    await expect(translateTurns(translator, turns, { ask: { from: 'uk', to: 'de' } })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    expect(translator.pivot({ from: 'uk', to: 'de' })).toBe('en')
  })
})

describe('a translation beside its original', () => {
  const flags = (a: string, b: string, from = 'ru', to = 'en') => checkTranslation(a, b, from, to)
  it('has no flag when it is true to it', () => {
    const pairs: [string, string, string, string][] = [
      ['Нас было девяносто, осталось двенадцать.', 'There were ninety of us, twelve are left.', 'ru', 'en'],
      ['Мы не пойдём через Марьинку, там стреляют', 'We will not go through Maryinka, they are shooting there', 'ru', 'en'],
      ['Кажется, их двадцать пять человек', 'It seems there are 25 of them', 'ru', 'en'],
      ['Он получил 5000 рублей', 'He got five thousand roubles', 'ru', 'en'],
      ['Їх було сто двадцять', 'There were 120 of them', 'uk', 'en'],
      ['Сказали чекати до 18:30', 'Sie sagten, wir sollen bis 18:30 warten', 'uk', 'de'],
      [
        'The water ran out on Monday, the Russian lorries turned back',
        'Вода закончилась в понедельник, русские грузовики повернули',
        'en',
        'ru',
      ],
      ['Er kam mit dem Zug und seinem Koffer', 'He came by train with his suitcase', 'de', 'en'],
      ['Ми приїхали до Харкова вчора', 'Wir sind gestern nach Charkiw gekommen', 'uk', 'de'],
    ]
    for (const [a, b, from, to] of pairs) expect(flags(a, b, from, to), `${a} / ${b}`).toEqual([])
  })
  it('is flagged where it lost or brought in a number, a negation, a hedge, a name', () => {
    expect(flags('Нас осталось двенадцать', 'There are twenty of us left')).toContain('number-lost')
    expect(flags('Погибло 40 человек', 'People died')).toContain('number-lost')
    expect(flags('Погибли люди', 'There died 40 people')).toContain('number-added')
    expect(flags('Мы не пойдём туда', 'We will go there')).toContain('negation-lost')
    expect(flags('Мы пойдём туда', 'We will not go there')).toContain('negation-added')
    expect(flags('Наверное, он погиб вчера', 'He died yesterday')).toContain('hedge-lost')
    expect(flags('Мы были у Васильева дома', 'We were at home with him')).toContain('name-lost')
  })
  it('is flagged where it is none: empty, the same words, cut short, talked long', () => {
    expect(flags('Мы пойдём туда', ' ')).toEqual(['empty'])
    expect(flags('Мы пойдём туда завтра', 'Мы пойдём туда завтра')).toContain('untranslated')
    expect(flags('Мы завтра поедем туда вместе со всеми остальными', 'We go')).toContain('too-short')
    expect(flags('Мы завтра поедем туда вместе', 'We will go. '.repeat(20))).toContain('too-long')
  })
  it('knows a name in other letters, and stays calm on odd text', () => {
    for (const name of ['Харьков', 'Харків', 'Kharkiv']) expect(skeleton(name).slice(0, 3)).toBe(skeleton('Kharkov').slice(0, 3))
    for (const text of ['5 '.repeat(50_000), 'А '.repeat(50_000), '\ud800', "'".repeat(100_000)])
      expect(() => flags(text, text)).not.toThrow()
  })
})
