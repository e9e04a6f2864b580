/**
 * Names in old archives: neither UTF-8 nor marked as such, written in whatever code page the maker's machine had.
 *
 * Cyrillic names are mostly letters beyond ASCII: cp866 (DOS, old Windows archivers) uses bytes that windows-1251 has for
 * signs, and the other way round. Western names hold such letters singly: below 0xC0 they are cp437's, above windows-1252's.
 */

const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const fromDos = (raw: Uint8Array): string =>
  Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (dos[byte - 0x80] ?? ''))).join('')

/** Letters that look like a Cyrillic word when read so: small letters after the first of a run. */
function cyrillic(text: string): number {
  const words = text.match(/[\u0400-\u045f\u0490\u0491]+/gu) ?? []
  return words.filter((word) => /^(?:[\p{Lu}\p{Ll}]\p{Ll}*|\p{Lu}+)$/u.test(word)).reduce((sum, word) => sum + word.length, 0)
}

/** The name in the code page that makes most sense of it. */
export function decodeOldName(raw: Uint8Array): string {
  const high = raw.filter((byte) => byte >= 0x80)
  const stem = raw.filter((byte) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)).length
  if (high.length >= 2 && high.length * 2 >= stem) {
    const [one, two] = [new TextDecoder('ibm866').decode(raw), new TextDecoder('windows-1251').decode(raw)]
    const [asDos, asWindows] = [cyrillic(one), cyrillic(two)]
    if (Math.max(asDos, asWindows) * 2 > high.length) return asDos >= asWindows ? one : two
  }
  return high.every((byte) => byte >= 0xc0) ? new TextDecoder('windows-1252').decode(raw) : fromDos(raw)
}
