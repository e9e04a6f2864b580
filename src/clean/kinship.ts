/**
 * How much a paragraph belongs to its surroundings: the share of its content words that stand there too.
 *
 * A teaser of another story has its own names and rare words; a paragraph of the story shares them. Words are cut to
 * six letters, which is enough of a stem in the languages at hand and costs no dictionary.
 */
const token = /\p{L}[\p{L}\p{M}'’-]*/gu

/** Content words of a text: four letters and more, folded, cut to six. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(token)) {
    if (word.length >= 4) stems.add(word.toLowerCase().slice(0, 6))
  }
  return stems
}

/** Share of `stems` that stand in `others`, 0..1; 1 when there are none to compare. */
export function kinship(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 1
  let shared = 0
  for (const stem of stems) if (others.has(stem)) shared++
  return shared / stems.size
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/**
 * Words of a text: runs of letters and digits. Scripts that set no spaces between words count a word for every two
 * letters (words of running Chinese and Japanese are about that long), else a whole paragraph of them is a few words.
 */
export function wordCount(text: string): number {
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
  if (!/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\ud840-\ud88f]/.test(text)) return runs
  return Math.max(runs, Math.round((text.match(unspaced)?.length ?? 0) / 2))
}

/** The text ends like a sentence: full stop, question, exclamation mark, also inside closing quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？:;]["'”’»“)\]\s]*$/u.test(text.slice(-40))
}

/** The text ends as if it were cut off. */
export function isCutOff(text: string): boolean {
  return /(…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)\]\s]*$/u.test(text.slice(-40))
}
