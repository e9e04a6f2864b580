/** Models and engines as lists show them: what each is, whose, under which licence, and what of it is here. */

/** What is told of a model before anything of it is here. */
export interface ModelFacts {
  readonly name: string
  readonly task: 'speech-detection' | 'transcribe' | 'translate'
  /** BCP 47; empty: many. */
  readonly languages: readonly string[]
  /** Where it is fetched from; null: it can only be imported from a folder. */
  readonly url: string | null
  /** What is fetched: one file of that name, or an archive. */
  readonly form: 'file' | 'tar.bz2'
  /** Bytes that are fetched; null: not known to us. */
  readonly bytes: number | null
  /** Of what is fetched; null: not known to us. */
  readonly sha256: string | null
  readonly licence: string
  readonly licenceUrl: string
  /** Who made it. */
  readonly source: string
  /** What it is good for and bad at, as its makers say; not measured by us. */
  readonly says: string
  /** Has it been run by us? */
  readonly tried: boolean
}

export interface ModelLine extends ModelFacts {
  readonly state: 'here' | 'partly' | 'broken' | 'not-here'
  /** SHA-256 that was seen when it was first fetched. */
  readonly seen: string | null
  readonly bytesHere: number
  readonly addedAt: string | null
  readonly from: string | null
}

/** All models, and the room for them. */
export interface ModelsPage {
  readonly folder: string
  /** Free bytes; null: the system does not tell. */
  readonly free: number | null
  readonly models: readonly ModelLine[]
}

/** What a translation may have lost or brought in; a question for a person, never a verdict. */
export type TranslationFlag =
  | 'empty'
  | 'untranslated'
  | 'number-lost'
  | 'number-added'
  | 'name-lost'
  | 'negation-lost'
  | 'negation-added'
  | 'hedge-lost'
  | 'too-short'
  | 'too-long'

/** One translation of a transcript, as it stands beside it. */
export interface TranslationView {
  /** Its exhibit. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** Engine and model, or the person or outlet that it is by. */
  readonly maker: string
  readonly human: boolean
  /** Language on the way, or null. */
  readonly pivot: string | null
  readonly madeAt: string
  /** `stale`: a person has changed the turn since. */
  readonly turns: readonly {
    readonly turn: number
    readonly text: string
    readonly flags: readonly TranslationFlag[]
    readonly stale: boolean
  }[]
}
