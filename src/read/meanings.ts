/** What the phrases of a language mean to the stages, and all of them as lists of patterns. */
import type { ChainRole } from '../model/index.ts'
import { foldWord } from '../text/index.ts'
import type { CueNoun, CuePreposition, CueVerb, GrammarCase, HedgeWord, Language, PersonNoun, StanceWord } from './language.ts'
import { topicCues } from './topics.ts'

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle'

/** What a phrase of the language means to the stages. */
export type Meaning =
  | { readonly kind: 'verb'; readonly verb: CueVerb; readonly form: VerbForm }
  | { readonly kind: 'preposition'; readonly frame: CuePreposition }
  | { readonly kind: 'noun'; readonly noun: CueNoun }
  | { readonly kind: 'person'; readonly noun: PersonNoun; readonly cases: readonly GrammarCase[] }
  | { readonly kind: 'carrier'; readonly role: ChainRole; readonly voice: 'active' | 'participle' }
  | { readonly kind: 'reportative'; readonly strength: 'weak' | 'medium' | 'strong'; readonly self: boolean }
  | { readonly kind: 'hedge'; readonly word: HedgeWord }
  | { readonly kind: 'stance'; readonly word: StanceWord }
  | { readonly kind: 'level'; readonly level: 'item' | 'clip' | 'speaker identity' | 'meaning' | 'document' }
  | { readonly kind: 'topic'; readonly code: string }
  | { readonly kind: PlainKind }

/** Lists that are just found. */
export type PlainKind =
  | 'complementiser'
  | 'addressee'
  | 'naming'
  | 'as-saying'
  | 'heard'
  | 'other-party'
  | 'one-of'
  | 'the-other'
  | 'call'
  | 'calls'
  | 'intercepted'
  | 'intercept'
  | 'behind'
  | 'previously'
  | 'particle'
  | 'target'
  | 'generic'
  | 'assuring'
  | 'reset'
  | 'furniture'
  | 'occasion'
  | 'outlet'
  | 'quote-label'
  | 'source-label'

export const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean).map(foldWord)

type Lists = { patterns: string; what: Meaning }[]

function verbLists(verbs: readonly CueVerb[]): Lists {
  return verbs.flatMap((verb) =>
    (['finite', 'infinitive', 'gerund', 'participle'] as const)
      .filter((form) => verb[form])
      .map((form) => ({ patterns: verb[form] ?? '', what: { kind: 'verb', verb, form } as const })),
  )
}

const formPattern = (list: string): string => words(list).join(' ; ').replaceAll('_', ' ')

function personLists(people: readonly PersonNoun[]): Lists {
  return people.flatMap((noun): Lists => {
    if (typeof noun.forms === 'string') return [{ patterns: formPattern(noun.forms), what: { kind: 'person', noun, cases: [] } }]
    const cases = new Map<string, GrammarCase[]>()
    for (const [name, list] of Object.entries(noun.forms)) {
      for (const form of words(list)) cases.set(form, [...(cases.get(form) ?? []), name as GrammarCase])
    }
    return [...cases].map(([form, all]) => ({ patterns: formPattern(form), what: { kind: 'person', noun, cases: all } }))
  })
}

function carrierLists(language: Language): Lists {
  return language.carriers.flatMap(
    ({ role, active, participle }): Lists => [
      { patterns: active, what: { kind: 'carrier', role, voice: 'active' } },
      { patterns: participle ?? '', what: { kind: 'carrier', role, voice: 'participle' } },
    ],
  )
}

function plainLists(language: Language): Lists {
  const rows: [PlainKind, string | undefined][] = [
    ['complementiser', language.complementisers],
    ['addressee', language.addresseePrepositions],
    ['occasion', language.occasions],
    ['outlet', outletForms(language)],
    ['naming', language.naming],
    ['as-saying', language.asSaying],
    ['heard', language.heardAs],
    ['other-party', language.otherParty],
    ['one-of', language.oneOf],
    ['the-other', language.theOther],
    ['call', language.callNouns],
    ['calls', language.callNounsPlural],
    ['intercepted', language.intercepted],
    ['intercept', language.interceptNouns],
    ['behind', language.behind],
    ['previously', language.previously],
    ['particle', language.particles],
    ['target', language.authenticity.targets],
    ['generic', language.authenticity.generic],
    ['assuring', language.authenticity.assuring],
    ['reset', language.reset],
    ['furniture', language.furniture],
    ['quote-label', language.quoteLabels],
    ['source-label', language.sourceLabels],
  ]
  return rows.map(([kind, patterns]) => ({ patterns: patterns ?? '', what: { kind } }))
}

/** Names of outlets, in the dative too, where nouns show case; elsewhere nobody asks for them by kind. */
function outletForms(language: Language): string {
  if (!language.guessCases) return ''
  const told = (name: string): string => {
    if (/\s/u.test(name)) return name
    const stem = name.replace(/[аяъь]$/u, '')
    const soft = name.endsWith('ь')
    return /[аяa-z]$/u.test(name) && stem === name
      ? name
      : [name, ...(/[ая]$/u.test(name) ? ['е', 'і'] : [soft ? 'ю' : 'у']).map((end) => stem + end)].join('|')
  }
  return language.outlets
    .split(';')
    .map((one) => foldWord(one.trim()))
    .filter((one) => /^[\p{L}\p{N} -]+$/u.test(one))
    .map(told)
    .join('; ')
}

export function allLists(language: Language): Lists {
  return [
    ...verbLists(language.cueVerbs),
    ...language.cuePrepositions.map((frame) => ({ patterns: frame.pattern, what: { kind: 'preposition', frame } as const })),
    ...language.cueNouns.map((noun) => ({ patterns: noun.forms, what: { kind: 'noun', noun } as const })),
    ...personLists(language.people),
    ...carrierLists(language),
    ...plainLists(language),
    ...language.reportatives.map(({ pattern, strength, self = false }) => ({
      patterns: pattern,
      what: { kind: 'reportative', strength, self } as const,
    })),
    ...language.hedges.map((word) => ({ patterns: word.pattern, what: { kind: 'hedge', word } as const })),
    ...language.authenticity.stances.map((word) => ({ patterns: word.pattern, what: { kind: 'stance', word } as const })),
    ...(language.authenticity.levels ?? []).map(({ pattern, kind }) => ({
      patterns: pattern,
      what: { kind: 'level', level: kind } as const,
    })),
    ...topicCues(language.tag).map(({ code, patterns }) => ({ patterns, what: { kind: 'topic', code } as const })),
  ]
}
