/**
 * Skeletons: one coarse Latin spelling for a name in any script, so that Севастополь, Sevastopol and Sewastopol meet.
 *
 * Cyrillic letters are written in Latin first, then spellings that differ only by a country's custom are made one
 * (sch, sz, sh; w, v; y, j, i; kh, h, g). A skeleton is a key and a weak sign of kinship, never a proof.
 */

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=h ґ=h д=d е=e є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh
   щ=sh ъ= ы=i ь= э=e ю=iu я=ia ё=e ў=u ј=i љ=l њ=n ћ=ch ђ=d џ=j ł=l ø=o đ=d ß=ss æ=e œ=e`
    .split(/\s+/u)
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Order matters: longer spellings first. */
const customs: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|stsch/gu, 'sh'],
  [/tsch|tch|cz/gu, 'ch'],
  [/sch|sz/gu, 'sh'],
  [/(?:dzh|dsch|dj)/gu, 'j'],
  [/rz|zh|sh(?=[aeiou])/gu, 'sh'],
  [/kh|ch(?=[mrlnt])/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck|q|c(?=[aoulrkt])/gu, 'k'],
  [/tz|zz|c(?=[ei])/gu, 'ts'],
  [/x/gu, 'ks'],
  [/ou|oo/gu, 'u'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/g/gu, 'h'],
  [/z/gu, 's'],
  [/ii+|ei(?=\b|$)/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/**
 * The skeleton of one word.
 *
 * @param word folded: lower case, no accents needed
 * @returns Latin letters and digits only; '' for a word without any
 */
export function skeletonOf(word: string): string {
  const plain = [...word.normalize('NFD')].map((char) => latin[char.normalize('NFC')] ?? char).join('')
  const bare = plain.replace(/\p{M}+/gu, '').replace(/[^a-z0-9]/gu, '')
  return customs.reduce((text, [from, to]) => text.replace(from, to), bare)
}

/** A skeleton without its vowels: what is left when a vowel is heard differently in two languages. */
export function consonantsOf(skeleton: string): string {
  return skeleton.replace(/[aeiou]+/gu, '')
}

/**
 * How alike two skeletons are, 0..1: one minus the edit distance over the longer length. Stops early when they differ much.
 */
export function kinship(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > longer * 0.4 || longer > 40) return 0
  const row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    let corner = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1))
      corner = above
    }
  }
  return 1 - (row[b.length] ?? longer) / longer
}
