/** Data folders that cannot be: below /proc, below a device, a file, a disk that is read only. A Trouble at once, never a wait. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'hearsay-folder-'))
const disk = join(scratch, 'disk')
let mounted = false
const run = (tool: string, ...parts: string[]) => execFileSync(tool, parts, { stdio: 'ignore' })
afterAll(() => {
  if (mounted) run('umount', '--lazy', disk)
  rmSync(scratch, { recursive: true, force: true })
})

const codeOf = (dir: string): Promise<string> =>
  openStore(dir).then(
    async (store) => {
      await store.close()
      return 'opened'
    },
    (thrown: { code?: string }) => thrown.code ?? String(thrown),
  )

it.skipIf(!existsSync('/proc/self'))('below /proc, deep or not, is told at once', async () => {
  expect(await codeOf('/proc/x')).toBe('STORE_NOT_WRITABLE')
  expect(await codeOf('/proc/x/y/z')).toBe('STORE_NOT_WRITABLE')
})

it('below a device or a file is told', async () => {
  const file = join(scratch, 'file')
  writeFileSync(file, 'x')
  expect(await codeOf(join(file, 'data'))).toBe('STORE_NOT_WRITABLE')
  expect(await codeOf(file)).toBe('STORE_NOT_WRITABLE')
  if (existsSync('/dev/null')) expect(await codeOf('/dev/null/data')).toBe('STORE_NOT_WRITABLE')
})

it.skipIf(!existsSync('/proc/self'))(
  'of the whole program too: `hearsay calls` ends with the Trouble, `doctor` with a line',
  () => {
    const main = join(import.meta.dirname, '../../src/cli/main.ts')
    const hearsay = (word: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', main, word], {
        env: { ...process.env, HEARSAY_DATA: '/proc/x' },
        encoding: 'utf8',
        timeout: 50_000,
      })
    const calls = hearsay('calls')
    expect([calls.status, calls.stderr.includes('STORE_NOT_WRITABLE')]).toEqual([1, true])
    expect(hearsay('doctor').signal).toBeNull()
  },
  120_000,
)

function mountReadOnly(): boolean {
  try {
    mkdirSync(disk, { recursive: true })
    run('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk)
    mounted = true
    return true
  } catch {
    console.log('data-folder: no right to mount a tmpfs here; a read-only disk is not tried')
    return false
  }
}

const maker = `
import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/index.ts'))}
const store = await openStore(process.argv[1])
const facts = { type: 'text/plain', name: 'a.txt', from: { kind: 'file', who: 't' }, parent: null, role: 'article', hints: null }
const { exhibit } = await store.exhibits.seal(Buffer.from('words'), facts)
await store.close()
console.log(exhibit.sha256)`

it('on a disk that became read only is told; what it holds can still be read', async (context) => {
  if (!mountReadOnly()) return context.skip()
  const dir = join(disk, 'data')
  // Made by another process: one engine lets go of its files only when its statements are collected.
  const made = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', maker, dir], { encoding: 'utf8' })
  const sha256 = made.stdout.trim()
  run('mount', '-o', 'remount,ro', disk)
  expect(await codeOf(dir)).toBe('STORE_NOT_WRITABLE')
  const reader = await openStore(dir, { readOnly: true })
  expect(Buffer.from(await reader.exhibits.bytes(sha256)).toString()).toBe('words')
  expect((await reader.audit(() => undefined)).faults).toEqual([])
  await reader.close()
})
