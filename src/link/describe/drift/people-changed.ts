/** Changes of people: which side, which role, who does what to whom, who says it, which relay is no longer named. */
import type { Span, Wording } from '../../../model/index.ts'
import { type Named, sameName } from '../../same-name.ts'
import { bagOf } from '../../words/bag.ts'
import { concepts } from '../../words/concepts.ts'
import { type Change, type Compared, change, said, within } from './compared.ts'
import { findWords } from './find-words.ts'

/** "A Russian soldier" that became a Ukrainian one. */
export function sideChanged(pair: Compared): Change[] {
  const [russiaA, russiaB] = [findWords(pair.bagA, 'russia'), findWords(pair.bagB, 'russia')]
  const [ukraineA, ukraineB] = [findWords(pair.bagA, 'ukraine'), findWords(pair.bagB, 'ukraine')]
  const from = russiaA[0] && !ukraineA[0] ? russiaA[0] : ukraineA[0] && !russiaA[0] ? ukraineA[0] : null
  const to = russiaA[0] && !ukraineA[0] ? (ukraineB[0] && !russiaB[0] ? ukraineB[0] : null) : russiaB[0] && !ukraineB[0] ? russiaB[0] : null
  if (!from || !to) return []
  return [change('side', 1, [from.span, to.span], `${said(pair.a, from.span)} became ${said(pair.b, to.span)}.`)]
}

const people = /^(?:family|rank|role)\./u

function rolesIn(pair: Compared, side: 'A' | 'B'): { id: string; span: Span }[] {
  const [bag, range] = side === 'A' ? [pair.bagA, pair.rangeA] : [pair.bagB, pair.rangeB]
  // A side is told by `sideChanged`.
  const sides = new Set([...findWords(bag, 'russia'), ...findWords(bag, 'ukraine')].map(({ at }) => at))
  return bag.words.flatMap(({ form, span }, at) => {
    if (sides.has(at)) return []
    const ids = form.concepts.map((concept) => concepts[concept]?.id ?? '').filter((id) => people.test(id))
    return ids.length > 0 && within(at, range) ? ids.map((id) => ({ id, span })) : []
  })
}

/** "My mother" that became "my wife": a person on each side that the other lacks. */
export function roleChanged(pair: Compared): Change[] {
  const [left, right] = [rolesIn(pair, 'A'), rolesIn(pair, 'B')]
  const known = (others: readonly { id: string; span: Span }[], span: Span, own: readonly { id: string; span: Span }[]) =>
    own.filter((one) => one.span === span).some(({ id }) => others.some((other) => other.id === id))
  const first = left.find(({ span }) => !known(right, span, left))
  const second = right.find(({ span }) => !known(left, span, right))
  const one = first && second && kin(first.id) === kin(second.id)
  if (!first || !second || !one) return swapped(pair)
  return [change('role', 1, [first.span, second.span], `${said(pair.a, first.span)} became ${said(pair.b, second.span)}.`)]
}

const kin = (id: string): string => id.split('.')[0] ?? ''

/** "We shot them" that became "they shot us": the order of first and third person is turned round about the same words. */
function swapped(pair: Compared): Change[] {
  const order = (bag: Compared['bagA']) =>
    [...findWords(bag, 'first').map((hit) => ({ ...hit, who: 1 })), ...findWords(bag, 'third').map((hit) => ({ ...hit, who: 3 }))].sort(
      (x, y) => x.at - y.at,
    )
  const [left, right] = [order(pair.bagA), order(pair.bagB)]
  const [a1, a2, b1, b2] = [left[0], left[1], right[0], right[1]]
  if (!a1 || !a2 || !b1 || !b2 || left.length !== 2 || right.length !== 2) return nounsSwapped(pair)
  if (a1.who === a2.who || a1.who !== b2.who || a2.who !== b1.who) return []
  return [
    change(
      'role',
      1,
      [
        [a1.span[0], a2.span[1]],
        [b1.span[0], b2.span[1]],
      ],
      'Who does it and to whom it is done are turned round.',
    ),
  ]
}

/** English tells doer from done-to by order alone: two nouns that changed places about the same verb. */
function nounsSwapped(pair: Compared): Change[] {
  if (!pair.oneLanguage || pair.bagA.language !== 'en' || pair.coverShort < 0.75 || pair.coverLong < 0.75) return []
  const sure = pair.answers.filter(({ a, sure: p }) => p > 0.9 && !pair.bagA.words[a]?.form.stop).sort((x, y) => x.a - y.a)
  for (let at = 0; at + 2 < sure.length; at++) {
    const [x, verb, y] = [sure[at], sure[at + 1], sure[at + 2]]
    if (!x || !verb || !y || !(y.b < verb.b && verb.b < x.b) || y.a - x.a > 8 || x.b - y.b > 8) continue
    const span = (bag: Compared['bagA'], from: number, to: number): Span => [bag.words[from]?.span[0] ?? 0, bag.words[to]?.span[1] ?? 0]
    return [
      change(
        'role',
        1,
        [span(pair.bagA, x.a, y.a), span(pair.bagB, y.b, x.b)],
        'Two people changed places: who does it and to whom it is done.',
      ),
    ]
  }
  return []
}

/** Do two labels share a word, a concept or a skeleton. */
export function labelsAlike(a: string, languageA: string, b: string, languageB: string): boolean {
  const [left, right] = [bagOf(a, languageA), bagOf(b, languageB)]
  return left.words.some(
    ({ form }) =>
      !form.stop &&
      right.words.some(
        ({ form: other }) =>
          form.skeleton === other.skeleton ||
          form.stems.some((stem) => form.language === other.language && other.stems.includes(stem)) ||
          form.concepts.some((id) => other.concepts.includes(id)),
      ),
  )
}

/** Labels of both voices, by account. */
export type Voices = ReadonlyMap<string, readonly string[]>

/** The words are put into the other voice's mouth: b's speaker is like a's other party, and not like a's speaker. */
export function speakerChanged(a: Wording, b: Wording, voices: Voices): Change[] {
  if (!a.speaker || !b.speaker || labelsAlike(a.speaker, a.language, b.speaker, b.language)) return []
  const others = (voices.get(a.account) ?? []).filter((label) => label !== a.speaker)
  if (!others.some((label) => labelsAlike(label, a.language, b.speaker ?? '', b.language))) return []
  return [change('speaker', 1, [null, null], `${a.speaker} says it in one, ${b.speaker} in the other.`)]
}

/** Names of carriers, by account. */
export type Carriers = ReadonlyMap<string, readonly Named[]>

/** A carrier that the fuller account names and the one that leans on it does not. */
export function relayLost(a: Wording, b: Wording, carriers: Carriers): Change[] {
  if (b.where !== 'body' || a.account === b.account || b.hop <= a.hop) return []
  const [named, kept] = [carriers.get(a.account) ?? [], carriers.get(b.account) ?? []]
  const lost = named.find((one) => /\p{L}/u.test(one.name) && !kept.some((other) => sameName(one, other)))
  return lost ? [change('relay-lost', 1, [null, null], `${lost.name}, named before, is not named here.`)] : []
}
