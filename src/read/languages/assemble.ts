/**
 * Turns the compact word lists of a language folder (`*.data.ts`) into the objects of the contract.
 *
 * The lists are written for people: one line per kind, lemmas behind a colon. What a lemma's forms are is the business
 * of the language, which hands in its own small conjugator or declension. Nothing here names a language.
 */
import type { CueClass, EntityType, Gender, HedgeKind, PartyRole } from '../../model/index.ts'
import type {
  CaseForms,
  CueNoun,
  CuePreposition,
  CueVerb,
  GrammarCase,
  HedgeWord,
  PersonNoun,
  StanceWord,
  Strength,
  Takes,
} from '../language.ts'

/** The forms of one verb, or of one half of a separable verb. */
export interface VerbForms {
  readonly finite: readonly string[]
  readonly infinitive?: readonly string[]
  readonly gerund?: readonly string[]
  readonly participle?: readonly string[]
  /** Separable particle that has to follow. */
  readonly particle?: string
}

/** A lemma and the one or two sets of forms it is looked for by. */
export interface Conjugated {
  readonly lemma: string
  readonly sets: readonly VerbForms[]
}

/** Lines of a list without blanks at the edges, empty lines and `#` remarks. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** The blank-separated words of a text. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** `head: tail` cut at the first colon; a line without one has an empty tail. */
function cutHead(line: string): [head: string, tail: string] {
  const at = line.indexOf(':')
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

/** Patterns out of forms: without doubles, `_` becomes a blank. Undefined when there are none. */
function patterns(forms: readonly string[] | undefined): string | undefined {
  const kept = [...new Set((forms ?? []).filter((form) => form !== ''))]
  return kept.length === 0 ? undefined : kept.join(';').replaceAll('_', ' ')
}

/**
 * Verbs from lines `CLASS strength takes,takes: spec spec …`. `conjugate` reads one spec (its own little notation).
 * A verb on two lines keeps both entries (a strong reading and a weak one).
 */
export function cueVerbs(text: string, conjugate: (spec: string) => Conjugated): CueVerb[] {
  return lines(text).flatMap((line) => {
    const [head, tail] = cutHead(line)
    const [kind = 'N', strength = 'high', takes = 'clause'] = words(head)
    return words(tail).flatMap((spec) => {
      const { lemma, sets } = conjugate(spec)
      return sets.map((set) => verb(lemma, kind as CueClass, strength as Strength, takes.split(',') as Takes[], set))
    })
  })
}

function verb(lemma: string, kind: CueClass, strength: Strength, takes: readonly Takes[], set: VerbForms): CueVerb {
  const infinitive = patterns(set.infinitive)
  const gerund = patterns(set.gerund)
  const participle = patterns(set.participle)
  return {
    lemma: lemma.replaceAll('_', ' '),
    class: kind,
    strength,
    takes,
    finite: patterns(set.finite) ?? '',
    ...(infinitive === undefined ? {} : { infinitive }),
    ...(gerund === undefined ? {} : { gerund }),
    ...(participle === undefined ? {} : { participle }),
    ...(set.particle === undefined ? {} : { particle: set.particle }),
  }
}

/** Nouns of speech from lines `CLASS strength: lemma=form,form lemma …`; `decline` gives further forms of a lemma. */
export function cueNouns(text: string, decline?: (lemma: string) => readonly string[]): CueNoun[] {
  return lines(text).flatMap((line) => {
    const [head, tail] = cutHead(line)
    const [kind = 'N', strength = 'middle'] = words(head)
    return words(tail).map((spec) => {
      const [lemma = '', forms = ''] = spec.split('=')
      const all = [lemma, ...(forms === '' ? [] : forms.split(',')), ...(decline?.(lemma) ?? [])]
      return { lemma: lemma.replaceAll('_', ' '), class: kind as CueClass, strength: strength as Strength, forms: patterns(all) ?? '' }
    })
  })
}

/**
 * Frames from lines `strength flags…: pattern | not words`. Flags: `post`, `person`, `alone`, `named`, `self`, `comma`, and cases (`gen`, `dat`, …).
 * One frame per pattern; several patterns separated by `;` share the line's flags.
 */
export function cuePrepositions(text: string): CuePreposition[] {
  return lines(text).flatMap((line) => {
    const [head, tail] = cutHead(line)
    const [strength = 'high', ...flags] = words(head)
    const [all = '', not] = tail.split(' ! ')
    const cases = flags.filter((flag): flag is GrammarCase => /^(?:nom|gen|dat|acc|ins|loc)$/u.test(flag))
    return all.split(';').map((pattern) => ({
      pattern: pattern.trim(),
      lemma: pattern.trim().replaceAll('?', ''),
      strength: strength as Strength,
      ...(flags.includes('post') ? { place: 'post' as const } : {}),
      ...(flags.includes('person') ? { person: true } : {}),
      ...(flags.includes('self') ? { self: true } : {}),
      ...(flags.includes('named') ? { named: true } : {}),
      ...(flags.includes('alone') ? { alone: true } : {}),
      ...(flags.includes('comma') ? { afterComma: true } : {}),
      ...(cases.length === 0 ? {} : { cases }),
      ...(not === undefined ? {} : { not: not.trim() }),
    }))
  })
}

/** What a line of nouns says of all its nouns. */
interface NounHead {
  readonly family: string
  readonly type: EntityType
  readonly gender?: Gender
  readonly number: 'sg' | 'pl'
  readonly role?: PartyRole
  readonly kin?: boolean
  readonly title?: boolean
}

/** Head `family type flags…`. Flags: m f n, pl, kin, title, role=combatant. */
function nounHead(head: string): NounHead {
  const [family = 'person', type = 'person', ...flags] = words(head)
  const gender = flags.find((flag): flag is Gender => flag === 'm' || flag === 'f' || flag === 'n')
  const role = flags.find((flag) => flag.startsWith('role='))?.slice(5)
  return {
    family,
    type: type as EntityType,
    number: flags.includes('pl') ? 'pl' : 'sg',
    ...(gender === undefined ? {} : { gender }),
    ...(role === undefined ? {} : { role: role as PartyRole }),
    ...(flags.includes('kin') ? { kin: true } : {}),
    ...(flags.includes('title') ? { title: true } : {}),
  }
}

/** A noun that is listed for both genders (la maire, le maire) shows none. */
function bothGenders(all: readonly PersonNoun[]): PersonNoun[] {
  const genders = new Map<string, Set<string>>()
  for (const one of all) genders.set(one.lemma, (genders.get(one.lemma) ?? new Set()).add(one.gender ?? '-'))
  return all.map((one) => {
    if ((genders.get(one.lemma)?.size ?? 0) < 2) return one
    const { gender: _, ...rest } = one
    return rest
  })
}

/** Lines `family: noun noun` as a table noun → family. */
function familyOf(text: string): Map<string, string> {
  return new Map(
    lines(text).flatMap((line) => {
      const [family, tail] = cutHead(line)
      return words(tail).map((noun): [string, string] => [noun, family])
    }),
  )
}

/** One number of a declined noun. */
export interface Declined {
  readonly number: 'sg' | 'pl'
  readonly gender?: Gender
  readonly forms: string | CaseForms
}

/**
 * Nouns for somebody who can speak, from lines `family type flags…: spec spec …`. `decline` reads one spec and gives the
 * singular and the plural (or one of them), `families` narrows the family of single nouns; without it every spec is one form, `a/b/c` several forms of one noun.
 */
export function people(text: string, families: string, decline?: (spec: string, head: NounHead) => readonly Declined[]): PersonNoun[] {
  const narrower = familyOf(families)
  const all = lines(text).flatMap((line) => {
    const [left, tail] = cutHead(line)
    const wide = nounHead(left)
    return words(tail).flatMap((spec) => {
      const lemma = (spec.split(/[/=]/u)[0] ?? spec).replace('*', '').replaceAll('_', ' ')
      const head = { ...wide, family: narrower.get(lemma) ?? wide.family }
      const declined = decline?.(spec, head) ?? [{ number: head.number, forms: spec.replaceAll('/', ' ') }]
      return declined.map((one) => ({ ...head, lemma, ...one }))
    })
  })
  return bothGenders(all)
}

/** Hedges from lines `kind strength [attributive]: pattern; pattern`. */
export function hedges(text: string): HedgeWord[] {
  return lines(text).flatMap((line) => {
    const [head, tail] = cutHead(line)
    const [kind = 'epistemic', strength = 'medium', flag] = words(head)
    return [
      {
        pattern: tail,
        kind: kind as HedgeKind,
        strength: strength as HedgeWord['strength'],
        ...(flag === 'attributive' ? { attributive: true } : {}),
      },
    ]
  })
}

/** Stances from lines `stance [self] [independent] [method=x]: pattern; pattern`. */
export function stances(text: string): StanceWord[] {
  return lines(text).map((line) => {
    const [head, tail] = cutHead(line)
    const [stance = 'asserted', ...flags] = words(head)
    const method = flags.find((flag) => flag.startsWith('method='))?.slice(7)
    return {
      pattern: tail,
      stance: stance as StanceWord['stance'],
      ...(method === undefined ? {} : { method: method as NonNullable<StanceWord['method']> }),
      ...(flags.includes('independent') ? { independent: true } : {}),
      ...(flags.includes('self') ? { self: true } : {}),
    }
  })
}
