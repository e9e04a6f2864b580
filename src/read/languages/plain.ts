/**
 * A language of which nothing is known: its quotation marks are read, and no word of it is.
 *
 * It stands in for a text in a language that Hearsay does not have, and it is what a new language folder starts from:
 * spread it, then say what you know.
 */
import type { Grammar, Language } from '../language.ts'

/** Every pair of marks that some language uses; `‚ ‘` and `’ ’` are left out, since apostrophes look the same. */
const anyMarks = ['“”', '«»', '„“', '„”', '»«', '""', '‹›', '「」']

const noGrammar: Grammar = {
  determiners: '',
  prepositions: '',
  conjunctions: '',
  relatives: '',
  auxiliaries: '',
  modals: '',
  adverbs: '',
  negation: '',
  adversatives: '',
  nounPrepositions: '',
  numbers: {},
}

/** The language of which only the tag is known. */
export function plainLanguage(tag: string): Language {
  return {
    tag,
    quoteMarks: anyMarks,
    dialogueDash: false,
    naming: '',
    cueVerbs: [],
    cuePrepositions: [],
    cueNouns: [],
    asWords: '',
    complementisers: '',
    addresseePrepositions: '',
    addresseeCases: [],
    subject: 'both',
    dropsSubject: false,
    grammar: noGrammar,
    pronouns: [],
    people: [],
    otherParty: '',
    oneOf: '',
    theOther: '',
    outlets: '',
    callNouns: '',
    callNounsPlural: '',
    intercepted: '',
    interceptNouns: '',
    carriers: [],
    agentPrepositions: '',
    behind: '',
    previously: '',
    reportatives: [],
    particles: '',
    hedges: [],
    authenticity: { targets: '', generic: '', stances: [], assuring: '' },
    reset: '',
    furniture: '',
    abbreviations: '',
    nameParticles: '',
    time: { months: [], weekdays: [], relativeDays: [], units: [], last: '', next: '', ago: '', numeric: 'dmy' },
  }
}
