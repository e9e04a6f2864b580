/**
 * "… in the city. Read more HERE." — a paragraph of prose that ends in a link to another article.
 *
 * Only the last sentence goes; what stands before it is a paragraph like any other (and perhaps an aside).
 */
import { wordCount } from '../kinship.ts'
import { words } from '../words/index.ts'
import { bare } from '../words/phrases.ts'

/** Name of the rule by which the closing sentence is set apart. */
export const readMoreTailRule = 'furniture/read-more-tail'

const sentenceBreak = /[.!?…]["'”’»)\]]*\s+(?=[\p{Lu}\p{N}([>»→])/gu

/**
 * Where the closing link begins, or null when the paragraph ends in prose.
 *
 * @param text one paragraph
 */
export function readMoreTail(text: string): number | null {
  const from = Math.max(0, text.length - 240)
  let at: number | null = null
  for (const match of text.slice(from).matchAll(sentenceBreak)) at = from + match.index + match[0].length
  const bracket = /[([][^()[\]]{4,160}[)\]]\.?$/u.exec(text.slice(from))
  if (bracket && isLink(text.slice(from + bracket.index), true)) return from + bracket.index
  return at !== null && isLink(text.slice(at), false) ? at : null
}

function isLink(sentence: string, bracketed: boolean): boolean {
  const line = bare(sentence)
  const phrase = words('readMore').begins(line)
  if (!phrase?.includes(' ')) return false
  const rest = line.slice(phrase.length)
  const pointed = /^\s*[:：>»→]/u.test(rest) || wordCount(rest) <= 4
  return pointed && (bracketed || wordCount(line) <= 24)
}
