/**
 * Which words of a phrase are the name: the capitals after the last role noun, the words in marks («Новая газета»), and,
 * where nouns show their case, not the capitals that only tell whose the role is ("президент України Володимир Зеленський").
 */
import { flag } from './compile-language.ts'
import { casesOf, isDeterminer, nounish, personAt } from './noun-facts.ts'
import { has, phrasesIn, type View } from './view.ts'

/**
 * The run of capitals that is a name: after the last role noun, or the whole run where there is no role.
 * Where all nouns are written with capitals, a single one after a determiner is no name.
 */
export function nameIn(view: View, from: number, to: number, role: number): readonly [number, number] | null {
  if (view.compiled.language.guessCases && role >= 0) return nameBehindRole(view, role, to)
  const first = role >= 0 ? role + 1 : from
  let start = -1
  let end = -1
  for (let at = first; at < to; at++) {
    const facts = view.facts[at]
    if (!facts) break
    // "die Kosten von Russlands Feldzug": behind an article a single capital before "von" is a noun and no name.
    if (view.compiled.language.nounCapitals && role < 0 && start === at - 1 && start > from && has(view, at, flag.nounPreposition))
      return null
    const capital = (facts.shape === 'capital' || facts.shape === 'upper') && !(start < 0 && isNoName(view, at, to, role))
    if (capital && !(has(view, at, flag.notName | flag.determiner) && (at === from || isDeterminer(view, at)))) {
      if (start < 0) start = at
      end = at + 1
    } else if (start >= 0 && facts.raw !== '.' && !has(view, at, flag.nameParticle | flag.conjunction) && facts.shape !== 'number') break
  }
  if (start < 0) return null
  if (role < 0 && (lowerAfter(view, end, to) || ofUnknown(view, from, start, end))) return null
  if (role < 0 && start > from && tellsWhose(view, start, end)) return null
  if (role < 0 && end - start === 1 && view.compiled.language.commonNoun?.(view.facts[start]?.folded ?? '')) return null
  if (role >= 0 && end - start === 1 && start === role + 1 && isGenitiveName(view, from, role, start)) return null
  if (view.compiled.language.nounCapitals && role < 0 && end - start === 1 && has(view, from, flag.determiner)) {
    return view.facts[start]?.shape === 'upper' ? [start, end] : null
  }
  return [start, end]
}

/**
 * "el comandante del EJÉRCITO Juan Roca": the body that a calling belongs to is no part of the name behind it.
 * "INTERCETTATE dai servizi, …": an adjective that opens a sentence is no name either. Both where modifiers follow their noun.
 */
function isNoName(view: View, at: number, to: number, role: number): boolean {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  if (subject !== 'both' || guessCases || nounCapitals) return false
  const next = at + 1 < to ? view.facts[at + 1] : undefined
  const capital = next?.shape === 'capital' || next?.shape === 'upper'
  const type = personAt(view, at)?.type
  const body = type === 'organisation' || type === 'agency' || type === 'outlet'
  if (role >= 0 && personAt(view, role)?.type === 'person' && body && capital && has(view, at - 1, flag.preposition | flag.determiner))
    return true
  return role < 0 && at === view.zones[view.zoneOf[at] ?? -1]?.from && has(view, at, flag.adjective) && !capital
}

/** "соратник Мельника": behind a small noun that the language does not know, a name that can be no nominative beside it is its owner's. */
function ofUnknown(view: View, from: number, start: number, end: number): boolean {
  const { guessCases, obliqueName } = view.compiled.language
  const noun = view.facts[start - 1]
  if (!guessCases || start <= from || noun?.shape !== 'lower' || has(view, start - 1, flag.adjective | flag.preposition)) return false
  if (obliqueName?.(view.facts[start]?.folded ?? '')) return true
  const manly = /[бвгґджзклмнпрстфхцчшщьй]$/u.test(noun.folded)
  return manly && /(?:[аяиіїыую]|ого|его|ої|ой)$/u.test(view.facts[end - 1]?.folded ?? '') && !obliqueName?.(noun.folded)
}

/** "pomysł Jana Rosy", "słowa Lisowskiego": behind a noun in small letters a name in the genitive tells whose it is. */
function tellsWhose(view: View, start: number, end: number): boolean {
  const { genitiveName } = view.compiled.language
  const before = view.facts[start - 1]
  if (!genitiveName || before?.shape !== 'lower' || !nounish(view, start - 1) || has(view, start - 1, flag.adjective | flag.verb))
    return false
  return genitiveName(view.facts[start]?.folded ?? '', end - start > 1 ? (view.facts[end - 1]?.folded ?? '') : '')
}

