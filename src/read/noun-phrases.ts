/**
 * Noun phrases next to a cue: how far they reach, and what stands in them (a name, a title, a role, a pronoun).
 *
 * There is no parser. A phrase is the run of words between the cue and the next word that cannot belong to it; its head
 * is then found by the nouns the language knows, by capitals, or, failing both, by place. Prepositions of the noun
 * ("head OF the agency") are let through when a noun stands before them.
 */
import type { Gender } from '../model/index.ts'
import { flag } from './compile-language.ts'
import { type Flat, itemHas, itemMark, itemPair, wordAtItem } from './flat.ts'
import type { GrammarCase, PersonNoun, Pronoun } from './language.ts'
import { has, phrasesIn, type View } from './view.ts'

export interface NounPhrase {
  /** Words, half-open. */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: 'name' | 'nominal' | 'pronoun'
  readonly noun: PersonNoun | null
  readonly pronoun: Pronoun | null
  /** Words of the name, half-open; null for a nominal. */
  readonly name: readonly [number, number] | null
  /** Words before 's that own the head: CNN in "CNN's Erin Burnett". */
  readonly owner: readonly [number, number] | null
  readonly definite: boolean
  readonly other: boolean
  readonly gender: Gender | null
  readonly number: 'sg' | 'pl' | null
  readonly cases: readonly GrammarCase[]
}

/** Longest noun phrase, in words. */
const longest = 18
const stops = flag.conjunction | flag.relative | flag.adversative | flag.auxiliary | flag.modal | flag.cue | flag.negation | flag.time

/** Is this word a nominative pronoun of the third or first person. */
function isPronoun(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts) return false
  return facts.pronouns.some((one) => one.form === 'nom') && (facts.flags & flag.determiner) === 0
}

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

/** Does a word end a noun phrase. A capital in mid-sentence outweighs a small word's flag ("May", "Will"). */
function stopsPhrase(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts || facts.shape === 'mark') return true
  if (personAt(view, word) || isCallNoun(view, word)) return false
  if (
    (facts.flags & flag.cue) !== 0 &&
    facts.shape === 'lower' &&
    has(view, word - 1, flag.determiner) &&
    !has(view, word - 1, flag.standAlone)
  )
    return false
  if ((facts.flags & stops) === 0) return (facts.flags & flag.verb) !== 0 && facts.shape === 'lower'
  return !(
    facts.shape === 'capital' &&
    (facts.flags & (flag.notName | flag.time)) === 0 &&
    word > 0 &&
    view.facts[word - 1]?.shape !== 'mark'
  )
}

/** "a phone call", "the intercepted call": a noun here, though the same form may be a cue. */
export function isCallNoun(view: View, word: number): boolean {
  if (!has(view, word, flag.cue)) return false
  const hit = phrasesIn(view, Math.max(0, word - 2), word + 1).find(
    (one) => one.to === word + 1 && (one.what.kind === 'call' || one.what.kind === 'calls'),
  )
  return hit !== undefined && (hit.from < word || has(view, word - 1, flag.determiner | flag.adjective))
}

/** The known person noun that starts at a word. */
export function personAt(view: View, word: number): PersonNoun | null {
  for (let at = view.foundFrom[word] ?? view.found.length; at < view.found.length; at++) {
    const one = view.found[at]
    if (!one || one.from !== word) return null
    if (one.what.kind === 'person') return one.what.noun
  }
  return null
}

/** Item before which the phrase that ends at item `last` begins. */
function leftEdge(view: View, flat: Flat, last: number): number {
  let edge = last + 1
  for (let i = last; i >= 0 && last - i < longest; i--) {
    const word = wordAtItem(flat, i)
    if (word < 0) break
    if (itemMark(view, flat, i) === "'" || view.facts[word]?.folded === "'s") {
      edge = i
      continue
    }
    if (stopsPhrase(view, word) && !joinsNames(view, flat, i)) break
    if (isPronoun(view, word)) return edge > last ? i : edge
    if (has(view, word, flag.preposition)) {
      if (!has(view, word, flag.nounPreposition) || i === 0 || i === last) break
      if (!nounish(view, wordAtItem(flat, i - 1)) && !itemHas(view, flat, i - 1, flag.standAlone | flag.number)) break
      edge = i
      continue
    }
    if (has(view, word, flag.adverb) && view.facts[word]?.shape === 'lower' && !has(view, word, flag.determiner)) break
    if (i < last && isOtherNoun(view, word, wordAtItem(flat, edge))) break
    edge = i
    if (isDeterminer(view, word) && !continuesLeft(view, flat, i)) break
  }
  return edge
}

