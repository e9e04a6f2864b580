/**
 * A line that only says whose words these are: "Source: Mill Post", "(with AFP)", "dpa/mk". It is read as a credit and set
 * apart; a caption it is not, since no picture is spoken of.
 */
import { wordCount } from '../kinship.ts'
import { agenciesIn } from '../metadata/credits.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'

/** Is the whole line such a credit? */
export function isSourceLine(text: string): boolean {
  if (text.length > 120 || wordCount(text) > 10) return false
  const label = /^[\s([]*(\p{L}[\p{L} ]{2,24})\s?[:：]\s*\S/u.exec(text)
  if (label && words('sourceLabel').is(bare(label[1] ?? ''))) return true
  const inside = /^[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(text)?.[1] ?? text
  if (wordCount(inside) > 5 || /[.!?]$/u.test(inside)) return false
  const phrase = words('withAgency').begins(fold(inside))
  const rest = phrase ? inside.slice(phrase.length) : inside
  const bracketed = inside !== text
  return (agenciesIn(rest).length > 0 || agenciesIn(inside.replace(/^\p{L}+\s/u, '')).length > 0) && (bracketed || wordCount(inside) <= 3)
}
