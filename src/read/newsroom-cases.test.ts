/** How newsrooms write of calls: sentences in our own words, each of a shape that was once read wrongly. */
import { describe, expect, it } from 'vitest'
import { carriers, printed, saying } from './test-article.ts'

describe('who speaks where a clause stands between subject and verb', () => {
  it('leaps over a relative clause without commas', () => {
    const { statements } = printed('Two engineers who examined the tape for the ministry said they saw no cuts.')
    expect(statements[0]?.source?.text).toBe('Two engineers')
    const whistle = printed('A clerk who did not hear the call himself complained that the records were locked away.')
    expect(whistle.statements[0]?.source?.text).toBe('A clerk')
  })
  it('takes the antecedent of a relative pronoun', () => {
    const reading = printed('The clip was aired by Radio Nord, which said it had checked the voices.')
    expect(saying(reading, 'it had checked').source?.text).toBe('Radio Nord')
  })
  it('reads a man said to be the envoy as the envoy, with the distance kept', () => {
    const reading = printed('On the tape, a man said to be the envoy Paul Wren promises that the money will come.')
    expect(saying(reading, 'the money will come').source?.label).toContain('Wren')
    expect(saying(reading, 'the money will come').hedges.map((one) => one.text)).toContain('said to be')
  })
})

describe('words of distance and hearing', () => {
  it('takes "what it said was" for no statement', () => {
    const reading = printed('The service on Monday published what it said was an intercepted call between two captains.')
    expect(reading.statements).toEqual([])
  })
  it('reads who is heard saying something, before or after the quotation', () => {
    const before = printed('In the call, a sergeant can be heard telling a friend that the trucks are empty.')
    expect(saying(before, 'the trucks are empty')).toMatchObject({ source: { text: 'a sergeant' }, addressee: { text: 'a friend' } })
    const after = printed('“The trucks are empty,” the sergeant is heard telling a friend.')
    expect(saying(after, 'The trucks are empty')).toMatchObject({ source: { text: 'the sergeant' }, addressee: { text: 'a friend' } })
  })
  it('takes a conference call for no cue', () => {
    const { statements } = printed('The spokesman told reporters on a conference call that he had not heard the tape.')
    expect(statements.map((one) => one.content)).toEqual(['he had not heard the tape'])
  })
})

describe('to whom', () => {
  it('finds who is asked, and takes the one asked for the one who answers', () => {
    const reading = printed('We asked Maria Holt whether she had spoken to her brother. She said they had not talked for a year.')
    expect(saying(reading, 'she had spoken')).toMatchObject({ addressee: { text: 'Maria Holt' } })
    expect(saying(reading, 'they had not talked').source?.label).toBe('Maria Holt')
  })
  it('lets an answer go to the one who spoke before, and the words before to the one who answers', () => {
    const reading = printed('“Call them today,” the president says on the tape.\n\n“All right,” the chief of staff answers.')
    expect(saying(reading, 'All right').addressee?.label).toBe('president')
    expect(saying(reading, 'Call them').addressee?.label).toMatch(/^chief/)
  })
  it('reads whom the sentence names at its head', () => {
    const reading = printed('In a phone call to his sister, Corporal Oleg Vasin said: “The village is empty.”')
    expect(saying(reading, 'The village').addressee?.text).toBe('his sister')
  })
})

describe('carriers', () => {
  it('finds the agent behind place and day', () => {
    const reading = printed(
      'A soldier told his wife that the road was mined, in a call intercepted by the SBU. The clip was posted on Telegram on Friday by adviser Ivan Marek. “Nobody clears it,” the soldier says.',
    )
    expect(carriers(saying(reading, 'Nobody clears it')).join(' < ')).toMatch(/interceptor:SBU < publisher:.*Ivan Marek < article/)
  })
  it('takes an intercepted call for no interceptor', () => {
    const reading = printed('The SBU released a second intercepted call. “Where are the shells?” a man asks in it.')
    expect(carriers(saying(reading, 'Where are'))).toEqual(['publisher:SBU', 'article:'])
  })
})

describe('acts and edges', () => {
  it('ends a content where the same speaker turns with "but said"', () => {
    const { statements } = printed('The governor confirmed that the meeting had taken place but said his words had been twisted.')
    expect(statements.map((one) => one.content)).toEqual(['the meeting had taken place', 'his words had been twisted'])
  })
  it('reads an order whose words stand in marks', () => {
    const { statements } = printed('The general ordered a subordinate to “shut everyone up.”')
    expect(statements[0]).toMatchObject({ source: { text: 'The general' }, addressee: { text: 'a subordinate' } })
  })
  it('keeps both marks of a term at the edge of a content', () => {
    const { statements } = printed('Detective Maria Holt testified that “package” was code for cash.')
    expect(statements[0]?.content).toBe('“package” was code for cash')
  })
  it('reads a label that is also a verb', () => {
    const reading = printed('Governor: Did you read it?\nJudge: I did. It will not work.\nGovernor: Make it work.\nJudge: No.')
    expect(reading.statements.map((one) => one.source?.text)).toEqual(['Governor', 'Judge', 'Governor', 'Judge'])
  })
})

describe('general words', () => {
  it('takes "the agency" for the one agency just named', () => {
    const reading = printed(
      'The SBU published a call between a soldier and his wife. The clip was posted on the channel of the agency, which the agency released on Monday. “We are cold,” the soldier says.',
    )
    expect(carriers(saying(reading, 'We are cold'))).toEqual(['publisher:SBU', 'article:'])
  })
  it('says who could not verify, who denies and who only asserts', () => {
    const reading = printed(
      'The SBU published a call between a soldier and his wife.\n\nSky News has not been able to independently verify the call.\n\nOrlov denied that the voice was his.\n\nThe senator confirmed that the conversation had taken place.\n\nIt is unclear whether the recording is genuine.',
    )
    expect(reading.positions.map((one) => `${one.stance} ${one.by.label ?? one.by.role}`)).toEqual([
      'could-not-verify Sky News',
      'denied Orlov',
      'asserted senator',
      'could-not-verify article',
    ])
  })
})
