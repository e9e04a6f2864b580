import { describe, expect, it } from 'vitest'
import { decodeOldName } from './old-names.ts'

const letters = (label: string) => {
  const decoder = new TextDecoder(label)
  return new Map(Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]))
}
const encode = (text: string, label: string) => Uint8Array.from(text, (letter) => letters(label).get(letter) ?? 0x3f)

describe('names of old archives', () => {
  it.each([
    ['Разговор мельника.txt', 'ibm866'],
    ['Разговор мельника.txt', 'windows-1251'],
    ['записи/перехват 12.html', 'ibm866'],
    ['записи/перехват 12.html', 'windows-1251'],
    ['Розмова з матірʼю'.replace('ʼ', ''), 'windows-1251'],
    ['Gespräch mit Müller.txt', 'windows-1252'],
    ['conversation enregistrée.txt', 'windows-1252'],
  ])('%s in %s', (name, label) => {
    expect(decodeOldName(encode(name, label))).toBe(name)
  })
  it('reads single letters of old DOS names', () => {
    expect(decodeOldName(Uint8Array.of(0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x74, 0x78, 0x74))).toBe('Müller.txt')
  })
})
