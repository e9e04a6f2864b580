/** What was pasted: one or more links (one a line, or apart by spaces), or text. */
export type Pasted = { readonly kind: 'links'; readonly links: readonly string[] } | { readonly kind: 'text'; readonly text: string } | null

const link = /^https?:\/\/[^\s]+$/i

/** Only what is nothing but links is fetched: an article that holds a link is text. */
export function readPaste(typed: string): Pasted {
  const parts = typed.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return null
  if (parts.every((part) => link.test(part))) return { kind: 'links', links: [...new Set(parts)] }
  return { kind: 'text', text: typed }
}
