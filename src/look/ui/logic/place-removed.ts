/** Removed pieces in their places: each goes before the first paragraph that begins at or after where the piece stood. */
import type { Paragraph } from './text-segments.ts'

/** What stands between paragraphs: index of the paragraph it stands before (`paragraphs.length` for the end). */
export function placeRemoved<T extends { readonly at: number }>(removed: readonly T[], paragraphs: readonly Paragraph[]): Map<number, T[]> {
  const places = new Map<number, T[]>()
  let next = 0
  for (const piece of [...removed].sort((a, b) => a.at - b.at)) {
    while (next < paragraphs.length && (paragraphs[next]?.start ?? 0) < piece.at) next++
    const there = places.get(next)
    if (there) there.push(piece)
    else places.set(next, [piece])
  }
  return places
}
