/**
 * What somebody speaks of: „Der Minister sprach von einer ‚Montage‘" · « Le Kremlin a parlé d'un faux » · habló de “montaje”.
 *
 * A statement only where marked words or a word on the material's authenticity follow; else it is mere talk about a thing.
 */

import type { CueHit } from './cue-hit.ts'
import type { Draft } from './draft.ts'
import { itemMark, wordAtItem } from './flat.ts'
import { reported } from './propose-acts.ts'
import { takes } from './propose-clauses.ts'
import { clauseEnd, lookAround, pairsIn, type Row } from './take-content.ts'
import { phrasesIn } from './view.ts'

const reach = 14

export function spokenOf(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  const words = view.compiled.language.grammar.aboutPrepositions?.split(' ')
  if (!words || !takes(cue, 'about') || cue.form === 'infinitive') return null
  const frame = lookAround(view, flat, cue, false)
  if (!frame.left && !frame.right) return null
  for (let i = cue.last + 1; i < Math.min(flat.at.length, cue.last + reach); i++) {
    if (/^[,;:]$/.test(itemMark(view, flat, i))) return null
    if (!words.includes(view.facts[wordAtItem(flat, i)]?.folded ?? '')) continue
    const end = clauseEnd(row, cue, i)
    const to = flat.at[end] ?? flat.zone.to
    const telling = phrasesIn(view, flat.at[i] ?? 0, to).some((one) => one.what.kind === 'stance')
    return telling || pairsIn(row, i, end).length > 0 ? reported(row, cue, frame, i) : null
  }
  return null
}
