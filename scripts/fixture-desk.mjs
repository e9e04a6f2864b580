/**
 * A desk of cardboard: serves `dist/ui` and answers the API with the hand-made case, with the same policy headers as the
 * real one. For working on the pages: `node scripts/fixture-desk.mjs [--port 4810] [--rows 100000] [--empty]`.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fixtureAnswers } from './fixture/answers.mjs'

const ui = join(import.meta.dirname, '..', 'dist', 'ui')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
/** Start it. @returns its address and how to stop it */
export function startFixture(options = {}) {
  const answer = fixtureAnswers(options)
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/'
    if (url.startsWith('/api/jobs/events')) return events(response)
    if (url.startsWith('/api/')) return api(request, response, answer)
    const name = normalize(url.split('?')[0]).replace(/^\/+/, '') || 'index.html'
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', types[extname(name)] ?? 'text/plain')
    response.end(readFileSync(join(ui, name)))
  })
  return new Promise((resolve) =>
    server.listen(options.port ?? 0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() ?? server.close() }),
    ),
  )
}

function events(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write('event: beat\ndata: \n\n')
}

async function api(request, response, answer) {
  let body = ''
  for await (const chunk of request) body += chunk
  const told = answer(request.method, request.url, body)
  if (typeof told === 'string')
    return response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      })
      .end(told)
  response.writeHead(told ? 200 : 404, { 'content-type': told ? 'application/json' : 'application/problem+json' })
  response.end(
    JSON.stringify(
      told ?? {
        type: 'about:blank',
        title: 'Nothing is there.',
        status: 404,
        detail: `There is no ${request.url}.`,
        code: 'NOT_FOUND',
        next: 'Look at the list of calls.',
      },
    ),
  )
}

if (process.argv[1] === import.meta.filename) {
  const option = (name, other) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : other)
  const { url } = await startFixture({ port: option('--port', 4810), rows: option('--rows', 0), empty: process.argv.includes('--empty') })
  console.log(url)
}
