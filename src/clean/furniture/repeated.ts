/** The same paragraph again and again: a spam line, a box printed between all paragraphs, a lead given twice. */
import { wordCount } from '../kinship.ts'
import { judged, keptAs, type Piece } from '../piece.ts'
import { fold } from '../words/phrases.ts'

/**
 * Set repetitions apart: three times and more all of them (from four words on: "Yes." may recur in a dialogue); a long
 * paragraph given twice loses its second copy.
 */
export function dropRepeated(pieces: readonly Piece[]): Piece[] {
  const places = new Map<string, number[]>()
  const keys = pieces.map((piece) => (keptAs(piece) && wordCount(piece.text) >= 4 ? fold(piece.text) : ''))
  for (const [at, key] of keys.entries()) {
    if (key === '') continue
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return pieces.map((piece, at) => {
    const same = places.get(keys[at] ?? '') ?? []
    const spam = same.length >= 3 && wordCount(piece.text) < 60
    const again = same.length >= 2 && wordCount(piece.text) >= 20 && same[0] !== at
    if (!spam && !again) return piece
    const because = spam ? `The same words stand here ${same.length} times.` : 'The same paragraph stands above.'
    return judged(piece, { drop: 'repeated', rule: 'furniture/repeated', because })
  })
}
