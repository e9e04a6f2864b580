/** Given names of Ukrainian and Russian news: whose gender they show, and whether they stand in the nominative. */
import type { Gender } from '../../model/index.ts'
import { words } from './assemble.ts'
import { MEN, WOMEN } from './slavic-names.data.ts'

const men = new Set(words(MEN).map(plain))
const women = new Set(words(WOMEN).map(plain))

function plain(name: string): string {
  return name.replaceAll('’', "'")
}

/** Nominatives a form could belong to: its stem with the endings that given names have. */
function lemmas(folded: string, endings: readonly string[]): string[] {
  const found = /^(\p{L}[\p{L}']+?)(?:ові|еві|єві|ом|ем|єм|ою|ею|єю|ой|ей|ёй|ію|ії|ию|ии|а|я|у|ю|и|і|ї|ы|е|є)$/u.exec(plain(folded))
  return found ? endings.map((ending) => `${found[1]}${ending}`) : []
}

const manly = ['', 'о', 'й', 'ь', 'ій', 'ий', 'ей', 'я', 'а']
const womanly = ['а', 'я', 'ія', 'ия', '', 'ь']

/** Gender of a given name in any case; of a surname only where its form shows it. */
export function slavicGender(folded: string): Gender | null {
  const name = plain(folded)
  if (men.has(name)) return 'm'
  if (women.has(name)) return 'f'
  if (lemmas(name, womanly).some((one) => women.has(one))) return 'f'
  if (lemmas(name, manly).some((one) => men.has(one))) return 'm'
  if (/(?:ова|ева|єва|ёва|іна|їна|ина|ська|ская|цька|цкая)$/u.test(name)) return 'f'
  return /(?:[бвгґджзклмнпрстфхцчшщй]|ко)$/u.test(name) ? 'm' : null
}

/** A given name that is not in the nominative: "Олега", "Алексею". */
export function isOblique(folded: string): boolean {
  const name = plain(folded)
  if (men.has(name) || women.has(name)) return false
  return lemmas(name, manly).some((one) => men.has(one)) || lemmas(name, womanly).some((one) => women.has(one))
}

/** Is this the nominative of a known given name. */
export const isGiven = (folded: string): boolean => men.has(plain(folded)) || women.has(plain(folded))

/** Stems that change within: Льва, Павла. */
const uneven: Readonly<Record<string, string>> = { льва: 'лев', льву: 'лев', львом: 'лев', павла: 'павел', павлу: 'павел', павлом: 'павел' }

/** Nominative of a known given name in another case: "олегу" → "олег", "марии" → "мария"; null where it is none. */
export function givenName(folded: string, tongue: 'uk' | 'ru'): string | null {
  const name = plain(folded)
  if (isGiven(name)) return name
  if (tongue === 'ru' && uneven[name]) return uneven[name]
  const own = (one: string): boolean => !(tongue === 'ru' ? /[іїєґ]/u : /[ыэъё]|ия$|ей$/u).test(one)
  const endings = tongue === 'uk' ? ['о', ...manly] : manly.filter((end) => end !== 'о')
  const man = lemmas(name, endings).find((one) => own(one) && men.has(one))
  return man ?? lemmas(name, womanly).find((one) => own(one) && women.has(one)) ?? null
}

/**
 * The noun behind a prefix or in a compound: "спецпосланник", "ексміністр", "сину-окупанту". Both parts of such a compound
 * are declined alike, and the first is the head; where only the last one is ("генерал-лейтенанту"), that one is.
 */
export function slavicHead(folded: string): string | null {
  const [first = '', last = ''] = folded.split('-')
  if (last && first.length > 3) return first.slice(-1) === last.slice(-1) ? first : last
  const bare = /^(?:спец|екс|экс|ві?це|вице|топ|зам|спів|со|теле|радіо|радио|прес|пресс)-?(\p{L}{4,})$/u.exec(folded)
  return bare?.[1] ?? null
}
