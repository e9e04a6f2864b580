/**
 * What stands in a noun phrase: a name, a title, a role, a pronoun; its head, its owner, its number, gender and cases.
 *
 * Where a phrase begins and ends is told by `noun-phrases.ts`. Here its head is found by the nouns the language knows, by
 * capitals, or, failing both, by place.
 */
import type { Gender } from '../model/index.ts'
import { flag } from './compile-language.ts'
import type { GrammarCase, PersonNoun, Pronoun } from './language.ts'
import { markedName, nameAtEnd, nameIn } from './names-in-phrases.ts'
import { casesAs, casesOf, isDeterminer, nounish, personAt } from './noun-facts.ts'
import { has, type View } from './view.ts'

export { casesOf, isDeterminer, nounish, personAt }

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

/** "a", "three", "ein", "une": a determiner that brings somebody new. */
function isIndefinite(view: View, word: number): boolean {
  const folded = view.facts[word]?.folded ?? ''
  const own = view.compiled.language.grammar.indefinites?.split(' ').includes(folded) ?? false
  return own || /^(?:a|an|one|two|three|some|several|many|another)$/.test(folded)
}

export function nominal(view: View, from: number, to: number, head: number): NounPhrase {
  const noun = personAt(view, head)
  const definite = has(view, from, flag.determiner) && !isIndefinite(view, from)
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

/** "sagten sie", "sie haben": one form for her and for them; the verb at its side tells. */
function besidePlural(view: View, word: number): boolean {
  if (!view.compiled.language.nounCapitals) return false
  const plural = (at: number): boolean => has(view, at, flag.verb | flag.cue) && /(?:en|sind)$/u.test(view.facts[at]?.folded ?? '')
  return plural(word - 1) || (plural(word + 1) && !has(view, word - 1, flag.verb | flag.cue))
}

function pronounPhrase(view: View, from: number, to: number): NounPhrase | null {
  const readings = view.facts[from]?.pronouns.filter((one) => one.form !== 'poss') ?? []
  const pronoun = (besidePlural(view, from) ? readings.find((one) => one.number === 'pl') : undefined) ?? readings[0] ?? null
  if (to - from !== 1 || !pronoun || (has(view, from, flag.determiner) && !has(view, from, flag.standAlone))) return null
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
    if (
      has(view, at, flag.preposition) &&
      (!has(view, at, flag.nameParticle) || personAt(view, at - 1) || view.facts[at - 1]?.shape === 'lower' || leadsBody(view, at))
    )
      return at
    if (has(view, at, flag.determiner) && facts.shape === 'lower' && !has(view, at - 1, flag.determiner | flag.preposition)) return at
  }
  return to
}

/** "Hanna Brock VON der Universität": a small word of names with a known noun behind it is a preposition. */
const leadsBody = (view: View, at: number): boolean => personAt(view, has(view, at + 1, flag.determiner) ? at + 2 : at + 1) !== null

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
  if (held.length > 0 && view.facts[at]?.shape === 'upper') return true
  // "глава Міноборони": what is never declined stands in the genitive behind a calling.
  if (first.type === 'person' && personAt(view, at)?.type !== 'person' && shown.includes('nom') && shown.includes('gen')) return true
  // "Мать солдата": what can be no subject behind what can be one.
  if (held.includes('nom') && shown.includes('gen') && !shown.includes('nom')) return true
  return held.length > 0 && casesOf(view, at).includes('gen') && !shown.some((one) => held.includes(one) && one !== 'gen')
}

/** Describe the words of a phrase. */
export function describe(view: View, from: number, to: number): NounPhrase {
  const pronoun = pronounPhrase(view, from, to)
  if (pronoun) return pronoun
  const { start, owner } = splitOwner(view, from, to)
  const end = coreEnd(view, start, to)
  const marked = markedName(view, start, end)
  const found = roleIn(view, start, marked ? marked[0] : end)
  const role = found >= 0 && modifiesAnother(view, found, end) ? -1 : found
  const body = role >= 0 && !marked ? bodyName(view, start, end, role) : null
  const full = nameAtEnd(view, start, to)
  const name =
    full ??
    (marked
      ? nameInMarks(view, marked, role, end)
      : (body ?? nameIn(view, role >= 0 ? role : start, end, role) ?? nameBehindBody(view, role, end, to)))
  // "помощник президента Юрий Кац": a calling that the language does not know, and another one in the genitive behind it.
  const own = full && role >= 0 && !casesOf(view, role).includes('nom') ? -1 : role
  if (name) return namedPhrase(view, [from, to], name, own, owner, body !== null && !full)
  const head = role >= 0 ? role : headByPlace(view, start, end)
  return onePart(view, { ...nominal(view, from, to, head), owner })
}

/** "el comandante del Ejército JUAN ROCA": where modifiers follow, two capitals behind the body that a calling is of are the person's name. */
function nameBehindBody(view: View, role: number, end: number, to: number): readonly [number, number] | null {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  if (subject !== 'both' || guessCases || nounCapitals || role < 0 || personAt(view, role)?.type !== 'person') return null
  const capital = (at: number): boolean => view.facts[at]?.shape === 'capital' && !isDeterminer(view, at)
  let start = to
  while (start > end && capital(start - 1) && !bodyAt(view, start - 1)) start--
  if (to - start >= 3 && has(view, start, flag.adjective)) start++
  if (to - start < 2) return null
  for (let at = end; at < start; at++) if (bodyAt(view, at)) return [start, to]
  return null
}

