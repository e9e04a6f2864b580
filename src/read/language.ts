/**
 * The contract of a language: what a folder under `languages/` has to say so that the stages can read it.
 *
 * A language is data plus a handful of small rule hooks. No stage names a language; a language names no stage and no
 * other language. Everything optional may be left out: the stages then read less, never wrongly. English
 * (`languages/en/`) is the worked example; start from a copy of it.
 *
 * **Patterns.** Every list of phrases below is written in one pattern syntax, compiled once into one automaton:
 * - a pattern is words separated by blanks; several patterns are separated by `;` or a newline;
 * - words are compared folded: NFC, lower case, every apostrophe as `'`, soft hyphens out; ё is NOT folded to е;
 * - `a|b|c` in a word's place: any of them; `stem*`: any word that begins so; `…`: nought to six words of one sentence;
 * - `x?`: this word may be missing (`independently?`); punctuation is no word, except `,` when you write it as a word;
 * - the longest match wins within one list; a match never crosses a sentence end.
 * - in the word lists of nouns (`PersonNoun.forms`) `_` stands for a blank inside one form: `prime_minister`.
 *
 * A word is a run of letters, digits, inner apostrophes and inner hyphens ("п'ять", "front-line"), cut by `cutWord`.
 */
import type { CueClass, EntityType, Gender, HedgeKind, PartyRole } from '../model/index.ts'
import type { Authenticity, CarrierVerb, HedgeWord, Patterns, Pronoun, TimeWords, Words } from './language-parts.ts'

/**
 * How surely a form is a cue: `high` (said, сказав, laut), `middle` (wrote, explained), `low` (called, expected, so).
 * `low` is believed only with a quote, a colon or a complementiser at its side.
 */
export type Strength = 'high' | 'middle' | 'low'

export type GrammarCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc' | 'voc'

/**
 * What a cue verb builds with.
 * - `clause`: a reported clause, with or without complementiser (say, sagen with verb-first K1)
 * - `that`: a reported clause only after a complementiser (point out that, пояснив, що)
 * - `quote`: marked words only (sigh, laugh, rufen); never an unmarked clause
 * - `object`: the addressee as object without preposition before the content (told HIM that, warned US that)
 * - `infinitive`: a speech act squeezed into an infinitive or gerund (agreed to leave, обіцяв повернутися): `reported`
 * - `deed`: a speech act squeezed into "of/for + noun or gerund" (accused them of lying): `reported`
 * - `cited`: in the passive its subject speaks (“…”, wurde Weber zitiert)
 * - `about`: what is spoken of stands behind the preposition of possession (sprach von „…“): `mixed` or, of the material, `reported`
 * - `naming`: an object and what it is called (called the tape "a fake", described him as quiet): `reported`
 */
export type Takes = 'clause' | 'that' | 'quote' | 'object' | 'infinitive' | 'deed' | 'naming' | 'about' | 'cited'

/** One cue verb with its surface forms (build them with a small conjugator of your own). */
export interface CueVerb {
  readonly lemma: string
  readonly class: CueClass
  readonly strength: Strength
  readonly takes: readonly Takes[]
  /** Finite forms of the third person (past and present, all genders and numbers); also first person where news uses it. */
  readonly finite: Patterns
  readonly infinitive?: Patterns
  /** saying, говоря, diciendo, disant. */
  readonly gerund?: Patterns
  /** Past participle after an auxiliary: (hat) gesagt, (a) dit, (ha) dicho. The auxiliary may stand up to a clause away. */
  readonly participle?: Patterns
  /** A finite form of it is also a plural noun (claims, reports), so that an adjective before it makes it one. */
  readonly alsoNoun?: boolean
  /** Separable particle, looked for up to the clause end: `mit` for "teilte … mit". Without it the form is no cue. */
  readonly particle?: Words
}

/** A frame without a verb: "according to X", "laut X", "за словами X", "X zufolge". */
export interface CuePreposition {
  /** Includes its required head noun: `nach Angaben von?`, `за словами`, `in the words of`. */
  readonly pattern: Patterns
  readonly lemma: string
  readonly strength: Strength
  /** `pre`: stands before its noun phrase (default); `post`: after it (zufolge). */
  readonly place?: 'pre' | 'post'
  /** Cases its noun phrase may stand in; leave out where forms do not show it. */
  readonly cases?: readonly GrammarCase[]
  /** First or head words that forbid the frame: plan, schedule, rules. */
  readonly not?: Words
  /** The noun phrase must be a name, a pronoun, or a noun of `people`. */
  readonly person?: boolean
  /** Names nobody and needs no noun phrase: "by preliminary reports", "за попередніми даними". */
  readonly alone?: boolean
  /** Its own last word names the source: "nach Polizeiangaben". */
  readonly named?: boolean
  /** The subject of the sentence speaks of itself and is the source: "nach eigenen Angaben". */
  readonly self?: boolean
  /** Needs a comma right before it ("…, so der Sprecher"). */
  readonly afterComma?: boolean
}

