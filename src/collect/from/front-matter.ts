/**
 * A head for texts that our readers write: id, address, time, title, as `clean` reads them.
 *
 * Two channels that post the same words give two accounts, and who copied whom is the question; without a head their
 * texts would be the same bytes, and so the same exhibit.
 */

/** The text with a head of these facts; what is missing is left out. Values are cut to one line of 300 letters. */
export function withFrontMatter(facts: Readonly<Record<string, string | undefined>>, text: string): Uint8Array {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value ? [`${name}: ${value.replace(/\s+/g, ' ').trim().slice(0, 300)}`] : [],
  )
  return new TextEncoder().encode(lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${text}` : text)
}

/** The text without the head. */
export const withoutFrontMatter = (text: string): string => text.replace(/^---\n(?:[a-z]+: .*\n)+---\n\n/, '')
