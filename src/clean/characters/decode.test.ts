import { describe, expect, it } from 'vitest'
import { isTrouble } from '../../model/index.ts'
import { cleanBytes, decodeBytes } from '../index.ts'

const ukrainian = 'Мельник розповів матері, що зерна не привозили з березня, і їжі вже немає.'
const russian = 'Смотритель маяка рассказал жене, что уголь не привозят уже второй месяц подряд.'

/** Bytes of a text in a single-byte set, made by asking the platform's own decoder for each byte. */
function encoded(text: string, charset: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 63)
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('decodeBytes', () => {
  it.each([
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-u', ukrainian],
    ['koi8-r', russian],
    ['ibm866', russian],
    ['iso-8859-5', russian],
  ])('finds %s without a declaration', (charset, text) => {
    expect(decodeBytes(encoded(text, charset), { isHtml: false }).text).toBe(text)
  })
  it.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])('reads UTF-16 (big endian %s, mark %s)', (big, mark) => {
    expect(decodeBytes(utf16(ukrainian, big, mark), { isHtml: false }).text).toBe(ukrainian)
    expect(decodeBytes(utf16('A plain English line.', big, mark), { isHtml: false }).text).toBe('A plain English line.')
  })
  it('believes valid UTF-8 more than a declaration, and says so', () => {
    const found = decodeBytes(new TextEncoder().encode(`<meta charset="iso-8859-1">${ukrainian}`), { isHtml: true })
    expect(found).toMatchObject({ charset: 'utf-8' })
    expect(found.notes.map((note) => note.rule)).toEqual(['characters/declared-wrongly'])
  })
  it('believes a declaration that makes words, and not one that makes none', () => {
    expect(decodeBytes(encoded(russian, 'windows-1251'), { charset: 'windows-1251', isHtml: false }).notes).toEqual([])
    expect(decodeBytes(encoded(russian, 'windows-1251'), { charset: 'iso-8859-1', isHtml: false }).text).toBe(russian)
    expect(decodeBytes(encoded(russian, 'windows-1251'), { charset: 'koi8-r', isHtml: false }).text).toBe(russian)
    expect(decodeBytes(encoded('Der Müller grüßt die Söhne', 'windows-1252'), { charset: 'windows-1252', isHtml: false }).text).toBe(
      'Der Müller grüßt die Söhne',
    )
  })
  it('keeps UTF-8 with a few broken bytes', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(ukrainian.repeat(3)), 0xff, ...new TextEncoder().encode(ukrainian)])
    const found = decodeBytes(bytes, { isHtml: false })
    expect(found.charset).toBe('utf-8')
    expect(found.text).toContain('\ufffd')
    expect(found.notes.map((note) => note.rule)).toEqual(['characters/damaged'])
  })
  it('mends UTF-8 that was read as windows-1252, and leaves single odd letters', () => {
    const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode('“Так,” — сказав він.'))
    expect(decodeBytes(new TextEncoder().encode(broken), { isHtml: false }).text).toBe('“Так,” — сказав він.')
    expect(decodeBytes(new TextEncoder().encode('PÃ© is a name'), { isHtml: false }).text).toBe('PÃ© is a name')
  })
})

describe('cleanBytes', () => {
  const trouble = (bytes: Uint8Array, type = 'text/plain') => {
    try {
      cleanBytes(bytes, { type, name: 'x', hints: null, url: null })
      return 'none'
    } catch (thrown) {
      if (isTrouble(thrown)) return thrown.code
      throw thrown
    }
  }
  it('refuses what is no text', () => {
    expect(trouble(new Uint8Array())).toBe('TEXT_EMPTY')
    expect(trouble(new TextEncoder().encode(' \n\t '))).toBe('TEXT_EMPTY')
    expect(trouble(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251))).toBe('TEXT_BINARY')
  })
  it('takes out controls and marks that turn the reading direction, and counts them', () => {
    const article = cleanBytes(
      new TextEncoder().encode('The com\u202emander told his mother\u0007 that the men had so\u00adld the boots.'),
      { type: 'text/plain', name: null, hints: null, url: null },
    )
    expect(article.text).toBe('The commander told his mother that the men had sold the boots.')
    expect(article.notes.map((note) => note.rule)).toEqual(expect.arrayContaining(['characters/controls', 'characters/bidi']))
  })
})