/** A noun of speech that takes a clause: "his claim that …", "заява про те, що …". */
export interface CueNoun {
  readonly lemma: string
  readonly class: CueClass
  readonly strength: Strength
  readonly forms: Patterns
}

/** Forms of a noun by case. Give what you have; a form may stand under several cases. */
export type CaseForms = Partial<Readonly<Record<GrammarCase, Words>>>

/**
 * A noun for somebody who can speak: soldier, mother, spokesman, ministry, newspaper, account.
 * `family` joins words that may mean the same one (soldier, serviceman, fighter, occupier → `combatant`).
 */
export interface PersonNoun {
  readonly lemma: string
  readonly gender?: Gender
  readonly number: 'sg' | 'pl'
  readonly type: EntityType
  readonly family: string
  /** Role as a party of a call, where the noun tells it. */
  readonly role?: PartyRole
  /** Is it a kin word ("her son"), so that a possessive points at the other party. */
  readonly kin?: boolean
  /** Written before a name as a title: President, Major, Außenminister. */
  readonly title?: boolean
  /** All forms where case does not show (en, fr, es, it, pt); else by case. */
  readonly forms: Words | CaseForms
}

/** Small words by kind, for the chunker. */
export interface Grammar {
  readonly determiners: Words
  readonly prepositions: Words
  readonly conjunctions: Words
  readonly relatives: Words
  /** Those of them that can be the subject of their clause: який, которая. */
  readonly subjectRelatives?: Words
  readonly auxiliaries: Words
  readonly modals: Words
  /** Prepositions before a body that speaks without being the subject: заявили В министерстве, heißt es AUS dem Ministerium. */
  readonly bodyPrepositions?: Words
  /** Words that open an indirect question and stay in it: почему, warum, dlaczego. */
  readonly questionWords?: Words
  /** A small word behind the first one that makes the clause a question: ли. */
  readonly questionParticle?: Words
  /** Before an auxiliary these make it no passive: s'est plaint, si è lamentato. */
  readonly reflexives?: Words
  /** Conjunctions that join two main clauses: and, or, und, oder. Read by the mood stage. */
  readonly coordinators?: Words
  /** Auxiliaries that make a passive (is was been; wird wurde worden; été): "was told that" has no source as its subject. */
  readonly passives?: Words
  /** Adverbs that may stand between subject and verb: also, later, then, auch, теж. */
  readonly adverbs: Words
  readonly negation: Words
  /** Words that open a new clause against the first: but, while, although, aber, але, хотя. */
  readonly adversatives: Words
  /** Attach to a noun phrase: of, at, from, in, for, von, bei, de, du. */
  readonly nounPrepositions: Words
  /** Cardinal words that open a noun phrase: two, zwei, двоє. Value used by times. */
  readonly numbers: Readonly<Record<string, number>>
  /** Pronouns that lean on the verb behind them: lui, le, gli, lhe, mu. */
  readonly clitics?: Words
  /** What leads in the thing spoken of: sprach VON, a parlé DE, mówił O. */
  readonly aboutPrepositions?: Words
  /** Determiners that bring somebody new: ein, eine, un, une, um. */
  readonly indefinites?: Words
  /** Words for "that" with which a sentence points back at the one before: Das teilte X mit; Lo ha detto X; Así lo dijo X. */
  readonly backPointers?: Words
  /** Modals behind which a far infinitive of speech still speaks: WOLLTE die Richterin wissen, LIESS er ausrichten. */
  readonly speechModals?: Words
  /** Words with which an answer begins: ja, nein, oui, tak. */
  readonly answerWords?: Words
  /** Determiners that may be a subject alone: some, many, this, those. The others before a cue form make it a noun ("the claim"). */
  readonly standAlone?: Words
  /** Small words before an infinitive: to, zu, de, di, a. Leave out where the infinitive shows by its ending (`looksInfinitive`). */
  readonly infinitiveMarkers?: Words
  /** Other common words that are capitalised only because a sentence starts (However, Later, Am, Коли). */
  readonly notNames?: Words
  /** Cases a folded determiner shows (de: dem → dat; der → nom gen dat). Intersected with the noun's own cases. */
  readonly determinerCases?: Readonly<Record<string, readonly GrammarCase[]>>
}

