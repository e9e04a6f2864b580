/** The HTTP face: intake, answers, problems, and who is refused. No socket: the application is called directly. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/look/api/index.ts'
import type { ArticleView, CallRow, Job, SearchHit, Trends } from '../src/model/index.ts'
import { openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
let ask: (path: string, options?: RequestInit) => Promise<Response>
const host = '127.0.0.1:4747'

beforeAll(async () => {
  open = await openTestDesk()
  const api = createApi(open.desk, '/nowhere')
  ask = async (path, options = {}) =>
    api.request(`http://${host}${path}`, { ...options, headers: { host, ...(options.headers as Record<string, string>) } })
})
afterAll(() => open.close())

const post = (path: string, body: unknown) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function take(answer: Response): Promise<Job> {
  expect(answer.status).toBe(200)
  const [job] = (await answer.json()) as Job[]
  if (!job) throw new Error('no job')
  await open.desk.worker.idle()
  return (await (await ask('/api/jobs')).json()).rows.find((row: Job) => row.id === job.id)
}

const text = 'The intercepted call was published by the harbour office.\n\n“We have no water left,” the sailor told his sister.'

describe('intake', () => {
  it('takes pasted text and gives back the article with spans that print their words', async () => {
    const job = await take(await post('/api/jobs', { text }))
    const view = (await (await ask(`/api/articles/${job.result?.articles[0]}`)).json()) as ArticleView
    expect(view.reading.statements.length).toBeGreaterThan(0)
    for (const statement of view.reading.statements) {
      expect(statement.spans.map(([start, end]) => view.reading.article.text.slice(start, end)).join(' ')).toBe(statement.content)
    }
  })

  it('takes files by form and streams by PUT', async () => {
    const form = new FormData()
    form.append('file', new File([`${text} Form.`], 'folder/form.txt'))
    expect((await take(await ask('/api/jobs', { method: 'POST', body: form }))).state).toBe('done')
    const put = await ask('/api/uploads/stream.txt', { method: 'PUT', body: `${text} Stream.` })
    expect((await take(put)).state).toBe('done')
  })

  it('takes the good files of a form and names the bad one', async () => {
    const form = new FormData()
    for (const [name, words] of [
      ['one.txt', `${text} One.`],
      ['empty.txt', ''],
      ['two.txt', `${text} Two.`],
    ] as const)
      form.append('file', new File([words], name))
    const jobs = (await (await ask('/api/jobs', { method: 'POST', body: form })).json()) as Job[]
    expect(jobs.map(({ title, id, trouble }) => [title, id !== '', trouble?.code ?? null])).toEqual([
      ['one.txt', true, null],
      ['empty.txt', false, 'EXHIBIT_EMPTY'],
      ['two.txt', true, null],
    ])
    await open.desk.worker.idle()
  })

  it('says what is wrong with an empty file, a bad address, bad JSON', async () => {
    const form = new FormData()
    form.append('file', new File([''], 'empty.txt'))
    expect(await (await ask('/api/jobs', { method: 'POST', body: form })).json()).toMatchObject({ code: 'EXHIBIT_EMPTY' })
    const job = await take(await post('/api/jobs', { url: 'http://127.0.0.1:9/x' }))
    expect(job).toMatchObject({ state: 'failed', trouble: { code: 'URL_PRIVATE' } })
    const bad = await ask('/api/jobs', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
    expect(bad.status).toBe(400)
    expect(bad.headers.get('content-type')).toBe('application/problem+json')
    expect(await bad.json()).toMatchObject({ code: 'REQUEST_MALFORMED', status: 400 })
  })
})

describe('answers', () => {
  it('describe themselves as OpenAPI 3.1, every address with what it takes', async () => {
    const document = await (await ask('/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    for (const path of ['/api/jobs', '/api/articles/{id}', '/api/calls/{id}', '/api/search', '/api/decisions', '/api/custody'])
      expect(document.paths).toHaveProperty([path])
    expect(document.paths['/api/search'].get.parameters.map((parameter: { name: string }) => parameter.name)).toContain('speaker')
    expect(await (await ask('/api')).text()).toContain('POST /api/decisions')
  })

  it('are problems with a next step where something is unknown', async () => {
    for (const path of ['/api/articles/none', '/api/calls/c00000000000', '/api/nothing']) {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      const told = await answer.json()
      expect(told.next.length).toBeGreaterThan(10)
    }
  })

  it('tell how far an audit is when asked for events, and the report at its end', async () => {
    const answer = await ask('/api/audit', { method: 'POST', headers: { accept: 'text/event-stream' } })
    const events = (await answer.text()).split('\n\n').filter(Boolean)
    expect(events[0]).toContain('event: progress')
    expect(JSON.parse(events.at(-1)?.match(/^data: (.*)$/m)?.[1] ?? '')).toMatchObject({ faults: [] })
    expect(await (await ask('/api/audit', { method: 'POST' })).json()).toMatchObject({ faults: [] })
  })

  it('mark what is fiction wherever it shows', async () => {
    expect((await (await ask('/api/search?words=sailor')).json()).hits.map((hit: SearchHit) => hit.fiction)).not.toContain(true)
    await ask('/api/example', { method: 'POST' })
    await open.desk.worker.idle()
    const { hits } = (await (await ask('/api/search?words=water&limit=200')).json()) as { hits: SearchHit[] }
    const ofExample = hits.filter(({ fiction }) => fiction)
    expect(ofExample.length).toBeGreaterThan(0)
    expect(ofExample.length).toBeLessThan(hits.length)
  })

  it('count topics over time by calls and origins, never by copies', async () => {
    await ask('/api/example', { method: 'POST' })
    await open.desk.worker.idle()
    const trends = (await (await ask('/api/trends?by=language&step=month')).json()) as Trends
    const calls = (await (await ask('/api/calls?limit=200')).json()).rows as CallRow[]
    expect(trends.calls).toBe(calls.length)
    const english = calls.filter(({ languages }) => languages.includes('en'))
    const row = trends.rows.find(({ value }) => value === 'en')
    expect(row?.calls).toBe(english.length)
    expect(row?.origins[1]).toBe(english.reduce((sum, call) => sum + call.originsAtMost, 0))
    expect(row?.periods.reduce((sum, one) => sum + one.calls, 0)).toBe(english.length)
    expect((await ask('/api/trends?by=mood')).status).toBe(400)
  })

  it('have an ETag and answer 304', async () => {
    const first = await ask('/api/articles')
    const tag = first.headers.get('etag')
    expect(tag).toBeTruthy()
    expect((await ask('/api/articles', { headers: { 'if-none-match': tag ?? '' } })).status).toBe(304)
  })

  it('refuse a decision without a reason or about nothing', async () => {
    expect(await (await post('/api/decisions', { body: { kind: 'merge', a: 'x#c1', b: 'y#c1' }, why: 'same' })).json()).toMatchObject({
      code: 'DECISION_UNKNOWN_TARGET',
    })
    expect(await (await post('/api/decisions', { body: { kind: 'undo', decision: '0' }, why: ' ' })).json()).toMatchObject({
      code: 'DECISION_NEEDS_REASON',
    })
    expect((await post('/api/decisions', { body: { kind: 'sink' }, why: 'x' })).status).toBe(400)
  })

  it('send a stored page only with a policy that lets it do nothing', async () => {
    const page = '<html><body><p>The harbour office said the boats were back.</p><script>alert(1)</script></body></html>'
    const job = await take(
      await post('/api/jobs', {
        text: page.replace('boats', 'long grey boats with new white sails and their tired crews'),
        name: 'page.html',
      }),
    )
    const answer = await ask(`/api/articles/${job.result?.articles[0]}/page`)
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect((await ask('/api/health')).headers.get('content-security-policy')).toContain("script-src 'self'")
  })
})

describe('strangers', () => {
  it.each([
    ['another host (DNS rebinding)', { host: 'attacker.example' }],
    ['another site', { host, 'sec-fetch-site': 'cross-site' }],
    ['another origin', { host, origin: 'https://attacker.example' }],
    ['another port of this machine', { host, origin: 'http://127.0.0.1:9999' }],
  ])('from %s are refused', async (_name, headers) => {
    const answer = await ask('/api/jobs', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text }),
    })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'FOREIGN_REQUEST' })
  })
})
