/** Light, dark, or as the system has it. Kept in this browser. */
export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']
const key = 'hearsay-theme'

let chosen = $state<Theme>('system')

/** Read what was chosen before and set it. */
export function startTheme(): void {
  const kept = themes.find((theme) => theme === localStorage.getItem(key))
  chooseTheme(kept ?? 'system')
}

export function theme(): Theme {
  return chosen
}

export function chooseTheme(next: Theme): void {
  chosen = next
  localStorage.setItem(key, next)
  document.documentElement.dataset.theme = next
}

/** Between light and dark, starting from what is seen now. */
export function flipTheme(): void {
  const dark = chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  chooseTheme(dark ? 'light' : 'dark')
}
