/**
 * The site speaking of itself: menus, counters, reading times, calls for donations, invitations to follow it elsewhere.
 *
 * Most of these words also begin honest sentences ("Contact was lost at five"); so a rule wants the whole line, or a long
 * phrase, or no sentence end. `honest.test.ts` holds sentences that must stay.
 */
import { endsSentence } from '../kinship.ts'
import { words } from '../words/index.ts'
import { hasQuote, opening, type Rule, wordingDrop } from './worded.ts'

const appeal: Rule = (block) => {
  if (block.words > 45 || hasQuote.test(block.text)) return null
  const phrase = words('appeal').begins(block.bare) ?? (block.words <= 20 ? words('appeal').holds(block.folded) : null)
  return phrase ? wordingDrop('paywall', 'appeal', phrase) : null
}

const numbersOnly = /^[\d\s:./|•·–—-]+$/u
const unit = /^(?:min|mins|minutes?|minuten|minuti|minutos|minut|мин|минут\p{L}*|хв|хвилин\p{L}*|dk|k)$/u

/** The site about itself: menu words, "3 min read", "Views: 1,540", "1 2 3 Next", "If you spot a mistake, press Ctrl+Enter". */
const site: Rule = (block) => {
  if (block.words > 30) return null
  if (/ctrl\s?\+\s?enter/iu.test(block.text)) return wordingDrop('navigation', 'site', 'Ctrl+Enter')
  if (numbersOnly.test(block.text) && /\d[\s:/|•·]+\d/u.test(block.text)) return wordingDrop('navigation', 'site', block.text)
  const line = block.bare.replace(/\d+(?:[.,:]\d+)?/gu, ' ')
  const rest = line
    .split(/[\s:|·•().,/]+/u)
    .filter((word) => word !== '' && !unit.test(word))
    .join(' ')
  if (words('site').is(rest) || words('site').is(block.bare)) return wordingDrop('navigation', 'site', block.bare)
  const phrase = opening('site', block, 14)
  // "Contact was lost at five." begins with a word of menus too: a sentence needs a long phrase or "Found a mistake?".
  const sure = phrase && (!endsSentence(block.text) || phrase.split(' ').length >= 4 || block.bare.startsWith(`${phrase}?`))
  return sure && !hasQuote.test(block.text) ? wordingDrop('navigation', 'site', phrase) : null
}

/** "Imprint | Privacy | Terms": a row of words each of which stands in one of these lists. */
const bar: Rule = (block) => {
  if (block.words > 16) return null
  const parts = block.bare.split(/\s*[|·•]\s*|\s[-–—/]\s/u).filter(Boolean)
  const known = (part: string) => (['site', 'copyright', 'share', 'cookies', 'comments'] as const).some((row) => words(row).is(part))
  return parts.length >= 2 && parts.filter(known).length * 2 > parts.length ? wordingDrop('navigation', 'bar', block.bare) : null
}

/** "All developments in our live blog": a pointer to a running page. */
const toLive: Rule = (block) => {
  const found =
    block.words <= 9 && !endsSentence(block.text) && !hasQuote.test(block.text) ? /live-?\s?(?:blog|ticker)/iu.exec(block.text) : null
  return found ? wordingDrop('live-promo', 'to-live', found[0]) : null
}

const networks = /telegram|телеграм|whatsapp|viber|вайбер|facebook|фейсбук|instagram|youtube|tiktok|twitter/iu
const googleNews = /google[\s-](?:news|actualit|noticias|notizie|notícias|discover|новост|новин)|(?:on|auf|w|en|su|no) google$/iu

/** "Follow us on Google News", "More news in our Telegram channel". */
const elsewhere: Rule = (block) => {
  if (block.words > 14 || hasQuote.test(block.text)) return null
  if (block.words <= 10 && googleNews.test(block.bare)) return wordingDrop('share', 'elsewhere', block.text)
  const invited = words('newsletter').begins(block.bare) ?? words('follow').begins(block.bare) ?? words('related').begins(block.bare)
  return invited && networks.test(block.text) ? wordingDrop('share', 'elsewhere', invited) : null
}

const ago = /^(?:vor|il y a|hace|há)?\s?\d{1,3}\s?(?:\p{L}{1,9}\.?)\s?(?:ago|fa|temu|тому|назад|geleden|atrás|önce)?$/u

/** "Updated 3 hours ago", "vor 2 Stunden": a time told from now. */
const relative: Rule = (block) => {
  if (block.words > 6) return null
  const label = words('updated').begins(block.bare) ?? words('published').begins(block.bare) ?? ''
  const rest = block.bare.slice(label.length).replace(/^[\s:]+/u, '')
  const told = ago.test(rest) && /ago|fa|temu|тому|назад|geleden|atrás|önce|^vor|^il y a|^hace|^há/u.test(rest)
  return told ? wordingDrop('date-line', 'relative-time', block.text) : null
}

/** The rules in their order; the weakest of all wordings, asked last. */
export const siteRules: readonly Rule[] = [appeal, site, bar, toLive, elsewhere, relative]
