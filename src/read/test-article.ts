/** For tests: an article from plain text, and its reading as printed. */
import { type Article, bareArticle, type PrintedReading, type PrintedStatement, unknownFact } from '../model/index.ts'
import { printReading } from './print-reading.ts'
import { read } from './read-article.ts'

/** A bare article: text, language, day of publication; blocks are cut by `read` itself. */
export function plainArticle(text: string, language = 'en', published: string | null = null): Article {
  const day = published ? { day: published, time: null, zone: null } : null
  return bareArticle(text, { language: { ...unknownFact<string>(), value: language }, published: { ...unknownFact(), value: day } })
}

export function printed(text: string, language = 'en', published: string | null = null): PrintedReading {
  const article = plainArticle(text, language, published)
  return printReading(article, read(article))
}

/** The statement whose content holds these words. */
export function saying(reading: PrintedReading, words: string): PrintedStatement {
  const found = reading.statements.find((one) => one.content.includes(words))
  if (!found) throw new Error(`nobody says "${words}"; found: ${reading.statements.map((one) => one.content).join(' | ')}`)
  return found
}

/** Names of a chain after the speaker, from the words outwards. */
export function carriers(statement: PrintedStatement): string[] {
  return statement.chain.filter((one) => one.role !== 'speaker').map((one) => `${one.role}:${one.name ?? ''}`)
}
