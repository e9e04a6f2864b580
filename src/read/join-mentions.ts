/**
 * Who is meant: mentions joined into entities, for sources, addressees and carriers.
 *
 * A sieve, surest first: the same name, surname or alias; a title; a definite noun of the same family whose traits do not
 * clash; a trait ("the wounded man" ~ the one in the hospital); "the other"; and last a pronoun, which takes the nearest
 * fitting one in the subject's place within three sentences. What stays open has no entity.
 */
import { sameNoun } from './case-stems.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { isPair, otherOf, otherVoice } from './divide-pairs.ts'
import { agrees, familyFit, type Growing, learn, learnName, nameWords, traitsOf } from './entities.ts'
import { pronounAntecedent, pronounFits } from './find-antecedents.ts'
import type { Seen } from './find-mentions.ts'
import { knownNameAt } from './find-names.ts'
import { generalBody } from './general-bodies.ts'
import { likeness } from './likeness.ts'
import { besideCue, officialAtHand } from './officials.ts'
import { has, type View } from './view.ts'
import { bareMeaning, kinOfOther, nameInOtherCase, thatOne } from './voices.ts'
import { add, inOpening, memory, ofCallBefore, remember, type World } from './world.ts'

/** Keys under which a name is found again: whole, last word, and the row of the lexicon. */
function keysOf(
  world: World,
  words: readonly [number, number],
): { whole: string; last: string; known: string | null; type: string | null } {
  const folded = nameWords(world.view, words)
  const known = knownNameAt(world.known, world.view.starts[words[0]] ?? 0, world.view.ends[words[1] - 1] ?? 0)
  return { whole: folded.join(' '), last: folded.at(-1) ?? '', known: known?.id ?? null, type: known?.type ?? null }
}

/** The entity of a name, made if it is new. */
export function byName(world: World, phrase: NounPhrase): Growing {
  const words = phrase.name ?? [phrase.head, phrase.head + 1]
  const keys = keysOf(world, words)
  const seen =
    (keys.known ? world.byName.get(`#${keys.known}`) : undefined) ??
    world.byName.get(keys.whole) ??
    (keys.whole === keys.last || phrase.noun ? world.byName.get(`~${keys.last}`) : undefined) ??
    nameInOtherCase(world, words)
  const entity = seen && (!phrase.noun || familyFit(seen, phrase.noun) >= 0 || seen.names.has(keys.whole)) ? seen : add(world, phrase)
  index(world, entity, keys)
  return entity
}

function index(world: World, entity: Growing, keys: ReturnType<typeof keysOf>): void {
  world.byName.set(keys.whole, entity)
  if (keys.whole !== keys.last && keys.last.length > 1 && !world.byName.has(`~${keys.last}`)) world.byName.set(`~${keys.last}`, entity)
  if (keys.known) {
    entity.known = keys.known
    world.byName.set(`#${keys.known}`, entity)
    const type = typeOfKnown(keys.type)
    if (type && (entity.type === 'unknown' || entity.type === 'person')) entity.type = type
  }
}

function typeOfKnown(type: string | null): Growing['type'] | null {
  if (type === 'media') return 'outlet'
  if (type === 'organisation') return 'agency'
  if (type === 'place') return 'place'
  return type === 'person' ? 'person' : null
}

/** The entity that a definite nominal means, or null. */
function byNoun(world: World, phrase: NounPhrase, zone: number): Growing | null {
  let best: Growing | null = null
  let top = 1.4
  for (const entity of world.entities.slice(-memory)) {
    const score = likeness(world, entity, phrase, zone)
    if (score > top) {
      top = score
      best = entity
    }
  }
  return best
}

