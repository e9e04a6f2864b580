/**
 * Bytes to characters. What the bytes are beats what is said of them: a byte order mark, then UTF-16 by zero bytes,
 * then valid UTF-8; only then the transport's word, the page's own word, and last a guess.
 */
import { analyse } from 'chardet'
import type { Note } from '../../model/index.ts'
import { decoderFor } from '../web.ts'
import { bestCyrillic, cyrillicCharsets, cyrillicScore, highShare } from './eight-bit.ts'
import { mendMojibake } from './mojibake.ts'
import { bomCharset, countUtf8, utf16Charset } from './utf.ts'

/** Characters, the set they were read in, and what was odd. */
export interface Decoded {
  readonly text: string
  /** WHATWG name, lower case. */
  readonly charset: string
  readonly notes: readonly Note[]
}

const note = (rule: string, text: string): Note => ({ rule: `characters/${rule}`, weight: 0, text })

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false
  return true
}

/** `<meta charset>`, `<meta http-equiv>` or `<?xml encoding>` within the first 1,024 bytes; comments may push it further, so 4,096 are read. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = decoderFor('windows-1252')?.decode(bytes.subarray(0, 4096)) ?? ''
  const found =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head) ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)
  return found?.[1] ?? null
}

/** The name that the platform knows, or null. */
function known(label: string | null | undefined): string | null {
  const name = label
    ?.trim()
    .toLowerCase()
    .replace(/^cp-?(?=125)/, 'windows-')
    .replace(/^cp866$/, 'ibm866')
  if (!name || !decoderFor(name)) return null
  return name === 'koi8-r' ? 'koi8-u' : name
}

function guess(bytes: Uint8Array): string {
  if (highShare(bytes) > 0.35) {
    const best = bestCyrillic(bytes)
    if (best.score > 0.45) return best.charset
  }
  for (const match of analyse(bytes.subarray(0, 65_536))) {
    const name = known(match.name)
    if (name && !name.startsWith('utf-16') && !name.startsWith('utf-32') && !(name === 'utf-8')) return name
  }
  return 'windows-1252'
}

const latin = /^(?:iso-8859-(?:1|2|3|4|9|10|13|14|15|16)|latin\d?|windows-125[02478]|us-ascii|ascii|macintosh|x-mac-roman|iso8859-1)$/

/** A declared eight-bit set that makes garbage of the bytes is not believed. */
function believed(bytes: Uint8Array, declared: string): string {
  const family = (cyrillicCharsets as readonly string[]).includes(declared)
  if ((!family && !latin.test(declared)) || highShare(bytes) < 0.35) return declared
  const best = bestCyrillic(bytes)
  const own = family ? cyrillicScore(decoderFor(declared)?.decode(bytes.subarray(0, 20_000)) ?? '') : -1
  return best.score > 0.45 && best.score > own + 0.25 ? best.charset : declared
}

function choose(bytes: Uint8Array, declared: { charset?: string | null; isHtml: boolean }): { charset: string; notes: Note[] } {
  const sure = bomCharset(bytes) ?? utf16Charset(bytes)
  if (sure) return { charset: sure, notes: [] }
  if (isAscii(bytes)) return { charset: 'utf-8', notes: [] }
  const said = known(declared.charset) ?? (declared.isHtml ? known(metaCharset(bytes)) : null)
  const { good, bad } = countUtf8(bytes)
  if (bad === 0 || (good >= 2 && bad <= Math.max(2, good * 0.02)) || (said === 'utf-8' && good > bad * 4)) {
    const notes: Note[] = []
    if (bad > 0) notes.push(note('damaged', `${bad} bytes fit no character and are shown as \ufffd.`))
    if (said && said !== 'utf-8' && good >= 2) notes.push(note('declared-wrongly', `It declares ${said}, but its bytes are UTF-8.`))
    if (bad > 0 || good >= 2 || !said || said === 'utf-8') return { charset: 'utf-8', notes }
  }
  if (!said || said === 'utf-8' || said.startsWith('utf-16')) {
    const charset = guess(bytes)
    return {
      charset,
      notes: [note('guessed', `Its character set is not ${said ? `the declared ${said}` : 'declared'}; it was read as ${charset}.`)],
    }
  }
  const charset = believed(bytes, said)
  return {
    charset,
    notes: charset === said ? [] : [note('declared-wrongly', `It declares ${said}, but its letters make words only as ${charset}.`)],
  }
}

/**
 * Decode bytes.
 *
 * @param declared what the transport said, and whether the bytes are a page that may say it itself
 */
export function decodeBytes(bytes: Uint8Array, declared: { charset?: string | null; isHtml: boolean }): Decoded {
  const { charset, notes } = choose(bytes, declared)
  const text = decoderFor(charset)?.decode(bytes) ?? ''
  const { text: mended, mended: places, example } = mendMojibake(text)
  if (places === 0) return { text, charset, notes }
  const said = `${places} places held UTF-8 that had been read as windows-1252 before (such as "${example?.slice(0, 24)}"); they were mended.`
  return { text: mended, charset, notes: [...notes, note('mojibake', said)] }
}
