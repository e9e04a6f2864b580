/**
 * Several calls in one article: "in one of the calls", "in another recording", "the third conversation".
 *
 * A word beside the mention tells it from the others: an ordinal is a number of the call, "another" or "the longest" the
 * next one. Whoever spoke in the call before is not meant by a bare "the wife" or "he" in the next.
 */
import { flag } from './compile-language.ts'
import { casesOf, personAt } from './noun-facts.ts'
import { has, phrasesIn, type View, type Zone } from './view.ts'

/** Number of a call told by its place (1, 2, 3 …), "next" for one that is only another, or null. */
export type Start = number | 'next' | null

/** Words that count, in the languages we know; looked at only right beside a mention of a call. */
const ordinals: readonly (readonly string[])[] = [
  `first erste ersten erstem erster erstes перша першу першій першому першого першої перший первая первую первый первой первом première premier primera primer primeira primeiro
prima primo pierwsza pierwszej pierwszy pierwszym`,
  `second zweite zweiten zweitem zweiter zweites друга другу другий другій другому другої вторая вторую второй втором deuxième seconde segunda segundo seconda secondo druga drugiej drugim`,
  `third dritte dritten drittem dritter drittes третя третю третій третьому третьої третий третья третью третьей третьем troisième tercera tercer terceira terceiro terza terzo trzecia trzeciej trzecim`,
  `fourth vierte vierten viertem vierter viertes четверта четверту четвертій четвертому четвертый четвёртой четвёртом quatrième cuarta cuarto quarta quarto czwarta czwartej czwartym`,
].map((row) => row.split(/\s+/))

/** Words that say: not the one before. */
const others = new Set(
  `another separate different longest shortest last further andere anderen anderem anderer anderes weitere weiteren weiterem weiterer weiteres letzte letzten längsten nächsten
інша іншу інший іншій іншому наступній наступному останній останньому ще другом другой другую следующую следующей следующем последней последнем ещё autre dernier dernière otra otro última
outra outro noutra último altra altro ultima ultimo inna innej innym kolejna kolejnej kolejnym ostatniej ostatnim`.split(/\s+/),
)

/** "One of the calls": the word for one, where a plural follows. */
const ones = new Set(
  `one einem einer eines одній одному одна одном одной une un una uno uma um jednej jednym jedna jeden l'un l'une dans`.split(/\s+/),
)

/** How far into a sentence a new call may be announced, in words. */
const early = 16

/** Does this sentence turn to one call among several, and to which. */
export function startOf(view: View, zone: Zone): Start {
  const to = Math.min(zone.to, zone.from + early)
  for (const hit of phrasesIn(view, zone.from, to)) {
    const { kind } = hit.what
    if (kind !== 'call' && kind !== 'calls' && kind !== 'intercept') continue
    const start = beside(view, zone, hit.from, kind === 'calls')
    if (start !== null) return start
  }
  return bareOrdinal(view, zone)
}

/** "In the first, recorded on Monday, …" · "У другій медсестра каже": the noun is left out after a preposition at the head. */
function bareOrdinal(view: View, zone: Zone): Start {
  const { from } = zone
  if (!has(view, from, flag.preposition)) return null
  const at = has(view, from + 1, flag.determiner) ? from + 2 : from + 1
  const counted = ordinals.findIndex((row) => row.includes(view.facts[at]?.folded ?? ''))
  if (counted < 0) return null
  const next = view.facts[at + 1]
  const person = view.compiled.language.guessCases !== undefined && casesOf(view, at + 1).includes('nom') && personAt(view, at + 1) !== null
  return next?.raw === ',' || has(view, at + 1, flag.determiner | flag.verb) || person ? counted + 1 : null
}

/** What cannot stand between a mention and the word that tells it apart. */
const ends = flag.verb | flag.time | flag.conjunction | flag.relative | flag.cue | flag.negation

/** The words before a mention, back to its determiner; over "of the" where the mention is plural. */
function beside(view: View, zone: Zone, from: number, plural: boolean): Start {
  for (let at = from - 1; at >= Math.max(zone.from, from - 4); at--) {
    const facts = view.facts[at]
    if (!facts || facts.shape === 'mark') return null
    const counted = ordinals.findIndex((row) => row.includes(facts.folded))
    if (counted >= 0) return counted + 1
    if (others.has(facts.folded)) return 'next'
    if (ones.has(facts.folded) && (plural || facts.folded === 'one')) return 1
    if (facts.pronouns.length > 0 || has(view, at, ends)) return null
  }
  return null
}
