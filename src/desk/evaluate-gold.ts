/** `hearsay eval`: the reading engine against a folder of gold files. Gold texts are read as they stand, uncleaned. */
import { type Article, bareArticle } from '../model/index.ts'
import { printReading, read } from '../read/index.ts'
import { type EvalInput, evaluate, printEval } from './eval/index.ts'

/** @returns a table for people, or the report as JSON */
export async function evaluateGold(dir: string, options: { errors: boolean; json: boolean }): Promise<string> {
  const report = evaluate(dir, (input) => {
    const article = articleAsItStands(input)
    return printReading(article, read(article, { language: input.lang, ...(input.published ? { published: input.published } : {}) }))
  })
  return options.json ? JSON.stringify(report, null, 2) : printEval(report, { errors: options.errors })
}

/** An article whose text is the gold text, letter for letter: offsets must agree. */
function articleAsItStands({ text, lang, published }: EvalInput): Article {
  const stated = <T>(value: T) => ({ value, certainty: 'stated' as const, source: 'gold', raw: null, others: [] })
  const day = published ? { published: stated({ day: published, time: null, zone: null }) } : {}
  return bareArticle(text, { language: stated(lang), ...day })
}
