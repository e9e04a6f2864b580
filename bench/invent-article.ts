/** Invented articles about invented calls, from a seed: the same number gives the same text. For speed, never for quality. */

/** A small seeded generator (mulberry32). @returns numbers in 0..1 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const people = ['soldier', 'driver', 'gunner', 'cook', 'medic', 'sergeant', 'mechanic', 'conscript', 'sailor', 'radio operator']
const others = ['mother', 'wife', 'brother', 'sister', 'father', 'friend', 'cousin', 'neighbour']
const bodies = ['harbour office', 'coastal watch', 'border service', 'river command', 'northern bureau', 'island directorate']
const outlets = ['Morning Post', 'Evening Herald', 'Coast Gazette', 'River Times', 'Valley Courier', 'City Mirror']
const verbs = [
  'lost',
  'sold',
  'burned',
  'hid',
  'counted',
  'buried',
  'carried',
  'traded',
  'painted',
  'repaired',
  'stole',
  'forgot',
  'promised',
  'returned',
]
const joints = ['and', 'because', 'while', 'although', 'before', 'after', 'so']
const syllables =
  'ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za ze zo'.split(' ')

/**
 * One article of about 1,300 letters. Its nouns are made up, so that articles are as unlike each other as real ones;
 * every tenth retells the call of the one before it.
 */
export function invent(seed: number): string {
  const story = seed % 10 === 9 ? seed - 1 : seed
  const told = randomFrom(story + 1)
  const own = randomFrom(seed + 7_919)
  const pick = <T>(list: readonly T[], random = told): T => list[Math.floor(random() * list.length)] as T
  const number = () => Math.floor(told() * 900) + 20
  const noun = (random = told) => `${pick(syllables, random)}${pick(syllables, random)}${pick(syllables, random)}n`
  const clause = (random = told) => `the ${noun(random)} ${pick(verbs, random)} the ${noun(random)} near ${noun(random)}`
  const words = (random = told) => `${clause(random)} ${pick(joints, random)} ${clause(random)}`
  const [one, two, body] = [pick(people), pick(others), pick(bodies)]
  const outlet = pick(outlets, own)
  const quotes = [words(), words(), words()]
  return `date 2025-0${(story % 9) + 1}-1${story % 10}

A ${one} told his ${two} in an intercepted call that ${words()}. The recording was published by the ${body}, the ${outlet} reported.

“We were ${number()} men, ${quotes[0]},” the ${one} said. “Now ${quotes[1]}.”

“And what of the ${noun()}?” his ${two} asked.

“Nobody knows, ${quotes[2]},” the ${one} replied. According to the ${body}, the ${one} also complained that ${number()} wounded were left near ${noun()}.

The ${outlet} could not independently verify the recording. A spokesman for the ${body} said that the call was genuine. Separately, ${words(own)}. An official said that ${words(own)}.
`
}
