/**
 * Inside one call, alike lines are one line (asked for by the lead on 24 November, 16:40). Two accounts that are linked already
 * need less evidence per line than two strangers: equal words, a cut of them, or the same words with another number are one
 * line with several wordings, across languages too; only then can drift be shown. At that hour "When will you come?" stood
 * three times in a row, once per outlet.
 */
import { describe, expect, it } from 'vitest'
import { cleanBytes } from '../clean/index.ts'
import { wordTables } from '../desk/words/index.ts'
import type { ReadArticle } from '../model/index.ts'
import { read } from '../read/index.ts'
import { traceArticles } from './index.ts'

const texts: readonly (readonly [outlet: string, language: string, text: string])[] = [
  [
    'Agency',
    'en',
    'The coastal watch published an intercepted call between a gunner and his sister on Monday.\n\n“We were ninety men on the ferry, thirty came back to the brick yard,” the gunner told his sister.\n\n“When will you come?” his sister asked.\n\n“The captain took the only boat to the lighthouse island,” the gunner replied.',
  ],
  [
    'Tabloid',
    'en',
    'A gunner told his sister in an intercepted call published by the coastal watch: “We were ninety men on the ferry, thirteen came back to the brick yard.”\n\n“When will you come?” his sister asked.\n\n“The captain took the only boat,” the gunner replied.',
  ],
  [
    'Zeitung',
    'de',
    'Die Küstenwache veröffentlichte am Montag ein abgehörtes Telefonat zwischen einem Kanonier und seiner Schwester.\n\n„Wir waren neunzig Mann auf der Fähre, dreißig kamen zurück zur Ziegelei“, sagte der Kanonier seiner Schwester.\n\n„Wann kommst du?“, fragte die Schwester.\n\n„Der Kapitän hat das einzige Boot zur Leuchtturminsel genommen“, antwortete der Kanonier.',
  ],
]

function article([outlet, language, text]: (typeof texts)[number], n: number): ReadArticle {
  const cleaned = cleanBytes(new TextEncoder().encode(text), {
    type: 'text/plain',
    name: null,
    hints: { language, published: '2025-03-03' },
    url: null,
    readers: [],
  })
  const base = {
    id: `w${n}`,
    title: null,
    outlet,
    outletKey: outlet.toLowerCase(),
    url: null,
    language,
    translatedFrom: null,
    credits: [],
    headings: [],
  }
  return { ...base, text: cleaned.text, published: cleaned.published.value, addedAt: new Date(n * 1000).toISOString(), read: read(cleaned) }
}

const tables = await wordTables(['en', 'de'])

describe('the lines of one call', () => {
  const { calls } = traceArticles(texts.map(article), [], { tables })
  const story = calls[0]
  const line = (word: string) => story?.quotes.find((quote) => quote.wordings.some((wording) => wording.text.includes(word)))

  it('are joined across the three accounts', () => {
    expect(calls.length).toBe(1)
    expect(line('ninety')?.wordings.length).toBe(3)
    expect(line('captain')?.wordings.length).toBe(3)
    expect(story?.quotes.filter((quote) => quote.wordings.some((wording) => /When will you come/.test(wording.text))).length).toBe(1)
  })

  it('show that thirty became thirteen, and where a line was cut', () => {
    expect(line('ninety')?.drift.map((flag) => flag.kind)).toContain('number')
    expect(line('captain')?.drift.map((flag) => flag.kind)).toContain('cut')
  })
})
