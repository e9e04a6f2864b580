/**
 * German writes in one word what others write in several: "Bahnhofsuhr" is the clock of a station. A word that no table knows
 * is taken apart where both parts are known.
 *
 * The first part may end in a joint (-s-, -es-, -n-, -en-, -er-, -e-) that belongs to neither.
 */
import { stemsOf } from '../../text/analyse/index.ts'

const joints = ['', 's', 'n', 'en', 'es', 'er', 'e'] as const
/** Shorter parts are rather endings and prefixes than words. */
const shortest = 4
const [shortestWord, longestWord] = [9, 40]

function known(part: string, knows: (stem: string) => boolean): string | null {
  return part.length < shortest ? null : (stemsOf(part, 'de').find(knows) ?? null)
}

/** The first part's stem, whatever its joint. */
function headOf(head: string, knows: (stem: string) => boolean): string | null {
  for (const joint of joints) {
    const bare = joint !== '' && head.endsWith(joint) ? head.slice(0, -joint.length) : joint === '' ? head : ''
    const stem = known(bare, knows)
    if (stem !== null) return stem
  }
  return null
}

/**
 * Stems of the parts of a German compound, in order; empty when it falls into no known parts.
 *
 * @param exact folded word
 * @param knows is this stem one that the tables know?
 */
export function compoundStems(exact: string, knows: (stem: string) => boolean, depth = 0): string[] {
  if (exact.length < shortestWord || exact.length > longestWord) return []
  // The last part is what the thing is: the longest known one tells most.
  for (let cut = shortest; cut <= exact.length - shortest; cut++) {
    const tail = known(exact.slice(cut), knows)
    if (tail === null) continue
    const head = headOf(exact.slice(0, cut), knows)
    if (head !== null) return [head, tail]
    const more = depth === 0 ? compoundStems(exact.slice(0, cut), knows, 1) : []
    if (more.length > 0) return [...more, tail]
  }
  return []
}
