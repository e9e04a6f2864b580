/**
 * Comma-separated tables after RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet would take for a
 * formula is led by an apostrophe, since articles are foreign text.
 */

/** @param rows first row is the head @returns lines ended by CRLF */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
