/** What is known of one word as a noun: a known person or body, the cases it may stand in, whether it may be a noun at all. */
import { flag } from './compile-language.ts'
import type { GrammarCase, PersonNoun } from './language.ts'
import { has, phrasesIn, type View } from './view.ts'

/** A determiner by its place too: "Six" in "Channel Six" is none. */
export function isDeterminer(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts || (facts.flags & flag.determiner) === 0) return false
  return (
    facts.shape === 'lower' ||
    facts.shape === 'number' ||
    word === 0 ||
    view.facts[word - 1]?.shape === 'mark' ||
    (facts.flags & flag.number) === 0
  )
}

/** May a noun stand here: a word that is no small word. */
export function nounish(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts || facts.shape === 'mark') return false
  const small =
    flag.determiner |
    flag.preposition |
    flag.conjunction |
    flag.relative |
    flag.auxiliary |
    flag.modal |
    flag.adverb |
    flag.negation |
    flag.time
  return (facts.flags & small) === 0 || (facts.shape === 'capital' && (facts.flags & (flag.notName | flag.time)) === 0)
}

/** "in a JUNE report", "his MONDAY speech": a time between a determiner and a noun says which one, and ends no phrase. */
export function datesNoun(view: View, word: number): boolean {
  const next = view.facts[word + 1]
  return (
    has(view, word, flag.time) &&
    has(view, word - 1, flag.determiner) &&
    next?.shape === 'lower' &&
    nounish(view, word + 1) &&
    view.compiled.language.subject === 'before'
  )
}

/** The known person noun that starts at a word. */
export function personAt(view: View, word: number): PersonNoun | null {
  for (let at = view.foundFrom[word] ?? view.found.length; at < view.found.length; at++) {
    const one = view.found[at]
    if (!one || one.from !== word) return null
    if (one.what.kind === 'person') return pluralReading(view, word, one.what.noun, one.what.cases) ?? one.what.noun
  }
  return null
}

/**
 * "Правозахисниці зустрілися": one form for the genitive of one and the nominative of several; a plural verb right behind
 * it, and nothing before it that asks for a case, tells that there are several.
 */
function pluralReading(view: View, word: number, noun: PersonNoun, cases: readonly GrammarCase[]): PersonNoun | null {
  const { guessCases, verbShows } = view.compiled.language
  if (!guessCases || noun.number === 'pl' || cases.includes('nom')) return null
  const before = view.facts[word - 1]
  if (before && before.shape !== 'mark' && word !== view.zones[view.zoneOf[word] ?? -1]?.from) return null
  for (let at = word + 1; at < word + 4; at++) {
    if (!has(view, at, flag.verb | flag.cue | flag.maybeVerb)) continue
    if (verbShows?.(view.facts[at]?.folded ?? '')?.number !== 'pl') return null
    for (let i = (view.foundFrom[word] ?? 0) + 1; view.found[i]?.from === word; i++) {
      const other = view.found[i]?.what
      if (other?.kind === 'person' && other.noun.number === 'pl' && other.cases.includes('nom')) return other.noun
    }
    return null
  }
  return null
}

/** Cases the head may stand in: from its forms, else from its ending; narrowed by a determiner that shows case. */
export function casesOf(view: View, head: number): readonly GrammarCase[] {
  const cases = new Set<GrammarCase>()
  const { guessCases, grammar } = view.compiled.language
  let open = false
  for (const one of phrasesIn(view, head, head + 3)) {
    if (one.from === head && one.what.kind === 'person') for (const name of one.what.cases) cases.add(name)
    // "Experten halten …": the plural shows no case, though the same form is an oblique singular.
    if (one.from === head && one.what.kind === 'person' && one.what.cases.length === 0 && grammar.determinerCases) open = true
  }
  if (open) cases.clear()
  const facts = view.facts[head]
  if (cases.size === 0 && facts && guessCases) for (const name of guessCases(facts.folded)) cases.add(name)
  for (let at = head - 1; at >= Math.max(0, head - 4); at--) {
    // "… im Vatikan an. Peskow sagte": an article before a mark or a verb belongs to another noun.
    if (/^[.,;:!?…()–—]$/.test(view.facts[at]?.raw ?? '') || has(view, at, flag.verb)) break
    const folded = view.facts[at]?.folded ?? ''
    const noun = personAt(view, head)
    const kind = noun?.number === 'pl' ? 'pl' : noun?.gender
    const shown = grammar.determinerCases?.[`${folded}:${kind ?? ''}`] ?? grammar.determinerCases?.[folded]
    // "ein Kommandeur über hohe Verluste": the article before a preposition is another noun's.
    if (!shown && grammar.determinerCases && has(view, at, flag.preposition)) break
    if (!shown) continue
    const both = cases.size === 0 ? [...shown] : shown.filter((name) => cases.has(name))
    return both.length > 0 ? both : [...cases]
  }
  return [...cases]
}

/**
 * "seinem Bruder | gesagt", "den Behörden | zufolge": where nouns are capitals, a small word behind one belongs to it only
 * if it is an article, a joining word, a preposition or an adjective with its own noun behind it.
 */
export function smallBehindNoun(view: View, word: number): boolean {
  const before = view.facts[word - 1]
  if (!view.compiled.language.nounCapitals || view.facts[word]?.shape !== 'lower') return false
  if ((before?.shape !== 'capital' && before?.shape !== 'upper') || has(view, word - 1, flag.notName | flag.determiner)) return false
  if (has(view, word - 1, flag.adjective) && !personAt(view, word - 1)) return false
  if (has(view, word, flag.determiner | flag.preposition | flag.nameParticle | flag.conjunction) || personAt(view, word)) return false
  // "ein Soldat | hohe Verluste": only an adjective that can be a genitive ("Verluste russischer Truppen") goes on.
  return !(
    has(view, word, flag.adjective) &&
    /(?:er|en)$/u.test(view.facts[word]?.folded ?? '') &&
    view.facts[word + 1]?.shape === 'capital'
  )
}

/** "el ministro | pedir dinero": an infinitive right behind a person is no part of the phrase. */
export function opensInfinitive(view: View, word: number): boolean {
  const facts = view.facts[word]
  return (
    facts?.shape === 'lower' &&
    (facts.flags & flag.infinitive) !== 0 &&
    !personAt(view, word) &&
    personAt(view, word - 1)?.type === 'person'
  )
}

/** Cases of a noun read in one number. */
export function casesAs(view: View, word: number, number: 'sg' | 'pl'): GrammarCase[] {
  return phrasesIn(view, word, word + 3).flatMap((one) =>
    one.from === word && one.what.kind === 'person' && one.what.noun.number === number ? [...one.what.cases] : [],
  )
}

/** A relative behind a noun: "which", or where articles serve as such too ("ein Mitschnitt, DEN die Zeitung …") one behind a comma. */
export function opensRelative(view: View, word: number): boolean {
  if (has(view, word, flag.relative)) return true
  if (!view.compiled.language.nounCapitals || view.facts[word - 1]?.raw !== ',') return false
  const { folded = '', shape } = view.facts[word] ?? {}
  return shape === 'lower' && folded.length === 3 && has(view, word, flag.determiner) && !isIndefinite(view, word)
}

/** "ein", "une": an article that brings somebody new. */
export const isIndefinite = (view: View, word: number): boolean =>
  view.compiled.language.grammar.indefinites?.split(' ').includes(view.facts[word]?.folded ?? '-') ?? false
