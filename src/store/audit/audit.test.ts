import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { madeFacts } from '../../../bench/store-records.ts'
import type { AuditFault } from '../../model/event.ts'
import { auditStore, openStore } from '../index.ts'

let model = ''
let dir = ''
const nothing = () => undefined

/** A closed store of 12 exhibits and 520 more entries, of which two checkpoints were given out; made once, copied for each test. */
beforeAll(async () => {
  model = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-audit-model-'))
  const store = await openStore(model)
  for (let at = 0; at < 12; at++) await store.exhibits.seal(Buffer.from(`exhibit ${at} ${'words '.repeat(at * 9)}`), madeFacts(`f${at}`))
  await store.journal.checkpoint()
  await store.journal.appendAll(
    Array.from(
      { length: 520 },
      (_, at) => ({ kind: 'trouble-met', exhibit: null, trouble: { code: 'X', what: `n ${at}`, next: '', facts: {} } }) as const,
    ),
    'a',
  )
  await store.journal.checkpoint()
  await store.close()
})
afterAll(() => fs.rmSync(model, { recursive: true, force: true }))
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-audit-'))
  fs.cpSync(model, dir, { recursive: true })
})
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

const file = (...parts: string[]) => path.join(dir, ...parts)
const faultsOf = async (): Promise<readonly AuditFault[]> => (await auditStore(dir, nothing)).faults

