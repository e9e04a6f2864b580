/** The plainest sentences of agency English: an assertion, a comma, who said it. */
import { describe, expect, it } from 'vitest'
import { printed } from './test-article.ts'

const said = (text: string) => printed(text).statements.map(({ source, content }) => [source?.label ?? null, content])

describe('"C, X said."', () => {
  it.each([
    ['The boat left the harbour, the agency said.', 'agency', 'The boat left the harbour'],
    ['Sailors left the quay, the ministry said in a statement on Tuesday.', 'ministry', 'Sailors left the quay'],
    ['At noon the ferry left the quay, officials said.', 'officials', 'At noon the ferry left the quay'],
    ['The middle fifth paid 8.9 percent, the agency said in its report.', 'agency', 'The middle fifth paid 8.9 percent'],
  ])('needs no verb that we know: %s', (text, source, content) => {
    expect(said(text)).toEqual([[source, content]])
  })

  it.each(['Near the harbour, the agency said.', 'In a statement to the newspaper, the agency said:', 'On Monday, the agency said.'])(
    'does not take a place, a time or an occasion for what was said: %s',
    (text) => expect(said(text)).toEqual([]),
  )

  it('knows a report by its month', () => {
    expect(said('The bridge, the agency said in a June report, was closed.')).toEqual([['agency', 'The bridge was closed']])
    expect(said('The ferry was late, Marsh said in his Monday speech.')).toEqual([['Marsh', 'The ferry was late']])
  })
})

describe('marks inside brackets', () => {
  it('end no sentence when a small letter or a comma goes on', () => {
    const quoted = '"He would be a great senator," Rep. Elena Marsh (D-Md.) said in a phone interview.'
    expect(said(quoted)).toEqual([['Elena Marsh', 'He would be a great senator,']])
    expect(said('The captain (at last!) said that the boat was gone.')[0]?.[1]).toBe('the boat was gone')
  })
  it('still end one before a capital', () => {
    expect(said('The port was closed (see our report of May.) Police said that nobody was hurt.')).toEqual([['Police', 'nobody was hurt']])
  })
})
