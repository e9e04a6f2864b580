/**
 * Names of outlets, agencies and people as keys, so that "HUR", "ГУР" and "Ukraine's military intelligence" may meet.
 *
 * A name that a row of the names lexicon knows gets that row's id; any other is folded to its skeletons without articles.
 */
import { words } from '../text/analyse/index.ts'
import { bagOf } from './words/bag.ts'
import { concepts } from './words/concepts.ts'
import { skeletonOf } from './words/skeleton.ts'

const bodies = /^(?:organisation|media|person|platform)\./u
const articles = new Set([
  'the',
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'le',
  'la',
  'les',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
  'l',
  'o',
  'os',
  'as',
])

/** Row of the names lexicon that a name stands for as a whole, or null. */
export function knownName(name: string, language: string): string | null {
  const bag = bagOf(name, language)
  const content = bag.words.filter(({ form }) => !form.stop && !articles.has(form.exact))
  if (content.length === 0) return null
  const common = content.map(({ form }) => form.concepts.map((at) => concepts[at]?.id ?? '').filter((id) => bodies.test(id)))
  return common[0]?.find((id) => common.every((ids) => ids.includes(id))) ?? null
}

/** One key for a name, whatever its script and articles. '' for a name without letters. */
export function nameKey(name: string, language: string): string {
  const known = knownName(name, language) ?? (language === 'en' ? null : knownName(name, 'en'))
  if (known) return known
  return nameWords(name).map(skeletonOf).filter(Boolean).join(' ')
}

/** Words of a name, folded, without articles. */
export function nameWords(name: string): string[] {
  return words(name)
    .map(({ exact }) => exact)
    .filter((exact) => !articles.has(exact))
}

function squashedOf(name: string): string {
  return words(name)
    .filter(({ exact }) => !articles.has(exact))
    .map(({ exact }) => exact)
    .join('')
}

function plainOutlet(outletKey: string): string {
  const label = outletKey.replace(/^.*\//u, '').replace(/\.(?:co|com|org|net|gov|edu)?\.?[a-z]{2,}$/u, '')
  return label.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What an outlet's key shares with every name that fits it. */
export const outletSign = (outletKey: string): string => skeletonOf(plainOutlet(outletKey))
/** The same of a name. */
export const fittingSign = (name: string): string => skeletonOf(squashedOf(name))

/** Does a name fit an outlet's key (`kyivpost.com`, or a folded name). */
export function fitsOutlet(name: string, outletKey: string): boolean {
  const [squashed, plain] = [squashedOf(name), plainOutlet(outletKey)]
  return squashed.length >= 2 && (plain === squashed || skeletonOf(plain) === skeletonOf(squashed))
}
