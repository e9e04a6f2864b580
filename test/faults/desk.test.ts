/** Bad days at the desk: odd texts, broken folders, a killed program. Each gets its Trouble or just works; nothing acknowledged is lost. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleView, takeHanded, takePasted } from '../../src/desk/index.ts'
import type { ArticleView, JobResult } from '../../src/model/index.ts'
import { ended, openTestDesk, type TestDesk } from '../open-test-desk.ts'

let open: TestDesk
let scratch: string
beforeAll(async () => {
  open = await openTestDesk()
  scratch = await mkdtemp(join(tmpdir(), 'hearsay-faults-'))
})
afterAll(async () => {
  await open.close()
  await rm(scratch, { recursive: true, force: true })
})

const story = 'The harbour office published the call on Monday.\n\n“We have no water left,” the sailor told his sister.'

async function addBytes(bytes: Uint8Array, name: string): Promise<{ result: JobResult | null; code: string | undefined }> {
  const job = await ended(open.desk, await takeHanded(open.desk, { bytes, name, kind: 'file' }))
  return { result: job.result, code: job.trouble?.code ?? job.result?.troubles[0]?.code }
}

async function viewOf(bytes: Uint8Array, name: string): Promise<ArticleView> {
  const { result } = await addBytes(bytes, name)
  return await articleView(open.desk.store, result?.articles[0] ?? 'none')
}

/** Bytes of a text in an encoding that `TextEncoder` does not write. */
function encoded(text: string, charset: 'windows-1251' | 'koi8-r'): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(new Uint8Array([byte])), byte]))
  return new Uint8Array([...text].map((sign) => table.get(sign) ?? 63))
}

