/**
 * What stands in a noun phrase: a name, a title, a role, a pronoun; its head, its owner, its number, gender and cases.
 *
 * Where a phrase begins and ends is told by `noun-phrases.ts`. Here its head is found by the nouns the language knows, by
 * capitals, or, failing both, by place.
 */
import type { Gender } from '../model/index.ts'
import { flag } from './compile-language.ts'
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

/** The known person noun that starts at a word. */
export function personAt(view: View, word: number): PersonNoun | null {
  for (let at = view.foundFrom[word] ?? view.found.length; at < view.found.length; at++) {
    const one = view.found[at]
    if (!one || one.from !== word) return null
    if (one.what.kind === 'person') return one.what.noun
  }
  return null
}

export function nominal(view: View, from: number, to: number, head: number): NounPhrase {
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
  if (held.length > 0 && view.facts[at]?.shape === 'upper') return true
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
  const { nounCapitals, guessCases } = view.compiled.language
  for (let at = from; (nounCapitals || guessCases) && at < to; at++) {
    const noun = nounCapitals ? view.facts[at]?.shape === 'capital' : !has(view, at, flag.adjective) && nounish(view, at)
    if (noun && !has(view, at, flag.determiner) && (nounCapitals || view.facts[at]?.pronouns.length === 0)) return at
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
  const apart =
    from - role > 1 && view.facts[from]?.shape !== 'upper' && (lowerAfter(view, role + 1, from) || personAt(view, role)?.type === 'person')
  const owned = apart && /(?:ого|его|ої|ой|ego)$/u.test(view.facts[from]?.folded ?? '')
  if (owned || (to - from === 1 && (apart || personAt(view, from)))) return null
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
