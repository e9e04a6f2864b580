/** A person's answer to "may these two tell of one call?". */
import type { AccountLink } from '../../../../model/index.ts'
import { say } from '../../messages/index.ts'
import type { Question } from '../../state/deciding.svelte.ts'

/** Yes: both accounts are joined for good. */
export function acceptQuestion({ a, b }: AccountLink, names: readonly [string, string]): Question {
  return { title: say.decisions.titles.merge, about: names.join(' + '), body: () => ({ kind: 'merge', a, b }) }
}

/** No: the rejection names the evidence it was given on, so that only new evidence may ask again. */
export function rejectQuestion(link: AccountLink, names: readonly [string, string]): Question {
  return {
    title: say.decisions.titles['reject-suggestion'],
    about: names.join(' ≠ '),
    body: () => ({ kind: 'reject-suggestion', a: link.a, b: link.b, evidence: evidenceOf(link) }),
  }
}

const mostEvidence = 100

/** What the suggestion rests on: shared keys and matched quotes. */
export function evidenceOf(link: AccountLink): string[] {
  const keys = link.keys.map(({ kind, value }) => `${kind}:${value}`)
  const pairs = link.pairs.map(({ a, b }) => `${a}=${b}`)
  return [...keys, ...pairs].map((text) => text.slice(0, 100)).slice(0, mostEvidence)
}
