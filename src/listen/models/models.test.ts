import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CatalogueModel, catalogue } from './catalogue.ts'
import { addModel, importModel, listModels, removeModel, type Shelf, verifyModel } from './shelf.ts'

const onnx = Buffer.concat([Buffer.from([8, 9]), Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 31) % 251))])
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const dir = (name: string) => mkdtempSync(join(tmpdir(), `hearsay-${name}-`))
const now = '2026-01-01T00:00:00.000Z'

type Behave = (request: IncomingMessage, response: ServerResponse) => void
let behave: Behave = () => {}
let url = ''
const asked: (string | undefined)[] = []
const server = createServer((request, response) => {
  asked.push(request.headers.range)
  behave(request, response)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model`
})
afterAll(() => void server.close())
beforeEach(() => void asked.splice(0))

const model = (more: Partial<CatalogueModel> = {}): CatalogueModel => ({
  ...{ name: 'm', task: 'transcribe', languages: [], url, form: 'file', bytes: onnx.length, sha256: sumOf(onnx), licence: 'MIT' },
  ...{ licenceUrl: '', source: 'test', files: ['model.onnx'], says: '', tried: false },
  ...more,
})
const shelfOf = (more: Partial<CatalogueModel> = {}): Shelf => ({ folder: dir('models'), models: [model(more)] })

/** A server that knows ranges, and cuts each answer after so many bytes. */
const ranged =
  (bytes: Buffer, cutAfter = Number.POSITIVE_INFINITY): Behave =>
  (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const part = bytes.subarray(from)
    response.writeHead(from > 0 ? 206 : 200, {
      etag: '"one"',
      'content-length': part.length,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
    })
    if (part.length <= cutAfter) response.end(part)
    else response.write(part.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 10))
  }

describe('fetching a model', () => {
  it('keeps it whole, with its sum, and tells how far it is', async () => {
    behave = ranged(onnx)
    const shelf = shelfOf()
    const told: number[] = []
    const line = await addModel(shelf, 'm', { now, report: (done) => told.push(done) })
    expect(line).toMatchObject({ state: 'here', seen: sumOf(onnx), addedAt: now, from: url })
    expect(told.at(-1)).toBe(onnx.length)
    expect(await verifyModel(shelf, 'm')).toEqual([])
    writeFileSync(join(shelf.folder, 'm', 'model.onnx'), Buffer.concat([onnx.subarray(0, 10), onnx.subarray(0, onnx.length - 10)]))
    expect((await verifyModel(shelf, 'm'))[0]).toContain('model.onnx')
    expect(await removeModel(shelf, 'm')).toBe(true)
    expect((await listModels(shelf))[0]?.state).toBe('not-here')
  })
  it('goes on where the connection broke', async () => {
    behave = ranged(onnx, 70_000)
    const line = await addModel(shelfOf(), 'm', { now })
    expect(line.state).toBe('here')
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(asked[1]).toMatch(/^bytes=[1-9]/)
  })
  it('starts anew where the server ignores the range', async () => {
    let first = true
    behave = (_request, response) => {
      response.writeHead(200, { 'content-length': onnx.length })
      if (first) response.write(onnx.subarray(0, 5000), () => setTimeout(() => response.destroy(), 10))
      else response.end(onnx)
      first = false
    }
    expect((await addModel(shelfOf(), 'm', { now })).state).toBe('here')
  })
  it('keeps nothing with a wrong sum', async () => {
    behave = ranged(Buffer.concat([onnx.subarray(0, onnx.length - 1), Buffer.from([0])]))
    const shelf = shelfOf()
    await expect(addModel(shelf, 'm', { now })).rejects.toMatchObject({ code: 'MODEL_WRONG_SUM' })
    expect((await listModels(shelf))[0]).toMatchObject({ state: 'not-here', bytesHere: 0 })
  })
  it('remembers the sum of a first download and holds later ones to it', async () => {
    behave = ranged(onnx)
    const shelf = shelfOf({ sha256: null })
    await addModel(shelf, 'm', { now })
    await removeModel(shelf, 'm')
    behave = ranged(Buffer.concat([onnx, Buffer.from([1])]))
    await expect(addModel(shelf, 'm', { now })).rejects.toMatchObject({ code: 'MODEL_WRONG_SUM' })
  })
  it('refuses what is no model, what never ends, what leads elsewhere, what is not there', async () => {
    const page = Buffer.from('<html>not found</html>'.repeat(100))
    behave = ranged(page)
    await expect(addModel(shelfOf({ sha256: null, bytes: null }), 'm', { now })).rejects.toMatchObject({ code: 'MODEL_NOT_A_MODEL' })
    behave = ranged(Buffer.alloc(3_000_000))
    await expect(addModel(shelfOf({ bytes: 1000 }), 'm', { now })).rejects.toMatchObject({ code: 'MODEL_DOWNLOAD' })
    behave = (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    await expect(addModel(shelfOf(), 'm', { now })).rejects.toMatchObject({ code: 'MODEL_DOWNLOAD' })
    behave = (_request, response) => response.writeHead(404).end()
    await expect(addModel(shelfOf(), 'm', { now })).rejects.toMatchObject({ code: 'MODEL_DOWNLOAD' })
    await expect(addModel(shelfOf(), 'other', { now })).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' })
  })
  it('can be stopped, and leaves the part for the next time', async () => {
    behave = (_request, response) => {
      response.writeHead(200, { 'content-length': onnx.length, etag: '"one"' })
      response.write(onnx.subarray(0, 5000))
    }
    const shelf = shelfOf()
    const control = new AbortController()
    const adding = addModel(shelf, 'm', { now, signal: control.signal, report: () => control.abort() })
    await expect(adding).rejects.toMatchObject({ code: 'STOPPED' })
    expect((await listModels(shelf))[0]?.state).toBe('partly')
  })
})

const tarred = (make: (folder: string) => void, args: string[] = ['.']): string => {
  const folder = dir('tar')
  make(folder)
  const file = join(dir('archive'), 'm.tar.bz2')
  execFileSync('tar', ['-cjf', file, '-C', folder, ...args])
  return file
}
const archive = (more: Partial<CatalogueModel> = {}) =>
  shelfOf({ form: 'tar.bz2', sha256: null, bytes: null, files: ['model.onnx', 'tokens.txt'], ...more })
const good = (folder: string) => {
  mkdirSync(join(folder, 'm-2025'))
  writeFileSync(join(folder, 'm-2025', 'model.onnx'), onnx)
  writeFileSync(join(folder, 'm-2025', 'tokens.txt'), 'a 0\n')
}

describe('archives and imports', () => {
  it('are unpacked into the folder of the model', async () => {
    const shelf = archive()
    behave = ranged(readFileSync(tarred(good, ['m-2025'])))
    expect((await addModel(shelf, 'm', { now })).state).toBe('here')
    expect(existsSync(join(shelf.folder, 'm', 'tokens.txt'))).toBe(true)
    expect((await importModel(archive(), 'm', tarred(good, ['m-2025']), { now })).state).toBe('here')
  })
  it('come from a folder too, links left out', async () => {
    const folder = dir('from')
    writeFileSync(join(folder, 'model.onnx'), onnx)
    writeFileSync(join(folder, 'tokens.txt'), 'a 0\n')
    symlinkSync('/etc/passwd', join(folder, 'link'))
    const shelf = archive()
    expect((await importModel(shelf, 'm', folder, { now })).state).toBe('here')
    expect(existsSync(join(shelf.folder, 'm', 'link'))).toBe(false)
  })
  it('with links, ways out, junk or missing files are refused and leave nothing', async () => {
    const linked = tarred((folder) => symlinkSync('/etc/passwd', join(folder, 'model.onnx')))
    await expect(importModel(archive(), 'm', linked, { now })).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' })
    const out = tarred((folder) => writeFileSync(join(folder, 'a'), 'x'), ['--transform', 's,^a$,../../evil,', '-P', 'a'])
    await expect(importModel(archive(), 'm', out, { now })).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' })
    const junk = join(dir('junk'), 'm.tar.bz2')
    writeFileSync(junk, 'BZh91AY&SY junk')
    await expect(importModel(archive(), 'm', junk, { now })).rejects.toMatchObject({ code: 'ARCHIVE_BROKEN' })
    const shelf = archive()
    await expect(
      importModel(
        shelf,
        'm',
        tarred((folder) => writeFileSync(join(folder, 'a'), 'x')),
        { now },
      ),
    ).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    const page = tarred((folder) => {
      writeFileSync(join(folder, 'model.onnx'), 'no model'.repeat(1000))
      writeFileSync(join(folder, 'tokens.txt'), '')
    })
    await expect(importModel(shelf, 'm', page, { now })).rejects.toMatchObject({ code: 'MODEL_NOT_A_MODEL' })
    expect((await listModels(shelf))[0]?.state).toBe('not-here')
    await expect(importModel(shelf, 'm', '/nowhere/at/all', { now })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })
  it('that would fill the disk are refused by their list', async () => {
    const { unpack } = await import('./unpack.ts')
    const bomb = tarred((folder) => writeFileSync(join(folder, 'zeros'), Buffer.alloc(5_000_000)))
    await expect(unpack(bomb, join(dir('bomb'), 'x'), { mostBytes: 1_000_000 })).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' })
  })
})

describe('the catalogue', () => {
  it('names licence, source and files of each model, and makes no sum up', () => {
    for (const one of catalogue) {
      expect(one.licence && one.source && one.says).toBeTruthy()
      if (one.sha256 !== null) expect(one.sha256).toMatch(/^[0-9a-f]{64}$/)
      if (one.url !== null) expect(one.url).toMatch(/^https:/)
    }
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length)
  })
})
