import { describe, expect, it } from 'vitest'
import { cleanPage } from './index.ts'

const entry = (n: number) =>
  `<div class="entry"><time datetime="2022-05-0${n}T08:15">08:15</time><p>Entry ${n}: the miller told his mother on the telephone that the grain had not come since March, and that nobody knew who had taken it.</p></div>`
const html = `<!doctype html><html lang="en"><head><title>Live blog: the mill</title></head><body><article><h1>The mill, as it happened</h1>
<p>What happened at the mill this week, hour by hour, from our reporters on the spot and from those who telephoned.</p><div>${[1, 2, 3].map(entry).join('')}</div></article></body></html>`

describe('entries of a live blog in their page', () => {
  it('stay in the text and are marked', () => {
    const article = cleanPage({ html, url: 'https://paper.example/live', hints: null })
    const marked = article.asides.map((one) => article.text.slice(...one.span)).join('\n')
    expect(article.text).toContain('What happened at the mill')
    expect(marked).toContain('Entry 1:')
    expect(marked).toContain('Entry 3:')
    expect(marked).not.toContain('What happened')
  })
})
