/**
 * Keys as a person presses them: single keys and two-key steps (`g c`).
 *
 * A first key waits for its second a moment; then it is forgotten. Keys typed into a field, and keys with Ctrl, Alt or Meta, belong
 * to the field and the browser.
 */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The next state of what was pressed, and the key path to act on, if any. */
export function nextKeys(pending: string, press: KeyPress, prefixes: ReadonlySet<string>): { pending: string; path: string | null } {
  if (press.ctrlKey || press.altKey || press.metaKey) return { pending: '', path: null }
  const path = pending ? `${pending} ${press.key}` : press.key
  if (prefixes.has(path)) return { pending: path, path: null }
  return { pending: '', path }
}

/** Keys written for a person: `ArrowDown` as ↓. */
export function keyNames(path: string): string[] {
  const names: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵', Escape: 'Esc', ' ': 'Space' }
  return path === ' ' ? ['Space'] : path.split(' ').map((key) => names[key] ?? key)
}
