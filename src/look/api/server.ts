/** Open the desk, listen on the first free port of 127.0.0.1, and say where. */
import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Config, type Desk, home, openDesk } from '../../desk/index.ts'
import { Trouble } from '../../model/index.ts'
import { createApi } from './index.ts'

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly desk: Desk
  close(): Promise<void>
}

const host = '127.0.0.1'
const portsTried = 50
/**
 * How long a request may take to come in: its head a quarter of a minute, all of it an hour (a long recording from a slow
 * disk). Whoever drips holds one connection and nothing else; what had come of a body is taken away when it breaks off.
 */
const patience = { headersTimeout: 15_000, requestTimeout: 3_600_000, keepAliveTimeout: 10_000 }

/** @throws {Trouble} `STORE_IN_USE`, `PORT_TAKEN` */
export async function startServer(config: Config): Promise<RunningServer> {
  const desk = await openDesk(config)
  try {
    const port = await freePort(config.port)
    const api = createApi(desk, join(home, 'dist', 'ui'))
    const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
      const started = serve({ fetch: api.fetch, hostname: host, port, serverOptions: patience }, () => resolve(started))
    })
    const url = `http://${host}:${portOf(server, port)}`
    const card = join(config.dataDir, 'desk.json')
    await writeFile(card, JSON.stringify({ url, pid: process.pid }))
    desk.watch.start()
    return { url, desk, close: () => closeAll(server, desk, card) }
  } catch (thrown) {
    await desk.close()
    throw thrown
  }
}

function portOf(server: ReturnType<typeof serve>, asked: number): number {
  const told = server.address()
  return told && typeof told === 'object' ? told.port : asked
}

async function closeAll(server: ReturnType<typeof serve>, desk: Desk, card: string): Promise<void> {
  await rm(card, { force: true })
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
  await desk.close()
}

/** The asked port or the next free one; 0 lets the system choose. */
async function freePort(first: number): Promise<number> {
  if (first === 0) return 0
  for (let port = first; port < Math.min(first + portsTried, 65_536); port++) if (await isFree(port)) return port
  throw new Trouble(
    'PORT_TAKEN',
    `Ports ${first} to ${first + portsTried - 1} on ${host} are all taken.`,
    'Set HEARSAY_PORT to a free port.',
  )
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
