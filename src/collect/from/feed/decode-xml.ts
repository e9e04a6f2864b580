/**
 * Characters of a feed: a mark first, then UTF-8 that proves itself, then what the transport or the document says.
 *
 * Feeds lie about their encoding more often than pages; valid UTF-8 with letters beyond ASCII cannot be anything else.
 * Control characters, which XML forbids and feeds hold, are taken out.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const declared = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(Buffer.from(bytes.subarray(0, 400)).toString('latin1'))?.[1]
  const text =
    marked(bytes) ??
    utf8(bytes) ??
    decodeAs(bytes, charset) ??
    decodeAs(bytes, declared ?? null) ??
    new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be')
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes)
  return null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}
