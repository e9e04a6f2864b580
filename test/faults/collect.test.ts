/** Bad files against the real child processes: each costs itself, never the rest. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collect, previewFile } from '../../src/collect/index.ts'
import { memoryPorts } from '../../src/collect/testing/memory-ports.ts'
import { writeZip } from '../../src/collect/testing/write-zip.ts'
import { createChildren } from '../../src/desk/children/index.ts'
import type { Children, Exhibits } from '../../src/model/index.ts'

const pool = createChildren(1)
afterAll(() => pool.close())
let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'faults-collect-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))
const put = async (name: string, bytes: string | Uint8Array) => {
  await writeFile(join(dir, name), bytes)
  return join(dir, name)
}

/** Exhibits that keep only the hash: for what is too large to hold. */
const hashing = (): Exhibits => ({
  seal: async (bytes, facts) => {
    const hash = createHash('sha256')
    let length = 0
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      hash.update(chunk)
      length += chunk.length
    }
    return { exhibit: { ...facts, sha256: hash.digest('hex'), bytes: length, sealedAt: '' }, fresh: true, entry: 0 }
  },
  bytes: () => Promise.reject(new Error('not kept')),
  stream: async function* () {},
  has: async () => false,
})

const run = async (path: string, children: Children = pool, exhibits?: Exhibits) => {
  const ports = memoryPorts({ children })
  const found: string[] = []
  const codes: string[] = []
  for await (const one of collect({ kind: 'path', path, who: 'ada' }, exhibits ? { ...ports, exhibits } : ports)) {
    if ('exhibit' in one) found.push(one.exhibit.from.path?.slice(dir.length + 1) ?? '')
    else codes.push(one.trouble.code)
  }
  return { found, codes }
}

const export500 = () => {
  const messages = Array.from({ length: 40_000 }, (_, id) => ({
    id,
    type: 'message',
    date_unixtime: '1709655667',
    text: `words and words ${id}`,
  }))
  return JSON.stringify({ name: 'c', type: 'public_channel', id: 1, messages })
}

describe('children that open containers', () => {
  it('are killed when they take too long; what came before is kept, and the rest goes on', async () => {
    await put('a-result.json', export500())
    await put('b.txt', 'the rest')
    await run(await put('warm.zip', writeZip([{ name: 'x.txt', bytes: 'warm' }])))
    await rm(join(dir, 'warm.zip'))
    const impatient: Children = { run: (task, input, limits) => pool.run(task, input, { ...limits, milliseconds: 120 }) }
    const { found, codes } = await run(dir, impatient)
    expect(codes).toEqual(['CHILD_TIMEOUT'])
    expect(found.length).toBeLessThan(40_000)
    expect(found).toContain('b.txt')
  })
  it('are killed when they grow; the rest goes on', async () => {
    const huge = `{"name":"c","type":"public_channel","id":1,"messages":[{"id":1,"type":"message","text":["${'x'.repeat(2000)}"${',"y"'.repeat(8_000_000)}]}]}`
    await put('a-result.json', huge)
    await put('b.txt', 'the rest')
    const small: Children = { run: (task, input, limits) => pool.run(task, input, { ...limits, megabytes: 96 }) }
    const { found, codes } = await run(dir, small)
    expect(codes).toEqual(['CHILD_MEMORY'])
    expect(found).toEqual(['a-result.json', 'b.txt'])
  })
  it('leave nothing behind in the folder for passing files', async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('hearsay-open-')).length
    await run(await put('a.zip', writeZip([{ name: 'x.txt', bytes: 'words' }])))
    for await (const _ of previewFile(join(dir, 'a.zip'), pool)) break
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('hearsay-open-')).length).toBeLessThanOrEqual(before)
  })
})

