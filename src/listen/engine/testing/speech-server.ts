/** A speech server for tests on 127.0.0.1, well behaved or not, by the name of the model it is asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestServer {
  readonly url: string
  /** What came in: path, headers, body as latin-1 text. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }[]
  close(): Promise<void>
}

type Behave = (asked: number, request: IncomingMessage, response: ServerResponse) => void

/** Start a server that behaves by `behave`. */
export async function testServer(behave: (body: string, path: string) => Behave): Promise<TestServer> {
  const asked: TestServer['asked'] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('latin1')
      asked.push({ path: request.url ?? '', headers: request.headers, body })
      behave(body, request.url ?? '')(asked.length, request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Behave =>
  (_asked, _request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

const answer = {
  text: 'Алло, ты где? Я дома.',
  language: 'russian',
  segments: [
    { start: 0.1, end: 0.9, text: ' Алло, ты где?', avg_logprob: -0.2, no_speech_prob: 0.01 },
    { start: 1.0, end: 99, text: ' Я дома.', avg_logprob: -0.3, no_speech_prob: 0.02 },
    { start: -3, end: 'nonsense', text: '', avg_logprob: null },
  ],
  words: [
    { word: 'Алло,', start: 0.1, end: 0.4 },
    { word: 'ты', start: 0.5, end: 0.6 },
    { word: 'где?', start: 0.65, end: 0.9 },
    { word: 'Я', start: 1.0, end: 1.1 },
    { word: 'дома.', start: 1.2, end: 400 },
  ],
}
const invented = {
  text: 'Субтитры сделал Кто-то',
  language: 'ru',
  segments: [{ start: 0, end: 6, text: 'Субтитры сделал Кто-то', avg_logprob: -1.3, no_speech_prob: 0.9 }],
}

/** Speech servers by model: `good`, `text-only`, `invents`, `slow`, `never`, `garbage`, `wrong`, `busy-once`, `busy`, `half`, `broken`, `redirects`, `refuses`, `flood`. */
export function speechServer(): Promise<TestServer> {
  return testServer((body) => {
    const model = /name="model"\r\n\r\n([^\r]*)/.exec(body)?.[1] ?? ''
    return behaviours[model] ?? json(answer)
  })
}

const behaviours: Readonly<Record<string, Behave>> = {
  'text-only': json({ text: 'Алло.' }),
  invents: json(invented),
  slow: (n, request, response) => void setTimeout(() => json(answer)(n, request, response), 300),
  never: () => {},
  garbage: json('<html>It works!</html>'),
  wrong: json({ hello: 'world' }),
  'busy-once': (n, request, response) => (n === 1 ? json({}, 429, { 'retry-after': '0' }) : json(answer))(n, request, response),
  busy: json({}, 429, { 'retry-after': '0' }),
  half: (_n, _request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"text": "Алло')
    setTimeout(() => response.destroy(), 20)
  },
  broken: json({ error: 'out of memory' }, 500),
  redirects: json({}, 307, { location: 'http://169.254.169.254/latest/' }),
  refuses: json({ error: 'no such model' }, 404),
  flood: (_n, _request, response) => {
    response.writeHead(200)
    const write = () => void (response.write('x'.repeat(65_536)) ? setImmediate(write) : response.once('drain', write))
    write()
  },
}
