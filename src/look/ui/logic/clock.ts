/** Seconds as people write them: `00:41.2`, `1:02:03.4`. */
export function clockText(seconds: number): string {
  const tenths = Math.floor(seconds * 10 + 1e-6)
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10]
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${tenth}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** The last of some stretches that begins at or before a second; -1 when none does. Stretches without a time are passed over. */
export function stretchAt(stretches: readonly { readonly start: number | null }[], second: number): number {
  let found = -1
  let latest = Number.NEGATIVE_INFINITY
  stretches.forEach(({ start }, at) => {
    if (start !== null && start <= second + 0.01 && start >= latest) {
      found = at
      latest = start
    }
  })
  return found
}
