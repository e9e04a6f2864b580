/** German nouns for women, where they are made from the noun for men: Sprecher → Sprecherin, Russe → Russin. */
import { lines, words } from '../assemble.ts'
import { isAdjectival } from './decline.ts'

/** Nouns that make no such form, or one with an umlaut that the list gives itself. */
const ALONE = /(?:mann|papst|könig|junge|gegenüber)$/iu

const makesWoman = (noun: string): boolean => !isAdjectival(noun) && !ALONE.test(noun)
const woman = (noun: string): string => `${noun.replace(/e$/u, '')}in`

/** The lines of the people list, with a line of women behind each line of men who are nobody's kin. */
export function withWomen(people: string): string {
  return lines(people)
    .flatMap((line) => {
      const at = line.indexOf(':')
      const head = line.slice(0, at)
      if (!head.includes(' person m') || head.includes(' kin')) return [line]
      const made = words(line.slice(at + 1))
        .filter(makesWoman)
        .map(woman)
      return [line, `${head.replace(' person m', ' person f')}: ${made.join(' ')}`]
    })
    .join('\n')
}

/** The same for the narrower families; the women of the family of men are in that of women. */
export function familiesWithWomen(families: string): string {
  return lines(families)
    .flatMap((line) => {
      const at = line.indexOf(':')
      const family = line.slice(0, at)
      const made = words(line.slice(at + 1))
        .filter(makesWoman)
        .map(woman)
        .join(' ')
      return family === 'man' ? [line, `woman: ${made}`] : [`${line} ${made}`]
    })
    .join('\n')
}
