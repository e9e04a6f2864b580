/** Scraped pages of our own: what stays, what goes, what is a caption. */
import { describe, expect, it } from 'vitest'
import { cleanText } from '../index.ts'
import { scrapedCases } from './scraped.cases.data.ts'

interface Case {
  readonly name: string
  readonly lines: readonly { readonly mark: string; readonly text: string }[]
}

const cases = scrapedCases
  .trim()
  .split(/^== /mu)
  .filter(Boolean)
  .map((block): Case => {
    const [name = '', ...lines] = block.trim().split('\n')
    return { name, lines: lines.map((line) => ({ mark: line.slice(0, 1), text: line.slice(2) })) }
  })

/** Lines by mark, as the article has them. */
function found(article: ReturnType<typeof cleanText>): Record<string, string[]> {
  const asides = article.asides.map((one) => one.span)
  const kept = article.blocks.map((block) => ({
    block,
    aside: asides.some((span) => block.span[0] >= span[0] && block.span[1] <= span[1]),
  }))
  const text = (span: readonly [number, number]) => article.text.slice(...span)
  return {
    kept: kept.filter((one) => !one.aside).map((one) => text(one.block.span)),
    asides: kept.filter((one) => one.aside).map((one) => text(one.block.span)),
    captions: article.captions.map((one) => one.text),
  }
}

describe('scraped pages', () => {
  it.each(cases)('$name', ({ lines }) => {
    const of = (mark: string) => lines.filter((line) => line.mark === mark).map((line) => line.text)
    const article = cleanText(lines.map((line) => line.text).join('\n\n'), null)
    const got = found(article)
    // Initials at the very end are a piece of their own.
    const signed = article.removed.find((one) => one.rule === 'plain/initials')?.text
    const kept = got.kept?.map((text, index) => (signed && index === (got.kept?.length ?? 0) - 1 ? `${text} ${signed}` : text))
    expect({ ...got, kept }).toEqual({ kept: of('+'), asides: of('a'), captions: of('c') })
  })
})
