/**
 * Are two spellings one name: «Маяку», «Маяка», "Mayak", Служба «Маяк».
 *
 * Words that only say what a thing is (service, newspaper) stand aside when a name is left; case endings of the language are
 * taken off, and what is left is compared as skeletons, word by word. Two nominatives that differ stay two names.
 */
import { primaryTag } from '../text/analyse/index.ts'
import { knownName, nameKey, nameWords } from './names.ts'
import { skeletonOf } from './words/skeleton.ts'

/** A name as one text writes it. */
export interface Named {
  readonly name: string
  /** BCP 47 of the text. */
  readonly language: string
}

/** What a thing is, not what it is called. */
const descriptors: Readonly<Record<string, string>> = {
  en: 'service newspaper paper magazine channel agency outlet portal website site radio television broadcaster daily weekly project group organisation organization',
  de: 'dienst zeitung blatt magazin kanal agentur nachrichtenagentur portal webseite sender projekt gruppe organisation',
  uk: 'служба газета видання журнал канал телеканал агентство агенція портал сайт радіо проєкт проект група організація спільнота ресурс',
  ru: 'служба газета издание журнал канал телеканал агентство портал сайт радио проект группа организация сообщество ресурс',
  fr: 'service journal quotidien magazine chaîne agence site portail radio projet groupe organisation',
  es: 'servicio periódico diario revista canal agencia sitio portal radio proyecto grupo organización',
  pl: 'służba gazeta dziennik czasopismo kanał agencja portal serwis strona radio projekt grupa organizacja',
  it: 'servizio giornale quotidiano rivista canale agenzia sito portale radio progetto gruppo organizzazione',
  pt: 'serviço jornal revista canal agência site portal rádio projeto grupo organização',
}

/** Endings of nouns and adjectives in the cases of a name, longest first. */
const endings: Readonly<Record<string, RegExp>> = {
  uk: /(?:ові|еві|єві|ого|ому|ами|ями|ах|ях|ою|ею|єю|ої|ій|им|их|ом|ем|єм|ам|ям|ів|а|я|у|ю|і|ї|и|е|є|о|ь|й)$/u,
  ru: /(?:ого|его|ому|ему|ами|ями|ах|ях|ой|ей|ою|ею|ым|им|ых|их|ом|ем|ам|ям|ов|ев|ая|яя|ую|юю|ый|ий|ое|ее|а|я|у|ю|ы|и|е|о|ь|й)$/u,
  pl: /(?:owi|ego|emu|ami|ach|iem|em|om|ów|ej|ą|ę|a|u|y|i|e|o)$/u,
  de: /(?:es|s)$/u,
}

const latinEnding = /[aeiouy]+$/u
const inflects = (language: string): boolean => primaryTag(language) in endings

const sets = new Map<string, ReadonlySet<string>>()

function descriptorsOf(tag: string): ReadonlySet<string> {
  const known = sets.get(tag)
  if (known) return known
  const stems = (descriptors[tag] ?? '').split(' ').filter(Boolean)
  const made = new Set(stems.map((word) => bare(word, tag)))
  sets.set(tag, made)
  return made
}

/** A word without its case ending; never shorter than three letters. */
function bare(word: string, tag: string): string {
  const ending = endings[tag]
  const cut = ending ? word.replace(ending, '') : word
  return [...cut].length >= 3 ? cut : word
}

/** What is known of a spelling; remembered, since a call's texts repeat their names. */
interface Spelling {
  readonly key: string
  readonly known: string | null
  /** Words that name: descriptors aside, unless nothing else is left. */
  readonly naming: readonly string[]
  readonly tag: string
  /** "Газета «Факти»": beside its descriptor a marked name keeps the nominative. */
  readonly nominative: boolean
  /** What it shares at least one of with every spelling of the same name. */
  readonly signs: readonly string[]
}

const remembered = new Map<string, Spelling>()
const mostRemembered = 20_000

function spellingOf({ name, language }: Named): Spelling {
  const id = `${language} ${name}`
  const before = remembered.get(id)
  if (before) return before
  if (remembered.size >= mostRemembered) remembered.clear()
  const tag = primaryTag(language)
  const all = nameWords(name)
  const marked = nameWords(/[«„“"]([^«»„“”"]{2,60})[»“”"]/u.exec(name)?.[1] ?? '')
  const kinds = [descriptorsOf(tag), descriptorsOf('en')]
  const kept = all.filter((word) => !kinds.some((set) => set.has(bare(word, tag))))
  const naming = marked.length > 0 ? marked : kept.length > 0 ? kept : all
  const nominative = !inflects(tag) || (marked.length > 0 && all.length > marked.length)
  const key = nameKey(name, language)
  const made = { key, known: knownName(name, language), naming, tag, nominative, signs: signsOf(key, naming, tag) }
  remembered.set(id, made)
  return made
}

const loose = (word: string, tag: string): string => skeletonOf(bare(word, tag)).replace(latinEnding, '')

/** The whole key; else how many words there are, with the first and the last as `sameWord` compares them. */
function signsOf(key: string, naming: readonly string[], tag: string): string[] {
  if (key === '') return []
  const [first = '', last = ''] = [naming[0], naming.at(-1)]
  const ways = (word: string) => [`s ${skeletonOf(word)}`, `l ${loose(word, tag)}`]
  return [`key ${key}`, ...ways(first).flatMap((one) => ways(last).map((other) => `${naming.length} ${one} ${other}`))]
}

/** Signs by which names are looked up: two that are the same name share one. Sharing one does not yet make them the same. */
export const nameSigns = (named: Named): readonly string[] => spellingOf(named).signs

function sameWord(word: string, a: Spelling, other: string, b: Spelling): boolean {
  if (skeletonOf(word) === skeletonOf(other)) return true
  // Where neither can be in another case, another spelling is another name.
  if (a.nominative && b.nominative) return false
  const [x, y] = [loose(word, a.tag), loose(other, b.tag)]
  return x.length >= 3 && x === y
}

/** One name in two texts? Different known bodies never are; nor are names of different length once descriptors stand aside. */
export function sameName(one: Named, other: Named): boolean {
  const [a, b] = [spellingOf(one), spellingOf(other)]
  if (a.key === '' || b.key === '') return false
  if (a.key === b.key) return true
  if (a.known && b.known) return false
  if (a.naming.length !== b.naming.length) return false
  return a.naming.every((word, at) => sameWord(word, a, b.naming[at] ?? '', b))
}

/**
 * Of several spellings of one name the one to show: English if there is one, else a language without cases, else the shortest,
 * which is most often the nominative.
 */
export function bestSpelling(spellings: readonly Named[]): string {
  const rank = ({ language }: Named) => (primaryTag(language) === 'en' ? 0 : inflects(language) ? 2 : 1)
  const plain = (named: Named) => spellingOf(named).naming.join('').length
  const sorted = [...spellings].sort(
    (a, b) => rank(a) - rank(b) || plain(a) - plain(b) || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  )
  return sorted[0]?.name ?? ''
}
