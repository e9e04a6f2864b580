/** F1 of texts and segments, counted as `eval/score-pages.mjs` counts; for choosing inside the training. */
const token = /[\p{L}\p{N}_]+/gu

function bagOf(text: string): Map<string, number> {
  const words = text.match(token) ?? []
  const bag = new Map<string, number>()
  for (let at = 0; words.length > 0 && at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ')
    bag.set(key, (bag.get(key) ?? 0) + 1)
  }
  return bag
}

/** Shares of right, surplus and missing shingles of a page. */
export function sharesOf(gold: string, given: string): { tp: number; fp: number; fn: number } {
  const [want, got] = [bagOf(gold), bagOf(given)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...want.keys(), ...got.keys()])) {
    const [a, b] = [want.get(key) ?? 0, got.get(key) ?? 0]
    tp += Math.min(a, b)
    fp += Math.max(0, b - a)
    fn += Math.max(0, a - b)
  }
  const sum = tp + fp + fn || 1
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum }
}

/** F1 of the mean precision and the mean recall. */
export function bodyF1(pages: readonly { tp: number; fp: number; fn: number }[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
  const precision = mean(pages.filter((one) => one.tp + one.fp > 0).map((one) => one.tp / (one.tp + one.fp)))
  const recall = mean(pages.filter((one) => one.tp + one.fn > 0).map((one) => one.tp / (one.tp + one.fn)))
  return (2 * precision * recall) / (precision + recall || 1)
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** F1 over all segments of all pages. */
export function segmentF1(pages: readonly { with: readonly string[]; without: readonly string[]; text: string }[]): number {
  let [tp, fp, fn] = [0, 0, 0]
  for (const page of pages) {
    const text = flat(page.text)
    const yes = page.with.filter((one) => text.includes(flat(one))).length
    tp += yes
    fn += page.with.length - yes
    fp += page.without.filter((one) => text.includes(flat(one))).length
  }
  return (2 * tp) / (2 * tp + fp + fn || 1)
}
