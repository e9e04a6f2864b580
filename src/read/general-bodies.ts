/**
 * "The agency", "the service", "das Amt": a general word for a body, alone with its article, means the body just named.
 *
 * A ministry is not a police force, so other words for bodies are joined only by the same word; these few fit any agency.
 */
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import { memory, type World } from './world.ts'

/** Words for any body, in the languages we know. */
const general = new Set(
  `agency service directorate body organisation organization department behörde dienst geheimdienst nachrichtendienst amt
відомство служба спецслужба управління ведомство спецслужба управление service servicio organismo służba urząd servizio ente serviço órgão`.split(
    /\s+/,
  ),
)

/** Sentences back to which such a word looks. */
const reach = 8

/** The one agency that a general word means here, or null: it must have a name or be known as an agency, and be the only one near. */
export function generalBody(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const lemma = phrase.noun?.lemma.toLowerCase() ?? ''
  if (!general.has(lemma) || phrase.number === 'pl' || phrase.owner || phrase.to - phrase.from > 2) return null
  const near = world.entities
    .slice(-memory)
    .filter(
      (one) =>
        one.lastZone >= 0 && zone - one.lastZone <= reach && (one.type === 'agency' || (one.family === 'agency' && one.name !== null)),
    )
  return near.length === 1 ? (near[0] ?? null) : null
}
