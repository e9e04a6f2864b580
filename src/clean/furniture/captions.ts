/**
 * Words under pictures that stand among paragraphs: told by a credit, not by their length.
 *
 * A credit is "© Agency/Name", "Photo: Name", "(Symbolic image)", or the name of a picture agency at the end.
 */

import { wordCount } from '../kinship.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'

/** The credit of a caption, and where in the text it begins. */
export interface FoundCredit {
  readonly credit: string | null
  readonly at: number
}

const longest = 110
const agencies =
  /(?:Getty(?: Images)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|IMAGO|imago(?:\s?images)?|picture[ -]alliance|dpa|AP(?: Photo)?|Associated Press|ITAR-TASS|TASS|ТАСС|РИА Новости|Укрінформ|УНІАН|УНИАН|Ukrinform|UNIAN|PAP|ANSA|EFE|Lusa|Shutterstock|iStock|Alamy|Bloomberg|NurPhoto|Anadolu|Unsplash|Pixabay|Pexels|Keystone|Ritzau|Sipa|Zuma|Xinhua|PA Wire|Keystone-SDA|EyeEm|Adobe Stock|Depositphotos|Wikimedia Commons)/u
const agencyEnd = new RegExp(
  `(?:^|[.!?)\\]”"»|—–-]\\s*|\\s{2,}|\\s[/|]\\s?)((?:\\p{Lu}[\\p{L}.'’-]+\\s){0,4}(?:[/|]\\s?)?(?:via\\s)?${agencies.source}(?:\\s?[/|,]\\s?(?:\\p{Lu}[\\p{L}.'’-]*[\\s/]{0,2}){1,5})?)\\s*[)\\].]?$`,
  'u',
)
const sign = /©|\(c\)\s|\(C\)\s/u

/** A label such as "Photo:" (with colon, dash or bracket) and what follows to the end of the text, a few words at most. */
function labelled(text: string): FoundCredit | null {
  if (!/[:：]|\b[Ff]ot\./.test(text)) return null
  for (const match of text.matchAll(/(?:^|[\s(|[/.。）（｜])(?:(\p{L}{2,20}(?: \p{L}{2,20})?)\s?[:：]|([Ff]ot)\.)\s?/gu)) {
    const rest = text.slice(match.index + match[0].length)
    const label = bare(match[1] ?? match[2] ?? '')
    const lastWord = label.split(' ').at(-1) ?? ''
    if (!words('photo').is(label) && !(words('photo').is(lastWord) && label.split(' ').length <= 2)) continue
    if (rest === '' || wordCount(rest) > 9 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest)) continue
    return { credit: rest.replace(/[)\]）.。\s]+$/u, '').trim() || null, at: match.index }
  }
  return null
}

function marked(text: string): FoundCredit | null {
  for (const match of text.matchAll(/[([（]([^()[\]（）]{2,60})[)\]）]/gu)) {
    const inside = bare(match[1] ?? '')
    const found = words('captionMark').begins(inside) ?? words('photo').begins(inside)
    if (!found) continue
    const colon = /[:：]\s*(.+)$/u.exec(match[1] ?? '')
    if (found === inside || colon) return { credit: colon?.[1] ?? null, at: match.index }
    if (words('photo').is(found) && wordCount(inside) <= 8) return { credit: inside.slice(found.length).trim() || null, at: match.index }
  }
  return null
}

/**
 * Is this paragraph a caption? Gives the credit that says so.
 *
 * @param text one paragraph
 */
export function captionCredit(text: string): FoundCredit | null {
  if (text.length > 900 || wordCount(text) > longest) return null
  const at = text.search(sign)
  if (at >= 0 && !isCopyright(text, at)) {
    const credit = text
      .slice(at)
      .replace(/^(©|\([cC]\))\s*/u, '')
      .trim()
    if (wordCount(credit) <= 14) return { credit: credit || null, at }
  }
  const mark = marked(text)
  if (mark) return mark.credit ? mark : (withAgency(text) ?? mark)
  return labelled(text) ?? closingMark(text) ?? withAgency(text)
}

/** "A checkpoint. Archive photo (Ansa)": the last few words say what kind of picture it is. */
function closingMark(text: string): FoundCredit | null {
  const match = /[.!?…]["”»]?\s+(\p{L}[^.!?…]{3,70})[.\s]*$/u.exec(text.slice(-160))
  const last = match?.[1] ?? ''
  if (last === '' || wordCount(last) > 7 || wordCount(text) > 40) return null
  const phrase = words('captionMark').begins(bare(last))
  if (!phrase?.includes(' ')) return null
  const rest = last.slice(phrase.length).replace(/^[\s:(/–—-]+|[)\]\s]+$/gu, '')
  return { credit: rest || null, at: text.lastIndexOf(last) }
}

/** Letters at the end in which the name of an agency is looked for. */
const tail = 120

function withAgency(text: string): FoundCredit | null {
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  if (!agencies.test(end.slice(-60)) || wordCount(text) > 60) return null
  const match = agencyEnd.exec(end)
  const credit = match?.[1]
  if (!match || credit === undefined || /^\(?(?:AFP|Reuters|REUTERS|dpa|AP|TASS|ТАСС|PAP|ANSA|EFE|Lusa)\)?$/u.test(credit.trim()))
    return null
  return { credit: credit.trim(), at: from + match.index }
}

/** "© 2023 Outlet. All rights reserved" is a notice, not a credit. */
function isCopyright(text: string, at: number): boolean {
  return /^(?:©|\([cC]\))\s*(?:\p{L}+\s)?(?:19|20)\d{2}/u.test(text.slice(at)) || words('copyright').holds(fold(text)) !== null
}