export type { Authenticity, CarrierVerb, HedgeWord, Patterns, Pronoun, StanceWord, TimeWords, Words } from './language-parts.ts'
export interface Language {
  /** BCP 47 primary tag: `en`, `uk`. */
  readonly tag: string
  /** Pairs, most common first: `“”`, `«»`, `„“`, `""`. Two characters each. */
  readonly quoteMarks: readonly string[]
  /** Does a block that opens with a dash speak. */
  readonly dialogueDash: boolean
  /** Words after which marked words are a nickname or title: known as, called, так званий. */
  readonly naming: Patterns
  readonly cueVerbs: readonly CueVerb[]
  readonly cuePrepositions: readonly CuePreposition[]
  readonly cueNouns: readonly CueNoun[]
  /** Heads of "as X reported", "wie X mitteilt", "как сообщает X". */
  readonly asWords: Words
  /** What stands between the quoted one and the verb in "quoted A AS saying", "zitiert A MIT DEN WORTEN". */
  readonly asSaying?: Patterns
  /** A passive of hearing or recording before a gerund: "can BE HEARD telling". */
  readonly heardAs?: Patterns
  /** that, dass, що; `whether` words belong here too. */
  readonly complementisers: Patterns
  /** Prepositions before an addressee: to, gegenüber, zu, до, à. */
  readonly addresseePrepositions: Patterns
  /** Where something is said, and nobody is told: "in court", "on air", "у своєму телеграм-каналі". They end a noun phrase. */
  readonly occasions?: Patterns
  /** Cases of an addressee without preposition (de, uk, ru, pl: dat). */
  readonly addresseeCases: readonly GrammarCase[]
  /** Where may the subject stand: `before` the verb (en), `both` (inversion is common). After a quote it may always follow. */
  readonly subject: 'before' | 'both'
  /** Past verbs may drop their subject (uk, ru, pl, es, it, pt). */
  readonly dropsSubject: boolean
  readonly grammar: Grammar
  readonly pronouns: readonly Pronoun[]
  readonly people: readonly PersonNoun[]
  /** Phrases for the other party of the call: "the person he spoke to", "his interlocutor", "співрозмовник". */
  readonly otherParty: Patterns
  /** "one", "the first", "der eine", "один" in "two soldiers … one …, the other …". */
  readonly oneOf: Patterns
  readonly theOther: Patterns
  /**
   * Words that tell of one and the same state or place of a person, a group per entry ("wounded injured hospital",
   * "front front-line trench"). They let "the wounded man" find the party who lies in the hospital.
   */
  readonly states?: readonly Words[]
  /** Outlet and agency names and abbreviations beyond the names lexicon. Case-sensitive, separated by `;`. */
  readonly outlets: string
  /** Nouns that mean a call, conversation, recording. */
  readonly callNouns: Patterns
  /** Their plural forms: a class of calls, not one call. */
  readonly callNounsPlural: Patterns
  /** Words that say it was listened in on or leaked: intercepted, abgehört*, перехоплен*. */
  readonly intercepted: Patterns
  /** Nouns that are both at once: intercept, Abhörprotokoll, перехоплення. */
  readonly interceptNouns: Patterns
  readonly carriers: readonly CarrierVerb[]
  /** Agent of a passive: by, von, durch, par, por, przez. Slavic instrumental: leave empty and give cases on nouns. */
  readonly agentPrepositions: Words
  /** Lead those on the line, after a noun for a call: between, with; zwischen, mit; між, з; entre, avec. */
  readonly partyPrepositions?: Words
  /** Endings that the cases of a singular noun put on its stem, where nouns show case and there is no article. */
  readonly caseEndings?: Words
  /** Put their object BEHIND (further in than) the subject: citing, unter Berufung auf, со ссылкой на. */
  readonly behind: Patterns
  /** Move a link inwards: previously, had earlier, zuvor, раніше. */
  readonly previously: Patterns
  /** "is said to", "are reported to", "soll … haben", "якобы", "aurait": a report whose reporter is not named. */
  readonly reportatives: readonly {
    readonly pattern: Patterns
    readonly strength: 'weak' | 'medium' | 'strong'
    readonly kind: HedgeKind
    /** The subject says so of itself: "Der Pilot will nichts gehört haben". */
    readonly self?: boolean
  }[]
  /** Particles that alone make a clause reported (мовляв, дескать, podobno). Also found as hedges. */
  readonly particles: Patterns
  readonly hedges: readonly HedgeWord[]
  readonly authenticity: Authenticity
  /** End an inherited scope: meanwhile, separately, in another call. */
  readonly reset: Patterns
  /** Pointers and page furniture that is never a statement: read more, lesen Sie auch, читайте також. */
  readonly furniture: Patterns
  readonly quoteLabels?: Patterns // "Дослівно:", "Цитата:" open somebody's own words, "Джерело:" names whose
  readonly sourceLabels?: Patterns
  /** Abbreviations with a full stop that end no sentence: Mr Dr z. B. (written without the stop: `Mr`, `z`, `ул`). */
  readonly abbreviations: Words
  /** Small words inside a name: de van von al bin der. */
  readonly nameParticles: Words
  readonly time: TimeWords

