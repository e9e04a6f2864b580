/**
 * Furniture that a paragraph's own words give away, on pages and in scraped text alike.
 *
 * Each rule wants a wording and a shape (length, place, no running prose), because every such wording also stands in
 * honest sentences: "Share prices fell", "He reads more than he sleeps". The order is from the surest to the weakest.
 */
import type { Furniture } from '../../model/index.ts'
import { endsSentence } from '../kinship.ts'
import type { Drop } from '../piece.ts'
import { type Row, words } from '../words/index.ts'
import { isLongPhrase } from '../words/phrases.ts'
import { siteRules } from './site-wording.ts'
import { hasQuote, opening, type Rule, type Worded, withoutCount, wordingDrop } from './worded.ts'

const readMore: Rule = (block) => {
  if (block.words > 45) return null
  const phrase = words('readMore').begins(block.bare)
  if (!phrase) return null
  const after = block.folded.slice(block.folded.indexOf(phrase) + phrase.length).trimStart()
  const colon = /^[:：>»→|｜】］」』\]]/u.test(after)
  const whole = block.bare === phrase || /^(here|hier|тут|здесь|ici|aquí|tutaj|qui|aqui)\W*$/u.test(after)
  const shaped = isLongPhrase(phrase) && (block.words <= 14 || !endsSentence(block.text)) && !hasQuote.test(block.text)
  return colon || whole || shaped ? wordingDrop('read-more', 'read-more', phrase) : null
}

const letterWords = /newsletter|briefing|e-?mail|subscri|abon|підпис|подпис|inbox/u

/** An invitation of several words that stands inside: "Note: sign up for our newsletter and never miss …". */
function invitation(folded: string): string | null {
  const phrase = words('newsletter').holds(folded)
  return phrase && isLongPhrase(phrase) ? phrase : null
}

const newsletter: Rule = (block) => {
  if (block.words > 60) return null
  const phrase = words('newsletter').begins(block.bare)
  if (!phrase) {
    const small = block.words <= 45 ? words('inbox').holds(block.folded) : null
    if (hasQuote.test(block.text)) return null
    if (small && letterWords.test(block.folded)) return wordingDrop('newsletter', 'newsletter', small)
    const invited = block.words <= 40 && /newsletter|розсилк|рассылк|nieuwsbrief/u.test(block.folded) ? invitation(block.folded) : null
    return invited ? wordingDrop('newsletter', 'newsletter', invited) : null
  }
  const sure = isLongPhrase(phrase) || block.folded.startsWith(`${phrase}:`) || (block.bare === phrase && block.words <= 3)
  const letter =
    words('inbox').holds(block.folded) ??
    /newsletter|e-?mail|bolet[ií]|розсилк|рассылк|nieuwsbrief|lettre d'info/u.exec(block.folded.slice(phrase.length))?.[0]
  if ((!sure && !letter) || (hasQuote.test(block.text) && !letter)) return null
  return wordingDrop('newsletter', 'newsletter', phrase)
}

const comments: Rule = (block) => {
  const phrase = opening('comments', block, 30)
  return phrase && !hasQuote.test(block.text) ? wordingDrop('comments', 'comments', phrase) : null
}

const share: Rule = (block) => {
  if (block.words > 14) return null
  const parts = block.bare.split(/\s*[|·•,/\n]\s*|\s{2,}/u)
  if (parts.every((part) => words('share').is(withoutCount(part)))) return wordingDrop('share', 'share', block.bare)
  const singles = block.bare.split(' ')
  return singles.length >= 2 && singles.every((part) => words('share').is(part)) ? wordingDrop('share', 'share', block.bare) : null
}

const follow: Rule = (block) => {
  const phrase = block.words <= 35 ? words('follow').begins(block.bare) : null
  if (phrase) return hasQuote.test(block.text) ? null : wordingDrop('share', 'follow', phrase)
  const handle = block.words <= 60 ? /^(?:\p{L}+\s){1,2}@[\w.]{2,30}\s\p{L}{1,4}\s\p{L}+/u.exec(block.text) : null
  return handle && words('share').is(block.bare.split(/\s@/u)[0] ?? '') ? wordingDrop('share', 'follow', handle[0]) : null
}

const mailbox = /[\w.+-]{2,}@[\w-]+\.[\w.]{2,}|(?:^|\s)@[\w.]{3,}/u

/** "Write to Jane Doe at jane@paper.example or follow her @jane": an address and the invitation to use it. */
const reach: Rule = (block) => {
  if (block.words > 45 || !mailbox.test(block.text) || hasQuote.test(block.text)) return null
  const phrase = words('authorBox').holds(block.folded) ?? words('follow').holds(block.folded)
  return phrase && isLongPhrase(phrase) ? wordingDrop('author-box', 'reach', phrase) : null
}

const advert: Rule = (block) => {
  const line = block.uncounted
  if (words('advert').is(line)) return wordingDrop('advert', 'advert', line)
  const phrase = opening('advert', block, 12)
  return phrase ? wordingDrop('advert', 'advert', phrase) : null
}

const copyright: Rule = (block) => {
  if (block.words > 70) return null
  if (/^(?:copyright\s*)?(?:©|\(c\))\s*(?:\p{L}+\s){0,4}(?:19|20)\d{2}/iu.test(block.text))
    return wordingDrop('copyright', 'copyright', block.text)
  const phrase = words('copyright').holds(block.folded)
  if (!phrase || !isLongPhrase(phrase)) return null
  const sure = /©|\(c\)|copyright/u.test(block.folded) || block.words <= 30
  return sure && !hasQuote.test(block.text) ? wordingDrop('copyright', 'copyright', phrase) : null
}

const short =
  (kind: Furniture, row: Row, most: number): Rule =>
  (block) => {
    const phrase = opening(row, block, most)
    return phrase && !hasQuote.test(block.text) ? wordingDrop(kind, kind, phrase) : null
  }

const cookies: Rule = (block) => {
  const phrase = block.words <= 120 ? words('cookies').holds(block.folded) : null
  return phrase && isLongPhrase(phrase) ? wordingDrop('cookies', 'cookies', phrase) : null
}

const tags: Rule = (block) => {
  const phrase = block.words <= 40 ? words('tags').begins(block.bare) : null
  if (!phrase || endsSentence(block.text)) return null
  const after = block.folded.slice(block.folded.indexOf(phrase) + phrase.length)
  return /^\s*[:：#]/u.test(after) || block.bare === phrase ? wordingDrop('tags', 'tags', phrase) : null
}

const rules: readonly Rule[] = [
  advert,
  share,
  readMore,
  cookies,
  comments,
  newsletter,
  follow,
  reach,
  short('app', 'app', 25),
  short('paywall', 'paywall', 40),
  short('live-promo', 'live', 14),
  copyright,
  tags,
  short('author-box', 'authorBox', 14),
  ...siteRules,
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
