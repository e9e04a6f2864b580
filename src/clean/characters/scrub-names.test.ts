import { describe, expect, it } from 'vitest'
import { cleanPage, cleanText } from '../index.ts'
import { scrubName } from './scrub-names.ts'

describe('names of an article', () => {
  it('hold no character that turns, hides or commands, and no second line', () => {
    const page = `<html><head><title>Call &#27;]0;T&#7; of &#x202E;the harbour</title>
      <meta property="og:site_name" content="Out&#27;[2J&#x200b;let"><meta name="author" content="Ann&#x2028; &#x2066;Reed"></head>
      <body><article><h1>Call &#27;]0;T&#7; of &#x202E;the harbour</h1><p>${'The harbour office published the call on Monday and said that nothing had been cut. '.repeat(8)}</p></article></body></html>`
    const { title, outlet, authors } = cleanPage({ html: page, url: null, hints: null })
    const names = [title, outlet, ...authors].flatMap(({ value, others }) => [value ?? '', ...others.map((other) => other.value)])
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) expect(name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u2028\u202a-\u202e\u2066-\u2069]/)
    expect(title.value).toContain('the harbour')
  })
  it('that a container gave are treated alike', () => {
    const { title, outlet } = cleanText('The harbour office published the call on Monday.', { title: 'A\u202eB', outlet: 'C\u001b[31m\nD' })
    expect([title.value, outlet.value]).toEqual(['AB', 'C[31m D'])
  })
  it('of a million letters are cut with a sign', () => {
    expect(scrubName('x'.repeat(1_000_000))).toBe(`${'x'.repeat(1000)}…`)
    expect(scrubName('Honest: “name” — 1')).toBe('Honest: “name” — 1')
  })
})
