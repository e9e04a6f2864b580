/** What a voice of a transcript is called on the pages. */

/** How a voice is written: a bare letter or an engine's label becomes "Speaker A". */
export function partyLabel(party: string): string {
  const bare = /^(?:speaker[ _-]?|spk[ _-]?)?([a-z]|\d{1,3})$/i.exec(party.trim())
  return bare ? `Speaker ${bare[1]?.toUpperCase()}` : party.trim()
}
