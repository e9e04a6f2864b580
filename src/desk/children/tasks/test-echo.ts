/** A task for the runner's own tests: echoes, hangs, eats memory, dies or meets a Trouble, as told. */
import { Trouble } from '../../../model/trouble.ts'

/** @param input `{ do: 'echo' | 'hang' | 'eat' | 'die' | 'trouble' | 'bug', value? }` */
export async function testEchoTask(input: unknown): Promise<unknown> {
  const { do: what, value } = input as { do: string; value?: unknown }
  if (what === 'hang') for (;;);
  if (what === 'eat') eatMemory()
  if (what === 'die') process.exit(3)
  if (what === 'trouble') throw new Trouble('TEST_TROUBLE', 'The test asked for it.', 'Ask for something else.')
  if (what === 'bug') throw new Error('a bug in a task')
  return value
}

function eatMemory(): never {
  const kept: number[][] = []
  for (;;) kept.push(new Array(100_000).fill(kept.length))
}
