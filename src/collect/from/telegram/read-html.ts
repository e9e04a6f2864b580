/**
 * `messages.html` of a Telegram Desktop export: the same messages, told by classes.
 *
 * `joined` means "same author as before"; the time stands in a title as `dd.mm.yyyy hh:mm:ss UTC+hh:mm`. Whether the
 * chat is a channel is not said: it is one when every message carries the chat's own name.
 */
import { readFile } from 'node:fs/promises'
import type { Credit, Hints } from '../../../model/index.ts'
import type { Opened, Source } from '../../contract.ts'
import { mediaMissing } from '../../troubles.ts'
import { withFrontMatter } from '../front-matter.ts'
import { attribute, type Element, elementsOf, hasClass, linksIn, textIn } from '../html-tree.ts'

/** Every message of one page of the export. */
export async function* readHtmlExport(source: Source): AsyncIterable<Opened> {
  const { parse } = await import('parse5')
  const all = elementsOf(parse(await readFile(source.file, 'utf8')))
  const header = all.find((one) => hasClass(one, 'page_header'))
  const chat = header ? textIn(header).trim() : ''
  const messages = all.filter((one) => hasClass(one, 'message') && hasClass(one, 'default'))
  const authors = messages.map(authorOf).filter((name) => name !== null)
  const outlet = chat !== '' && authors.length > 0 && authors.every((name) => name === chat) ? chat : null
  let missing = 0
  for (const message of messages) {
    const hints = hintsOf(message, outlet)
    const words = elementsOf(message).filter((one) => hasClass(one, 'text') && !hasClass(one, 'bold'))
    const text = words
      .map((one) => textIn(one).trim())
      .join('\n\n')
      .trim()
    const path = attribute(message, 'id') ?? 'message'
    const head = { id: `Telegram, ${path}`, outlet: hints.outlet, date: hints.published }
    if (text)
      yield {
        name: null,
        path,
        bytes: withFrontMatter(head, text),
        hints,
        from: { kind: 'export' },
        type: 'text/plain',
        role: 'article',
      }
    for (const beside of mediaOf(message)) yield { beside, hints: { ...hints, credits: [] } }
    missing += elementsOf(message).filter((one) => hasClass(one, 'status') && /not included|exceeds maximum/i.test(textIn(one))).length
  }
  if (missing > 0) yield { trouble: mediaMissing(missing, 'the export left them out'), path: '' }
}

/** The author written over a message; null when it joins the one before. */
function authorOf(message: Element): string | null {
  const body = elementsOf(message).find((one) => hasClass(one, 'body') && !hasClass(one, 'forwarded'))
  const name = body?.childNodes.find((one): one is Element => 'tagName' in one && hasClass(one, 'from_name'))
  return name ? textIn(name).trim() : null
}

function hintsOf(message: Element, outlet: string | null): Hints {
  const all = elementsOf(message)
  const dated = all.find((one) => hasClass(one, 'date') && attribute(one, 'title'))
  const published = readTime(attribute(dated, 'title') ?? '')
  const credits = [
    ...forwarded(all),
    ...all.filter((one) => hasClass(one, 'text')).flatMap(linked),
    ...all.filter((one) => hasClass(one, 'reply_to')).flatMap(replied),
  ]
  const signature = outlet === null ? undefined : all.find((one) => hasClass(one, 'signature'))
  return {
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(signature ? { authors: [textIn(signature).trim()] } : {}),
    ...(credits.length > 0 ? { credits } : {}),
    madeBy: 'collect/telegram 1',
  }
}

/** `05.03.2024 18:21:07 UTC+02:00` → ISO 8601 with its zone; null when it is something else. */
export function readTime(title: string): string | null {
  const found = /(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?/.exec(title)
  return found ? `${found[3]}-${found[2]}-${found[1]}T${found[4]}${found[5] ?? ''}` : null
}

function forwarded(all: readonly Element[]): Credit[] {
  const body = all.find((one) => hasClass(one, 'forwarded') && hasClass(one, 'body'))
  const from = body && elementsOf(body).find((one) => hasClass(one, 'from_name'))
  if (!from) return []
  const own = from.childNodes.map((one) => ('value' in one ? one.value : '')).join('')
  const name = own.trim() || 'unknown'
  return [{ kind: 'forwarded', name, url: null, raw: textIn(from).trim(), source: 'telegram' }]
}

const linked = (text: Element): Credit[] =>
  linksIn(text)
    .filter(({ href }) => /^https?:/i.test(href))
    .map(({ href, text: words }) => ({ kind: 'linked', name: words.trim() || href, url: href, raw: words, source: 'telegram' }))

const replied = (reply: Element): Credit[] =>
  linksIn(reply).flatMap(({ href }) => {
    const to = /#go_to_message(\d+)/.exec(href)?.[1]
    return to ? [{ kind: 'linked', name: `message ${to} of the same chat`, url: null, raw: to, source: 'telegram reply' }] : []
  })

/** Files beside the page, full pictures and sound; thumbnails and style are not meant. */
const mediaOf = (message: Element): string[] => [
  ...new Set(
    elementsOf(message)
      .filter((one) => one.tagName === 'a' && !/_thumb\.\w+$/.test(attribute(one, 'href') ?? ''))
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => /^(?:photos|video_files|voice_messages|round_video_messages|files|stickers)\//.test(href)),
  ),
]
