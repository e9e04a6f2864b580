/**
 * Asks for work that tells how far it is: server-sent events `progress`, then one `report` or `trouble`.
 *
 * `EventSource` can only GET and asks again by itself; this is one question with one answer, so it is read by hand.
 */
import { say } from '../messages/index.ts'
import { asError, type PageTrouble, problemOf, reach } from './ask.ts'

/** @throws an Error that `troubleIn` turns into what to show */
export async function askAloud<T>(path: string, told: (done: number, total: number) => void): Promise<T> {
  const answer = await reach(path, { method: 'POST', headers: { accept: 'text/event-stream' } })
  if (!answer.ok) throw asError(problemOf(answer, await answer.json().catch(() => null)))
  if (answer.headers.get('content-type')?.includes('json')) return (await answer.json()) as T
  for await (const { event, data } of eventsOf(answer)) {
    if (event === 'report') return data as T
    if (event === 'trouble') throw asError(data as PageTrouble)
    const { done, total } = data as { done: number; total: number }
    told(done, total)
  }
  throw asError(say.gone)
}

/** The events of an answer, as they come. */
async function* eventsOf(answer: Response): AsyncIterable<{ event: string; data: unknown }> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const events = `${rest}${piece.value}`.split('\n\n')
    rest = events.pop() ?? ''
    for (const one of events) {
      const field = (name: string) => one.match(new RegExp(`^${name}: ?(.*)$`, 'm'))?.[1] ?? ''
      if (field('data')) yield { event: field('event'), data: JSON.parse(field('data')) }
    }
  }
}
