/** Seconds as people write them: `00:41.2`, `1:02:03.4`. */
export function clockText(seconds: number): string {
  const tenths = Math.floor(seconds * 10 + 1e-6)
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10]
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${tenth}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