/** "у розмові | солдат каже": left of a noun in the nominative stands a noun that cannot belong to it. */
function isOtherNoun(view: View, word: number, next: number): boolean {
  const facts = view.facts[word]
  if (!view.compiled.language.guessCases || next < 0 || facts?.shape !== 'lower' || !personAt(view, next)) return false
  if ((facts.flags & (flag.adjective | flag.determiner | flag.number)) !== 0 || personAt(view, word)) return false
  const cases = casesOf(view, next)
  return cases.includes('nom') && !cases.includes('gen')
}

/** "Putin and Lavrov", "Smith & Co": a joining word between two capitals, or between two nouns that know speech. */
function joinsNames(view: View, flat: Flat, i: number): boolean {
  if (!itemHas(view, flat, i, flag.conjunction) || itemHas(view, flat, i, flag.relative)) return false
  const left = view.facts[wordAtItem(flat, i - 1)]
  const right = view.facts[wordAtItem(flat, i + 1)]
  const leftWord = wordAtItem(flat, i - 1)
  if (!left || !right || itemHas(view, flat, i, flag.adversative)) return false
  const capital = (facts: typeof left): boolean => facts.shape === 'capital' || facts.shape === 'upper'
  if (left.raw.length < 2 || (wordAtItem(flat, i) >= 0 && (view.facts[wordAtItem(flat, i)]?.raw.length ?? 9) > 3)) return false
  return (capital(left) && capital(right)) || (personAt(view, leftWord) !== null && personAt(view, wordAtItem(flat, i + 1)) !== null)
}

/** Does the language put a genitive behind its noun without a preposition ("der Sprecher der Feuerwehr"). */
const bareGenitives = (view: View): boolean =>
  view.compiled.language.guessCases !== undefined || view.compiled.language.grammar.determinerCases !== undefined

/** After a determiner: does the phrase go on to the left ("head of THE agency"; where genitives need no preposition, any noun). */
function continuesLeft(view: View, flat: Flat, i: number): boolean {
  const before = wordAtItem(flat, i - 1)
  if (before < 0) return false
  if (itemHas(view, flat, i - 1, flag.determiner)) return true
  if (itemHas(view, flat, i - 1, flag.nounPreposition))
    return i >= 2 && nounish(view, wordAtItem(flat, i - 2)) && !itemHas(view, flat, i - 2, flag.verb)
  return bareGenitives(view) && nounish(view, before) && (view.facts[before]?.flags ?? 0) !== flag.verb
}

/** Item after the phrase that begins at item `first`. */
function rightEdge(view: View, flat: Flat, first: number, limit: number): number {
  let i = first
  for (; i < limit && i - first < longest; i++) {
    const word = wordAtItem(flat, i)
    if (word < 0) break
    const folded = view.facts[word]?.folded
    if (folded === "'s" || folded === "'") continue
    if (isPronoun(view, word)) return i === first ? i + 1 : i
    if (stopsPhrase(view, word) && !joinsNames(view, flat, i)) break
    if (has(view, word, flag.preposition) && !carriesRight(view, flat, i, first)) break
    if (has(view, word, flag.adverb) && !has(view, word, flag.determiner) && view.facts[word]?.shape === 'lower') break
    if (i > first && endsName(view, flat, i, first)) break
    if (i > first && isDeterminer(view, word) && !determinerInside(view, flat, i)) break
    if (i > first && startsAddressee(view, flat, i, i)) break
    if (i > first && view.facts[word]?.shape !== 'lower' && endsCallNoun(view, word)) break
  }
  return i
}

/** "Vira | translates": after a name that opens the phrase, a small word that is no known noun is no part of it. */
function endsName(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  const before = view.facts[wordAtItem(flat, i - 1)]
  const opener = view.facts[wordAtItem(flat, first)]
  if (!before || !opener || view.compiled.language.nounCapitals || view.facts[word]?.shape !== 'lower') return false
  const led = has(view, wordAtItem(flat, first), flag.determiner)
  if (before.shape === 'lower' || (opener.shape === 'lower' && !led)) return false
  if (led && (i - first < 2 || !has(view, word, flag.maybeVerb | flag.verb))) return false
  if (has(view, word, flag.preposition | flag.nameParticle | flag.conjunction) || personAt(view, word)) return false
  if (has(view, word, flag.maybeVerb)) return true
  return !personAt(view, word + 1) && !personAt(view, word + 2)
}

