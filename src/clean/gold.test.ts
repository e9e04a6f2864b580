/**
 * Walks `gold/clean`: every page and text there must come out as its `.gold` says. A missing answer fails;
 * `GOLD=write npx vitest run src/clean/gold.test.ts` writes it, a person reads it, then commits.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/index.ts'
import { cleanBytes } from './index.ts'

const root = join(import.meta.dirname, '..', '..', 'gold', 'clean')

function answer(article: Article): unknown {
  const fact = <T>(one: { value: T | null; certainty: string }) => (one.value === null ? null : [one.value, one.certainty])
  return {
    title: fact(article.title),
    outlet: fact(article.outlet),
    authors: article.authors.map((one) => one.value),
    published: fact({ ...article.published, value: article.published.value?.day ?? null }),
    language: article.language.value,
    translatedFrom: article.translatedFrom.value,
    text: article.blocks.map((block) => `${block.kind}: ${article.text.slice(...block.span)}`),
    captions: article.captions.map((one) => [one.text, one.credit]),
    asides: article.asides.map((one) => article.text.slice(...one.span)),
    removed: article.removed.map((one) => `${one.kind}: ${one.text}`),
    credits: article.credits.map((one) => `${one.kind}: ${one.name}`),
  }
}

function clean(path: string): unknown {
  try {
    return answer(
      cleanBytes(readFileSync(path), { type: path.endsWith('.html') ? 'text/html' : 'text/plain', name: null, hints: null, url: null }),
    )
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return { trouble: thrown.code }
    throw thrown
  }
}

for (const folder of readdirSync(root)) {
  describe(`gold/clean/${folder}`, () => {
    const cases = readdirSync(join(root, folder)).filter((name) => /\.(?:html|txt)$/.test(name))
    it.each(cases)('%s', (name) => {
      const path = join(root, folder, name)
      const gold = path.replace(/\.(?:html|txt)$/, '.gold')
      const got = clean(path)
      if (!existsSync(gold) && process.env.GOLD === 'write' && !process.env.CI) writeFileSync(gold, `${JSON.stringify(got, null, 2)}\n`)
      expect(existsSync(gold), `${gold} is missing; GOLD=write writes it`).toBe(true)
      expect(got).toEqual(JSON.parse(readFileSync(gold, 'utf8')))
    })
  })
}
