/**
 * Structured data of a page (schema.org as JSON-LD), read leniently: newsrooms ship it with comments, raw line ends,
 * trailing commas and HTML entities. What cannot be read is skipped; a page is not judged by its markup.
 */

/** A JSON object of unknown shape. */
export interface JsonObject {
  readonly [key: string]: unknown
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON as browsers' crawlers take it: control characters, CDATA, comments and trailing commas forgiven; null if hopeless. */
export function parseLeniently(text: string): unknown {
  const plain = text
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [
    plain,
    plain.replace(/[\u0000-\u001f]+/g, ' '),
    plain.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, ''),
    plain
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/}\s*{/g, '},{')
      .replace(/^(?=\{)/, '[')
      .replace(/$/, ']'),
  ]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      // The next attempt forgives more.
    }
  }
  return null
}

const most = 3000

/** All objects of the page's structured data, `@graph` and lists flattened; nested ones too, outer first. */
export function objectsOf(scripts: readonly string[]): JsonObject[] {
  const found: JsonObject[] = []
  const queue: { value: unknown; depth: number }[] = scripts.map((text) => ({ value: parseLeniently(text), depth: 0 }))
  for (let at = 0; at < queue.length && at < most; at++) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 }
    if (Array.isArray(value)) {
      for (const one of value.slice(0, 500)) queue.push({ value: one, depth })
    } else if (isObject(value)) {
      found.push(value)
      if (depth < 6)
        for (const [key, inner] of Object.entries(value))
          if (typeof inner === 'object' && key !== 'comment' && key !== 'hasPart') queue.push({ value: inner, depth: depth + 1 })
    }
  }
  return found
}

/** Its types without their prefix. */
export function typesOf(object: JsonObject): string[] {
  return [object['@type'] ?? object.type].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []))
}

const articleType =
  /^(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|Reportage\w*|SocialMediaPosting|OpinionNewsArticle|Review|CreativeWork)$/
const weakType =
  /^(?:WebPage|ItemPage|QAPage|VideoObject|AudioObject|Recipe|Question|DiscussionForumPosting|PodcastEpisode|Photograph|MedicalWebPage|Dataset)$/

/** The object that tells of this page's article: an article type, then one with this address, then the longest body. */
export function mainArticle(objects: readonly JsonObject[], addresses: ReadonlySet<string>): JsonObject | null {
  const scored = objects.flatMap((object) => {
    const types = typesOf(object)
    const strong = types.some((type) => articleType.test(type))
    if (!strong && !types.some((type) => weakType.test(type))) return []
    const own = [object.url, object['@id'], idOf(object.mainEntityOfPage)].some(
      (url) => typeof url === 'string' && addresses.has(bareAddress(url)),
    )
    const facts = ['datePublished', 'headline', 'author', 'articleBody'].filter((key) => object[key] !== undefined).length
    return [{ object, score: (strong ? 4 : 0) + (own ? 3 : 0) + facts }]
  })
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best && best.score >= 2 ? best.object : null
}

function idOf(value: unknown): unknown {
  return isObject(value) ? (value['@id'] ?? value.url) : value
}

/** An address without scheme, `www.`, query, fragment and closing slash, for comparing. */
export function bareAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

/** Names in a value that may be a string, an object with a name, or a list of either; references by `@id` are followed. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>, depth = 0): { name: string; type: string }[] {
  if (typeof value === 'string') return [{ name: value, type: '' }]
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((one) => namesOf(one, byId, depth + 1))
  if (!isObject(value)) return []
  const id = value['@id']
  const target = value.name === undefined && typeof id === 'string' ? byId.get(id) : undefined
  if (target && target !== value) return namesOf(target, byId, depth + 1)
  if (Array.isArray(value.name)) return namesOf(value.name, byId, depth + 1)
  if (typeof value.name !== 'string') return []
  return [{ name: value.name, type: typesOf(value)[0] ?? '' }]
}

/** Objects by their `@id`. */
export function indexById(objects: readonly JsonObject[]): Map<string, JsonObject> {
  const index = new Map<string, JsonObject>()
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && (object.name !== undefined || !index.has(id))) index.set(id, object)
  }
  return index
}

/** A string field, entities decoded and tags taken out; null when it is none. */
export function stringOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text.trim() !== '' ? plainText(text) : null
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  bdquo: '„',
}

/** Entities decoded once, tags taken out, paragraphs kept as line ends. */
export function plainText(text: string): string {
  if (!/[&<]/.test(text)) return text.trim()
  return text
    .replace(/<\/(?:p|div|li|h[1-6])\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
      if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code)
      return (name && named[name]) ?? whole
    })
    .trim()
}
