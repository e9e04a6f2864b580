/** What a stance comes to in the mouth of the one who takes it: an official's "verified" only assures, "says it is real" asserts. */
import type { Stance } from '../model/index.ts'
import type { Found } from '../text/index.ts'
import type { Answered } from './follow-turns.ts'
import type { Meaning } from './meanings.ts'
import type { View } from './view.ts'

/** Verbs by which one gives one's word; who merely says or insists that a call is genuine asserts it. */
const vouching = new Set(
  `assure reassure vouch swear guarantee versichern beteuern zusichern запевнити запевняти заверить заверять уверить уверять assurer garantir asegurar garantizar
zapewnić zapewniać ręczyć assicurare garantire assegurar assegurare garantir`.split(/\s+/),
)

/** An official who says "verified" only assures; a word of assurance with "genuine" assures. */
export function shade(stance: Stance, hits: readonly Found<Meaning>[], found: Answered | null, inContent: boolean): Stance {
  const source = found?.source?.entity
  const official = source?.role === 'official' || source?.type === 'agency' || source?.type === 'organisation'
  if (stance === 'verified' && inContent && official) return 'assured'
  // An expert who says "synthetic" has looked; a party who says so accuses.
  if (stance === 'accused-forgery' && inContent && source?.family === 'expert') return 'shown-false'
  // A lawyer or a party who says "edited" has not looked either.
  if (stance === 'shown-edited' && inContent && source?.type === 'person' && source.family !== 'expert') return 'accused-forgery'
  if (stance !== 'assured') return stance
  if (inContent && found) return vouching.has(found.draft.cue?.verb?.lemma ?? '') ? 'assured' : 'asserted'
  return hits.some((one) => one.what.kind === 'assuring') ? 'assured' : 'asserted'
}

/** "podría haber sido alterada", "könnte gefälscht sein": who holds it possible doubts and does not accuse. */
export const onlyMaybe = (hits: readonly Found<Meaning>[], stance: Found<Meaning>): boolean =>
  stance.what.kind === 'stance' &&
  (stance.what.word.stance === 'accused-forgery' || stance.what.word.stance === 'shown-edited') &&
  hits.some((one) => one.what.kind === 'hedge' && one.what.word.kind === 'modal' && one.to <= stance.from && stance.from - one.to <= 4)

/** Words that keep an article from vouching: a hedge, a condition, a question. */
export const unsure = (hits: readonly Found<Meaning>[]): boolean =>
  hits.some(
    ({ what }) => what.kind === 'hedge' || what.kind === 'particle' || what.kind === 'reportative' || what.kind === 'complementiser',
  )

/** What an article says flatly in its own voice it has found out: "Die Aufnahme ist echt.", "La grabación es falsa." */
export function inOwnVoice(stance: Stance): Stance {
  if (stance === 'accused-forgery') return 'shown-false'
  return stance === 'asserted' ? 'verified' : stance
}

/** "asked WHETHER the tape was genuine": a question takes no side; one that could not be settled is a phrase of its own. */
export const isAsked = (view: View, hits: readonly Found<Meaning>[], stance: Found<Meaning>): boolean =>
  stance.what.kind === 'stance' &&
  stance.what.word.stance !== 'could-not-verify' &&
  hits.some(
    ({ what, from, to }) =>
      what.kind === 'complementiser' &&
      to <= stance.from &&
      stance.from - to < 12 &&
      /^(?:whether|if|ob|si|se|czy|чи)$/.test(view.facts[from]?.folded ?? ''),
  )

/** "edited FOR length and clarity": an editor's work on the words, and no finding on the tape. */
export const forLength = (view: View, { what, to }: Found<Meaning>): boolean =>
  what.kind === 'stance' && what.word.stance === 'shown-edited' && view.facts[to]?.folded === 'for'