describe('encodings', () => {
  const russian = 'Служба опубликовала запись разговора в понедельник.\n\n— Воды больше нет, — сказал матрос сестре. — Сидим третью неделю.'
  it.each(['windows-1251', 'koi8-r'] as const)('%s is read as Russian', async (charset) => {
    const view = await viewOf(encoded(russian, charset), `${charset}.txt`)
    expect(view.reading.article.text).toContain('Воды больше нет')
    expect(view.row.language).toBe('ru')
  })
  it.each([
    ['utf-16le with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s is read', async (_name, encode) => {
    const view = await viewOf(new Uint8Array(encode(story)), `${_name}.txt`)
    expect(view.reading.article.text).toContain('We have no water left')
  })
})

describe('odd bytes', () => {
  it('an empty file is refused with a next step', async () => {
    await expect(addBytes(new Uint8Array(), 'empty.txt')).rejects.toMatchObject({ code: 'EXHIBIT_EMPTY' })
  })
  it('binary rubbish is kept and named, not read', async () => {
    const rubbish = new Uint8Array(20_000).map((_, at) => (at * 7919 + (at >> 3)) % 256)
    const { result, code } = await addBytes(rubbish, 'rubbish.bin')
    expect(result?.statements ?? 0).toBe(0)
    expect(code ?? (result?.articles.length === 0 ? 'kept' : 'read')).not.toBe('read')
  })
  it('NUL bytes and bidi overrides are taken out of the text', async () => {
    const view = await viewOf(new TextEncoder().encode(story.replace('water', 'wa\u0000ter \u202Egnihton\u202C')), 'tricks.txt')
    expect(view.reading.article.text).not.toMatch(/[\u0000\u202a-\u202e]/)
    expect(view.reading.article.text).toContain('We have no water')
  })
  it('HTML five thousand levels deep is read', async () => {
    const deep = `<html><body>${'<div>'.repeat(5000)}<p>${'The harbour office published the call on Monday and said that nothing had been cut from it at all. '.repeat(5)}</p>${'</div>'.repeat(5000)}</body></html>`
    const view = await viewOf(new TextEncoder().encode(deep), 'deep.html')
    expect(view.reading.article.text).toContain('The harbour office published the call')
  }, 60_000)
  it('a text of 30 MB is kept and said to be too large for one article', async () => {
    const { code } = await addBytes(new TextEncoder().encode(`${story}\n\n`.repeat(270_000)), 'huge.txt')
    expect(code).toBe('TEXT_TOO_LARGE')
  }, 60_000)
})

describe('folders', () => {
  it('a broken link is one Trouble and the rest is read', async () => {
    const folder = join(scratch, 'folder')
    await mkdir(folder)
    await writeFile(join(folder, 'a.txt'), `${story} One.`)
    await writeFile(join(folder, 'b.txt'), `${story} Two.`)
    await symlink(join(folder, 'gone.txt'), join(folder, 'link.txt'))
    const job = await ended(open.desk, await open.desk.addJob({ kind: 'add-path', path: folder }, 'folder'))
    expect(job.result?.articles.length).toBe(2)
    expect(job.result?.troubles.length).toBe(1)
  })
  it('a path that is not there is a failed job with a next step', async () => {
    const job = await ended(open.desk, await open.desk.addJob({ kind: 'add-path', path: join(scratch, 'nowhere') }, 'nowhere'))
    expect(job.state).toBe('failed')
    expect(job.trouble?.next.length).toBeGreaterThan(5)
  })
})

describe('two programs, one store', () => {
  it('the second is refused with the pid of the first', async () => {
    await expect(openTestDesk(open.dir)).rejects.toMatchObject({
      code: 'STORE_IN_USE',
      message: expect.stringContaining(String(process.pid)),
    })
  })
})

describe('kill -9', () => {
  it('loses nothing that was acknowledged; the job goes on after the next start', async () => {
    const folder = join(scratch, 'many')
    await mkdir(folder)
    for (let n = 0; n < 400; n++) await writeFile(join(folder, `${n}.txt`), `${story} Number ${n}.`)
    const data = join(scratch, 'killed')
    await killWhileAdding(folder, data)
    const after = await openTestDesk(data)
    try {
      await after.desk.worker.idle()
      const report = await after.desk.store.audit(() => {})
      expect(report.faults).toEqual([])
      const [job] = (await after.desk.store.jobs.list({})).rows
      if (job?.state === 'waiting' || job?.state === 'running')
        await waitFor(async () => (await after.desk.store.jobs.job(job.id))?.state === 'done')
      expect((await after.desk.store.projection.counts()).articles).toBe(400)
    } finally {
      await after.desk.close()
    }
  }, 120_000)
})

/** Start `hearsay add`, and kill it without warning when it has sealed a good part. */
async function killWhileAdding(folder: string, data: string): Promise<void> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'add', folder], {
    env: { ...process.env, HEARSAY_DATA: data },
    stdio: 'ignore',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await waitFor(async () => (await sealedIn(data)) > 120)
  child.kill('SIGKILL')
  await gone
}

async function sealedIn(data: string): Promise<number> {
  const { readdir } = await import('node:fs/promises')
  const names = await readdir(join(data, 'exhibits'), { recursive: true }).catch(() => [])
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length
}

async function waitFor(met: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await met()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('waited a minute in vain')
}

describe('hostile names', () => {
  it('a path in an upload name is a fact, never a place', async () => {
    const job = await ended(
      open.desk,
      await takeHanded(open.desk, { bytes: new TextEncoder().encode(`${story} Name.`), name: '../../etc/passwd', kind: 'file' }),
    )
    const view = await articleView(open.desk.store, job.result?.articles[0] ?? '')
    expect(view.exhibit.name).toBe('passwd')
    expect(view.exhibit.from.path).toBe('../../etc/passwd')
  })
  it('pasted text that is a page is read as a page', async () => {
    const page = `<!doctype html><html><head><title>Call</title></head><body><article><p>${story.split('\n\n').join('</p><p>')}</p></article></body></html>`
    const job = await ended(open.desk, await takePasted(open.desk, page, null))
    expect((await articleView(open.desk.store, job.result?.articles[0] ?? '')).exhibit.type).toBe('text/html')
  })
})
