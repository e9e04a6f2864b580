/** The keyboard: components bind keys while they are shown, one listener acts, and the help lists what is bound. */
import { untrack } from 'svelte'
import { nextKeys } from '../logic/key-path.ts'
import type { Messages } from '../messages/index.ts'

export interface Binding {
  /** `?`, `j`, `g c` */
  readonly keys: string
  readonly group: keyof Messages['help']['groups']
  readonly what: string
  readonly run: () => void
  /** The key is let go. */
  readonly release?: () => void
  /** Held down it acts again and again; without it, once. */
  readonly repeats?: boolean
}

let bound = $state.raw<readonly Binding[]>([])
let pending = ''
let timer = 0
const patience = 1200

/** Bind keys; the returned function unbinds them. Later bindings win over earlier ones. */
export function bindKeys(bindings: readonly Binding[]): () => void {
  bound = [...untrack(() => bound), ...bindings]
  return () => {
    bound = untrack(() => bound).filter((binding) => !bindings.includes(binding))
  }
}

/** What can be pressed now. */
export function boundKeys(): readonly Binding[] {
  return bound
}

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return
  if (belongsToField(event.target)) {
    if (event.key === 'Escape') event.target.blur()
    return
  }
  const prefixes = new Set(bound.filter(({ keys }) => keys.includes(' ')).map(({ keys }) => keys.split(' ')[0] ?? ''))
  const step = nextKeys(pending, event, prefixes)
  pending = step.pending
  clearTimeout(timer)
  if (pending) timer = window.setTimeout(() => (pending = ''), patience)
  const binding = bound.findLast(({ keys }) => keys === step.path)
  if (!binding) return
  event.preventDefault()
  if (event.repeat && !binding.repeats) return
  binding.run()
  if (binding.release) held.set(event.key, binding.release)
})

/** What is to be done when a key is let go. */
const held = new Map<string, () => void>()
function letGo(key: string): void {
  held.get(key)?.()
  held.delete(key)
}
window.addEventListener('keyup', (event) => letGo(event.key))
// The window that loses the keyboard hears of no key that is let go.
window.addEventListener('blur', () => {
  for (const key of [...held.keys()]) letGo(key)
})

function belongsToField(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
}
