/** The content of a clause ends before a phrase that tells who carried the call. Our own sentences. */
import { expect, it } from 'vitest'
import { printed, saying } from './test-article.ts'

const contentOf = (text: string, words: string): string => saying(printed(text), words).content

it('ends the clause before a call and its carrier', () => {
  const text = 'A weary gunner has told his sister that the bridge is gone, in an intercepted call published by The Daily Mirror.'
  expect(contentOf(text, 'the bridge')).toBe('the bridge is gone')
  expect(printed(text).calls).toHaveLength(1)
})
it('keeps any other phrase', () => {
  const text = 'The mayor said that the bridge had been mentioned once, in a speech given by the minister.'
  expect(contentOf(text, 'the bridge')).toBe('the bridge had been mentioned once, in a speech given by the minister')
})
