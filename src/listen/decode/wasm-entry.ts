/**
 * Runs in a child process: ffmpeg as WebAssembly (`@ffmpeg/core`, GPL, an optional package) on one file.
 *
 * Arguments: `probe` FILE, or `decode` FILE OUT RATE CHANNELS FILTER. Sound is written as signed 16 bits, in pieces of half
 * an hour, so that the output never lives in WebAssembly memory as a whole.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Core {
  readonly FS: { writeFile(name: string, bytes: Uint8Array): void; readFile(name: string): Uint8Array; unlink(name: string): void }
  exec(...args: string[]): number
  reset(): void
  setLogger(hear: (line: { message: string }) => void): void
}

const say = (what: unknown) => void process.stdout.write(`${JSON.stringify(what)}\n`)
const pieceSeconds = 1800
const longestPieces = 26

async function load(): Promise<Core> {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@ffmpeg/core')
  // The package was written for workers of a browser: it asks for these two.
  Object.assign(globalThis, { self: globalThis, location: { href: `file://${path}` } })
  const create = require(path) as (options: { wasmBinary: Uint8Array }) => Promise<Core>
  return await create({ wasmBinary: readFileSync(path.replace(/\.js$/, '.wasm')) })
}

const [task = '', file = '', out = '', rate = '', channels = '', filter = ''] = process.argv.slice(2)
const core = await load()
const lines: string[] = []
core.setLogger(({ message }) => {
  if (lines.length < 400) lines.push(message.slice(0, 400))
})
core.FS.writeFile('input', readFileSync(file))
const common = ['-nostdin', '-hide_banner', '-protocol_whitelist', 'file,pipe']

function decode(): void {
  for (let piece = 0; piece < longestPieces; piece++) {
    core.reset()
    const cut = ['-ss', String(piece * pieceSeconds), '-t', String(pieceSeconds)]
    const sound = ['-map', '0:a:0', '-vn', '-sn', '-dn', '-map_metadata', '-1', ...(filter ? ['-af', filter] : [])]
    core.exec(...common, '-i', 'file:input', ...cut, ...sound, '-ar', rate, '-ac', channels, '-f', 's16le', 'output')
    const bytes = core.FS.readFile('output')
    core.FS.unlink('output')
    appendFileSync(out, bytes)
    say({ bytes: bytes.length })
    if (bytes.length < (pieceSeconds - 1) * Number(rate) * Number(channels) * 2) return
  }
}

if (task === 'probe') core.exec(...common, '-i', 'file:input')
else decode()
say({ done: true, lines: task === 'probe' ? lines : lines.slice(-3) })
process.exit(0)
