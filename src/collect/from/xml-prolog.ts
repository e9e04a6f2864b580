/**
 * What stands before the root element: white space, comments, declarations. Skipped step by step: one pattern over all
 * of it could be made to try every way of cutting a row of comments.
 */

/** The text from its first element (or first other text) on. A document type is skipped only if `doctypes` says so. */
export function afterProlog(text: string, doctypes: 'skip' | 'keep'): string {
  let at = 0
  for (;;) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
    const end = skipOne(text, at, doctypes)
    if (end === null) return text.slice(at)
    at = end
  }
}

function skipOne(text: string, at: number, doctypes: 'skip' | 'keep'): number | null {
  if (text.startsWith('<!--', at)) return ending(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return ending(text, '>', at + 2)
  if (doctypes === 'skip' && /^<!doctype/i.test(text.slice(at, at + 9))) return ending(text, '>', at + 9)
  return null
}

function ending(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from)
  return at < 0 ? null : at + mark.length
}
