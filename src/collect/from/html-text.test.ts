import { describe, expect, it } from 'vitest'
import { textOfHtml } from './html-text.ts'

describe('text of a piece of HTML', () => {
  it('makes paragraphs of blocks and lists the links', () => {
    expect(
      textOfHtml(
        '<p>One <b>two</b>\n three</p><p>Four<br>five</p><ul><li>six</li><li><a href="https://a.example/">seven</a></li></ul>tail<script>x()</script>',
      ),
    ).toEqual({
      text: 'One two three\n\nFour\nfive\n\nsix\n\nseven\n\ntail',
      links: [{ href: 'https://a.example/', words: 'seven' }],
    })
  })
  it('leaves text without tags as it is, but for its spaces', () =>
    expect(textOfHtml('He said a < b.\n\n  Next  one.').text).toBe('He said a < b.\n\nNext one.'))
  it('turns entities into letters', () => expect(textOfHtml('Tom &amp; Jerry &mdash; &#1071;').text).toBe('Tom & Jerry — Я'))
  it('survives depth', () => expect(textOfHtml(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep'))
})