/** Every file that is evidence. */
function evidence(): string[] {
  return ['journal', 'exhibits'].flatMap((folder) =>
    fs
      .readdirSync(path.join(dir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
}

function overwrite(name: string, change: (bytes: Buffer) => Buffer): void {
  const bytes = fs.readFileSync(name)
  fs.chmodSync(name, 0o600)
  fs.writeFileSync(name, change(Buffer.from(bytes)))
}

function lines(name: string): string[] {
  return fs.readFileSync(name, 'utf8').split('\n')
}

describe('an untouched store', () => {
  it('has no fault, and tells how far it is', async () => {
    const seen: [number, number][] = []
    const report = await auditStore(dir, (done, total) => seen.push([done, total]))
    expect(report).toMatchObject({ entries: 533, exhibits: 12, faults: [] })
    expect(report.checkpoint?.size).toBe(533)
    expect(seen.at(-1)).toEqual([545, 545])
  })

  it('must be there', async () => {
    await expect(auditStore(path.join(dir, 'nowhere'), nothing)).rejects.toMatchObject({ code: 'STORE_MISSING' })
  })
})

describe('any flipped byte', () => {
  it('of any evidence file is named, at its place', async () => {
    const files = evidence()
    const flip = fc.record({ pick: fc.nat(), at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) })
    await fc.assert(
      fc.asyncProperty(flip, async ({ pick, at, bit }) => {
        const name = files[pick % files.length]!
        const before = fs.readFileSync(name)
        const place = at % before.length
        overwrite(name, (bytes) => {
          bytes[place] = bytes[place]! ^ (1 << bit)
          return bytes
        })
        const faults = await faultsOf()
        overwrite(name, () => before)
        expect(new Set(faults.map(({ where }) => path.relative(dir, where)))).toEqual(new Set([path.relative(dir, name)]))
        if (/exhibits|content|tile/.test(name)) expect(faults[0]?.byte).toBe(place)
      }),
      { numRuns: 100 },
    )
  })
})

describe('exhibits', () => {
  const some = () => evidence().find((name) => name.includes('exhibits') && fs.statSync(name).size > 50)!

  it('missing, cut, grown and unknown ones are named', async () => {
    const name = some()
    const size = fs.statSync(name).size
    overwrite(name, (bytes) => bytes.subarray(0, size - 7))
    expect(await faultsOf()).toMatchObject([{ what: 'exhibit-changed', where: name, byte: size - 7 }])
    fs.cpSync(name.replace(dir, model), name)
    overwrite(name, (bytes) => Buffer.concat([bytes, Buffer.from('more')]))
    expect(await faultsOf()).toMatchObject([{ what: 'exhibit-changed', where: name, byte: size }])
    fs.rmSync(name)
    fs.writeFileSync(path.join(path.dirname(name), 'stranger'), 'x')
    expect(await faultsOf()).toMatchObject([
      { what: 'exhibit-missing', where: name },
      { what: 'exhibit-unknown', where: path.join(path.dirname(name), 'stranger') },
    ])
  })
})

describe('the log', () => {
  const content = () => file('journal', 'content', '001')

  it('two entries changed about are named', async () => {
    const all = lines(content())
    fs.writeFileSync(content(), all.with(10, all[20]!).with(20, all[10]!).join('\n'))
    const faults = await faultsOf()
    expect(faults.map(({ what }) => what)).toEqual(['log-reordered', 'log-reordered'])
    expect(faults[0]?.text).toContain('Entry 276 stands in the place of entry 266')
  })

  it('an entry taken out is named', async () => {
    fs.writeFileSync(content(), lines(content()).toSpliced(10, 1).join('\n'))
    const faults = await faultsOf()
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.map(({ where }) => where)).toContain(content())
    expect(faults.some(({ text }) => text.includes('266'))).toBe(true)
  })

  it('an entry rewritten in all three files does not lead to the signed roots', async () => {
    const { commitmentOf } = await import('../journal/content.ts')
    const { hashLeaf } = await import('../journal/merkle.ts')
    const forged = lines(content())[10]!.replace('n ', 'forged ')
    fs.writeFileSync(content(), lines(content()).with(10, forged).join('\n'))
    const commitment = commitmentOf(Buffer.from(forged))
    overwrite(file('journal', 'tile', 'entries', '001'), (bytes) => {
      bytes.set(commitment, 10 * 34 + 2)
      return bytes
    })
    overwrite(file('journal', 'tile', '0', '001'), (bytes) => {
      bytes.set(hashLeaf(commitment), 10 * 32)
      return bytes
    })
    const faults = await faultsOf()
    expect(faults.some(({ text }) => text.includes('do not lead to the root'))).toBe(true)
  })

  it('cut consistently at its end, with an older head put back, is shown by a head kept elsewhere', async () => {
    const younger = await openStore(dir)
    const early = fs.readFileSync(file('journal', 'checkpoint'))
    await younger.journal.append({ kind: 'projection-rebuilt', exhibits: 0, decisions: 0 }, 'a')
    await younger.journal.checkpoint()
    await younger.close()
    fs.writeFileSync(file('journal', 'checkpoint'), early)
    for (const [name, unit] of [
      ['tile/entries/002', 34],
      ['tile/0/002', 32],
    ] as const)
      fs.truncateSync(file('journal', name), 21 * unit)
    fs.writeFileSync(
      file('journal', 'content', '002'),
      `${lines(file('journal', 'content', '002'))
        .slice(0, 21)
        .join('\n')}\n`,
    )
    const faults = await faultsOf()
    expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['log-cut']))
    expect(faults.some(({ text }) => text.includes('533 on are missing'))).toBe(true)
  })

  it('a content file gone, a tile gone, a bundle gone: each is named', async () => {
    for (const name of ['content/001', 'tile/0/001', 'tile/entries/001', 'tile/1/000']) {
      const gone = file('journal', ...name.split('/'))
      fs.renameSync(gone, `${dir}.aside`)
      const faults = await faultsOf()
      expect(faults.filter(({ what }) => what === 'log-cut').map(({ where }) => where)).toContain(gone)
      fs.renameSync(`${dir}.aside`, gone)
    }
  })

  it('content blotted out without a tombstone is named', async () => {
    fs.writeFileSync(content(), lines(content()).with(10, '{"erased":true}').join('\n'))
    expect(await faultsOf()).toMatchObject([{ what: 'entry-changed', text: expect.stringContaining('no entry says that it was erased') }])
  })

  it('signed by another key, or with no head at all, is named', async () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    fs.writeFileSync(file('journal', 'key.pub.pem'), publicKey.export({ format: 'pem', type: 'spki' }))
    expect(new Set((await faultsOf()).map(({ what }) => what))).toEqual(new Set(['signature']))
    fs.cpSync(path.join(model, 'journal', 'key.pub.pem'), file('journal', 'key.pub.pem'))
    fs.rmSync(file('journal', 'checkpoint'))
    expect(await faultsOf()).toMatchObject([{ what: 'signature', where: file('journal', 'checkpoint') }])
  })

  it('rubbish everywhere still gives a report', async () => {
    for (const name of evidence()) overwrite(name, (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0x5a)))
    const faults = await faultsOf()
    expect(faults.length).toBeGreaterThan(10)
    expect(faults.length).toBeLessThanOrEqual(1001)
  })
})
