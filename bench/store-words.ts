/**
 * Invented sentences for the store's bench: words of a language's vocabulary, drawn as languages draw them (a few very
 * often, most hardly ever), and always the same for the same number.
 */

export const languages = ['en', 'de', 'uk', 'ru'] as const

const syllables: Readonly<Record<string, readonly string[]>> = {
  en: 'sol dier com mand wa ter mo ther tank shell bro ther hos pi tal win ter front line car go bat ta lion ra dio call night road vil lage'.split(
    ' ',
  ),
  de: 'sol dat be fehl was ser mut ter pan zer gra nate bru der kran ken haus win ter front li nie la dung ba tail lon funk ruf nacht stra sse dorf'.split(
    ' ',
  ),
  uk: 'сол дат ко ман да во да ма ти танк сна ряд брат гос пі таль зи ма фронт лі ні я ван таж ба таль йон ра ді о дзві нок ніч до ро га се ло'.split(
    ' ',
  ),
  ru: 'сол дат ко ман да во да ма ть танк сна ряд брат гос пи таль зи ма фронт ли ни я груз ба таль он ра ди о зво нок ночь до ро га се ло'.split(
    ' ',
  ),
}
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['', '', 's', 'ing', 'ed'],
  de: ['', 'e', 'en', 'er', 's'],
  uk: ['', 'а', 'и', 'ами', 'ів'],
  ru: ['', 'а', 'ы', 'ами', 'ов'],
}
const vocabulary = 20_000

/** A sentence of `length` words. Rank r is drawn about 1/r as often as the first. */
export function inventSentence(language: string, seed: number, length: number): string {
  const random = randomFrom(seed * 2654435761 + language.charCodeAt(0))
  return Array.from({ length }, () => inflect(language, Math.floor(vocabulary ** random()) - 1, random())).join(' ')
}

/** The word that is drawn most often. */
inventSentence.commonest = (language: string): string => inflect(language, 0, 0)

function inflect(language: string, rank: number, pick: number): string {
  const parts = syllables[language] ?? []
  const random = randomFrom(rank + 17)
  const stem = Array.from({ length: 2 + Math.floor(random() * 2) }, () => parts[Math.floor(random() * parts.length)]).join('')
  const forms = endings[language] ?? ['']
  return `${stem}${forms[Math.floor(pick * forms.length)] ?? ''}`
}

/** Mulberry32: small, fast, good enough to draw words. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
