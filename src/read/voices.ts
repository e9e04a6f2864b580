/**
 * Who is who on a line of two: "the son" of a call with a mother is the soldier, "that one" is the one who did not speak
 * last, a name in another case is the same name.
 */
import { sameNoun } from './case-stems.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Growing, nameWords } from './entities.ts'
import { pronounFits } from './find-antecedents.ts'
import { has, phrasesIn, type View } from './view.ts'
import { memory, type World } from './world.ts'

/** Families of kin, and whose word for each other they are. */
const reciprocal: Readonly<Record<string, readonly string[]>> = {
  son: ['mother', 'father'],
  daughter: ['mother', 'father'],
  mother: ['son', 'daughter'],
  father: ['son', 'daughter'],
  husband: ['wife'],
  wife: ['husband'],
  brother: ['sister', 'brother'],
  sister: ['brother', 'sister'],
  grandchild: ['grandparent'],
  grandparent: ['grandchild'],
  inlaw: ['inlaw'],
}

/** "Мати … — відповідає син": the kin word means the other one of the pair whose other word is at hand. */
export function kinOfOther(world: World, phrase: NounPhrase): Growing | null {
  const wanted = reciprocal[phrase.noun?.family ?? '']
  if (!wanted || phrase.number !== 'sg') return null
  for (const one of world.entities.slice(-memory).reverse()) {
    const other = one.other
    if (!other || one.family === null || !wanted.includes(one.family) || other.names.size > 0) continue
    const gender = phrase.gender === null || other.gender === null || phrase.gender === other.gender
    const free = other.family === null || other.role === 'combatant' || soft.has(other.family)
    if (gender && free && other.number !== 'pl') return other
  }
  return null
}

/** Families that say next to nothing of somebody. */
const soft = new Set(['man', 'woman', 'person', 'caller', 'captive', 'wounded', 'combatant', 'friend'])

/** Where there is no article, these bare words mean somebody at hand: "чоловік", "женщина", "особа". */
export const bareMeaning = new Set(['man', 'woman', 'person', 'caller', 'wounded', 'captive'])

/** "відповідає той": the last one of whom was spoken and who did not speak last. */
export function thatOne(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const last = world.lastParty
  const fits = (one: Growing | null): boolean =>
    one !== null && one.type === 'person' && pronounFits(one, { gender: phrase.gender, number: phrase.number })
  const asked = world.asked && zone - world.asked.zone <= 1 ? world.asked.entity : null
  if (asked && asked !== last && fits(asked)) return asked
  if (last?.other && fits(last.other)) return last.other
  for (let at = world.trail.length - 1; at >= 0 && world.trail.length - at < 20; at--) {
    const one = world.trail[at]
    if (one && one.word < phrase.head && one.entity !== last && fits(one.entity)) return one.entity
  }
  return null
}

/** A name of one word that stands in another case of a name known: «Эхолот» – «Эхолоте», "Данила" – "Данилы". */
export function nameInOtherCase(world: World, words: readonly [number, number]): Growing | null {
  const { language } = world.view.compiled
  if (!language.caseEndings) return null
  const folded = nameWords(world.view, words)
  if (folded.length === 0 || folded.length > 3) return null
  for (const one of world.entities.slice(-memory).reverse()) {
    for (const name of one.names) {
      const theirs = name.split(' ')
      const last = theirs.at(-1) ?? ''
      if (folded.length === 1 && theirs.length > 1 && one.type === 'person' && likeName(language, last, folded[0] ?? '')) return one
      if (theirs.length === folded.length && theirs.every((word, at) => likeName(language, word, folded[at] ?? ''))) return one
    }
  }
  return null
}

type Language = World['view']['compiled']['language']

const likeName = (language: Language, one: string, two: string): boolean =>
  one === two || (Math.min(one.length, two.length) >= 4 && sameNoun(language, one, two)) || surname(one, two)

/** Surnames that are declined like adjectives: Симоньян is not, Волгина – Волгиной – Волгину is. */
function surname(one: string, two: string): boolean {
  const stem = (word: string): string | null =>
    /^(\p{L}{2,}(?:ов|ев|єв|ёв|ін|їн|ин|ськ|ск|цьк|цк))(?:а|у|ой|ою|ої|ій|ым|им|ом|е|ий|ого|ому|ая|ую)?$/u.exec(word)?.[1] ?? null
  const left = stem(one)
  return left !== null && left === stem(two)
}

/** Is there anything beside the capital of a sentence's first word that makes it a name. */
export function onlyFirst(view: View, word: number, zoneFrom: number): boolean {
  if (!view.compiled.language.guessCases || word !== zoneFrom) return false
  const facts = view.facts[word]
  if (facts?.shape !== 'capital') return false
  const next = view.facts[word + 1]
  if (next?.shape === 'capital' || next?.shape === 'upper') return false
  const kinds = phrasesIn(view, word, word + 1).map((one) => one.what.kind)
  if (kinds.includes('person') || has(view, word, flag.determiner | flag.number) || facts.pronouns.length > 0) return false
  if (kinds.some((one) => one === 'call' || one === 'calls' || one === 'intercept' || one === 'target')) return true
  return !has(view, word + 1, flag.verb | flag.maybeVerb | flag.cue | flag.negation | flag.adverb)
}
