/**
 * Drift: what changed between the wordings of one line, at the first step where it shows.
 *
 * Each wording is compared with the one it most likely came from: a heading with its own article's body, else the earlier
 * wording that it shares most words with, one of its own language before one of another. Between languages a flag is a
 * question; within one it is a finding. Two sound renderings of one sentence must not raise a flag.
 */
import type { DriftFlag, Wording } from '../../../model/index.ts'
import { words } from '../../../text/analyse/index.ts'
import { type Change, compareWordings } from './compared.ts'
import { numbersChanged } from './numbers-changed.ts'
import { type Carriers, relayLost, roleChanged, sideChanged, speakerChanged, type Voices } from './people-changed.ts'
import { amountChanged, comparable, hedgeChanged, modalityChanged, negationChanged, registerChanged } from './sense-changed.ts'
import { cutOrJoined, moved, wordingChanged } from './wording-changed.ts'

/** Wordings of a line that are compared; forty copies of one sentence say nothing new. */
const most = 60

/** What is known of the accounts beside the words. */
export interface Around {
  readonly voices: Voices
  readonly carriers: Carriers
}

const plain = (text: string): string =>
  words(text)
    .map(({ exact }) => exact)
    .join(' ')

function ofWords(wording: Wording, other: Wording): Change[] {
  if (plain(wording.text) === plain(other.text)) return []
  const pair = compareWordings(wording, other)
  const cut = cutOrJoined(pair)
  if (!comparable(pair)) return wordingChanged(pair)
  const sense = [numbersChanged, negationChanged, sideChanged, roleChanged, amountChanged, modalityChanged, registerChanged].flatMap(
    (find) => find(pair),
  )
  return [...sense, ...hedgeChanged(pair), ...cut, ...(sense.length + cut.length === 0 ? wordingChanged(pair) : [])]
}

/** Hedges round equal words are compared too, and whether they stand in marks. */
function ofFrame(a: Wording, b: Wording): Change[] {
  if (a.account === b.account) return []
  const pair = compareWordings(a, b)
  return [...(plain(a.text) === plain(b.text) ? hedgeChanged(pair) : []), ...moved(pair)]
}

function sharedWords(a: readonly string[], b: ReadonlySet<string>): number {
  return a.filter((word) => b.has(word)).length / Math.max(1, a.length, b.size)
}

/** The earlier wording that this one most likely came from; null where only other pieces of its own account are earlier. */
function sourceOf(wordings: readonly Wording[], bags: readonly (readonly string[])[], to: number): number | null {
  const own = wordings[to]
  if (!own) return null
  if (own.where === 'heading' || own.where === 'caption') {
    const body = wordings.findIndex(
      (one, at) => at < to && one.account === own.account && one.where !== 'heading' && one.where !== 'caption',
    )
    if (body >= 0) return body
  }
  const mine = new Set(bags[to])
  // Two pieces of one account's line did not come from each other.
  let [best, most]: [number | null, number] = [null, -1]
  for (let at = 0; at < to; at++) {
    const one = wordings[at]
    if (!one || one.where === 'heading' || one.where === 'caption' || one.account === own.account) continue
    const share = one.language === own.language ? 1 + sharedWords(bags[at] ?? [], mine) : 0
    if (share > most) [best, most] = [at, share]
  }
  return best
}

/** Flags of a line, in the order of the wordings. */
export function flagDrift(wordings: readonly Wording[], around: Around): DriftFlag[] {
  const looked = wordings.slice(0, most)
  const bags = looked.map(({ text }) => words(text).map(({ exact }) => exact))
  return looked.flatMap((b, to): DriftFlag[] => {
    const from = sourceOf(looked, bags, to)
    const a = from === null ? undefined : looked[from]
    if (from === null || !a) return []
    const force = a.language === b.language ? 'finding' : 'question'
    const changes = [...ofWords(a, b), ...ofFrame(a, b), ...speakerChanged(a, b, around.voices), ...relayLost(a, b, around.carriers)]
    return changes.map((one) => ({ ...one, force, from, to, hop: b.hop }))
  })
}
