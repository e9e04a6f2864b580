/** Bytes into an article: decode, decide page or text, clean. */
import type { Article, Hints } from '../model/index.ts'
import { type Decoded, decodeBytes } from './characters/decode.ts'
import { controlShare } from './characters/utf.ts'
import { cleanPage } from './clean-page.ts'
import { cleanText } from './clean-text.ts'
import type { ReaderText } from './readers/reader-text.ts'
import { binaryText, emptyText, unreadableText } from './troubles.ts'

/** What is known about the bytes. */
export interface BytesFacts {
  /** Media type as found from the content; an HTML type makes it a page. */
  readonly type: string
  readonly name: string | null
  readonly hints: Hints | null
  readonly url: string | null
  /** `YYYY-MM-DD`: the day the bytes were taken; bounds dates and resolves "3 hours ago". */
  readonly captureDay?: string | null
  /** Texts that other extractors proposed. Absent: they abstain. */
  readonly readers?: readonly ReaderText[]
  /** Asks other extractors about the decoded page without bodies of scripts; called only when our own answer is in doubt. */
  readonly ask?: (html: string) => readonly ReaderText[]
}

const opening =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype\s+html|html|head|body|div|p|article|section|main|meta|title|h1|table|span)\b/i

/** Does this look like a page? By its type, else by how it begins. */
export function looksLikePage(text: string, type: string): boolean {
  if (/html/i.test(type)) return true
  return opening.test(text.slice(0, 4096)) || /<(?:html|body)[\s>]/i.test(text.slice(0, 4096))
}

/**
 * Decode for cleaning, refusing what is no text.
 *
 * @throws {Trouble} `TEXT_EMPTY`, `TEXT_BINARY`, `TEXT_UNREADABLE`
 */
export function decodeForCleaning(bytes: Uint8Array, facts: Pick<BytesFacts, 'type' | 'name' | 'hints'>): Decoded {
  if (bytes.length === 0) throw emptyText(facts.name)
  const declared = facts.hints?.charset ?? /charset=([\w-]+)/i.exec(facts.type)?.[1] ?? null
  const decoded = decodeBytes(bytes, { charset: declared, isHtml: /html|xml/i.test(facts.type) || bytes[0] === 0x3c })
  const controls = decoded.charset.startsWith('utf-16') ? 0 : controlShare(bytes)
  if (controls > 0.05 && !/html/i.test(facts.type)) throw binaryText(facts.name)
  const damaged = (decoded.text.slice(0, 200_000).match(/\ufffd/g)?.length ?? 0) / Math.min(decoded.text.length, 200_000)
  if (damaged > 0.1)
    throw /html/i.test(facts.type)
      ? unreadableText(decoded.charset, facts.name)
      : controls > 0.005
        ? binaryText(facts.name)
        : unreadableText(decoded.charset, facts.name)
  return decoded
}

/**
 * Clean bytes.
 *
 * @throws {Trouble} `TEXT_EMPTY`, `TEXT_BINARY`, `TEXT_UNREADABLE`, `PAGE_NEEDS_BROWSER`, `PAGE_IS_A_WALL`, `PAGE_HAS_NO_ARTICLE`
 */
export function cleanBytes(bytes: Uint8Array, facts: BytesFacts): Article {
  const decoded = decodeForCleaning(bytes, facts)
  const hints = facts.url && !facts.hints?.url ? { ...facts.hints, url: facts.url } : facts.hints
  const article = looksLikePage(decoded.text, facts.type) ? pageFrom(decoded.text, facts) : cleanText(decoded.text, hints)
  return decoded.notes.length === 0 ? article : { ...article, notes: [...decoded.notes, ...article.notes] }
}

function pageFrom(html: string, { url, hints, captureDay, readers, ask }: BytesFacts): Article {
  return cleanPage({
    html,
    url,
    hints,
    captureDay: captureDay ?? null,
    ...(readers ? { readers } : {}),
    ...(ask ? { ask } : {}),
  })
}
