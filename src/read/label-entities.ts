/**
 * Labels: the fullest plain name of an entity.
 *
 * A name if it has one. Else the noun with what tells it apart: "front-line soldier", "Ukrainian secret service official".
 * Articles and hedges are left out; words of a mood ("furious") too, where the person is a voice in a call.
 */
import { sameNoun } from './case-stems.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Growing, statesOf } from './entities.ts'
import { personAt } from './noun-facts.ts'
import { has, phrasesIn, spanOf, type View } from './view.ts'

/** "один із найманців": the number is the head, and those it is one of stay behind it. */
const isPart = (view: View, phrase: NounPhrase): boolean =>
  view.compiled.language.guessCases !== undefined &&
  phrase.head > phrase.from + 1 &&
  has(view, phrase.from, flag.number | flag.standAlone) &&
  has(view, phrase.from + 1, flag.nounPreposition)

/** First word of a phrase after articles, possessives, numbers and hedges. */
function plainStart(view: View, phrase: NounPhrase): number {
  let at = phrase.from
  if (isPart(view, phrase)) return at
  while (at < phrase.head) {
    const facts = view.facts[at]
    const small = has(view, at, flag.determiner) || (facts?.pronouns.length ?? 0) > 0
    const hedge = phrasesIn(view, at, at + 1).some((one) => one.what.kind === 'hedge')
    if (!small && !hedge && facts?.folded !== "'s") break
    at++
  }
  return at
}

const written = (view: View, from: number, to: number): string => view.text.slice(view.starts[from], view.ends[to - 1])

/** The noun with its distinguishing words only: those of a state. */
function byState(view: View, entity: Growing, phrase: NounPhrase): string {
  const rows: string[] = []
  for (let at = phrase.from; at < phrase.head; at++) {
    const facts = view.facts[at]
    if (facts && statesOf(view, [facts.folded]).some((state) => entity.states.has(state))) rows.push(facts.raw)
  }
  const noun = headNoun(view, entity, phrase)
  return [...rows, noun].join(' ')
}

/** "man" says less than the soldier he is known to be. */
function headNoun(view: View, entity: Growing, phrase: NounPhrase): string {
  const group = entity.group?.phrases.at(0)?.noun
  const generic = phrase.noun !== null && phrase.noun.family !== entity.family
  if (generic && group) return singular(view, group.lemma)
  const { nounCapitals } = view.compiled.language
  const raw = view.facts[phrase.head]?.raw ?? ''
  return nominative(view, phrase) ?? (nounCapitals ? raw : raw.toLowerCase())
}

/** The lemma of a singular noun that stands in another case, or null where its form may stay. */
function nominative(view: View, phrase: NounPhrase): string | null {
  const { guessCases, nounCapitals } = view.compiled.language
  const { noun } = phrase
  if (!(guessCases || nounCapitals) || !noun || noun.number === 'pl' || typeof noun.forms === 'string') return null
  const raw = view.facts[phrase.head]?.raw ?? ''
  const forms = (noun.forms.nom ?? '').split(/\s+/).map((one) => one.toLowerCase())
  return forms.includes(raw.toLowerCase()) ? null : noun.lemma
}

/** How plainly a phrase shows its noun in the nominative: known forms first, then the shorter of two forms of an unknown noun. */
function nominativeScore(view: View, phrase: NounPhrase): number {
  if (!view.compiled.language.guessCases) return 0
  const shown = phrase.cases.length === 0 || phrase.cases.includes('nom')
  return (shown ? 0.5 : 0) - (phrase.noun ? 0 : 0.01 * (view.facts[phrase.head]?.raw.length ?? 0))
}

/** Lemma of a plural as the language's singular of the same family, or the lemma itself. */
function singular(view: View, lemma: string): string {
  const people = view.compiled.language.people
  const at = people.findIndex((one) => one.lemma === lemma && one.number === 'pl')
  const before = people[at - 1]
  return before && before.number === 'sg' ? before.lemma : lemma
}

function bestPhrase(view: View, entity: Growing): NounPhrase | null {
  const nominal = entity.phrases.filter((one) => one.kind === 'nominal' && !one.other)
  const score = (one: NounPhrase): number => {
    const words = view.facts.slice(one.from, one.head).map((facts) => facts.folded)
    const states = statesOf(view, words).length > 0 ? 4 : 0
    const fits = one.noun && one.noun.family === entity.family ? 2 : 0
    return states + fits + (one.noun ? 1 : 0) + nominativeScore(view, one)
  }
  let best: NounPhrase | null = null
  for (const one of nominal) if (!best || score(one) > score(best)) best = one
  return best
}

