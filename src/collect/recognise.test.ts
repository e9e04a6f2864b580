import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from './index.ts'

const typeOf = (text: string) => recognise(new TextEncoder().encode(text), null).type

describe('recognising', () => {
  it('never throws, and always names a type and a role', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.option(fc.string({ maxLength: 40 })), (bytes, name) => {
        const found = recognise(bytes, name)
        expect(found.type).toMatch(/^[\w.+-]+\/[\w.+-]+$/)
        expect(['article', 'media', 'container', 'other']).toContain(found.role)
      }),
      { numRuns: 300 },
    )
  })
  it('is not held up by what is made to hold it up', () => {
    const traps = [
      '<!-- -->'.repeat(8000),
      '<!--',
      '<?x '.repeat(16_000),
      '<p '.repeat(20_000),
      'From: a\r\n '.repeat(6000),
      `${' '.repeat(65_000)}<`,
      '<'.repeat(65_536),
      '{"messages":['.repeat(5000),
      '<?xml?>'.repeat(9000),
      'Content-Type: '.repeat(4600),
    ]
    // A pattern that can be made to try every way would not come back within the limit of a test.
    for (const trap of traps) expect(typeOf(trap)).toContain('/')
  })
  it('finds the root behind comments and declarations', () => {
    expect(typeOf('<?xml version="1.0"?><!-- a --><!-- b --><!DOCTYPE html><html></html>')).toBe('text/html')
    expect(typeOf('<?xml version="1.0"?><!-- a --><!DOCTYPE rss><rss version="2.0"><channel></channel></rss>')).toBe('application/rss+xml')
    expect(typeOf('<?xml version="1.0"?><note><p>x</p></note>')).toBe('application/xml')
    expect(typeOf('<article><p>We quote &lt;rss&gt; here</p></article>')).toBe('text/html')
  })
})
