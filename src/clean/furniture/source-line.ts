/**
 * A line that only says whose words these are: "Source: Mill Post", "(with AFP)", "By Reuters". It is read as a credit and
 * set apart; a caption it is not, since no picture is spoken of.
 */
import { wordCount } from '../kinship.ts'
import { agencyLine } from '../metadata/agencies.ts'
import { words } from '../words/index.ts'
import { bare } from '../words/phrases.ts'

/** Is the whole line such a credit? */
export function isSourceLine(text: string): boolean {
  if (text.length > 120 || wordCount(text) > 10) return false
  const label = /^[\s([]*(\p{L}[\p{L} ]{2,24})\s?[:：]\s*\S/u.exec(text)
  return (label !== null && words('sourceLabel').is(bare(label[1] ?? ''))) || agencyLine(text) !== null
}