/** The label of an entity. `party`: it is a voice in a call. */
export function labelOf(view: View, entity: Growing, party: boolean): string {
  if (entity.name) return (bodyLabel(view, entity) ?? plainest(view, entity)).replace(/\s+/g, ' ').slice(0, 120)
  const phrase = bestPhrase(view, entity)
  if (!phrase) return fallback(view, entity)
  if (party) return byState(view, entity, phrase)
  return inNominative(view, phrase, plainStart(view, phrase)).replace(/\s+/g, ' ').slice(0, 120)
}

/** A phrase from `start` on with its head, and the adjectives before the head, in the nominative; what is behind it stays. */
function inNominative(view: View, phrase: NounPhrase, start: number, head = phrase.head): string {
  const { plainAdjective } = view.compiled.language
  if (isPart(view, phrase)) {
    const part = written(view, start, phrase.to)
    return part.charAt(0).toLowerCase() + part.slice(1)
  }
  const lemma = nominative(view, { ...phrase, head })
  const gender = phrase.noun?.gender
  if (lemma === null || head < start || (head > start && (!plainAdjective || !gender || !adjectives(view, start, head))))
    return written(view, start, phrase.to)
  const raw = view.facts[head]?.raw ?? ''
  const capital = /^\p{Lu}/u.test(raw) && head > 0 && (view.facts[head - 1]?.shape !== 'mark' || head > start)
  const noun = capital || /^\p{Lu}/u.test(lemma) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma
  const before = view.facts.slice(start, head).map((facts) => (gender && plainAdjective ? plainAdjective(facts.raw, gender) : facts.raw))
  const rest = phrase.to <= head + 1 ? [] : [written(view, head + 1, phrase.to)]
  return [...before, noun, ...rest].join(' ')
}

/** "Федеральной службы безопасности": a body whose noun is part of its name, by the fullest phrase and in the nominative. */
function bodyLabel(view: View, entity: Growing): string | null {
  if (!view.compiled.language.plainAdjective || entity.type === 'person') return null
  let best: { phrase: NounPhrase; head: number } | null = null
  for (const phrase of entity.phrases) {
    const { name, noun } = phrase
    if (!name || !noun || noun.type === 'person' || noun.number === 'pl') continue
    let head = name[0]
    while (head < name[1] && personAt(view, head)?.lemma !== noun.lemma) head++
    if (head < name[1] && (!best || phrase.to - name[0] > best.phrase.to - (best.phrase.name?.[0] ?? 0))) best = { phrase, head }
  }
  return best ? inNominative(view, best.phrase, best.phrase.name?.[0] ?? best.phrase.from, best.head) : null
}

function adjectives(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!has(view, at, flag.adjective)) return false
  return true
}

/** «Медузе», «Української правди»: the outlet of the language's list that it is a case of; «Маяку» that is told something loses its ending. */
function outletName(view: View, entity: Growing, name: string): string | null {
  const { language } = view.compiled
  const written = name.split(/\s+/)
  const same = (one: string, at: number): boolean => {
    const word = written[at] ?? ''
    const plain = language.plainAdjective
    return sameNoun(language, one.toLowerCase(), word.toLowerCase()) || plain?.(word, 'f') === one || plain?.(word, 'n') === one
  }
  const listed = language.outlets.split(';').find((one) => {
    const own = one.trim().split(/\s+/)
    return own.length === written.length && own.every(same)
  })
  if (listed) return listed.trim()
  const dative = (one: NounPhrase): boolean => one.cases.length === 1 && one.cases[0] === 'dat'
  const told = written.length === 1 && entity.phrases.some(dative) && !entity.phrases.some((one) => one.cases.includes('nom'))
  return told ? name.replace(/([бвгґджзклмнпрстфхцчшщ])у$/u, '$1') : null
}

/** The fullest name of an entity that stands in the nominative; failing that, the fullest one put into it. */
function plainest(view: View, entity: Growing): string {
  const { plainName } = view.compiled.language
  const name = entity.name ?? ''
  const outlet = plainName && entity.type !== 'person' ? outletName(view, entity, name) : null
  if (outlet) return outlet
  if (!plainName || (entity.type !== 'person' && entity.type !== 'unknown')) return name
  const plain = (one: string): string => plainName(one.split(/\s+/), entity.gender).join(' ')
  const written = entity.phrases.flatMap((one) => (one.name ? [view.text.slice(...spanOf(view, ...one.name))] : []))
  const longest = Math.max(...[name, ...written].map((one) => one.split(/\s+/).length))
  const full = [...written, name].filter((one) => one.split(/\s+/).length === longest)
  return (
    full.find((one) => plain(one) === one && one.split(/\s+/).every((word) => !view.compiled.language.obliqueName?.(word.toLowerCase()))) ??
    plain(full[0] ?? name)
  )
}

function fallback(view: View, entity: Growing): string {
  const phrase = entity.phrases[0]
  const group = entity.group?.phrases[0]?.noun
  if (group) return singular(view, group.lemma)
  return phrase ? inNominative(view, phrase, plainStart(view, phrase)) : (entity.family ?? 'unknown')
}
