/** What people corrected in the desk becomes a gold case, and the engine is scored against it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleView, evaluateGold, goldFromDecisions, takePasted } from '../src/desk/index.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
let folder: string

beforeAll(async () => {
  open = await openTestDesk()
  folder = await mkdtemp(join(tmpdir(), 'hearsay-gold-'))
})
afterAll(async () => {
  await open.close()
  await rm(folder, { recursive: true, force: true })
})

const text =
  'The intercepted call was published by the harbour office.\n\n“We have no water left,” the sailor told his sister.\n\n“Send the tug by night,” the sailor added.'

it('writes the corrected reading, leaves out what was rejected, and scores the engine against it', async () => {
  const { desk } = open
  const job = await ended(desk, await takePasted(desk, text, null))
  const article = job.result?.articles[0] ?? ''
  const before = await articleView(desk.store, article)
  const [first, second] = before.reading.statements
  if (!first || !second) throw new Error('two statements were expected')
  const ref = (one: typeof first) => ({ span: one.spans[0] ?? ([0, 0] as const), text: one.content, id: one.id })
  await desk.decide({ kind: 'correct-source', article, statement: ref(first), source: 'the stoker' }, 'He says his rank himself.')
  await desk.decide({ kind: 'reject', article, statement: ref(second) }, 'Not in the recording.')
  const cases = []
  for await (const one of goldFromDecisions(desk.store, 'CC0-1.0')) cases.push(one)
  expect(cases.map(({ decisions }) => decisions)).toEqual([2])
  const gold = cases[0]?.gold as { statements: object[]; entities: { name: string }[]; licence: string }
  expect(gold.statements).toHaveLength(before.reading.statements.length - 1)
  expect(gold.entities.map(({ name }) => name)).toContain('the stoker')
  await writeFile(join(folder, `${cases[0]?.id}.json`), JSON.stringify(gold))
  const report = JSON.parse(await evaluateGold(folder, { errors: false, json: true }))
  expect(JSON.stringify(report)).toContain(cases[0]?.id)
})
