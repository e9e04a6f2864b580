/**
 * Signs that a text was translated. One sign is a note; two that are independent make a guess of the language.
 *
 * Form words of another press culture survive translation: a German picture desk writes "Symbolbild", its authors sign
 * with small initials in brackets, its quotes open low. None of this proves anything alone.
 */
import type { Fact, Note } from '../../model/index.ts'
import { unknownFact } from '../../model/index.ts'
import { fold } from '../words/phrases.ts'

/** What is looked at: all words that were on the page, and what the page says of itself. */
export interface TranslationView {
  readonly language: string | null
  readonly text: string
  /** Captions and removed pieces. */
  readonly around: readonly string[]
  readonly initials: boolean
  /** Stated "translated from" credits, raw. */
  readonly stated: readonly string[]
  /** Declared languages of the page or its other versions. */
  readonly declared: readonly string[]
  readonly url: string | null
  /** The page was saved from a browser that translated it. */
  readonly browserTranslated: boolean
}

interface Sign {
  readonly rule: string
  readonly from: string | null
  readonly machine: boolean
  readonly text: string
}

const languageWords: readonly [RegExp, string][] = [
  [/\b(?:german|deutsch\p{L}*|німецьк\p{L}*|немецк\p{L}*|allemand|alemán|niemieck\p{L}*|tedesco|alemão)\b/iu, 'de'],
  [/(?:russian|russisch\p{L}*|російськ\p{L}*|русск\p{L}*|russe|ruso|rosyjsk\p{L}*|russo)/iu, 'ru'],
  [/(?:ukrainian|ukrainisch\p{L}*|українськ\p{L}*|украинск\p{L}*|ukrainien|ucraniano|ukraińsk\p{L}*|ucraino)/iu, 'uk'],
  [/(?:english|englisch\p{L}*|англійськ\p{L}*|английск\p{L}*|anglais|inglés|angielsk\p{L}*|inglese|inglês)/iu, 'en'],
  [/(?:french|französisch\p{L}*|французьк\p{L}*|французск\p{L}*|français|francés|francusk\p{L}*|francese|francês)/iu, 'fr'],
]

function statedSigns(view: TranslationView): Sign[] {
  return view.stated.map((raw) => ({
    rule: 'translation/stated',
    from: languageWords.find(([pattern]) => pattern.test(raw))?.[1] ?? null,
    machine: /machin|maschin|automat|машин|автомат/iu.test(raw),
    text: `It says so itself: "${raw.slice(0, 120)}".`,
  }))
}

function addressSigns(view: TranslationView): Sign[] {
  const found: Sign[] = []
  const from = /[?&]_x_tr_sl=([a-z]{2})/.exec(view.url ?? '')?.[1]
  if (from || /\.translate\.goog(?:\/|$)/.test(view.url ?? '')) {
    found.push({ rule: 'translation/proxy', from: from ?? null, machine: true, text: 'Its address is that of a translating proxy.' })
  }
  if (view.browserTranslated)
    found.push({ rule: 'translation/browser', from: null, machine: true, text: 'It was saved from a browser that translated it.' })
  const other = view.declared.find((tag) => view.language !== null && tag !== view.language)
  if (other)
    found.push({
      rule: 'translation/declared',
      from: other,
      machine: false,
      text: `The page declares "${other}", its words are "${view.language}".`,
    })
  return found
}

/** Words and habits of German newsrooms in a text that is not German; of Slavic ones in a text that is not Slavic. */
function pressSigns(view: TranslationView): Sign[] {
  const found: Sign[] = []
  const around = fold(view.around.join('\n'))
  if (view.language !== 'de') {
    if (
      /symbol(?:ic)? (?:image|photo|picture)|image symbolique|imagen simbólica|immagine simbolica|imagem simbólica|символічне (?:фото|зображення)|символическое (?:фото|изображение)/u.test(
        around,
      )
    ) {
      found.push({
        rule: 'translation/symbol-image',
        from: 'de',
        machine: false,
        text: 'A picture is called a symbolic one, as German newsrooms do ("Symbolbild").',
      })
    }
    if (view.initials)
      found.push({
        rule: 'translation/initials',
        from: 'de',
        machine: false,
        text: 'It is signed with small initials in brackets, as German agencies and papers do.',
      })
  }
  if (
    view.language !== 'de' &&
    view.language !== null &&
    !['uk', 'ru', 'pl', 'cs', 'bg', 'sk', 'hr', 'sr', 'be', 'lt', 'da', 'is', 'sl', 'hu', 'ro'].includes(view.language) &&
    (view.text.match(/„\p{L}/gu)?.length ?? 0) >= 2
  ) {
    found.push({
      rule: 'translation/low-quotes',
      from: null,
      machine: false,
      text: 'Its quotes open with a low mark, which its language does not use.',
    })
  }
  return found
}

/** Weigh the signs. `translatedFrom` needs two that agree, or a stated one that names the language. */
export function translationOf(view: TranslationView): {
  from: Fact<string>
  kind: 'none' | 'human' | 'machine' | 'unknown'
  notes: Note[]
} {
  const stated = statedSigns(view)
  const signs = [...stated, ...addressSigns(view), ...pressSigns(view)]
  const notes = signs.map((sign): Note => ({ rule: sign.rule, weight: 0, text: sign.text }))
  if (signs.length === 0) return { from: unknownFact(), kind: 'none', notes }
  const sure = signs.find((sign) => sign.from !== null && (sign.rule === 'translation/stated' || sign.rule === 'translation/proxy'))
  const from =
    sure?.from ??
    signs.map((sign) => sign.from).find((tag) => tag !== null && signs.filter((sign) => sign.from === tag).length >= 2) ??
    null
  const kind = signs.some((sign) => sign.machine) ? 'machine' : stated.length > 0 ? 'human' : from || signs.length >= 2 ? 'unknown' : 'none'
  if (from === null) return { from: unknownFact(), kind, notes }
  const raw = signs
    .filter((sign) => sign.from === from)
    .map((sign) => sign.text)
    .join(' ')
  return {
    from: { value: from, certainty: sure ? 'stated' : 'guessed', source: sure?.rule ?? 'signs of translation', raw, others: [] },
    kind,
    notes,
  }
}
