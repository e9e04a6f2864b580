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
const things = ['water', 'fuel', 'bread', 'boots', 'tents', 'medicine', 'radios', 'trucks', 'shells', 'blankets', 'batteries', 'maps']
const places = [
  'the old mill',
  'the ferry landing',
  'the brick yard',
  'the upper village',
  'the quarry',
  'the rail bridge',
  'the fish market',
]
const acts = [
  'left without a word',
  'sold everything',
  'went home on foot',
  'stopped answering',
  'hid in the cellar',
  'burned the papers',
  'lost the keys',
]

/** One article of about 1,300 letters. */
export function invent(seed: number): string {
  const random = randomFrom(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const number = () => Math.floor(random() * 900) + 20
  const [one, two, body, outlet] = [pick(people), pick(others), pick(bodies), pick(outlets)]
  return `date 2031-0${(seed % 9) + 1}-1${seed % 10}

A ${one} told his ${two} in an intercepted call that ${number()} men were sent to ${pick(places)} without ${pick(things)}. The recording was published by the ${body}, the ${outlet} reported.

“We have had no ${pick(things)} for ${number()} days, and the ${pick(people)} ${pick(acts)},” the ${one} said. “They promised ${number()} ${pick(things)} and ${pick(things)} for ${pick(places)}.”

“When will you come home?” his ${two} asked.

“Nobody knows. The ${pick(people)} says that the ${pick(things)} went to ${pick(places)},” the ${one} replied. According to the ${body}, the ${one} also complained that ${number()} wounded were left near ${pick(places)}.

The ${outlet} could not independently verify the recording number ${seed}. A spokesman for the ${body} said that the call was genuine. The ${two} apparently begged him to stay away from ${pick(places)}, where the ${pick(people)} ${pick(acts)}.
`
}