/** "his mother": the owner is the pronoun's antecedent, and kin of a party may be the other party. */
function byKin(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const noun = phrase.noun
  if (!noun?.kin) return null
  const same = world.entities.slice(-memory).filter((one) => one.family === noun.family && one.number === phrase.number)
  const own = same.find((one) => !ofCallBefore(world, one, zone)) ?? (inOpening(world, zone) ? undefined : same[0])
  if (own) return own
  const returned = world.view.compiled.language.caseEndings || phrase.definite ? kinOfOther(world, phrase) : null
  if (returned) return returned
  const pronoun = world.view.facts[phrase.from]?.pronouns.find((one) => one.form === 'poss')
  const owner = pronoun ? pronounAntecedent(world, { gender: pronoun.gender ?? null, number: pronoun.number }, zone, phrase.from) : null
  if (owner?.other && owner.other.family !== null && agrees(owner.other, phrase) && phrase.number === 'sg') return owner.other
  return null
}

/** The entity of one phrase. `null` when nobody can be told. */
export function resolve(world: World, phrase: NounPhrase, zone: number, subject: boolean): Growing | null {
  const seen = world.byHead.get(phrase.head)
  if (seen) return seen
  if (phrase.kind === 'pronoun') return resolvePronoun(world, phrase, zone)
  const acronym = phrase.kind === 'nominal' ? byAcronym(world, phrase) : null
  if (acronym) return remember(world, acronym, phrase, zone, subject)
  if (phrase.other) {
    const base = world.lastParty ?? lastPerson(world)
    // "Der Mann am anderen Ende der Leitung flüstert" as the first words: nobody is there whose other he could be.
    const other = base ? otherOf(world, base) : phrase.noun ? resolveNominal(world, phrase, zone) : null
    // "його співрозмовниця": the other one of the line, and no soldier for all that.
    if (other && phrase.noun && other.phrases.length === 0) {
      other.family = null
      other.role = null
    }
    return other ? remember(world, other, phrase, zone, subject) : null
  }
  const entity = phrase.kind === 'name' ? byName(world, phrase) : resolveNominal(world, phrase, zone)
  if (phrase.kind === 'nominal' && isPair(world.view, phrase) && entity.number === 'pl') world.pair = entity
  return remember(world, entity, phrase, zone, subject)
}

/** "ГУР", "СБУ": a noun for a body that is written as an acronym is a name. */
function byAcronym(world: World, phrase: NounPhrase): Growing | null {
  const facts = world.view.facts[phrase.head]
  if (facts?.shape !== 'upper' || !phrase.noun) return null
  const seen = world.byName.get(facts.folded)
  if (seen) return seen
  const made = resolveNominal(world, phrase, 0)
  world.byName.set(facts.folded, made)
  return made
}

function resolveNominal(world: World, phrase: NounPhrase, zone: number): Growing {
  const kin = byKin(world, phrase, zone)
  if (kin) return kin
  const other = otherVoice(world, phrase)
  if (other) return other
  if (!phrase.noun) return byWord(world, phrase, zone)
  if (phrase.number === 'pl' && !phrase.definite) return byLemma(world, phrase, zone) ?? add(world, phrase)
  const owned = world.view.facts[phrase.from]?.pronouns.some((one) => one.form === 'poss') ?? false
  if (owned && !phrase.noun.kin) return byLemma(world, phrase, zone) ?? add(world, phrase)
  // "He tells his friend": whoever "his" means is not the friend.
  if (owned && world.view.compiled.language.subject === 'before') {
    const same = byNoun(world, phrase, zone)
    return same?.family === phrase.noun.family ? same : add(world, phrase)
  }
  const told = phrase.noun.title === true && besideCue(world.view, phrase)
  const meant = phrase.definite || told || (phrase.noun.title && phrase.from === phrase.head) || withoutArticle(world, phrase)
  const body = meant || world.view.compiled.language.caseEndings ? generalBody(world, phrase, zone) : null
  if (phrase.noun.family === 'statesman') return officialAtHand(world, phrase, zone) ?? add(world, phrase)
  if (meant || body)
    return (meant ? byNoun(world, phrase, zone) : null) ?? body ?? officialAtHand(world, phrase, zone) ?? add(world, phrase)
  const party = world.entities
    .slice(-memory)
    .filter(
      (one) =>
        one.role === 'combatant' && one.number === 'sg' && one.family === phrase.noun?.family && likeness(world, one, phrase, zone) > 1.4,
    )
  return party.length === 1 && phrase.noun.role === 'combatant' && party[0] && party[0].names.size === 0 ? party[0] : add(world, phrase)
}

