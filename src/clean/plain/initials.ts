/** Initials with which an article is signed at its very end, alone or beside agencies. */
import { endsSentence } from '../kinship.ts'
import { agenciesIn } from '../metadata/agencies.ts'

/** "(hk)", "[ab/dpa]", "dpa/ab" at the very end of the last paragraph: small initials of who wrote it, and agencies. */
export function closingInitials(text: string): { at: number; inside: string } | null {
  const match = /(?<=[.!?…”"»]\s?)[([]([\p{L}]{2,12}(?:\s?[/,]\s?[\p{L}.]{2,12}){0,3})[)\]]\s*$/u.exec(text)
  const bare = /(?<=[.!?…”"»]\s)\p{L}{2,12}(?:\/\p{L}{2,12}){1,2}$/u.exec(text)
  if (!match && bare && agenciesIn(bare[0]).length > 0) return { at: bare.index, inside: bare[0] }
  const inside = match?.[1] ?? ''
  if (!match || !endsSentence(text.slice(0, match.index))) return null
  return /^[\p{Ll}/, .]+$/u.test(inside.replace(/\p{Lu}{2,}/gu, '')) ? { at: match.index, inside } : null
}

/** The initials among what stands in the bracket, without the agencies: "mk/dpa" is mk. */
export function initialsIn(inside: string): string[] {
  const agencies = agenciesIn(inside).map((name) => name.toLowerCase())
  return inside
    .split(/[/,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= 4 && !agencies.includes(part.toLowerCase()))
}
