/**
 * Where a child process begins: it takes one task at a time, runs it, answers, and waits for the next.
 *
 * Nothing of the desk is loaded here but the task itself, so that a parser that goes wrong has nothing to take down.
 */
import { isTrouble, troubleRecord } from '../../model/trouble.ts'
import type { ChildAnswer, ChildRequest } from './messages.ts'
import { childTasks } from './tasks.ts'

async function answer(request: ChildRequest): Promise<ChildAnswer> {
  try {
    const load = childTasks[request.task]
    if (!load) throw new Error(`no child task is called ${request.task}`)
    const task = await load()
    return { id: request.id, ok: true, output: await task(request.input) }
  } catch (thrown) {
    if (isTrouble(thrown)) return { id: request.id, ok: false, trouble: troubleRecord(thrown) }
    return { id: request.id, ok: false, bug: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
  }
}

process.on('message', (request: ChildRequest) => {
  void answer(request).then((told) => process.send?.(told))
})
process.on('disconnect', () => process.exit(0))
