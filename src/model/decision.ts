/** Decisions: what a person decided. Never overwritten by a machine; undo is a new decision. */
import type { ArticleId } from './article.ts'
import type { Sha256 } from './exhibit.ts'
import type { AccountId } from './link.ts'
import type { PartyRole, Stance, StatementId } from './statement.ts'

/** What was decided. Must-links and cannot-links are kept between accounts, so that they hold after any rebuild. */
export type DecisionBody =
  | { readonly kind: 'merge'; readonly a: AccountId; readonly b: AccountId }
  | { readonly kind: 'split'; readonly account: AccountId; readonly from: readonly AccountId[] }
  | { readonly kind: 'pin'; readonly account: AccountId; readonly to: AccountId }
  | { readonly kind: 'reject-suggestion'; readonly a: AccountId; readonly b: AccountId; readonly evidence: readonly string[] }
  | {
      readonly kind: 'rename-party'
      readonly account: AccountId
      readonly party: string
      readonly label: string
      readonly role: PartyRole | null
    }
  | { readonly kind: 'correct-source'; readonly article: ArticleId; readonly statement: StatementRef; readonly source: string }
  | { readonly kind: 'correct-stance'; readonly article: ArticleId; readonly position: StatementRef; readonly stance: Stance }
  | { readonly kind: 'confirm'; readonly article: ArticleId; readonly statement: StatementRef }
  | { readonly kind: 'reject'; readonly article: ArticleId; readonly statement: StatementRef }
  /** Turn `turn` of a transcript (its article bears the same id); `was` is what the person looked at. */
  | { readonly kind: 'edit-turn'; readonly article: ArticleId; readonly turn: number; readonly was: string; readonly change: TurnChange }
  | { readonly kind: 'attach-transcript'; readonly article: ArticleId; readonly recording: Sha256 }
  | { readonly kind: 'undo'; readonly decision: string }

/** What a person changed in a turn. `heard`: listened to, and stands by the words. */
export interface TurnChange {
  readonly text?: string | undefined
  readonly party?: string | null | undefined
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly heard?: boolean | undefined
  /** Where the words (the new ones, if `text` is given) are cut in two turns: UTF-16 offset, the second turn begins there. */
  readonly split?: number | undefined
  /** The turn behind is taken into this one. */
  readonly join?: true | undefined
}

/** A statement named so that it is found again after a new run: by where its words stand. */
export interface StatementRef {
  readonly span: readonly [number, number]
  readonly text: string
  /** Id in the run the person looked at; a hint only. */
  readonly id: StatementId | null
}

export interface Decision {
  /** Index of its custody entry, as a string. */
  readonly id: string
  readonly body: DecisionBody
  readonly who: string
  /** ISO 8601 UTC. */
  readonly when: string
  readonly why: string
}