/** Where there is no article, a bare singular of a combatant or a relative means the one at hand, in whatever case. */
function withoutArticle(world: World, phrase: NounPhrase): boolean {
  const role = phrase.noun?.role
  const paper = phrase.noun?.type === 'outlet' && phrase.from === phrase.head
  const bare = bareMeaning.has(phrase.noun?.family ?? '') || phrase.noun?.family === 'body' || paper
  return (
    world.view.compiled.language.caseEndings !== undefined &&
    phrase.number !== 'pl' &&
    (role === 'combatant' || role === 'relative' || bare)
  )
}

/** A bare plural ("experts") means the same people only by the same word and without a trait that clashes. */
function byLemma(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const lemma = phrase.noun?.lemma ?? ''
  const own = traitsOf(world.view, phrase)
  const same = world.entities.slice(-memory).filter((one) => one.lemmas.has(lemma) && likeness(world, one, phrase, zone) > 1)
  return same.find((one) => own.length > 0 || one.traits.size === 0) ?? null
}

/** "The younger one": where the head stands for any noun, the word before it tells who is meant. */
function tellingWord(view: View, phrase: NounPhrase): string {
  const bare = has(view, phrase.head, flag.standAlone) && phrase.head - phrase.from >= 2
  return view.facts[bare ? phrase.head - 1 : phrase.head]?.folded ?? ''
}

/** A noun that the language does not know: definite, it means whoever was called by the same word. */
function byWord(world: World, phrase: NounPhrase, zone: number): Growing {
  const word = tellingWord(world.view, phrase)
  const { language } = world.view.compiled
  const same = (one: Growing): boolean => one.names.size === 0 && [...one.lemmas].some((lemma) => sameNoun(language, lemma, word))
  const there = phrase.definite || language.caseEndings ? world.entities.slice(-memory).filter(same) : []
  const seen = there.find((one) => !ofCallBefore(world, one, zone)) ?? (inOpening(world, zone) ? undefined : there[0])
  const entity = seen ?? add(world, phrase)
  entity.lemmas.add(word)
  return entity
}

function lastPerson(world: World): Growing | null {
  for (let at = world.trail.length - 1; at >= 0 && world.trail.length - at < 12; at--) {
    const one = world.trail[at]
    if (one?.subject && one.entity.type === 'person' && one.entity.number !== 'pl') return one.entity
  }
  for (let at = world.trail.length - 1; at >= 0; at--) {
    const entity = world.trail[at]?.entity
    if (entity && entity.type === 'person' && entity.number !== 'pl') return entity
  }
  return null
}

function resolvePronoun(world: World, phrase: NounPhrase, zone: number): Growing | null {
  if (phrase.pronoun?.person !== 3) return null
  if (phrase.pronoun.form === 'nom' && has(world.view, phrase.head, flag.determiner)) {
    const that = thatOne(world, phrase, zone) ?? add(world, phrase)
    world.byHead.set(phrase.head, that)
    return that
  }
  const wanted = { gender: phrase.gender, number: phrase.number }
  const entity = ofTheCall(world, phrase, zone) ?? pronounAntecedent(world, wanted, zone, phrase.head)
  if (entity) world.byHead.set(phrase.head, entity)
  if (entity?.gender === null && phrase.gender && entity.type === 'person') entity.gender = phrase.gender
  return entity
}

