/** A disk that really is full (a small tmpfs, where the test may mount one): Trouble, and nothing acknowledged is lost. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { madeFacts } from '../../bench/store-records.ts'
import { isTrouble } from '../../src/model/trouble.ts'
import { auditStore, openStore } from '../../src/store/index.ts'

const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-full-'))
const mounted = mount()
afterAll(() => {
  if (mounted) run('umount', '--lazy', disk)
  fs.rmSync(disk, { recursive: true, force: true })
})

function run(tool: string, ...parts: string[]): void {
  execFileSync(tool, parts, { stdio: 'ignore' })
}

function mount(): boolean {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk)
    return true
  } catch {
    console.log('store-full-disk: no right to mount a tmpfs here; the injected fault in src/store/exhibits.test.ts stands in')
    return false
  }
}

it.skipIf(!mounted)(
  'is told as DISK_FULL until there is space again',
  async () => {
    const dir = path.join(disk, 'data')
    const store = await openStore(dir)
    const kept: string[] = []
    const refused = new Set<string>()
    for (let at = 0; at < 400; at++) {
      try {
        const { exhibit } = await store.exhibits.seal(Buffer.alloc(1000 + (at % 5) * 9000, at), madeFacts(`f${at}`))
        kept.push(exhibit.sha256)
      } catch (error) {
        refused.add(isTrouble(error) ? error.code : String(error))
      }
    }
    expect(kept.length).toBeGreaterThan(20)
    expect([...refused]).toEqual(['DISK_FULL'])
    for (const sha256 of kept) await store.exhibits.bytes(sha256)
    await store.close().catch(() => undefined)
    expect((await auditStore(dir, () => undefined)).faults).toEqual([])
    run('mount', '-o', 'remount,size=20m', disk)
    const again = await openStore(dir)
    for (const sha256 of kept) expect(await again.exhibits.has(sha256)).toBe(true)
    await again.exhibits.seal(Buffer.from('space again'), madeFacts('last'))
    expect((await again.audit(() => undefined)).faults).toEqual([])
    await again.close()
  },
  60_000,
)