/** "the recordings | Kyiv Post": a name after a noun for a recording is no part of it. */
function endsCallNoun(view: View, word: number): boolean {
  return phrasesIn(view, Math.max(0, word - 3), word).some(
    (one) => one.to === word && (one.what.kind === 'call' || one.what.kind === 'calls'),
  )
}

/** May a preposition carry the phrase on to the right: one of the noun, not one that leads an addressee or a time. */
function carriesRight(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  if (i === first || !has(view, word, flag.nounPreposition)) return false
  const leads = phrasesIn(view, word, word + 2).some((one) => one.what.kind === 'addressee')
  const next = wordAtItem(flat, i + 1)
  return !leads && next >= 0 && !has(view, next, flag.time | flag.number) && (nounish(view, next) || has(view, next, flag.determiner))
}

function determinerInside(view: View, flat: Flat, i: number): boolean {
  if (itemHas(view, flat, i - 1, flag.preposition | flag.determiner) || itemHas(view, flat, i, flag.preposition)) return true
  const shown = view.compiled.language.grammar.determinerCases?.[view.facts[wordAtItem(flat, i)]?.folded ?? '']
  if (shown && !shown.includes('gen')) return false
  if (startsAddressee(view, flat, i, i + 1)) return false
  return bareGenitives(view) && nounish(view, wordAtItem(flat, i - 1))
}

/**
 * "sagte der Soldat | seiner Mutter", "сказав солдат | матері": a relative behind a person, in a form that can be a
 * dative, is told something; it is not the genitive of the person.
 */
function startsAddressee(view: View, flat: Flat, i: number, at: number): boolean {
  if (!view.compiled.language.addresseeCases.includes('dat')) return false
  const word = wordAtItem(flat, at)
  const before = wordAtItem(flat, i - 1)
  if (word < 0 || before < 0 || !personAt(view, before) || personAt(view, before)?.type !== 'person') return false
  const told = personAt(view, word)
  if (told?.type !== 'person') return false
  const cases = casesOf(view, word)
  return cases.includes('dat') && (told.kin === true || !cases.includes('gen'))
}

/** The noun phrase that ends at item `last`, or null. */
export function phraseBefore(view: View, flat: Flat, last: number): NounPhrase | null {
  const edge = leftEdge(view, flat, last)
  if (edge > last) return null
  const from = wordAtItem(flat, edge)
  const to = wordAtItem(flat, last) + 1
  return from < 0 || to <= from ? null : describe(view, from, withClosing(view, from, to))
}

/** The noun phrase that begins at item `first`, or null. */
export function phraseAfter(view: View, flat: Flat, first: number, limit: number): NounPhrase | null {
  if (first >= limit || itemPair(flat, first) >= 0) return null
  const other = otherParty(view, wordAtItem(flat, first))
  if (other) return other
  const edge = rightEdge(view, flat, first, limit)
  if (edge <= first) return null
  const from = wordAtItem(flat, first)
  return describe(view, from, withClosing(view, from, wordAtItem(flat, edge - 1) + 1))
}

/** A name in marks is part of the phrase with both its marks: агентство «Північ». */
function withClosing(view: View, from: number, to: number): number {
  for (let at = to - 1; at > from && at > to - 8; at--) {
    const pair = view.pairs[view.opens.get(at) ?? -1]
    if (pair?.closeAt === to && pair.closed) return to + 1
  }
  return to
}

/** "the person he spoke to": a phrase of the language, whatever verbs stand in it. */
function otherParty(view: View, word: number): NounPhrase | null {
  const hit = phrasesIn(view, word, word + 12).find((one) => one.from === word && one.what.kind === 'other-party')
  if (!hit) return null
  return { ...nominal(view, hit.from, hit.to, hit.from), other: true, definite: true, number: 'sg' }
}

function nominal(view: View, from: number, to: number, head: number): NounPhrase {
  const noun = personAt(view, head)
  const definite =
    has(view, from, flag.determiner) && !/^(?:a|an|one|two|three|some|several|many|another)$/.test(view.facts[from]?.folded ?? '')
  return {
    from,
    to,
    head,
    kind: 'nominal',
    noun,
    pronoun: null,
    name: null,
    owner: null,
    definite,
    other: false,
    gender: noun?.gender ?? null,
    number: noun?.number ?? null,
    cases: casesOf(view, head),
  }
}