/** "розмову окупантів, у якій ВОНИ розповідають": behind such a relative the pronoun takes up those named right before it. */
function ofTheCall(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const { view } = world
  const led = has(view, phrase.head - 1, flag.relative) && has(view, phrase.head - 2, flag.preposition)
  if (!led || view.facts[phrase.head - 3]?.raw !== ',' || !view.compiled.language.guessCases) return null
  const last = world.trail.findLast((one) => one.zone === zone && one.word < phrase.head - 3)
  return last && pronounFits(last.entity, { gender: phrase.gender, number: phrase.number }) ? last.entity : null
}

/** "Directorate (HUR)" is another name; "Olaf Scholz (SPD)" is a party, "Kharkiv (Ukraine)" a place. */
function isOtherName(view: View, phrase: NounPhrase, alias: readonly [number, number]): boolean {
  if (phrase.noun) return phrase.noun.type !== 'person'
  if (!phrase.name || phrase.name[1] - phrase.name[0] < 2) return true
  const first = (word: number): string => (view.facts[word]?.folded ?? '').charAt(0)
  return first(phrase.name[0]) === first(alias[0])
}

/** Take in one mention found in passing. */
export function takeMention(world: World, seen: Seen): void {
  const { phrase, zone } = seen
  if (phrase.kind === 'pronoun') return
  const entity = resolve(world, phrase, zone, seen.subject)
  if (!entity) return
  const last = world.trail.at(-1)
  if (seen.inner && last?.word === phrase.head && !seen.subject) world.trail[world.trail.length - 1] = { ...last, inner: true }
  if (seen.alias && isOtherName(world.view, phrase, seen.alias)) {
    learnName(world.view, entity, seen.alias)
    index(world, entity, keysOf(world, seen.alias))
    entity.name = world.view.text.slice(world.view.starts[seen.alias[0]], world.view.ends[seen.alias[1] - 1])
  }
  if (seen.apposed) {
    learn(world.view, entity, seen.apposed, zone)
    const keys = seen.apposed.name ? keysOf(world, seen.apposed.name) : null
    if (keys && !world.byName.has(keys.whole)) index(world, entity, keys)
    world.byHead.set(seen.apposed.head, entity)
  }
}

/** "He has fought there for two months.": who a pronoun in the subject's place means goes on being spoken of. */
export function takePronoun(world: World, { phrase, zone, subject }: Seen): void {
  if (!subject || phrase.kind !== 'pronoun' || phrase.gender === null || phrase.pronoun?.form !== 'nom' || world.byHead.has(phrase.head))
    return
  const entity = resolve(world, phrase, zone, true)
  if (entity) world.trail.push({ entity, zone, word: phrase.head, subject: true })
}

/** An entity that turned out to be another one: it is no antecedent any more. */
function forget(world: World, entity: Growing): void {
  for (let at = world.trail.length - 1; at >= Math.max(0, world.trail.length - memory); at--)
    if (world.trail[at]?.entity === entity) world.trail.splice(at, 1)
}

/**
 * "The newspaper reported on the recordings Kyiv Post.": a bare outlet name left over in the sentence of a generic outlet
 * noun is its name (machine translation moves appositives away).
 */
export function joinDisplaced(world: World, rows: readonly Seen[]): void {
  const generic = rows.find((one) => one.phrase.kind === 'nominal' && one.phrase.noun?.type === 'outlet' && one.subject)
  if (!generic) return
  const name = rows.find((one) => {
    if (one.phrase.kind !== 'name' || one.subject || one.phrase.head <= generic.phrase.head) return false
    const known = keysOf(world, one.phrase.name ?? [one.phrase.head, one.phrase.head + 1])
    return known.type === 'media' && !has(world.view, one.phrase.from - 1, flag.preposition)
  })
  if (!name) return
  const entity = world.byHead.get(name.phrase.head)
  if (!entity) return
  const before = world.byHead.get(generic.phrase.head)
  if (before && before !== entity) forget(world, before)
  world.byHead.set(generic.phrase.head, entity)
  learn(world.view, entity, generic.phrase, generic.zone)
  world.trail.push({ entity, zone: generic.zone, word: generic.phrase.head, subject: true })
}
