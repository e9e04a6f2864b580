/** Requests that drip: they hold nothing up, and what had come of them is taken away when they break off. */
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { configFrom } from '../../src/desk/index.ts'
import { type RunningServer, startServer } from '../../src/look/api/server.ts'

let data = ''
let server: RunningServer
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hearsay-slow-'))
  server = await startServer({ ...configFrom({}), dataDir: data, port: 0, who: 'tester' })
})
afterAll(async () => {
  await server.close()
  await rm(data, { recursive: true, force: true })
})

const port = () => Number(new URL(server.url).port)

function drip(head: string): { socket: Socket; timer: NodeJS.Timeout } {
  const socket = connect(port(), '127.0.0.1')
  socket.on('error', () => {})
  socket.write(head)
  const timer = setInterval(() => socket.write('x'), 100)
  return { socket, timer }
}

it('many at once leave the desk to others, and no half of a body is kept', async () => {
  const log = vi.spyOn(console, 'error')
  const host = `Host: 127.0.0.1:${port()}\r\n`
  const heads = [
    `GET /api/calls HTTP/1.1\r\nX-Slow: `,
    `PUT /api/uploads/a.txt HTTP/1.1\r\n${host}Content-Length: 100000\r\n\r\nThe first words of a text`,
    `POST /api/jobs HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"text": "`,
    `PUT /api/uploads/b.txt HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n1000\r\nfirst words`,
    `POST /api/jobs HTTP/1.1\r\n${host}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n`,
  ]
  const dripping = Array.from({ length: 150 }, (_, at) => drip(heads[at % heads.length] ?? ''))
  await new Promise((resolve) => setTimeout(resolve, 600))
  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${server.url}/api/health`)))
  expect(answers.map((answer) => answer.status)).toEqual(new Array(10).fill(200))
  for (const { socket, timer } of dripping) {
    clearInterval(timer)
    socket.destroy()
  }
  for (let tries = 0; tries < 100 && readdirSync(join(data, 'tmp')).length > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(readdirSync(join(data, 'tmp'))).toEqual([])
  expect((await server.desk.store.projection.counts()).exhibits).toBe(0)
  expect((await server.desk.store.audit(() => {})).faults).toEqual([])
  expect((await server.desk.store.jobs.list({})).rows).toEqual([])
  // Somebody who hangs up is no bug.
  expect(log).not.toHaveBeenCalled()
  log.mockRestore()
}, 60_000)
