/**
 * Changes of sense: a "not" that came or went, a hedge, how many, how surely, how rudely.
 *
 * Only what stands within the stretch that both wordings share counts: a word that was cut off with its clause is no change.
 * Words that deny without a "not" (refuse, hardly, fail) excuse a negation that is missing.
 */
import { type Change, type Compared, change, said, within } from './compared.ts'
import { findWords, type Hit, type WordKind } from './find-words.ts'

function hits(pair: Compared, kind: WordKind): [Hit[], Hit[]] {
  return [
    findWords(pair.bagA, kind).filter(({ at }) => within(at, pair.rangeA)),
    findWords(pair.bagB, kind).filter(({ at }) => within(at, pair.rangeB)),
  ]
}

/** How much of the shorter wording must be answered before sense is compared. */
const alike = { oneLanguage: 0.5, across: 0.3 } as const
export const comparable = (pair: Compared): boolean => pair.coverShort >= (pair.oneLanguage ? alike.oneLanguage : alike.across)

export function negationChanged(pair: Compared): Change[] {
  const [left, right] = hits(pair, 'negation')
  const [first, second] = [left[0], right[0]]
  if (!!first === !!second) return []
  const [excuseA, excuseB] = hits(pair, 'implied')
  const free = (own: readonly Hit[], others: readonly Hit[]) => own.length > others.length
  if (first ? free(excuseB, excuseA) : free(excuseA, excuseB)) return []
  const text = first ? `${said(pair.a, first.span)} is gone.` : `${said(pair.b, (second as Hit).span)} was added.`
  return [change('negation', 1, [first?.span ?? null, second?.span ?? null], text)]
}

/** Hedges in the words themselves, and those that the reader found round them. */
export function hedgeChanged(pair: Compared): Change[] {
  const [left, right] = hits(pair, 'hedge')
  const [hedgedA, hedgedB] = [left.length > 0 || pair.a.hedges.length > 0, right.length > 0 || pair.b.hedges.length > 0]
  if (hedgedA === hedgedB || (pair.a.account === pair.b.account && left.length === right.length)) return []
  const word = hedgedA
    ? left[0]
      ? said(pair.a, left[0].span)
      : `“${pair.a.hedges[0]}”`
    : right[0]
      ? said(pair.b, right[0].span)
      : `“${pair.b.hedges[0]}”`
  const kind = hedgedA ? 'hedge-lost' : 'hedge-added'
  return [
    change(
      kind,
      2,
      [left[0]?.span ?? null, right[0]?.span ?? null],
      hedgedA ? `The hedge ${word} is gone.` : `The hedge ${word} was added.`,
    ),
  ]
}

function stepsChanged(pair: Compared, list: 'amount' | 'modal', kind: Change['kind']): Change[] {
  const [left, right] = hits(pair, list)
  const [first, second] = [
    left.find(({ step }) => !right.some((other) => other.step === step)),
    right.find(({ step }) => !left.some((other) => other.step === step)),
  ]
  if (!first || !second || left.some(({ step }) => right.some((other) => other.step === step))) return []
  return [change(kind, 3, [first.span, second.span], `${said(pair.a, first.span)} became ${said(pair.b, second.span)}.`)]
}

export const amountChanged = (pair: Compared): Change[] => stepsChanged(pair, 'amount', 'intensity')
export const modalityChanged = (pair: Compared): Change[] => (pair.oneLanguage ? stepsChanged(pair, 'modal', 'modality') : [])

/** A swear word that was cut to a letter or to stars. */
const masked = /(?<!\p{L})\p{L}(?:\*{2,}|…|\.{3}|-{2,})\p{L}*/u

export function registerChanged(pair: Compared): Change[] {
  const [left, right] = hits(pair, 'swearing')
  const spanOf = (text: string): [number, number] | null => {
    const found = masked.exec(text)
    return found ? [found.index, found.index + found[0].length] : null
  }
  const [maskA, maskB] = [spanOf(pair.a.text), spanOf(pair.b.text)]
  const [first, second] = [left[0]?.span ?? maskA, right[0]?.span ?? maskB]
  const same = left.length > 0 === right.length > 0 && !!maskA === !!maskB
  if (!same)
    return first || second
      ? [
          change(
            'register',
            3,
            [first, second],
            `Swearing: ${first ? said(pair.a, first) : 'none'} became ${second ? said(pair.b, second) : 'none'}.`,
          ),
        ]
      : []
  const [wordA, wordB] = [first ? pair.a.text.slice(...first).toLowerCase() : '', second ? pair.b.text.slice(...second).toLowerCase() : '']
  return pair.oneLanguage && first && second && wordA !== wordB
    ? [change('register', 3, [first, second], `${said(pair.a, first)} became ${said(pair.b, second)}.`)]
    : []
}
