/**
 * Entries of a live blog inside its page: they stay in the text and are marked, because each is an article of its own
 * (`collect` gives it out with its time and author). So no account of a call is counted twice.
 */
import type { LiveEntry } from '../text/live/index.ts'
import { wordCount } from './kinship.ts'
import { judged, keptAs, type Piece } from './piece.ts'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const because = 'It is an entry of a live blog; the entry is read as an article of its own, with its own time.'

/** Mark kept pieces whose words stand in an entry. Short lines count only between two marked ones. */
export function markEntries(pieces: readonly Piece[], entries: readonly LiveEntry[]): Piece[] {
  if (entries.length === 0) return [...pieces]
  const all = entries.map((entry) => letters(`${entry.title ?? ''}${entry.text}`)).join(' ')
  return pieces.map((piece) => {
    const keep = keptAs(piece)
    if (!keep || wordCount(piece.text) < 3 || !all.includes(letters(piece.text))) return piece
    return judged(piece, { ...keep, aside: because })
  })
}