/** Is a known noun for a body at a word. */
function bodyAt(view: View, word: number): boolean {
  const type = personAt(view, word)?.type
  return type === 'organisation' || type === 'agency' || type === 'outlet'
}

function namedPhrase(
  view: View,
  [from, to]: readonly [number, number],
  name: readonly [number, number],
  role: number,
  owner: readonly [number, number] | null,
  body: boolean,
): NounPhrase {
  const found = role >= 0 ? personAt(view, role) : null
  const noun = body && found?.type === 'document' ? null : found
  const base = nominal(view, from, to, name[1] - 1)
  const { guessCases, nameGender } = view.compiled.language
  const person = noun === null || noun.type === 'person'
  const shown =
    person && !eitherGender(view, name) ? (nameGender?.(view.facts[name[0]]?.folded ?? '', name[1] - name[0] === 1) ?? null) : null
  // "представник … Марія Захарова": a calling of one gender is held by people of both; the name tells.
  const gender = guessCases ? (shown ?? noun?.gender ?? null) : (noun?.gender ?? shown)
  // A name in marks is often not declined, and its last word need not be its head («Схем», «Новости дня»).
  const bare = guessCases !== undefined && markedName(view, name[0], name[1]) !== null
  const cases = role >= 0 ? casesOf(view, role) : bare ? [] : base.cases
  return { ...base, kind: 'name', name, owner, noun, gender, number: noun?.number ?? 'sg', cases }
}

/** "Лапина": a woman's surname, or a man's in the genitive; only a verb in the feminine beside it tells. */
function eitherGender(view: View, [from, to]: readonly [number, number]): boolean {
  const { guessCases, verbShows } = view.compiled.language
  if (!guessCases || to - from !== 1 || !/(?:[оеєё]в|[иіїы]н)а$/u.test(view.facts[from]?.folded ?? '')) return false
  for (const at of [to, from - 1, to + 1])
    if (has(view, at, flag.verb | flag.cue) && verbShows?.(view.facts[at]?.folded ?? '')?.gender === 'f') return false
  return true
}

/** «Північ» behind a noun for a body is its name; behind a calling ("директор «Зерна» Павло Рудий") it is whose he is. */
function nameInMarks(view: View, marked: readonly [number, number], role: number, end: number): readonly [number, number] | null {
  if (role < 0 || personAt(view, role)?.type !== 'person') return marked
  return marked[1] + 1 < end ? nameIn(view, role, end, role) : null
}

/** "один із військових": the number stands in the subject's place, the people behind it in the genitive. */
function onePart(view: View, phrase: NounPhrase): NounPhrase {
  const first = view.facts[phrase.from]
  const { guessCases, nounCapitals, subject } = view.compiled.language
  if ((!guessCases && (nounCapitals || subject !== 'both')) || !first || phrase.to - phrase.from < 3) return phrase
  if (!has(view, phrase.from + 1, flag.nounPreposition) || !has(view, phrase.from, flag.number | flag.standAlone)) return phrase
  const of = partOf(view, phrase)
  const oblique = /(?:ого|ому|ої|ой|ій|им|их|ох|ом)$/u.test(first.folded)
  const single = view.compiled.language.grammar.numbers[first.folded] === 1 || /^одн/u.test(first.folded)
  return {
    ...phrase,
    definite: false,
    ...of,
    cases: !guessCases ? [] : oblique ? ['gen', 'dat', 'ins'] : ['nom'],
    number: single ? 'sg' : 'pl',
  }
}

/** Of whom one is told: the known noun behind "один із". */
function partOf(view: View, phrase: NounPhrase): Partial<NounPhrase> {
  for (let at = phrase.from + 2; at < phrase.to; at++) {
    const noun = personAt(view, at)
    if (noun) return { noun: { ...noun, number: 'sg' }, head: at, gender: noun.gender ?? null }
  }
  return {}
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
  const small = flag.adverb | flag.preposition | flag.conjunction | flag.determiner | flag.relative | flag.notName | flag.maybeVerb
  return role + 1 < end && next !== undefined && next.shape === 'lower' && (next.flags & small) === 0 && next.folded !== "'s"
}

/** Head of a phrase of unknown words: the first noun where genitives follow it, else the last word. */
function headByPlace(view: View, from: number, to: number): number {
  const { nounCapitals, guessCases } = view.compiled.language
  for (let at = from; (nounCapitals || guessCases) && at < to; at++) {
    const noun = nounCapitals ? view.facts[at]?.shape === 'capital' : !has(view, at, flag.adjective) && nounish(view, at)
    if (noun && !has(view, at, flag.determiner) && (nounCapitals || view.facts[at]?.pronouns.length === 0)) return at
  }
  return Math.max(from, to - 1)
}
