/** Whatever comes in: an article or a Trouble, the same twice, offsets in bounds, every visible word told once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/index.ts'
import { isTrouble } from '../model/index.ts'
import { cleanBytes, cleanPage, cleanText } from './index.ts'

function orTrouble(clean: () => Article): Article | string {
  try {
    return clean()
  } catch (thrown) {
    if (isTrouble(thrown)) return thrown.code
    throw thrown
  }
}

function inBounds(article: Article): void {
  const { length } = article.text
  let end = 0
  for (const { span } of article.blocks) {
    expect(span[0]).toBeGreaterThanOrEqual(end)
    expect(span[1]).toBeGreaterThan(span[0])
    end = span[1]
  }
  expect(end).toBeLessThanOrEqual(length)
  for (const one of [...article.removed, ...article.captions]) {
    expect(one.at).toBeGreaterThanOrEqual(0)
    expect(one.at).toBeLessThanOrEqual(length)
  }
  for (const { span } of article.asides) expect(span[1]).toBeLessThanOrEqual(length)
  expect(article.text).toBe(article.text.normalize('NFC'))
}

const tags = [
  'p',
  'div',
  'h1',
  'h2',
  'li',
  'ul',
  'table',
  'tr',
  'td',
  'figure',
  'figcaption',
  'article',
  'aside',
  'nav',
  'body',
  'html',
  'span',
  'a',
  'b',
  'br',
  'script',
  'template',
  'blockquote',
  'form',
  'noscript',
]
const classes = [
  '',
  ' class="related"',
  ' class="caption"',
  ' hidden',
  ' style="display:none"',
  ' href="/x"',
  ' class="a:b[c] {"',
  ' id="comments"',
  ' itemprop="author"',
  ' datetime="2022-02-30"',
]
const scraps = [
  'The men had gone home before winter came.',
  'Read more',
  'Subscribe',
  '© 2022 X',
  '\u0000',
  '\u202e',
  '\ud800',
  '&nbsp;',
  '<!--',
  ']]>',
  '"',
  '12.03.2022',
  'Photo: A / B',
  'Читайте також: щось',
  '“No,” she said.',
]
const page = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags).chain((tag) => fc.constantFrom(...classes).map((names) => `<${tag}${names}>`)),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom(...scraps),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('clean', () => {
  it('turns any bytes into an article or a Trouble', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('text/html', 'text/plain'), (bytes, type) => {
        const found = orTrouble(() => cleanBytes(bytes, { type, name: null, hints: null, url: null }))
        if (typeof found !== 'string') inBounds(found)
      }),
      { numRuns: 300 },
    )
  })
  it('turns any mark-up into an article or a Trouble, twice the same', () => {
    fc.assert(
      fc.property(page, (html) => {
        const clean = () => orTrouble(() => cleanPage({ html, url: 'https://paper.example/a', hints: null }))
        const found = clean()
        expect(clean()).toEqual(found)
        if (typeof found !== 'string') inBounds(found)
      }),
      { numRuns: 300 },
    )
  })
  it('tells every word of a plain text once', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...scraps.filter((one) => !/[\u0000\u202e\ud800]/.test(one)),
        'Related posts',
        'Leave a Reply',
        'Ten pies to bake',
        '',
      ),
      fc.lorem({ maxCount: 30 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const found = orTrouble(() => cleanText(lines.join('\n'), null))
        if (typeof found === 'string') return
        inBounds(found)
        const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
        const told = [found.text, ...found.removed.map((one) => one.text), ...found.captions.map((one) => one.text)].join('\n')
        expect(words(told)).toEqual(words(lines.join('\n')))
        for (const block of found.blocks)
          if (block.source) expect(lines.join('\n').slice(...block.source)).toContain(found.text.slice(...block.span).slice(0, 5))
      }),
      { numRuns: 300 },
    )
  })
  it('does not fall over nesting, unclosed tags, huge attributes or scripts', () => {
    const prose = '<p>The commander told his mother that the men had gone home and that nobody would replace them.</p>'.repeat(3)
    const hostile = [
      `${'<div>'.repeat(20_000)}${prose}`,
      `${'<b><p>x'.repeat(3000)}${prose}`,
      `${'<table><tr><td>'.repeat(1500)}${prose}`,
      `<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}=v`).join(' ')}>${prose}</div>`,
      `<script>${'x'.repeat(4_000_000)}</script>${prose}`,
      `<script type="application/ld+json">${'['.repeat(50_000)}</script>${prose}`,
      `${'word<br>'.repeat(30_000)}${prose}`,
      `<p>${'('.repeat(100_000)}</p>${prose}`,
    ]
    for (const html of hostile) {
      const found = orTrouble(() => cleanPage({ html, url: null, hints: null }))
      if (typeof found !== 'string') inBounds(found)
    }
  })
})
