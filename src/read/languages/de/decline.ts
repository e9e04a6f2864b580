/**
 * German nouns by case. Most show their case only on the determiner; weak masculines (Soldat, Zeuge) and adjectival
 * nouns (Verwundete, Beamte) show it themselves, and so does the genitive -s.
 */
import type { Declined } from '../assemble.ts'

const WEAK = /(?:at|it|ist|ent|ant|ekt|aut|rut|ot|oge|ad|om|af|yst|e)$/u
const WEAK_TOO = new Set(['Nachbar', 'Bauer', 'Held', 'Mensch', 'Pilot', 'Kamerad', 'Rekrut'])
const STRONG = new Set([
  'Leutnant',
  'Oberleutnant',
  'Oberst',
  'Generalleutnant',
  'Oberstleutnant',
  'Sergeant',
  'Senat',
  'Rat',
  'Landrat',
  'Telefonat',
  'Betriebsrat',
  'Staat',
])
const ADJECTIVAL =
  /^(?:verwundete|verletzte|gefangene|kriegsgefangene|beamte|abgeordnete|angeklagte|beschuldigte|verdächtige|überlebende|reisende|vorsitzende|vorstandsvorsitzende|bekannte|wehrpflichtige|freiwillige|militärangehörige|verlobte|außenbeauftragte|vertraute|sachverständige)$/iu

/** Beamte, Verletzte, Vorsitzende: nouns that are declined like adjectives. */
export const isAdjectival = (noun: string): boolean => ADJECTIVAL.test(noun)

function masculine(noun: string): Declined['forms'] {
  if (isAdjectival(noun)) return { nom: `${noun} ${noun}r`, gen: `${noun}n`, dat: `${noun}n`, acc: `${noun}n` }
  const weak = (WEAK.test(noun) || WEAK_TOO.has(noun)) && !STRONG.has(noun)
  if (weak) {
    const oblique = /(?:e|er|ar)$/u.test(noun) ? `${noun}n` : `${noun}en`
    return { nom: noun, gen: oblique, dat: `${oblique} ${noun}`, acc: `${oblique} ${noun}` }
  }
  return { nom: noun, gen: genitive(noun), dat: noun, acc: noun }
}

function genitive(noun: string): string {
  return /(?:s|ß|z|x|sch|st)$/u.test(noun) ? `${noun}es ${noun}s` : `${noun}s ${noun}es`
}

function feminine(noun: string): Declined['forms'] {
  if (isAdjectival(noun)) return { nom: noun, gen: `${noun}n`, dat: `${noun}n`, acc: noun }
  return noun
}

/** Forms of one noun of the people list; plural lines give their forms themselves (`Experten`, `Kämpfer/Kämpfern`). */
export function decline(spec: string, head: { readonly gender?: 'm' | 'f' | 'n'; readonly number: 'sg' | 'pl' }): readonly Declined[] {
  if (head.number === 'pl') return [{ number: 'pl', forms: spec.replaceAll('/', ' ') }]
  const noun = spec.replaceAll('_', ' ')
  if (head.gender === 'f') return [{ number: 'sg', forms: feminine(noun) }]
  if (head.gender === 'n') return [{ number: 'sg', forms: { nom: noun, gen: genitive(noun), dat: noun, acc: noun } }]
  return [{ number: 'sg', forms: masculine(noun) }]
}
