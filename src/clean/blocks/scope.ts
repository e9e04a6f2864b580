/**
 * Where a block stands: the elements around it, as flags that are inherited from the outside in.
 *
 * Class words are grouped by meaning ("related", "share", "caption"), never kept: no selector is built from a page's
 * words, and nothing here can tell one outlet from another.
 */
import { attribute, type Element } from '../tree/parse.ts'

/** Containers by tag or role, as bits. */
export const inside = {
  article: 1,
  main: 2,
  aside: 4,
  nav: 8,
  footer: 16,
  header: 32,
  figure: 64,
  form: 128,
  blockquote: 256,
  table: 512,
  list: 1024,
  hidden: 2048,
  button: 4096,
  embed: 8192,
  link: 16384,
} as const

export type Container = keyof typeof inside

const byTag: Readonly<Record<string, number>> = {
  article: inside.article,
  main: inside.main,
  aside: inside.aside,
  nav: inside.nav,
  footer: inside.footer,
  header: inside.header,
  figure: inside.figure,
  form: inside.form,
  blockquote: inside.blockquote,
  table: inside.table,
  ul: inside.list,
  ol: inside.list,
  dl: inside.list,
  button: inside.button,
}

const byRole: Readonly<Record<string, number>> = {
  article: inside.article,
  main: inside.main,
  complementary: inside.aside,
  navigation: inside.nav,
  contentinfo: inside.footer,
  banner: inside.header,
  dialog: inside.form,
  alertdialog: inside.form,
  search: inside.form,
  menu: inside.nav,
}

/** Class and id words by what they mean; the order is that of the bits. */
export const classGroups: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'related',
    /relat|recomm|recirc|more-?(?:stor|art|from|on|news)|read-?(?:more|also|next)|also|similar|teaser|promo|outbrain|taboola|trending|popular|most-?(?:read|view|pop)|next-?(?:art|stor|post|up)|prev|mehr|weiter|verwandt|further|suggest|inline-?(?:link|art)|crosslink|keyword|zergnet|plista|topstor|headlines|latest/i,
  ],
  ['share', /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|addthis|tools|toolbar|teilen|actions?\b|bookmark|print/i],
  ['comment', /comment|disqus|kommentar|respond|discussion|replies|reply|feedback|reader-?letter|livefyre|coral/i],
  ['caption', /caption|credit|figure|photo|image|img|picture|gallery|slideshow|carousel|bild|foto|copyright|media|lightbox|imagen|thumb/i],
  ['author', /author|byline|by-line|bio\b|biograph|writer|contributor|autor|reporter|signature|redakt/i],
  ['newsletter', /newsletter|subscri|sign-?up|signup|register|mailing|abo\b|abonn|email|inscri/i],
  [
    'advert',
    /\bad(?:s|v|vert|vertis\w*|-\w+)?\b|advert|sponsor|banner|anzeige|werb|publi(?:cidad|cite)|commercial|affiliate|partner|adslot|dfp|shop|product|deal|price/i,
  ],
  ['footer', /foot(?!age)|bottom|disclaimer|legal|imprint|impressum|copyright|terms|privacy/i],
  ['time', /date|time|publish|posted|datum|fecha|updated|stamp/i],
  ['title', /title|headline|heading|\bhead\b|hed\b|kicker|eyebrow|topline|überschrift|overline/i],
  [
    'lead',
    /lead|lede|intro|summary|standfirst|excerpt|teaser-?text|deck|dek\b|subtitle|sub-?head|stand|abstract|description|vorspann|chapo|entradilla|anons|sapo/i,
  ],
  [
    'body',
    /body|content|article|story|post(?!er)|entry|text|paragraph|richtext|copy|prose|main|artikel|beitrag|news-?text|corpo|cuerpo|texte/i,
  ],
  [
    'hidden',
    /hidden|hide|sr-only|screen-?reader|visually|invisible|collapsed|noprint|no-?print|offscreen|tooltip|modal|popup|overlay|lightbox/i,
  ],
  ['nav', /nav|menu|breadcrumb|crumb|pagination|pager|tab(?:s|list)?\b|skip|sitemap|dropdown|search/i],
  ['tags', /\btags?\b|topic|categor|keyword|label|section-?name|rubri|schlagw/i],
  ['side', /side-?bar|aside|rail|right|widget|secondary|complement|col-?(?:3|4|right)|extra|supplement/i],
  ['media', /video|player|audio|podcast|embed|iframe|youtube|stream|live-?(?:blog|stream)|playlist/i],
  [
    'meta',
    /meta\b|meta-|info|details|stats|facts|fact-?box|infobox|key-?point|highlights|sidebar|box\b|callout|note\b|notice|alert|message/i,
  ],
  ['paywall', /paywall|premium|plus|subscriber|piano|regwall|gate|meter|metered|locked|paid/i],
  ['quote', /quote|pull|blockquote|zitat|citation|tweet|instagram/i],
  ['header', /header|masthead|top-?bar|site-?head|logo|brand|hero/i],
  ['cookie', /cookie|consent|gdpr|cmp|onetrust|privacy|didomi|sourcepoint/i],
  ['list', /list|grid|feed|cards?\b|items?\b|stream|archive|carousel|slider|tile/i],
  ['question', /faq|question|poll|quiz|survey|vote|rating|review/i],
]