  // ---- hooks; all optional, all pure, all cheap (they are called once per distinct word and cached) ----
  /** Inner places (UTF-16 offsets) at which a folded word is cut: "didn't" → [3], "l'armée" → [2], "a-t-il" → [1, 4]. */
  readonly cutWord?: (folded: string) => readonly number[]
  /** Cases a capitalised name or unknown noun may stand in, from its ending. Empty or absent: cannot tell. */
  readonly guessCases?: (folded: string) => readonly GrammarCase[]
  /** Gender and number that a finite verb form shows: сказала → f sg, powiedzieli → pl. */
  readonly verbShows?: (folded: string) => { readonly gender?: Gender; readonly number?: 'sg' | 'pl' } | null
  /** Is this word an adjective or participle that may stand inside a noun phrase, by its ending. */
  readonly looksAdjective?: (folded: string) => boolean
  /** Is this word a finite verb, by its ending (used to end noun phrases and to find main clauses). */
  readonly looksVerb?: (folded: string) => boolean
  /** The spelling of the lists for a word spelt otherwise: "heisst" → "heißt". */
  readonly respell?: (folded: string) => string
  /** Is this word an adverb, by its ending; where nouns have capitals one that opens its sentence too. */
  readonly looksAdverb?: (folded: string) => boolean
  /** May this word be a finite verb, though it may be something else as well ("killed"): evidence that a stretch is a clause. */
  readonly maybeVerb?: (folded: string) => boolean
  /** Is this word an infinitive, by its ending (uk, ru, pl, es, it, pt, fr, de). */
  readonly looksInfinitive?: (folded: string) => boolean
  readonly commonNoun?: (folded: string) => boolean // by its ending a common noun, so that alone it names nobody
  /** Noun inside a compound or behind a prefix: "luftwaffenchef" → "chef", "спецпредставитель" → "представитель". The word is read as that noun. */
  readonly headOf?: (folded: string) => string | null
  /** Mood of a finite verb form between its neighbours: reported (Konjunktiv I), irreal (K2; counts only inside a reported stretch), plain. */
  readonly mood?: (folded: string, before: string, after: string) => 'reported' | 'irreal' | 'plain' | null
  /** All nouns are written with a capital (de), so that a capital makes no name. */
  readonly nounCapitals?: boolean
  /** May an adjective stand in the nominative before a noun of this gender and number, by its ending. */
  readonly adjectiveFits?: (folded: string, gender: Gender | null, number: 'sg' | 'pl') => boolean
  /** Is this a given name in a form that is not its nominative: "Олега", "Алексея". */
  readonly obliqueName?: (folded: string) => boolean
  /** Is this a given name in any of its forms. */
  readonly givenName?: (folded: string) => boolean
  /** Can a name, by its first and last word (the last empty where there is one), hardly be a nominative: Jana Rosy, Lisowskiego. */
  readonly genitiveName?: (first: string, last: string) => boolean
  /** A noun whose form can be no genitive: oddech, rząd. */
  readonly noGenitive?: (folded: string) => boolean
  /** Nominative of a person's name (given name first), and of an adjective before a noun of this gender. */
  readonly plainName?: (words: readonly string[], gender: Gender | null) => readonly string[]
  readonly plainAdjective?: (word: string, gender: Gender) => string
  /** Gender of a given name, where its ending shows it; `alone`: the word may as well be a surname. */
  readonly nameGender?: (folded: string, alone: boolean) => Gender | null
}
