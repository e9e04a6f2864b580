/**
 * A desk of cardboard: serves `dist/ui` and answers the API with the hand-made case, with the same policy headers as the
 * real one. For working on the pages: `node scripts/fixture-desk.mjs [--port 4810] [--rows 100000] [--empty]`.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { callRows, firstCall, suggestion } from './fixture-call.mjs'
import { articles, rowOf, viewOf } from './fixture-case.mjs'

const ui = join(import.meta.dirname, '..', 'dist', 'ui')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const progress = { stage: 'read', done: 34, total: 120, item: 'folder/story-34.html' }
const job = (id, title, more) => ({ id, workspace: 'main', title, task: { kind: 'add-path', path: title }, state: 'done', progress: { ...progress, stage: 'done' }, attempts: 1, result: null, trouble: null, createdAt: `2031-02-20T09:0${id}:00Z`, startedAt: new Date(Date.now() - 8000).toISOString(), endedAt: null, ...more })

/** Answers by path; `rows` invented calls are added, `empty` says that nothing is here. */
export function fixtureDesk({ rows = 0, empty = false } = {}) {
  let decisions = []
  const calls = empty ? [] : callRows(rows)
  const all = empty ? [] : articles
  const jobs = empty
    ? []
    : [
        job('3', 'https://cape-radio.example/2031/02/12/call', { state: 'failed', trouble: { code: 'URL_TIMEOUT', what: 'https://cape-radio.example/2031/02/12/call did not answer within 30 seconds.', next: 'Try again, or save the page in a browser and drop the file here.', facts: {} } }),
        job('2', 'folder/', { state: 'running', progress }),
        job('1', 'Example case (fiction)', { endedAt: '2031-02-20T09:02:00Z', result: { exhibits: 8, articles: all.map(({ sha256 }) => sha256), accounts: 8, calls: calls.slice(0, 2).map(({ id }) => id), statements: 40, troubles: [] } }),
      ]
  const lines = all.map((article, index) => ({ index: index + 1, leaf: article.sha256.split('').reverse().join(''), when: '2031-02-20T09:00:12Z', who: 'desk', kind: 'exhibit-sealed', sentence: `example/articles/${article.row.file} was sealed as ${article.sha256.slice(0, 12)}… (text/html).`, sha256: article.sha256 }))
  const search = (query) => {
    const word = (query.get('q') ?? '').toLowerCase().replaceAll('"', '')
    const language = query.get('language')
    const hits = all.flatMap((article) =>
      article.statements
        .filter((statement) => statement.content.toLowerCase().includes(word) && (!language || language === article.row.language))
        .map((statement) => {
          const at = statement.content.toLowerCase().indexOf(word)
          return { article: article.sha256, statement: statement.id, content: statement.content, marks: word ? [[at, at + word.length]] : [], speaker: statement.source.label, outlet: article.row.outlet, title: article.blocks[0], language: article.row.language, day: article.row.day, chain: statement.chain.map((link) => link.name ?? article.row.outlet), hedges: statement.hedges.map(({ text }) => text), call: calls[0].id, topics: statement.topics, score: 1 }
        }),
    )
    const facet = (key) => [...new Set(hits.map((hit) => hit[key]))].map((value) => ({ value, count: hits.filter((hit) => hit[key] === value).length }))
    return { hits, count: hits.length, more: false, next: null, facets: { language: facet('language'), outlet: facet('outlet'), speaker: facet('speaker'), topic: [{ value: 'LOSS', count: 7 }] } }
  }
  return (method, url, body) => {
    const { pathname, searchParams } = new URL(url, 'http://desk')
    const [, , noun, id, verb] = pathname.split('/')
    if (method === 'POST' && noun === 'decisions') {
      const decision = { id: String(100 + decisions.length), who: 'you', when: new Date().toISOString(), ...JSON.parse(body) }
      decisions = [...decisions, decision]
      return decision
    }
    if (noun === 'health') return { name: 'hearsay', version: '0.1.0', workspace: 'main', counts: { articles: all.length, statements: 40, calls: calls.length, exhibits: all.length }, exampleLoaded: !empty }
    if (noun === 'jobs' && method === 'GET') return { rows: jobs, next: null }
    if (noun === 'articles' && verb === 'page') return all.find(({ sha256 }) => sha256 === id)?.html
    if (noun === 'articles' && id) return { ...viewOf(all.find(({ sha256 }) => sha256 === id)), decisions }
    if (noun === 'articles') return { rows: all.map(rowOf), next: null }
    if (noun === 'calls' && id) return { ...firstCall(), decisions }
    if (noun === 'calls') return pageOf(calls, searchParams)
    if (noun === 'suggestions') return { rows: empty ? [] : [{ ...suggestion, titles: [articles[5].blocks[0], articles[7].blocks[0]] }], next: null }
    if (noun === 'search') return search(searchParams)
    if (noun === 'custody') return { lines, next: null, size: lines.length, checkpoint: 'hearsay.local/main\n9\nqT3vN0c5bX1kZ2o4c2hL9x7Yt0uYbq4s1d8ZrWm0K1E=\n\n— hearsay.local/main Az3grn4b0Q…\n' }
    if (noun === 'audit') return { entries: lines.length, exhibits: all.length, faults: [], checkpoint: null }
    if (noun === 'doctor') return [{ what: 'Node', state: 'ok', found: '20.20.2', next: null }, { what: 'ffmpeg', state: 'missing', found: 'not on the path', next: 'Install ffmpeg to decode more kinds of recordings; text works without it.' }]
    return null
  }
}

function pageOf(rows, query) {
  const from = Number(query.get('after') ?? 0)
  const to = from + Number(query.get('limit') ?? 200)
  return { rows: rows.slice(from, to), next: to < rows.length ? String(to) : null }
}

/** Start it. @returns its address and how to stop it */
export function startFixture(options = {}) {
  const answer = fixtureDesk(options)
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/'
    if (url.startsWith('/api/jobs/events')) return events(response)
    if (url.startsWith('/api/')) return api(request, response, answer)
    const name = normalize(url.split('?')[0]).replace(/^\/+/, '') || 'index.html'
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', types[extname(name)] ?? 'text/plain')
    response.end(readFileSync(join(ui, name)))
  })
  return new Promise((resolve) => server.listen(options.port ?? 0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() ?? server.close() })))
}

function events(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write('event: beat\ndata: \n\n')
}

async function api(request, response, answer) {
  let body = ''
  for await (const chunk of request) body += chunk
  const told = answer(request.method, request.url, body)
  if (typeof told === 'string') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" }).end(told)
  response.writeHead(told ? 200 : 404, { 'content-type': told ? 'application/json' : 'application/problem+json' })
  response.end(JSON.stringify(told ?? { type: 'about:blank', title: 'Nothing is there.', status: 404, detail: `There is no ${request.url}.`, code: 'NOT_FOUND', next: 'Look at the list of calls.' }))
}

if (process.argv[1] === import.meta.filename) {
  const option = (name, other) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : other)
  const { url } = await startFixture({ port: option('--port', 4810), rows: option('--rows', 0), empty: process.argv.includes('--empty') })
  console.log(url)
}
