/** A cue as it was found in a sentence laid flat. */
import type { Found } from '../text/index.ts'
import type { CueNoun, CuePreposition, CueVerb } from './language.ts'
import type { Meaning, VerbForm } from './meanings.ts'

/** A cue in its row. `first`..`last` are the items of the cue word itself, `start` is the leftmost item that belongs to it. */
export interface CueHit {
  readonly kind: 'verb' | 'preposition' | 'noun' | 'reportative' | 'particle'
  readonly verb: CueVerb | null
  readonly frame: CuePreposition | null
  readonly noun: CueNoun | null
  readonly form: VerbForm
  readonly first: number
  readonly last: number
  readonly start: number
  /** Item of a far auxiliary ("hat … gesagt"), or -1. */
  readonly auxiliary: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: boolean
  readonly reportative: Found<Meaning> | null
  /** "quoted X AS saying". */
  readonly asSaying: boolean
  /** An infinitive that a verb of hearing leads: "se oye DECIR a una voz"; whom it has behind "a" is the one who speaks. */
  readonly heard?: boolean
}
