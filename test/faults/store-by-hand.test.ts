/** The lines that `src/store/README.md` gives for checking a store by hand, run as they stand there. */
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { madeFacts } from '../../bench/store-records.ts'
import { openStore } from '../../src/store/index.ts'

const readme = fs.readFileSync(path.join(import.meta.dirname, '../../src/store/README.md'), 'utf8')
const script = /```sh\ncd data\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const tools = spawnSync('sh', ['-c', 'command -v sha256sum openssl xxd find sed'], { stdio: 'ignore' }).status === 0

let dir = ''
beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-hand-'))
  const store = await openStore(dir)
  for (let at = 0; at < 9; at++) await store.exhibits.seal(Buffer.from(`exhibit ${at}`), madeFacts(`f${at}`))
  await store.close()
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

it.skipIf(!tools)('agree with the store', () => {
  const scratch = script.replaceAll('/tmp/', `${dir}/tmp/`)
  const lines = execFileSync('sh', ['-euc', scratch], { cwd: dir, encoding: 'utf8' })
    .split('\n')
    .map((line) => line.split('  ')[0] ?? '')
  const [commitment, bundled, leaf, stored, node, signature, named] = lines
  expect(commitment).toMatch(/^[0-9a-f]{64}$/)
  expect(bundled).toBe(commitment)
  expect(leaf).toMatch(/^[0-9a-f]{64}$/)
  expect(stored).toBe(leaf)
  expect(node).toMatch(/^[0-9a-f]{64}$/)
  expect(signature).toContain('Signature Verified Successfully')
  expect(named?.trim()).toBe('9')
})

it.skipIf(!tools)('fail when an exhibit is changed', () => {
  const [first] = fs.readdirSync(path.join(dir, 'exhibits'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const file = path.join(first?.parentPath ?? '', first?.name ?? '')
  fs.chmodSync(file, 0o600)
  fs.appendFileSync(file, 'x')
  expect(spawnSync('sh', ['-euc', script.replaceAll('/tmp/', `${dir}/tmp/`)], { cwd: dir, stdio: 'ignore' }).status).not.toBe(0)
})
