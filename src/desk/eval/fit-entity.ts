/**
 * Whether a printed name means the right entity.
 *
 * A label is right when it fits the names of the wanted entity better than those of every other entity of the file.
 * A label that fits nobody is right when the printed mention lies on the words that the gold file names.
 */

import type { Span } from '../../model/index.ts'
import { likeness, touches } from './compare-words.ts'
import type { GoldDocument, GoldEntity } from './gold-types.ts'

/** What a reading says about somebody. */
export interface Named {
  readonly label: string | null
  readonly text: string | null
  readonly span: Span | null
}

const bestFit = (named: Named, entity: GoldEntity): number => likeness(named.label ?? named.text, entity.names)

/** True if what the reading names is one of the wanted entities and nobody else. `at`: the gold words, if they name the entity. */
export function meansEntity(gold: GoldDocument, named: Named, wanted: readonly string[], at: Span | null): boolean {
  const others = Math.max(0, ...gold.entities.filter((e) => !wanted.includes(e.id)).map((e) => bestFit(named, e)))
  const right = Math.max(0, ...gold.entities.filter((e) => wanted.includes(e.id)).map((e) => bestFit(named, e)))
  if (right > others) return true
  return right === others && at !== null && touches(named.span, at) && namesEntity(gold, at, wanted)
}

/** The words at this place are among the entity's names (a pronoun is not). */
function namesEntity(gold: GoldDocument, [start, end]: Span, wanted: readonly string[]): boolean {
  const words = gold.text.slice(start, end)
  return gold.entities.some((e) => wanted.includes(e.id) && e.names.includes(words))
}

/** The entity that a name fits best, null if it fits none or two alike. */
export function entityOf(gold: GoldDocument, name: string | null): string | null {
  const fits = gold.entities.map((e) => ({ id: e.id, score: likeness(name, e.names) })).sort((a, b) => b.score - a.score)
  const [first, second] = fits
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.id : null
}