/** Cases the head may stand in: from its forms, else from its ending; narrowed by a determiner that shows case. */
export function casesOf(view: View, head: number): readonly GrammarCase[] {
  const cases = new Set<GrammarCase>()
  for (const one of phrasesIn(view, head, head + 3)) {
    if (one.from === head && one.what.kind === 'person') for (const name of one.what.cases) cases.add(name)
  }
  const facts = view.facts[head]
  const { guessCases, grammar } = view.compiled.language
  if (cases.size === 0 && facts && guessCases) for (const name of guessCases(facts.folded)) cases.add(name)
  for (let at = head - 1; at >= Math.max(0, head - 4); at--) {
    const folded = view.facts[at]?.folded ?? ''
    const noun = personAt(view, head)
    const kind = noun?.number === 'pl' ? 'pl' : noun?.gender
    const shown = grammar.determinerCases?.[`${folded}:${kind ?? ''}`] ?? grammar.determinerCases?.[folded]
    if (!shown) continue
    const both = cases.size === 0 ? [...shown] : shown.filter((name) => cases.has(name))
    return both.length > 0 ? both : [...cases]
  }
  return [...cases]
}

function pronounPhrase(view: View, from: number, to: number): NounPhrase | null {
  const pronoun = view.facts[from]?.pronouns.find((one) => one.form !== 'poss') ?? null
  if (to - from !== 1 || !pronoun || has(view, from, flag.determiner)) return null
  return {
    ...nominal(view, from, to, from),
    kind: 'pronoun',
    pronoun,
    noun: null,
    gender: pronoun.gender ?? null,
    number: pronoun.number,
    cases: [],
  }
}

/** First word after an owner's 's, with the owner; or no owner. */
function splitOwner(view: View, from: number, to: number): { start: number; owner: readonly [number, number] | null } {
  for (let at = to - 2; at > from; at--) {
    const folded = view.facts[at]?.folded
    if (folded === "'s" || (folded === "'" && /s$/.test(view.facts[at - 1]?.folded ?? ''))) {
      const start = has(view, from, flag.determiner) ? from + 1 : from
      return { start: at + 1, owner: start < at ? [start, at] : null }
    }
  }
  return { start: from, owner: null }
}

/** Where the core of the phrase ends: before its first preposition, genitive determiner or bracket. */
function coreEnd(view: View, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const facts = view.facts[at]
    if (!facts) return at
    if (has(view, at, flag.preposition) && !has(view, at, flag.nameParticle)) return at
    if (has(view, at, flag.determiner) && facts.shape === 'lower' && !has(view, at - 1, flag.determiner | flag.preposition)) return at
  }
  return to
}

/**
 * The role noun of a phrase: the last one ("army spokesman"), but where nouns show their case a later noun that cannot
 * stand in the case of the first is its genitive ("rzecznik straży").
 */
function roleIn(view: View, from: number, to: number): number {
  let role = -1
  for (let at = from; at < to; at++) {
    if (!personAt(view, at)) continue
    const first = role < 0 ? null : personAt(view, role)
    if (!first || !(isGenitiveOf(view, role, first, at) || isModifier(view, role, at))) role = at
  }
  return role
}

/** "renseignement militaire", "portavoz militar": where modifiers follow, a small word right behind the head is one of them. */
function isModifier(view: View, role: number, at: number): boolean {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  return subject === 'both' && !guessCases && !nounCapitals && at === role + 1 && view.facts[at]?.shape === 'lower'
}

function isGenitiveOf(view: View, role: number, first: PersonNoun, at: number): boolean {
  const held = casesAs(view, role, first.number)
  const shown = casesAs(view, at, first.number)
  return held.length > 0 && casesOf(view, at).includes('gen') && !shown.some((one) => held.includes(one) && one !== 'gen')
}

/** Cases of a noun read in one number. */
function casesAs(view: View, word: number, number: 'sg' | 'pl'): GrammarCase[] {
  return phrasesIn(view, word, word + 3).flatMap((one) =>
    one.from === word && one.what.kind === 'person' && one.what.noun.number === number ? [...one.what.cases] : [],
  )
}

/** Describe the words of a phrase. */
export function describe(view: View, from: number, to: number): NounPhrase {
  const pronoun = pronounPhrase(view, from, to)
  if (pronoun) return pronoun
  const { start, owner } = splitOwner(view, from, to)
  const end = coreEnd(view, start, to)
  const found = roleIn(view, start, end)
  const role = found >= 0 && modifiesAnother(view, found, end) ? -1 : found
  const body = role >= 0 ? bodyName(view, start, end, role) : null
  const name = body ?? nameIn(view, role >= 0 ? role : start, end, role)
  if (name) {
    const found = role >= 0 ? personAt(view, role) : null
    const noun = body && found?.type === 'document' ? null : found
    const base = nominal(view, from, to, name[1] - 1)
    const gender = noun?.gender ?? view.compiled.language.nameGender?.(view.facts[name[0]]?.folded ?? '') ?? null
    return {
      ...base,
      kind: 'name',
      name,
      owner,
      noun,
      gender,
      number: noun?.number ?? 'sg',
      cases: role >= 0 ? casesOf(view, role) : base.cases,
    }
  }
  const head = role >= 0 ? role : headByPlace(view, start, end)
  return { ...nominal(view, from, to, head), owner }
}

