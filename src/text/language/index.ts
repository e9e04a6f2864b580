/**
 * The language of a text: letters that only one language has, then eld's n-grams.
 *
 * Ukrainian, Russian, Belarusian, Bulgarian and Serbian share most letters; a text of some length shows its own ones
 * (і ї є ґ; ы э ё; ў; ъ without ы; ј љ њ), and that is surer than n-grams on short texts full of names.
 */
import eld from 'eld/extrasmall'

/** The guess: BCP 47 tag or null; `sure` when letters or n-grams leave little doubt. */
export interface LanguageGuess {
  readonly tag: string | null
  readonly sure: boolean
  readonly by: 'letters' | 'n-grams' | 'small words' | 'none'
}

const nothing: LanguageGuess = { tag: null, sure: false, by: 'none' }
const looked = 6000
/** Texts of fewer letters are asked for their small words too. */
const unsureBelow = 600
/** With fewer letters the guess of a language without small words here is no answer. */
const tooFew = 30

function share(text: string, letters: RegExp, of: number): number {
  return (text.match(letters)?.length ?? 0) / of
}

/** Cyrillic languages by the letters only they have. Shares are of all Cyrillic letters. */
function cyrillic(text: string, letters: number): LanguageGuess {
  const own = (pattern: RegExp) => share(text, pattern, letters)
  const [ukrainian, russian, belarusian, serbian] = [own(/[іїєґ]/giu), own(/[ыэъё]/giu), own(/ў/giu), own(/[јљњђћџ]/giu)]
  const by = (tag: string): LanguageGuess => ({ tag, sure: letters >= 40, by: 'letters' })
  if (belarusian > 0.002) return by('be')
  if (serbian > 0.005) return by(/[ѓќѕ]/iu.test(text) ? 'mk' : 'sr')
  if (ukrainian > 0.01 && ukrainian > russian * 2) return by('uk')
  if (own(/ы/giu) > 0.003 && russian > ukrainian) return by('ru')
  if (letters >= 200 && own(/ъ/giu) > 0.006 && own(/[ыэ]/giu) === 0) return by('bg')
  return nothing
}

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0530-\u058f]/gu, 'hy'],
]

/** The commonest small words of languages that share their letters; a line a language. */
const smallWords = new Map(
  `en the of and to in that is was for it with he his she her they said not but
de der die und das nicht ist ein eine mit sich auf den dem von er sie haben wir
fr le la les des et est une pas que qui dans pour il elle nous vous sur
es el la los las que una por con para no se su del está yo nos
it il la che di una non per con sono è gli del della ha mi si
pt o os que uma não para com do da em se um seu ele eu
pl nie się na jest że do to jak po ale mnie już tak był
nl de het een van niet is dat en op te hij zij met voor ik`
    .split('\n')
    .flatMap((line) => {
      const [tag = '', ...words] = line.split(' ')
      return words.map((word): [string, string] => [`${tag} ${word}`, tag])
    }),
)
const smallTags = [...new Set(smallWords.values())]

/**
 * Short texts full of names mislead n-grams; their small words do not. The language with most of them, when it has at
 * least four, a tenth of all words, and half as many again as the next.
 */
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = smallTags.map((tag) => ({ tag, count: words.filter((word) => smallWords.has(`${tag} ${word}`)).length }))
  const [first, next] = counts.sort((a, b) => b.count - a.count)
  const clear = first && first.count >= 4 && first.count * 10 >= words.length && first.count >= (next?.count ?? 0) * 1.5
  return clear ? first.tag : null
}

/**
 * Guess the language of a text.
 *
 * @param text the first 6,000 letters are looked at
 */
export function languageOf(text: string): LanguageGuess {
  const part = text.slice(0, looked)
  const letters = part.match(/\p{L}/gu)?.length ?? 0
  if (letters < 3) return nothing
  const cyrillicLetters = part.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (cyrillicLetters > letters / 2) {
    const found = cyrillic(part, cyrillicLetters)
    if (found.tag) return found
  }
  for (const [script, tag] of scripts) if (share(part, script, letters) > 0.2) return { tag, sure: true, by: 'letters' }
  const guess = eld.detect(part)
  const small = letters < unsureBelow || !guess.isReliable() ? bySmallWords(part.slice(0, 2000)) : null
  if (small && small !== guess.language) return { tag: small, sure: false, by: 'small words' }
  if (letters < tooFew && ![...smallTags, 'uk', 'ru'].includes(guess.language)) return nothing
  return guess.language ? { tag: guess.language, sure: guess.isReliable() && letters >= 60, by: 'n-grams' } : nothing
}