describe('a folder of bad things', () => {
  it('costs each bad thing its Trouble and no more', async () => {
    await put('01-empty.html', '')
    await put(
      '02-binary.bin',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256),
    )
    await put('03-nul.txt', `before\0after ${'words '.repeat(100)}`)
    await put('04-bomb.gz', gzipSync(Buffer.alloc(30_000_000)))
    await put('05-bomb.zip', writeZip([{ name: 'a.txt', bytes: Buffer.alloc(30_000_000) }]))
    await put('06-cut.zip', writeZip([{ name: 'a.txt', bytes: 'words' }]).subarray(0, 50))
    await put('07-cut.pdf', '%PDF-1.7\n1 0 obj\n<<')
    await put('08-cut.docx', writeZip([{ name: 'word/document.xml', bytes: 'x' }]).subarray(0, 60))
    await put('09-result.json', '{"name":"c","type":"public_channel","id":1,"messages":[{"id":1,"text":"one"},{"id"')
    await put('10.warc', 'WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200')
    await put('11-feed.xml', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>x')
    await put('12.mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\nnothing')
    await put('13-wide.html', Buffer.from('<!doctype html><p>Слова', 'utf16le'))
    await put('14-bidi.txt', '\u202ewords\u202c and more')
    await put('15-deep.html', `<!doctype html>${'<div>'.repeat(100_000)}`)
    await symlink('/nowhere', join(dir, '16-broken'))
    await put('99-good.txt', 'the rest')
    const { found, codes } = await run(dir)
    expect(found.at(-1)).toBe('99-good.txt')
    for (const name of (await readdir(dir)).filter((one) => !one.startsWith('16'))) expect(found).toContain(name)
    expect(codes).toEqual(
      expect.arrayContaining([
        'FILE_EMPTY',
        'FORMAT_UNKNOWN',
        'ARCHIVE_BOMB',
        'ARCHIVE_BROKEN',
        'PDF_BROKEN',
        'EXPORT_CUT_OFF',
        'MHTML_HAS_NO_PAGE',
        'LINK_BROKEN',
      ]),
    )
  })
  it('200 MB of text are sealed in flat memory and told to be too much', async () => {
    const path = await put('big.txt', '')
    const block = 'words and more words\n'.repeat(50_000)
    for (let n = 0; n < 200; n++) await writeFile(path, block, { flag: 'a' })
    const before = process.memoryUsage().rss
    const { found, codes } = await run(path, pool, hashing())
    expect([found, codes]).toEqual([['big.txt'], ['TEXT_TOO_LARGE']])
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })
})

describe('names that are no UTF-8', () => {
  const bytes = (name: string, charset: 'ibm866' | 'windows-1251') => {
    const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]))
    return Buffer.from([...name].map((letter) => table.get(letter) ?? 63))
  }
  const under = (...names: (string | Buffer)[]) =>
    Buffer.concat([Buffer.from(dir), ...names.flatMap((name) => [Buffer.from('/'), Buffer.from(name)])])
  it('as old archives leave them, are read as what they mean, and their files are taken in', async () => {
    await mkdir(under(bytes('Переписка', 'ibm866')))
    await writeFile(under(bytes('Переписка', 'ibm866'), bytes('Звонок.txt', 'ibm866')), 'words of the one')
    await writeFile(under(bytes('Запись разговора.txt', 'windows-1251')), 'words of the other')
    const { found, codes } = await run(dir)
    expect(codes).toEqual([])
    expect(found).toEqual(['Запись разговора.txt', 'Переписка/Звонок.txt'])
  })
  it('in two code pages may mean the same: both are taken in', async () => {
    for (const charset of ['ibm866', 'windows-1251'] as const) {
      await mkdir(under(bytes('Переписка', charset)))
      await writeFile(under(bytes('Переписка', charset), 'a.txt'), `words in ${charset}`)
    }
    expect((await run(dir)).found).toEqual(['Переписка/a.txt', 'Переписка/a.txt'])
  })
})

describe('zips in zips', () => {
  it('that multiply are stopped', async () => {
    const leaf = writeZip([{ name: 'zeros.txt', bytes: Buffer.from('ab '.repeat(330_000)) }])
    const middle = writeZip(Array.from({ length: 60 }, (_, n) => ({ name: `${n}.zip`, bytes: leaf })))
    const outer = writeZip(Array.from({ length: 60 }, (_, n) => ({ name: `${n}.zip`, bytes: middle })))
    const { codes } = await run(await put('multiply.zip', outer), pool, undefined)
    expect(new Set(codes)).toEqual(new Set(['ARCHIVE_BOMB']))
  }, 120_000)
})

describe('mutated samples', () => {
  it('give things or Troubles, never a crash', async () => {
    const samples = join(import.meta.dirname, '../../gold/collect')
    const files = (await readdir(samples, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (const file of files) {
      for (let n = 0; n < 2; n++) {
        const bytes = Buffer.from(await readFile(file))
        for (let flips = 0; flips < 1 + n * 20; flips++) bytes[random(bytes.length)] = random(256)
        const path = await put(`m${n}-${file.split('/').at(-1)}`, n % 2 ? bytes : bytes.subarray(0, random(bytes.length)))
        const { found } = await run(path)
        expect(found.length).toBeGreaterThan(0)
      }
    }
  }, 120_000)
})
