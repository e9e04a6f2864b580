/** `hearsay eval`: the reading engine against a folder of gold files. Gold texts are read as they stand, uncleaned. */
import { type Article, unknownFact } from '../model/index.ts'
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
  const none = unknownFact<never>()
  const stated = <T>(value: T) => ({ value, certainty: 'stated' as const, source: 'gold', raw: null, others: [] })
  return {
    exhibit: null,
    part: null,
    entryOf: null,
    text,
    blocks: [],
    title: none,
    outlet: none,
    authors: [],
    published: published ? stated({ day: published, time: null, zone: null }) : none,
    updated: none,
    language: stated(lang),
    translatedFrom: none,
    translationKind: 'unknown',
    canonical: none,
    credits: [],
    captions: [],
    asides: [],
    removed: [],
    notes: [],
  }
}
