/** Rules that decide alone on pages: comments below the text, link lines, links above the headline, words that are not read in their line. */
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../clean-page.ts'

const lead = 'The lock keepers published a recording on Monday morning, and the town has asked since then who made it and why.'
const prose = [
  '“The gate has been stuck for nine days and nobody answers,” one of the two men says on it, while water can be heard in the background.',
  'The council said in a short statement that it would answer by Thursday and that nobody had told it of the gate before.',
  'Neither the place nor the time of the recording could be checked by this paper, which received it from a reader last week.',
]
const body = `<p>${lead}</p>${prose.map((one) => `<p>${one}</p>`).join('\n')}`
const page = (below = '', inside = body, above = '') =>
  `<!doctype html><html lang="en"><head><title>Keepers complain about a gate</title></head><body>${above}<div class="x"><h1>Keepers complain about a gate</h1><div class="y">${inside}</div>${below}</div></body></html>`
const clean = (html: string) => cleanPage({ html, url: 'https://paper.example/gate', hints: null })
const ruleOf = (html: string, words: string) => clean(html).removed.find((one) => one.text.includes(words))?.rule

const remark = (n: number) =>
  `I worked at that lock for ${n + 3} years and can tell you that the gate was never oiled, whatever the council says about it today.`

describe('comments', () => {
  const boxes = (shape: (text: string, n: number) => string) => [1, 2, 3, 4].map((n) => shape(remark(n), n)).join('\n')
  it('below their heading, in containers without a name, go', () => {
    const html = page(
      `<h2>Top Rated Comments</h2>${boxes((text, n) => `<div class="q"><b>user${n}</b><div class="content">${text}</div></div>`)}`,
    )
    const article = clean(html)
    expect(article.text).toContain(lead)
    expect(article.text).not.toContain('I worked at that lock')
  })
  it('in containers that say what they are, go', () => {
    const html = page(boxes((text, n) => `<div class="comment-content" id="c${n}"><p>${text}</p></div>`))
    expect(clean(html).text).not.toContain('I worked at that lock')
  })
  it('are not what a section under such a heading tells', () => {
    const html = page('', `${body}<h2>Official comments</h2><p>${remark(1)}</p><p>${remark(2)}</p>`)
    expect(clean(html).text).toContain(remark(2))
  })
  it('are not the whole page that wears the name', () => {
    const html = page().replace('<div class="y">', '<div class="comments">')
    expect(clean(html).text).toContain(prose[2])
  })
})

describe('link lines', () => {
  const line = '<p><a href="/other">OLD BRIDGE TO BE CLOSED FOR TWO WEEKS AGAIN</a></p>'
  it('between paragraphs go', () => {
    const html = page('', body.replace('<p>The council', `${line}<p>The council`))
    expect(clean(html).text).not.toContain('OLD BRIDGE')
    expect(clean(html).text).toContain(prose[2])
  })
  it('are not told where much of the text is linked', () => {
    const linked = prose.map((one) => `<p><a href="/gate">${one}</a></p>`).join('')
    expect(clean(page('', body + linked)).removed.map((one) => one.rule)).not.toContain('furniture/link-line')
  })
  it('with a label are tags', () => {
    const tags = '<p>Tags <a href="/t/1">lock</a>, <a href="/t/2">gate</a>, <a href="/t/3">council</a>, <a href="/t/4">recording</a></p>'
    expect(clean(page('', `${body}${tags}`)).text).not.toContain('recording,')
    expect(ruleOf(page('', `${body}${tags}`), 'Tags')).toMatch(/tag/)
  })
})

describe('words that are not read in their line', () => {
  const card = '<span class="tooltip-card"><a href="/a">Ada Sample opens a bridge</a> <a href="/b">Ada Sample on the gate</a></span>'
  it.each([
    ['a card over a name', card, 'Ada Sample opens a bridge'],
    ['words for screen readers', '<span class="sr-only">opens in a new window</span>', 'opens in a new window'],
    ['what is set not to be shown', '<span style="display: none">draft of the desk</span>', 'draft of the desk'],
  ])('%s: the sentence goes on, the words are kept apart', (_name, mark, words) => {
    const html = page('', body.replace('The council said', `The council ${mark}said`))
    const article = clean(html)
    expect(article.text).toContain('The council said in a short statement')
    expect(article.removed.some((one) => one.text.includes(words))).toBe(true)
  })
  it('an element of the same kind that is shown stays', () => {
    const html = page('', body.replace('The council said', 'The <span class="term">town council</span> said'))
    expect(clean(html).text).toContain('The town council said')
  })
})

it('links above the headline go, words above it stay', () => {
  const html = page('', body, '<div><a href="/">Home</a> <a href="/a">Archive of all issues</a></div>')
  expect(clean(html).text).not.toContain('Archive of all issues')
})

it('an address to write to is a box about the author, unless somebody is quoted', () => {
  const box = 'Email Ada Sample at ada@paper.example or follow her on the usual channels.'
  expect(ruleOf(page('', `${body}<p>${box}</p>`), 'Email Ada')).toMatch(/reach|author/)
  const quote =
    '“Write to ada@lock.example and follow us on the river,” the man says before the line breaks off and the water is heard again.'
  expect(clean(page('', `${body}<p>${quote}</p><p>${prose[0]}</p>`)).text).toContain('Write to ada@lock.example')
})
