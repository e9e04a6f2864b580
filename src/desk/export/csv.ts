/**
 * Comma-separated tables after RFC 4180, safe to open in a spreadsheet: what a spreadsheet would take for a formula is
 * led by an apostrophe, since articles are foreign text.
 *
 * Where lists are divided by semicolons (most of Europe), or tabs or lines are, a spreadsheet cuts one cell into several,
 * whatever quotes stand around it; so what follows such a sign is guarded too. The JSON export has the words untouched.
 */

/** @param rows first row is the head @returns lines ended by CRLF */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A sign that begins a formula, also in its full-width form, at the start of a cell or of what may become one. */
const formula = /(^|[;\t\r\n])(["'\s\u200b-\u200f\ufeff]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/** A tab or a line break before everything else hides what stands behind it. */
const hidden = /^[\t\r\n]/

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const guarded = value.replace(formula, "$1$2'")
  const safe = hidden.test(guarded) ? `'${guarded}` : guarded
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