/** "ein Vertrauter Moldaus": behind an article and a noun that is no title a surname with a genitive -s tells whose the role is. */
function isGenitiveName(view: View, from: number, role: number, word: number): boolean {
  const { nounCapitals, nameGender } = view.compiled.language
  const folded = view.facts[word]?.folded ?? ''
  if (!nounCapitals || !/[^s]s$/u.test(folded) || !has(view, Math.min(from, role - 1), flag.determiner)) return false
  return nameGender?.(folded, true) === null && !personAt(view, role)?.title
}

/**
 * "президент України Володимир Зеленський", "керівник Офісу президента Андрій Єрмак": where nouns show their case, what the
 * role is of stands between it and the name, so the last capitals are the name. A single capital behind small words is none,
 * unless its form can be no genitive.
 */
function nameBehindRole(view: View, role: number, to: number): readonly [number, number] | null {
  const [from, end] = lastRun(view, role + 1, to)
  if (from < 0) return null
  const noun = personAt(view, role)
  if (noun && noun.type !== 'person') return bodyOwnName(view, role, from, end)
  const start = afterOwners(view, from, end)
  const apart = from - role > 1 && view.facts[from]?.shape !== 'upper'
  const single = end - start === 1
  if (single && (personAt(view, start) || view.facts[start]?.shape === 'upper')) return null
  // "наводить слова речника Укрінформ": a paper is nobody's surname.
  if (phrasesIn(view, from, end).some((one) => one.to === end && one.what.kind === 'outlet' && (apart || one.from < start))) return null
  if (single && apart && !plainNominative(view, start)) return null
  if (apart && /(?:ого|его|ої|ego)$/u.test(view.facts[start]?.folded ?? '')) return null
  return ownsRole(view, role, start, end) ? null : [start, end]
}

/** The last run of capitals among words, half-open; -1 where there is none. */
function lastRun(view: View, from: number, to: number): [number, number] {
  let start = -1
  let end = -1
  for (let at = from; at < to; at++) {
    const facts = view.facts[at]
    const capital = (facts?.shape === 'capital' || facts?.shape === 'upper') && !isDeterminer(view, at)
    if (capital && end !== at) start = at
    if (capital) end = at + 1
    else if (end === at && (facts?.raw === '.' || facts?.shape === 'number' || has(view, at, flag.nameParticle))) end = at + 1
  }
  while (end > start && view.facts[end - 1]?.shape === 'mark') end--
  return [start, end]
}

/**
 * "директор по сотрудничеству … Кирилл Дмитриев", "главы РФ Володимира Путіна | Юрієм Ушаковим": a given name with what is
 * behind it, last of a run of capitals, is the whole name, and what is before it belongs to somebody else. -1: none there.
 */
function lastGiven(view: View, from: number, to: number): number {
  const { givenName } = view.compiled.language
  for (let at = to - 2; givenName && at >= from && to - at <= 4; at--) {
    const facts = view.facts[at]
    if (facts?.shape !== 'capital' || !givenName(facts.folded)) continue
    // "Анна Мария Ковач": two given names side by side are one person's.
    return at > from && view.facts[at - 1]?.shape === 'capital' && givenName(view.facts[at - 1]?.folded ?? '') ? at - 1 : at
  }
  return -1
}

/** A full name in the nominative at the end of a phrase, behind whatever tells of what its bearer is; or null. */
export function nameAtEnd(view: View, from: number, to: number): readonly [number, number] | null {
  if (!view.compiled.language.givenName || view.facts[to - 1]?.shape !== 'capital') return null
  const [start, end] = lastRun(view, from, to)
  const at = end === to ? lastGiven(view, start, end) : -1
  if (at < 0 || view.compiled.language.obliqueName?.(view.facts[at]?.folded ?? '')) return null
  return /(?:ого|его|ої|ой|ому|ему|им|ым|ою)$/u.test(view.facts[end - 1]?.folded ?? '') ? null : [at, end]
}

/** "РФ Дмитрий Песков", "Міноборони Борис Пісторіус", "Півдня Наталія Гуменюк": what the role is of is no part of the name. */
function afterOwners(view: View, from: number, to: number): number {
  let start = Math.max(from, lastGiven(view, from, to))
  if (start > from) return start
  while (to - start >= 2 && (view.facts[start]?.shape === 'upper' || personAt(view, start))) start++
  const oblique = /[иїіуюаяуыyi]$/u.test(view.facts[start]?.folded ?? '')
  const father = /(?:ович|евич|івна|ївна|овна|евна|йович)$/u.test(view.facts[start + 1]?.folded ?? '')
  return to - start >= 3 && oblique && !father ? start + 1 : start
}

