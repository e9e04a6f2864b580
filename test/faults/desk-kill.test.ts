/** Kill -9 in the middle of erasing, rebuilding and auditing; and all of them at once in one desk. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rebuild } from '../../src/desk/index.ts'
import { auditStore } from '../../src/store/index.ts'
import { ended, openTestDesk } from '../open-test-desk.ts'

interface Told {
  readonly erasing?: string
  readonly erased?: string
  readonly done?: number
}

let scratch = ''
let data = ''
const articles = 24
const victim = join(import.meta.dirname, 'desk-victim.ts')

async function makeFolder(name: string, count: number): Promise<string> {
  const folder = join(scratch, name)
  await mkdir(folder)
  for (let n = 0; n < count; n++)
    await writeFile(
      join(folder, `${n}.txt`),
      `The port authority of ${name} released recording ${n} on Tuesday.\n\n“We have ${n + 2} boats left and no fuel,” the pilot told his brother, it said.`,
    )
  return folder
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'hearsay-desk-kill-'))
  data = join(scratch, 'data')
  const open = await openTestDesk(data)
  await ended(open.desk, await open.desk.addJob({ kind: 'add-path', path: await makeFolder('harbour', articles) }, 'harbour'))
  await open.desk.close()
}, 120_000)
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** Let the victim act until `stop` says so, kill it at once, and give back what it said. */
async function killWhile(act: string, stop: (told: readonly Told[]) => boolean): Promise<Told[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', victim, data, act], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.once('close', resolve))
  const told: Told[] = []
  for await (const line of createInterface(child.stdout)) {
    if (line.endsWith('}')) told.push(JSON.parse(line) as Told)
    if (stop(told)) child.kill('SIGKILL')
  }
  await gone
  return told
}

it('erasing: what was acknowledged is gone, what was begun is finished, the rest stands', async () => {
  const gone = new Set<string>()
  for (const count of [1, 2, 3]) {
    const told = await killWhile(
      'erase',
      (lines) => lines.filter((one) => one.erased).length >= count && lines.at(-1)?.erasing !== undefined,
    )
    for (const { erased } of told) if (erased) gone.add(erased)
    const begun = told.findLast((one) => one.erasing)?.erasing ?? ''
    const open = await openTestDesk(data)
    for (const sha256 of gone) expect(await open.desk.store.exhibits.has(sha256)).toBe(false)
    const about = await open.desk.store.journal.about(begun)
    // Begun and noted, or not yet noted: never half.
    expect(await open.desk.store.exhibits.has(begun)).toBe(about.some(({ event }) => event?.what.kind === 'exhibit-sealed'))
    expect(existsSync(join(data, 'erasing.json'))).toBe(false)
    await open.desk.close()
    expect((await auditStore(data, () => undefined)).faults).toEqual([])
  }
}, 180_000)

it('rebuilding: the desk says that it must be done again, and then everything is there', async () => {
  await killWhile('rebuild', (lines) => lines.filter((one) => one.done !== undefined).length >= 1)
  const open = await openTestDesk(data)
  try {
    expect(open.desk.store.rebuildNeeded()).not.toBeNull()
    const kept = (await rebuild(open.desk, { report: () => {} })).articles.length
    expect(kept).toBeGreaterThan(10)
    expect(open.desk.store.rebuildNeeded()).toBeNull()
    expect((await open.desk.store.projection.counts()).articles).toBe(kept)
  } finally {
    await open.desk.close()
  }
}, 180_000)

it('auditing: leaves no trace', async () => {
  await killWhile('audit', (lines) => lines.filter((one) => one.done !== undefined).length >= 3)
  expect((await auditStore(data, () => undefined)).faults).toEqual([])
  expect(readdirSync(join(data, 'tmp'))).toEqual([])
}, 120_000)

it('adding, rebuilding, auditing and erasing at once: each does its work, and the audit after them finds nothing', async () => {
  const open = await openTestDesk(data)
  const { desk } = open
  try {
    const sealed = (await desk.store.journal.entries(0, 10_000)).flatMap(({ event }) =>
      event?.what.kind === 'exhibit-sealed' ? [event.what.exhibit.sha256] : [],
    )
    const doomed = sealed.slice(0, 4)
    const more = await makeFolder('lighthouse', 20)
    const [again, added] = [await desk.addJob({ kind: 'rebuild' }, 'again'), await desk.addJob({ kind: 'add-path', path: more }, 'more')]
    const [audits] = await Promise.all([
      Promise.all([1, 2, 3].map(() => desk.store.audit(() => {}))),
      Promise.all(doomed.map((sha256) => desk.store.eraseExhibit(sha256, 'asked for', 'tester'))),
      desk.worker.idle(),
    ])
    expect((await ended(desk, again)).state).toBe('done')
    expect((await ended(desk, added)).state).toBe('done')
    for (const report of audits) expect(report.faults.filter((fault) => fault.what !== 'exhibit-missing')).toEqual([])
    for (const sha256 of doomed) expect(await desk.store.exhibits.has(sha256)).toBe(false)
    await rebuild(desk, { report: () => {} })
    expect((await desk.store.projection.counts()).articles).toBe(sealed.length - doomed.length + 20)
    expect((await desk.store.audit(() => {})).faults).toEqual([])
  } finally {
    await desk.close()
  }
}, 180_000)
