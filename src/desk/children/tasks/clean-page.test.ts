import { describe, expect, it } from 'vitest'
import { cleanPageTask } from './clean-page.ts'
import { readWithReadability } from './readability.ts'

const paragraph = (at: number) =>
  `<p>Sentence ${at} of a recording of a telephone call between two bridge builders, who are angry with the company that hired them.</p>`
const html = `<html><head><title>Boots</title></head><body><nav><a href="/">Home</a></nav><article><h1>Boots</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article></body></html>`
const task = (page: string, readers: boolean) => ({
  bytes: new TextEncoder().encode(page),
  type: 'text/html',
  name: null,
  hints: null,
  url: null,
  readers,
})

describe('clean-page', () => {
  it('gives the same text with and without readers on a plain page', async () => {
    const [one, two] = [await cleanPageTask(task(html, true)), await cleanPageTask(task(html, false))]
    expect(one.text).toContain('Sentence 5 of')
    expect(two.text).toBe(one.text)
  })
  it('keeps the text of a page so short that the readers are asked', async () => {
    const article = await cleanPageTask(
      task('<p>He told his mother that the men had gone home.</p><p>She asked him to come home too.</p>', true),
    )
    expect(article.text).toContain('She asked him')
  })
  it('hands on the Troubles of the room', async () => {
    await expect(cleanPageTask(task('', true))).rejects.toMatchObject({ code: 'TEXT_EMPTY' })
  })
})

describe('readWithReadability', () => {
  it('reads pages that linkedom alone would lose: no html tag, two bodies', () => {
    expect(readWithReadability([1, 2, 3, 4].map(paragraph).join(''))).toContain('Sentence 4 of')
    expect(
      readWithReadability(`<html><body>${[1, 2].map(paragraph).join('')}</body><body>${[3, 4].map(paragraph).join('')}</body></html>`),
    ).toContain('Sentence 4 of')
  })
})