/** "Kyiv Post", "Military Intelligence Directorate": a noun for a body, written with a capital in a run of capitals, is its name. */
function bodyName(view: View, from: number, to: number, role: number): readonly [number, number] | null {
  const type = personAt(view, role)?.type
  if (type === 'person' || type === 'group' || view.compiled.language.nounCapitals) return null
  const capital = (at: number): boolean => {
    const facts = view.facts[at]
    return (
      facts !== undefined &&
      (facts.shape === 'capital' || facts.shape === 'upper') &&
      !isDeterminer(view, at) &&
      (!has(view, at, flag.notName) || has(view, at, flag.number))
    )
  }
  if (!capital(role)) return null
  let start = role
  while (start > from && capital(start - 1)) start--
  let end = role + 1
  while (end < to && capital(end)) end++
  return end - start >= 2 ? [start, end] : null
}

/** "army fuel": where heads come last, a noun before another common noun is not the head. */
function modifiesAnother(view: View, role: number, end: number): boolean {
  const type = personAt(view, role)?.type
  if (view.compiled.language.subject !== 'before' || type === 'person' || type === 'group') return false
  const next = view.facts[role + 1]
  const small = flag.adverb | flag.preposition | flag.conjunction | flag.determiner | flag.relative | flag.notName
  return role + 1 < end && next !== undefined && next.shape === 'lower' && (next.flags & small) === 0 && next.folded !== "'s"
}

/** Head of a phrase of unknown words: the first noun where genitives follow it, else the last word. */
function headByPlace(view: View, from: number, to: number): number {
  if (view.compiled.language.nounCapitals) {
    for (let at = from; at < to; at++) if (view.facts[at]?.shape === 'capital' && !has(view, at, flag.determiner)) return at
  }
  return Math.max(from, to - 1)
}

/**
 * The run of capitals that is a name: after the last role noun, or the whole run where there is no role.
 * Where all nouns are written with capitals, a single one after a determiner is no name.
 */
function nameIn(view: View, from: number, to: number, role: number): readonly [number, number] | null {
  const first = role >= 0 ? role + 1 : from
  let start = -1
  let end = -1
  for (let at = first; at < to; at++) {
    const facts = view.facts[at]
    if (!facts) break
    const capital = facts.shape === 'capital' || facts.shape === 'upper'
    if (capital && !(has(view, at, flag.notName | flag.determiner) && (at === from || isDeterminer(view, at)))) {
      if (start < 0) start = at
      end = at + 1
    } else if (start >= 0 && facts.raw !== '.' && !has(view, at, flag.nameParticle | flag.conjunction) && facts.shape !== 'number') break
  }
  if (start < 0) return null
  if (role < 0 && lowerAfter(view, end, to)) return null
  if (view.compiled.language.nounCapitals && role < 0 && end - start === 1 && has(view, from, flag.determiner)) {
    return view.facts[start]?.shape === 'upper' ? [start, end] : null
  }
  return view.compiled.language.guessCases && role >= 0 ? withoutGenitive(view, role, start, end) : [start, end]
}

/**
 * "президент України Володимир Зеленський", "речник Генштабу Андрій Коваль": where nouns show their case, what the title
 * is of stands between it and the name. A single capital behind small words is never the name.
 */
function withoutGenitive(view: View, role: number, from: number, to: number): readonly [number, number] | null {
  const apart = from - role > 1 && (lowerAfter(view, role + 1, from) || personAt(view, role)?.type === 'person')
  if (to - from === 1 && (apart || personAt(view, from))) return null
  let start = from
  while (to - start >= 2 && personAt(view, start)) start++
  const oblique = /[иїіуюаяуыyi]$/u.test(view.facts[start]?.folded ?? '')
  const father = /(?:ович|евич|івна|ївна|овна|евна|йович)$/u.test(view.facts[start + 1]?.folded ?? '')
  if (to - start >= 3 && oblique && !father) start++
  return [start, to]
}

/** "Russian troops", "Odesa officials": small words after the capitals, so that the capitals are no name of the head. */
function lowerAfter(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.facts[at]?.shape === 'lower' && !has(view, at, flag.nameParticle)) return true
  return false
}
