/** The subject that a cue shares with the verb beside it. */
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Flat } from './flat.ts'
import { lookAround } from './frames.ts'
import type { View } from './view.ts'

/** A sentence laid flat, with its cues. */
interface Line {
  readonly view: View
  readonly flat: Flat
  readonly cues: readonly CueHit[]
}

/** ", у якій військовий розповідає про зброю та називає себе …": the subject of the verb to which "and" joins this one. */
export function sharedSubject(row: Line, cue: CueHit): NounPhrase | null {
  const { view, flat } = row
  if (!view.compiled.language.guessCases || cue.form === 'gerund') return null
  const before = row.cues.findLast(
    (one) => one.kind === 'verb' && one.form === 'finite' && one.last < cue.start && cue.start - one.last < 20,
  )
  if (!before) return null
  const frame = lookAround(view, flat, before, false)
  return frame.left ?? frame.right
}
