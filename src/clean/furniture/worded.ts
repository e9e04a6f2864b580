/** A paragraph made ready for the rules of wording, and what all of them say and ask. */
import type { Furniture } from '../../model/index.ts'
import { wordCount } from '../kinship.ts'
import { type Drop, quoted } from '../piece.ts'
import { type Row, words } from '../words/index.ts'
import { fold, isLongPhrase, trimmed } from '../words/phrases.ts'

/** A paragraph with what the rules ask of it, computed once. */
export interface Worded {
  readonly text: string
  readonly bare: string
  readonly folded: string
  /** `bare` without a trailing or leading count: "Kommentare (12)" → "kommentare". */
  readonly uncounted: string
  readonly words: number
}

/** Prepare a paragraph. Only the first 1,200 letters are held against the lists. */
export function worded(text: string, words = wordCount(text)): Worded {
  const folded = fold(text.slice(0, 1200))
  const line = trimmed(folded)
  return { text, bare: line, folded, uncounted: withoutCount(line), words }
}

/** Quotation marks at a word: somebody speaks, and furniture does not. */
export const hasQuote = /[“”„«»"]\p{L}|\p{L}[“”»"]/u

/** A verdict with the words that gave the paragraph away. */
export function wordingDrop(kind: Furniture, rule: string, phrase: string): Drop {
  return { drop: kind, rule: `furniture/${rule}`, because: `Its words are those of ${names[kind] ?? kind}: "${quoted(phrase)}".` }
}

const names: Partial<Record<Furniture, string>> = {
  comments: 'a comment form or list',
  newsletter: 'an invitation to subscribe',
  share: 'share buttons',
  cookies: 'a consent notice',
  advert: 'an advertising label',
  app: 'an invitation to install an app',
  copyright: 'a rights notice',
  paywall: 'a paywall',
  'live-promo': 'a player or programme label',
  tags: 'a list of tags',
  'read-more': 'a link to another article',
  'author-box': 'a box about the author',
  navigation: 'the site about itself',
}

/** Without trailing counts: "Kommentare (12)", "12 комментариев" → the word alone. */
export function withoutCount(line: string): string {
  return line.replace(/^\d+\s+|\s*\(?\d+\)?$/gu, '').replace(/[^\p{L}\p{N}]+$/u, '')
}

/** One rule: a verdict, or null when it has nothing to say. */
export type Rule = (block: Worded) => Drop | null

/** The phrase opens the paragraph and has several words, or is the whole of it. */
export function opening(row: Row, block: Worded, most: number): string | null {
  if (block.words > most) return null
  const line = block.uncounted
  if (words(row).is(line)) return line
  const phrase = words(row).begins(block.bare)
  return phrase && isLongPhrase(phrase) ? phrase : null
}
