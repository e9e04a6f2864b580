/**
 * Furniture that a paragraph's own words give away, on pages and in scraped text alike.
 *
 * Each rule wants a wording and a shape (length, place, no running prose), because every such wording also stands in
 * honest sentences: "Share prices fell", "He reads more than he sleeps". The order is from the surest to the weakest.
 */
import type { Furniture } from '../../model/index.ts'
import { endsSentence, wordCount } from '../kinship.ts'
import { type Drop, quoted } from '../piece.ts'
import { type Row, words } from '../words/index.ts'
import { fold, trimmed } from '../words/phrases.ts'

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

const hasQuote = /[“”„«»"]\p{L}|\p{L}[“”»"]/u

function drop(kind: Furniture, rule: string, phrase: string): Drop {
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
function withoutCount(line: string): string {
  return line.replace(/^\d+\s+|\s*\(?\d+\)?$/gu, '').replace(/[^\p{L}\p{N}]+$/u, '')
}

type Rule = (block: Worded) => Drop | null

/** The phrase opens the paragraph and has several words, or is the whole of it. */
function opening(row: Row, block: Worded, most: number): string | null {
  if (block.words > most) return null
  const line = block.uncounted
  if (words(row).is(line)) return line
  const phrase = words(row).begins(block.bare)
  return phrase?.includes(' ') ? phrase : null
}

const readMore: Rule = (block) => {
  if (block.words > 45) return null
  const phrase = words('readMore').begins(block.bare)
  if (!phrase) return null
  const after = block.folded.slice(block.folded.indexOf(phrase) + phrase.length).trimStart()
  const colon = /^[:：>»→|]/u.test(after)
  const whole = block.bare === phrase || /^(here|hier|тут|здесь|ici|aquí|tutaj|qui|aqui)\W*$/u.test(after)
  const shaped = phrase.includes(' ') && (block.words <= 14 || !endsSentence(block.text)) && !hasQuote.test(block.text)
  return colon || whole || shaped ? drop('read-more', 'read-more', phrase) : null
}

const letterWords = /newsletter|briefing|e-?mail|subscri|abon|підпис|подпис|inbox/u

/** An invitation of several words that stands inside: "Note: sign up for our newsletter and never miss …". */
function invitation(folded: string): string | null {
  const phrase = words('newsletter').holds(folded)
  return phrase?.includes(' ') ? phrase : null
}

const newsletter: Rule = (block) => {
  if (block.words > 60) return null
  const phrase = words('newsletter').begins(block.bare)
  if (!phrase) {
    const small = block.words <= 45 ? words('inbox').holds(block.folded) : null
    if (hasQuote.test(block.text)) return null
    if (small && letterWords.test(block.folded)) return drop('newsletter', 'newsletter', small)
    const invited = block.words <= 40 && /newsletter|розсилк|рассылк|nieuwsbrief/u.test(block.folded) ? invitation(block.folded) : null
    return invited ? drop('newsletter', 'newsletter', invited) : null
  }
  const sure = phrase.includes(' ') || (block.bare === phrase && block.words <= 3)
  const letter =
    words('inbox').holds(block.folded) ??
    /newsletter|e-?mail|bolet[ií]|розсилк|рассылк|nieuwsbrief|lettre d'info/u.exec(block.folded.slice(phrase.length))?.[0]
  if ((!sure && !letter) || (hasQuote.test(block.text) && !letter)) return null
  return drop('newsletter', 'newsletter', phrase)
}

const comments: Rule = (block) => {
  const phrase = opening('comments', block, 30)
  return phrase && !hasQuote.test(block.text) ? drop('comments', 'comments', phrase) : null
}

const share: Rule = (block) => {
  if (block.words > 14) return null
  const parts = block.bare.split(/\s*[|·•,/\n]\s*|\s{2,}/u)
  if (parts.every((part) => words('share').is(withoutCount(part)))) return drop('share', 'share', block.bare)
  const singles = block.bare.split(' ')
  return singles.length >= 2 && singles.every((part) => words('share').is(part)) ? drop('share', 'share', block.bare) : null
}

const follow: Rule = (block) => {
  const phrase = block.words <= 35 ? words('follow').begins(block.bare) : null
  return phrase && !hasQuote.test(block.text) ? drop('share', 'follow', phrase) : null
}

const advert: Rule = (block) => {
  const line = block.uncounted
  if (words('advert').is(line)) return drop('advert', 'advert', line)
  const phrase = opening('advert', block, 12)
  return phrase ? drop('advert', 'advert', phrase) : null
}

const copyright: Rule = (block) => {
  if (block.words > 70) return null
  if (/^(?:copyright\s*)?(?:©|\(c\))\s*(?:\p{L}+\s){0,4}(?:19|20)\d{2}/iu.test(block.text))
    return drop('copyright', 'copyright', block.text)
  const phrase = words('copyright').holds(block.folded)
  if (!phrase?.includes(' ')) return null
  const sure = /©|\(c\)|copyright/u.test(block.folded) || block.words <= 30
  return sure && !hasQuote.test(block.text) ? drop('copyright', 'copyright', phrase) : null
}

const short =
  (kind: Furniture, row: Row, most: number): Rule =>
  (block) => {
    const phrase = opening(row, block, most)
    return phrase && !hasQuote.test(block.text) ? drop(kind, kind, phrase) : null
  }

const cookies: Rule = (block) => {
  const phrase = block.words <= 120 ? words('cookies').holds(block.folded) : null
  return phrase?.includes(' ') ? drop('cookies', 'cookies', phrase) : null
}

const tags: Rule = (block) => {
  const phrase = block.words <= 40 ? words('tags').begins(block.bare) : null
  if (!phrase || endsSentence(block.text)) return null
  const after = block.folded.slice(block.folded.indexOf(phrase) + phrase.length)
  return /^\s*[:：#]/u.test(after) || block.bare === phrase ? drop('tags', 'tags', phrase) : null
}

const appeal: Rule = (block) => {
  const phrase = block.words <= 45 && !hasQuote.test(block.text) ? words('appeal').holds(block.folded) : null
  return phrase ? drop('paywall', 'appeal', phrase) : null
}

const numbersOnly = /^[\d\s:./|•·–—-]+$/u
const unit = /^(?:min|mins|minutes?|minuten|minuti|minutos|minut|мин|минут\p{L}*|хв|хвилин\p{L}*|dk|k)$/u

/** The site about itself: menu words, "3 min read", "Views: 1,540", "1 2 3 Next", "If you spot a mistake, press Ctrl+Enter". */
const site: Rule = (block) => {
  if (block.words > 30) return null
  if (/ctrl\s?\+\s?enter/iu.test(block.text)) return drop('navigation', 'site', 'Ctrl+Enter')
  if (numbersOnly.test(block.text) && /\d[\s:/|•·]+\d/u.test(block.text)) return drop('navigation', 'site', block.text)
  const line = block.bare.replace(/\d+(?:[.,:]\d+)?/gu, ' ')
  const rest = line
    .split(/[\s:|·•().,/]+/u)
    .filter((word) => word !== '' && !unit.test(word))
    .join(' ')
  if (words('site').is(rest) || words('site').is(block.bare)) return drop('navigation', 'site', block.bare)
  const phrase = opening('site', block, 14)
  return phrase && !hasQuote.test(block.text) ? drop('navigation', 'site', phrase) : null
}

/** "Imprint | Privacy | Terms": a row of words each of which stands in one of these lists. */
const bar: Rule = (block) => {
  if (block.words > 16) return null
  const parts = block.bare.split(/\s*[|·•]\s*|\s[-–—/]\s/u).filter(Boolean)
  const known = (part: string) => (['site', 'copyright', 'share', 'cookies', 'comments'] as const).some((row) => words(row).is(part))
  return parts.length >= 2 && parts.filter(known).length * 2 > parts.length ? drop('navigation', 'bar', block.bare) : null
}

/** "All developments in our live blog": a pointer to a running page. */
const toLive: Rule = (block) => {
  const found =
    block.words <= 9 && !endsSentence(block.text) && !hasQuote.test(block.text) ? /live-?\s?(?:blog|ticker)/iu.exec(block.text) : null
  return found ? drop('live-promo', 'to-live', found[0]) : null
}

const rules: readonly Rule[] = [
  advert,
  share,
  readMore,
  cookies,
  comments,
  newsletter,
  follow,
  short('app', 'app', 25),
  short('paywall', 'paywall', 40),
  short('live-promo', 'live', 14),
  copyright,
  tags,
  short('author-box', 'authorBox', 14),
  appeal,
  site,
  bar,
  toLive,
]

/** No rule looks at paragraphs of more words. */
export const longestWording = 120

/** The first rule that speaks, or null: then the words alone say nothing against the paragraph. */
export function wordingVerdict(block: Worded): Drop | null {
  if (block.words === 0 || block.words > longestWording || block.text.length > 1500) return null
  for (const rule of rules) {
    const found = rule(block)
    if (found) return found
  }
  return null
}
