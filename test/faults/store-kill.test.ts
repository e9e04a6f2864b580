/** Kill -9 in the middle of seals and appends, again and again on one store: nothing that was acknowledged is lost. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditStore, openStore } from '../../src/store/index.ts'

interface Told {
  readonly sealed?: string
  readonly bytes?: number
  readonly entry?: number
  readonly leaf?: string
  readonly decision?: string
  readonly job?: string
}

let dir = ''
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-kill-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

const victim = path.join(import.meta.dirname, 'store-victim.ts')

/** Let the victim work until it said `lines` lines, kill it at once, and give back what it said. */
async function killAfter(lines: number, round: number): Promise<Told[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', victim, dir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told: Told[] = []
  const ended = new Promise((resolve) => child.once('close', resolve))
  for await (const line of createInterface(child.stdout)) {
    if (line.endsWith('}')) told.push(JSON.parse(line) as Told)
    if (told.length === lines) child.kill('SIGKILL')
  }
  await ended
  return told
}

it('keeps every acknowledged exhibit, entry and job, and audits clean, after each of six kills', async () => {
  const everything: Told[] = []
  for (const [round, lines] of [3, 150, 400, 90, 333, 250].entries()) {
    const told = await killAfter(lines, round)
    expect(told.length).toBeGreaterThanOrEqual(lines)
    everything.push(...told)
    const store = await openStore(dir)
    for (const { sealed, bytes, entry, leaf, decision, job } of everything) {
      if (sealed) expect((await store.exhibits.bytes(sealed)).length).toBe(bytes)
      if (job) expect(await store.jobs.job(job)).not.toBeNull()
      if (entry === undefined) continue
      const [found] = await store.journal.entries(entry, 1)
      const what = found?.event?.what
      if (leaf) expect(found?.leaf).toBe(leaf)
      if (decision) expect(what).toMatchObject({ decision: { decision } })
      if (sealed) expect(what).toMatchObject({ exhibit: { sha256: sealed } })
    }
    const decisions = new Set((await store.projection.decisions()).map(({ body }) => (body.kind === 'undo' ? body.decision : '')))
    for (const { decision } of everything) if (decision) expect(decisions.has(decision)).toBe(true)
    expect(fs.readdirSync(path.join(dir, 'tmp'))).toEqual([])
    await store.close()
    expect((await auditStore(dir, () => undefined)).faults).toEqual([])
  }
  expect(everything.length).toBeGreaterThan(1200)
}, 240_000)

it('tells a second opener the pid while the first lives, and lets it in when the first was killed', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', victim, dir, 'two'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  await new Promise((resolve) => lines.once('line', resolve))
  await expect(openStore(dir)).rejects.toMatchObject({ code: 'STORE_IN_USE', facts: { pid: child.pid } })
  const reader = await openStore(dir, { readOnly: true })
  expect(reader.journal.size()).toBeGreaterThan(0)
  await reader.close()
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
  const store = await openStore(dir)
  await store.close()
}, 60_000)
