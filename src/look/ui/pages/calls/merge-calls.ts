/** Two calls into one: the decision joins an account of each, so that it holds after any rebuild. */
import type { CallRow } from '../../../../model/index.ts'
import { desk } from '../../api/desk.ts'
import { say } from '../../messages/index.ts'
import type { Question } from '../../state/deciding.svelte.ts'

/** The question to ask a person before two calls are merged. */
export async function mergeQuestion(a: CallRow, b: CallRow): Promise<Question> {
  const [first, second] = await Promise.all([desk.call(a.id), desk.call(b.id)])
  return questionFor(nameOf(a), first.story.call.accounts[0] ?? '', nameOf(b), second.story.call.accounts[0] ?? '')
}

/** The same from accounts that are known. */
export function questionFor(nameA: string, a: string, nameB: string, b: string): Question {
  return { title: say.decisions.titles.merge, about: `${nameA} + ${nameB}`, body: () => ({ kind: 'merge', a, b }) }
}

/** A call by its parties and day. */
export function nameOf(call: Pick<CallRow, 'parties' | 'day'>): string {
  const parties = say.call.parties(call.parties.map(({ label }) => label))
  return call.day ? `${parties}, ${call.day}` : parties
}
