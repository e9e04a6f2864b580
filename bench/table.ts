/** What every bench prints: the machine and a plain table. */
import { cpus, totalmem } from 'node:os'

/** One line: date, Node, processor, memory. */
export function machine(): string {
  const [first] = cpus()
  return `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${cpus().length} × ${first?.model.trim() ?? 'unknown'} · ${Math.round(totalmem() / 2 ** 30)} GiB`
}

/** A table with aligned columns. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map((row) => line(row.map(String)))].join('\n')
}
