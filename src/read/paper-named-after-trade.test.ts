import { describe, expect, it } from 'vitest'
import { bareArticle } from '../model/index.ts'
import { printReading } from './print-reading.ts'
import { read } from './read-article.ts'

const relaysOf = (by: string) => {
  const text = `A sailor told his wife that the ship was lost, in a leaked call reported by ${by}.\n\n“We have no boats,” the sailor said.`
  const article = bareArticle(text, {})
  return printReading(article, read(article, { language: 'en' })).relays.map(({ to }) => to)
}

describe('a carrier', () => {
  it('may be a paper named after a trade', () => {
    expect(relaysOf('the Harbour Courier')).toEqual(['Harbour Courier'])
    expect(relaysOf('The Northern Observer')).toEqual(['Northern Observer'])
  })
  it('is no person of that trade', () => {
    expect(relaysOf('a courier')).toEqual([])
    expect(relaysOf('an observer')).toEqual([])
  })
})
