/** The desk's address asked badly: broken escapes, broken forms, bodies without end, two who ask at once. Never a bug, never unbounded memory. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepJson, keptJson } from '../../src/desk/recordings/derived.ts'
import { wholeBody } from '../../src/look/api/bodies.ts'
import { createApi } from '../../src/look/api/index.ts'
import { openTestDesk, type TestDesk } from '../open-test-desk.ts'

let open: TestDesk
let ask: (path: string, options?: RequestInit) => Promise<Response>
const host = '127.0.0.1:4747'

beforeAll(async () => {
  open = await openTestDesk()
  const api = createApi(open.desk, import.meta.dirname)
  ask = async (path, options = {}) =>
    api.request(`http://${host}${path}`, { ...options, headers: { host, ...(options.headers as Record<string, string>) } })
})
afterAll(() => open.close())

/** A body that never ends; `given` counts what was taken of it. */
function endless(): { body: ReadableStream<Uint8Array>; given: () => number } {
  let given = 0
  const block = new Uint8Array(1_048_576).fill(32)
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += block.length
      controller.enqueue(block)
    },
  })
  return { body, given: () => given }
}
const streamed = (body: ReadableStream<Uint8Array>, type: string, method = 'POST') =>
  ({ method, body, duplex: 'half', headers: { 'content-type': type } }) as RequestInit

describe('requests that are broken', () => {
  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['an end in the middle', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'],
  ])('a form with %s is said to be none', async (_name, type, body) => {
    const answer = await ask('/api/jobs', { method: 'POST', headers: { 'content-type': type }, body })
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'REQUEST_MALFORMED'])
  })
  it('a name too long for a transcript is said to be too long', async () => {
    for (const path of [`${'a'.repeat(300)}/transcripts/x.srt`, `x/transcripts/${'a'.repeat(300)}`])
      expect((await ask(`/api/recordings/${path}`, { method: 'PUT', body: 'x' })).status).toBe(400)
  })
  it.each(['/%E0%A4%A', '/%', '/%2e%2e/%2e%2e/package.json', '/%00.js', '/..%5c..%5cpackage.json'])(
    'the page %s is no file',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect((await answer.json()).code).toBe('NOT_FOUND')
    },
  )
})

describe('bodies without end', () => {
  it('of JSON and of transcripts are cut off, whatever length they claim', async () => {
    const json = endless()
    expect((await ask('/api/jobs', streamed(json.body, 'application/json'))).status).toBe(413)
    expect(json.given()).toBeLessThan(140 * 1_048_576)
    const words = endless()
    expect((await ask('/api/recordings/x/transcripts/a.srt', streamed(words.body, 'text/plain', 'PUT'))).status).toBe(413)
    expect(words.given()).toBeLessThan(30 * 1_048_576)
  })
  it('are counted where no length is told', async () => {
    const context = { req: { header: () => undefined, raw: { body: endless().body } } } as unknown as Parameters<typeof wholeBody>[0]
    await expect(wholeBody(context, 3_000_000)).rejects.toMatchObject({ code: 'UPLOAD_TOO_LARGE' })
  })
})

describe('two who ask at once', () => {
  it('for the same picture or the same marks both get them', async () => {
    const folder = join(open.dir, 'derived')
    await mkdir(folder, { recursive: true })
    const file = join(folder, 'made.json')
    await Promise.all(Array.from({ length: 20 }, (_, n) => keepJson(file, { n, filler: 'x'.repeat(100_000) })))
    expect(await keptJson(file)).toMatchObject({ filler: 'x'.repeat(100_000) })
    expect(await readdir(folder)).toEqual(['made.json'])
  })
})