/** An element with what it hands down. */
export interface Scope {
  readonly parent: Scope | null
  readonly element: Element | null
  readonly tag: string
  readonly depth: number
  /** Bits of `inside`, own and inherited. */
  readonly inside: number
  /** Bits of `classGroups`: own, and of everything around (not of `html` and `body`). */
  readonly own: number
  readonly far: number
  /** Tag and class shape of this element and two around it, as one number: blocks of one kind share it. */
  readonly signature: number
  readonly order: number
}

const noScope: Scope = { parent: null, element: null, tag: '', depth: 0, inside: 0, own: 0, far: 0, signature: 17, order: 0 }

/** Makes scopes for one page; class strings are looked at once each. */
export interface ScopeMaker {
  readonly root: Scope
  enter(parent: Scope, element: Element): Scope
}

function hash(text: string): number {
  let value = 7
  for (let at = 0; at < text.length && at < 200; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0
  return value
}

function classBits(text: string): number {
  let bits = 0
  classGroups.forEach(([, pattern], index) => {
    if (pattern.test(text)) bits |= 1 << index
  })
  return bits
}

interface Named {
  readonly bits: number
  readonly shape: number
}

function namesOf(element: Element): { text: string; role: string; hidden: boolean } {
  let text = ''
  let role = ''
  let hidden = false
  for (const { name, value } of element.attrs.length > 60 ? element.attrs.slice(0, 60) : element.attrs) {
    if (name === 'class' || name === 'id' || name === 'itemprop' || name === 'data-testid' || name === 'data-component')
      text += ` ${value.slice(0, 300)}`
    else if (name === 'role') role = value.toLowerCase()
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) hidden = true
    else if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 300))) hidden = true
  }
  return { text, role, hidden }
}

/** Start a page. */
export function scopeMaker(): ScopeMaker {
  const known = new Map<string, Named>()
  let order = 0
  const named = (text: string): Named => {
    let found = known.get(text)
    if (!found) {
      found = { bits: text === '' ? 0 : classBits(text), shape: hash(attributeShape(text)) }
      known.set(text, found)
    }
    return found
  }
  const enter = (parent: Scope, element: Element): Scope => {
    const { text, role, hidden } = namesOf(element)
    const top = element.tagName === 'body' || element.tagName === 'html'
    const { bits, shape } = named(text)
    const flags =
      (byTag[element.tagName] ?? 0) | (byRole[role] ?? 0) | (hidden && !top ? inside.hidden : 0) | (isEmbed(element) ? inside.embed : 0)
    order++
    return {
      parent,
      element,
      tag: element.tagName,
      depth: parent.depth + 1,
      inside: top ? parent.inside : parent.inside | flags,
      own: top ? 0 : bits,
      far: top ? 0 : parent.far | bits,
      signature: (Math.imul(parent.signature, 131) ^ hash(element.tagName) ^ shape) | 0,
      order,
    }
  }
  return { root: noScope, enter }
}

/** Class words without their numbers: `para-17` and `para-18` are one shape. */
function attributeShape(text: string): string {
  return text.replace(/\d+/g, '#').slice(0, 160)
}

/** A post of a network inside the page. */
function isEmbed(element: Element): boolean {
  return (
    element.tagName === 'blockquote' &&
    /twitter-|instagram-media|tiktok-embed|telegram|fb-post|bluesky/i.test(attribute(element, 'class') ?? '')
  )
}
