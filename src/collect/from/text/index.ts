/**
 * Text files and pasted text: whatever decodes as text and is nothing else.
 *
 * Subtitles, tables, data and program text are told apart by shape, or by name where the shape is that of any text;
 * they are kept but are no articles.
 */
import type { Collector, Head } from '../../contract.ts'

const subtitle = /^\s*\d+\s*\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> /
const byName: readonly (readonly [RegExp, string])[] = [
  [/\.(?:css|less|scss)$/i, 'text/css'],
  [/\.(?:m?js|ts|jsx|tsx)$/i, 'text/javascript'],
  [/\.(?:csv|tsv)$/i, 'text/csv'],
  [/\.(?:ini|cfg|conf|log|sh|bat|py|sql|ya?ml|toml|map)$/i, 'text/x-other'],
]

function plainKind(head: Head): { type: string; role: 'article' | 'other' } {
  const start = head.text.slice(0, 2000)
  if (/^\s*WEBVTT/.test(start)) return { type: 'text/vtt', role: 'other' }
  if (subtitle.test(start)) return { type: 'application/x-subrip', role: 'other' }
  if (/^\s*[[{]\s*["[{\]}]/.test(start)) return { type: 'application/json', role: 'other' }
  if (/^\s*<\?xml|^\s*<svg/i.test(start)) return { type: /<svg\b/i.test(start) ? 'image/svg+xml' : 'application/xml', role: 'other' }
  const named = byName.find(([ending]) => ending.test(head.name ?? ''))
  if (named) return { type: named[1], role: 'other' }
  return { type: /\.(?:md|markdown)$/i.test(head.name ?? '') ? 'text/markdown' : 'text/plain', role: 'article' }
}

export const text: Collector = {
  name: 'text',
  recognises: (head) => (head.textual && head.bytes.length > 0 ? plainKind(head) : null),
}
