/** A name on at most two lines of a box; what does not fit ends in an ellipsis. */
export function nameLines(name: string, most: number): string[] {
  const lines = ['']
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    const longer = last === '' ? word : `${last} ${word}`
    if (longer.length <= most || lines.length === 2) lines[lines.length - 1] = longer
    else if (last === '') lines[0] = word
    else lines.push(word)
  }
  return lines.map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line))
}
