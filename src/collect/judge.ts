/** What stands in the way of reading a piece as what it is. The piece is kept all the same. */
import type { ExhibitRole, Trouble } from '../model/index.ts'
import { articleBytes } from './limits.ts'
import type { Piece } from './open/piece.ts'
import { fileEmpty, formatUnknown, textTooLarge } from './troubles.ts'

/** The role a piece gets, and the Trouble that goes with it. */
export interface Judgement {
  readonly role: ExhibitRole
  readonly trouble: Trouble | null
}

/** Types that come with pages and exports and that nobody expects to be read: kept without a word. */
const quiet =
  /^(?:text\/(?:css|javascript|csv|vtt|x-other)|application\/(?:json|xml|x-subrip|font-\w+|x-font-\w+)|image\/svg\+xml|font\/.*)$/

/** Judge a piece by kind and size. */
export function judge(piece: Piece): Judgement {
  const { type, role, collector } = piece.kind
  if (piece.bytes === 0) return { role: 'other', trouble: fileEmpty(piece.path) }
  if (role === 'article' && piece.bytes > articleBytes) return { role: 'other', trouble: textTooLarge(piece.path, piece.bytes) }
  if (collector === 'part') return { role, trouble: null }
  if (role === 'other' && !quiet.test(type)) return { role, trouble: formatUnknown(piece.path, type) }
  return { role, trouble: null }
}
