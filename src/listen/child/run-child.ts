/**
 * One job in one child process: native engines and decoders may hang, flood or die there, and the desk goes on.
 *
 * Lines of JSON come out; sound goes in by file. A clock, a heartbeat, a cap on memory and on output; killed by its own id.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a child may use before it is stopped. */
export interface ChildLimits {
  /** Wall clock for the whole job. */
  readonly milliseconds: number
  /** Longest time without a line: every child must say now and then that it lives. */
  readonly quietMilliseconds: number
  /** Resident memory, megabytes; watched where the system tells (`/proc`). */
  readonly megabytes: number
  /** Characters that it may print. */
  readonly characters: number
}

export const usualLimits: ChildLimits = { milliseconds: 3_600_000, quietMilliseconds: 60_000, megabytes: 1500, characters: 20_000_000 }

/** How a child ended. */
export interface Ended {
  readonly lines: readonly unknown[]
  /** `ok`: exit code 0. Else why it was stopped, or that it went by itself. */
  readonly how: 'ok' | 'died' | 'slow' | 'silent' | 'large' | 'flood' | 'stopped'
  readonly code: number | null
  readonly signal: string | null
  /** Last words on standard error, at most 1000 characters. */
  readonly last: string
}

export interface ChildJob {
  /** Path of the module that runs in the child; TypeScript where this module is. */
  readonly entry: string
  readonly args: readonly string[]
  readonly limits?: Partial<ChildLimits>
  readonly signal?: { readonly aborted: boolean; addEventListener(kind: 'abort', listener: () => void): void } | undefined
  /** Hear each line as it comes, not only at the end. */
  readonly onLine?: ((line: unknown) => void) | undefined
}

const watchMilliseconds = 250

/** Run a job to its end. Never throws on what the child does. */
export async function runChild(job: ChildJob): Promise<Ended> {
  const limits = { ...usualLimits, ...job.limits }
  const child = fork(job.entry, [...job.args], {
    execArgv: job.entry.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
  })
  return await new Promise((done) => watch(child, job, limits, done))
}

function watch(child: ChildProcess, job: ChildJob, limits: ChildLimits, done: (ended: Ended) => void): void {
  const state = { how: 'ok' as Ended['how'], text: '', last: '', heard: Date.now() }
  const stop = (how: Ended['how']) => {
    if (state.how === 'ok') state.how = how
    child.kill('SIGKILL')
  }
  child.stdout?.on('data', (chunk: Buffer) => {
    state.heard = Date.now()
    const before = state.text.length
    state.text += chunk.toString('utf8')
    if (job.onLine) for (const line of linesOf(wholeLines(state.text, before))) job.onLine(line)
    if (state.text.length > limits.characters) stop('flood')
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    state.last = (state.last + chunk.toString('utf8')).slice(-1000)
  })
  const clock = setTimeout(() => stop('slow'), limits.milliseconds)
  const watcher = setInterval(() => {
    if (Date.now() - state.heard > limits.quietMilliseconds) stop('silent')
    if (residentMegabytes(child.pid ?? 0) > limits.megabytes) stop('large')
  }, watchMilliseconds)
  job.signal?.addEventListener('abort', () => stop('stopped'))
  if (job.signal?.aborted) stop('stopped')
  let ended = false
  const end = (code: number | null, signal: string | null) => {
    if (ended) return
    ended = true
    clearTimeout(clock)
    clearInterval(watcher)
    const how = state.how === 'ok' && code !== 0 ? 'died' : state.how
    done({ lines: how === 'flood' ? [] : linesOf(state.text), how, code, signal, last: state.last.trim() })
  }
  child.on('error', (cause) => {
    state.last = String(cause)
    end(null, null)
  })
  child.on('close', end)
}

/** Lines that became whole with what was added after `before`. */
function wholeLines(text: string, before: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, before - 1)) + 1
  return text.slice(before === 0 ? 0 : from, text.lastIndexOf('\n') + 1)
}

/** Whole lines that are JSON; what else a library prints is passed over. */
function linesOf(text: string): unknown[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      return []
    }
  })
}

/** Resident size, or 0 where the system does not tell. */
function residentMegabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1_048_576
  } catch {
    return 0
  }
}

/** Why a child gave no answer, in words for a Trouble. */
export function whyEnded({ how, code, signal, last }: Ended): string {
  const lastLine = last.split('\n').at(-1)?.slice(0, 200) ?? ''
  const words: Record<Ended['how'], string> = {
    ok: 'it ended without an answer',
    died: `it ended by itself (${signal ?? `exit code ${code}`})`,
    slow: 'it took too long and was stopped',
    silent: 'it said nothing for too long and was stopped',
    large: 'it needed too much memory and was stopped',
    flood: 'it printed without end and was stopped',
    stopped: 'it was cancelled',
  }
  return lastLine && how === 'died' ? `${words[how]}: ${lastLine}` : words[how]
}