/** A body's own name follows it at once ("агентство Reuters"); a capital in the genitive tells whose it is. */
function bodyOwnName(view: View, role: number, from: number, end: number): readonly [number, number] | null {
  const apart = from - role > 1 && view.facts[from]?.shape !== 'upper' && lowerAfter(view, role + 1, from)
  const owned = apart && /(?:ого|его|ої|ой|ego)$/u.test(view.facts[from]?.folded ?? '')
  if (owned || (end - from === 1 && (apart || personAt(view, from)))) return null
  // "телеканал RT | Маргарита Симоньян": a body does not have a given name.
  const given = lastGiven(view, from, end)
  return [from, given > from ? given : end]
}

/** A surname in a form that is no genitive: consonant, -ко, -ий, -ой at its end. */
const plainNominative = (view: View, word: number): boolean =>
  view.facts[word]?.shape === 'capital' && /(?:[бвгґджзклмнпрстфхцчшщ]|ко|ий|ый)$/u.test(view.facts[word]?.folded ?? '')

/** "жена Пригожина", "адвокати Олега Пулатова", "жителька Пскова": the capitals tell whose the role is. */
function ownsRole(view: View, role: number, from: number, to: number): boolean {
  const cases = casesOf(view, role)
  const first = view.facts[from]?.folded ?? ''
  if (!cases.includes('nom')) return false
  if (view.compiled.language.obliqueName?.(first)) return true
  // "директор Государственного бюро", "президент України": what agrees with a noun behind it, or can be no surname in the nominative.
  if (to - from === 1 && lowerAfter(view, to, to + 1) && has(view, from, flag.adjective)) return true
  if (to - from === 1 && first.length > 4 && /[иіїыую]$/u.test(first)) return true
  const last = to - from > 1 ? (view.facts[to - 1]?.folded ?? '') : ''
  if (personAt(view, role)?.gender !== 'f' && view.compiled.language.genitiveName?.(first, last)) return true
  const noun = personAt(view, role)
  const held = noun?.kin || owned.has(noun?.family ?? '')
  return (held ?? false) && to - from === 1 && /(?:[аяиіїы]|ої|ой|ого|его)$/u.test(first)
}

/** Families of those who are somebody's, or of some place. */
const owned = new Set(['lawyer', 'witness', 'resident', 'relative', 'friend'])

/** "Russian troops", "Odesa officials": small words after the capitals, so that the capitals are no name of the head. */
function lowerAfter(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.facts[at]?.shape === 'lower' && !has(view, at, flag.nameParticle)) return true
  return false
}

/** Words in marks that are a name and no quotation: «Новая газета», «Карлсон». First word to closing mark, or null. */
export function markedAt(view: View, word: number): readonly [number, number] | null {
  const pair = view.pairs[view.opens[word - 1] ?? -1]
  if (!pair || pair.kind === 'quote' || pair.openAt !== word - 1 || !pair.closed || pair.closeAt - word > 8) return null
  const shape = view.facts[word]?.shape
  return (shape === 'capital' || shape === 'upper') && pair.closeAt > word ? [word, pair.closeAt] : null
}

/** The name in marks inside a phrase, where capitals and small words alike are written in it («Важные истории»). */
export function markedName(view: View, from: number, to: number): readonly [number, number] | null {
  if (!view.compiled.language.guessCases) return null
  for (let at = from; at < to; at++) {
    const found = markedAt(view, at)
    if (found && found[1] <= to) return found
  }
  return null
}

/** Is a word the last one of a name in marks: the name's first word, or -1. */
export function markedBefore(view: View, word: number): number {
  for (let at = word; at > 0 && word - at < 8; at--) {
    const found = markedAt(view, at)
    if (found) return found[1] === word + 1 ? found[0] : -1
  }
  return -1
}

/** "співрозмовник видання", "собеседник «Медузы»": who talks to a paper is nobody on the line. */
export function ofOutlet(view: View, word: number): boolean {
  const type = personAt(view, word)?.type
  return (
    type === 'outlet' ||
    type === 'organisation' ||
    type === 'agency' ||
    markedAt(view, word + 1) !== null ||
    view.facts[word]?.shape === 'upper'
  )
}
