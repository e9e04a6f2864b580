/** Names of a large call are compared with those that share a sign with them; nothing that is the same may lack one. */
import { describe, expect, it } from 'vitest'
import { fitsOutlet, fittingSign, outletSign } from '../names.ts'
import { nameSigns, sameName } from '../same-name.ts'
import { lookup } from './lookup.ts'

const spellings = [
  ['en', 'Mayak'],
  ['en', 'Mayak service'],
  ['en', 'the Mayak newspaper'],
  ['en', 'Harbour Post'],
  ['en', 'The Harbour Post'],
  ['en', 'harbour-post'],
  ['en', 'Harbour Posts'],
  ['en', 'HUR'],
  ['en', "Ukraine's military intelligence"],
  ['uk', 'ГУР'],
  ['uk', 'Маяк'],
  ['uk', 'Маяку'],
  ['uk', 'Служба «Маяк»'],
  ['uk', 'Чорна Гавань'],
  ['uk', 'Чорної Гавані'],
  ['ru', 'Маяка'],
  ['ru', 'Чёрная Гавань'],
  ['ru', 'Чёрной Гавани'],
  ['de', 'Hafenblatt'],
  ['de', 'Hafenblatts'],
  ['de', 'der Dienst'],
  ['pl', 'Kurier Portowy'],
  ['pl', 'Kuriera Portowego'],
  ['en', ''],
].map(([language = '', name = '']) => ({ language, name }))

describe('names by their signs', () => {
  it('gives every two spellings of one name a sign in common', () => {
    let same = 0
    for (const one of spellings)
      for (const other of spellings) {
        if (!sameName(one, other)) continue
        same++
        expect(nameSigns(one).some((sign) => nameSigns(other).includes(sign))).toBe(true)
      }
    expect(same).toBeGreaterThan(spellings.length)
  })

  it('gives a name the sign of every outlet that it fits', () => {
    const keys = ['harbourpost.com', 'harbour-post.co.uk', 't.me/mayak', 'mayak.org', 'hafenblatt.de', 'маяк']
    const fitting = keys.flatMap((key) => spellings.filter(({ name }) => fitsOutlet(name, key)).map(({ name }) => [key, name] as const))
    expect(fitting.length).toBeGreaterThan(4)
    for (const [key, name] of fitting) expect(fittingSign(name)).toBe(outletSign(key))
  })

  it('leaves few of three thousand outlets to compare a name with', () => {
    const outlets = lookup<string>()
    const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'zu', 'dar', 'gol', 'mek', 'pos', 'tir']
    const names = syllables.flatMap((a) => syllables.flatMap((b) => syllables.slice(0, 14).map((c) => `Channel ${a}${b}${c}n`)))
    for (const name of names) outlets.put(name, nameSigns({ name, language: 'en' }))
    const compared = names.map((name) => outlets.sharing(nameSigns({ name, language: 'en' })).length)
    expect(names.length).toBeGreaterThan(3000)
    expect(compared.reduce((sum, one) => sum + one, 0) / names.length).toBeLessThan(10)
  })

  it('gives what was put in first first, each once', () => {
    const all = lookup<string>()
    all.put('one', ['a'])
    all.put('two', ['b'])
    all.put('one', ['b'])
    expect(all.sharing(['b', 'a', 'c'])).toEqual(['one', 'two'])
  })
})
