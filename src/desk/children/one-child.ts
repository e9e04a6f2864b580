/**
 * One child process: started when needed, fed one task at a time, killed when it is too slow or too large.
 *
 * The heap limit is V8's; what lies outside the heap (buffers, WebAssembly) is watched through /proc where there is one.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Trouble, troubleFrom } from '../../model/index.ts'
import type { ChildAnswer } from './messages.ts'

const here = import.meta.url
const entry = fileURLToPath(new URL(here.endsWith('.ts') ? './entry.ts' : './entry.js', here))
const loader = here.endsWith('.ts') ? ['--import', 'tsx'] : []

/** Limits of one task. */
export interface Limits {
  readonly milliseconds: number
  readonly megabytes: number
}

export interface OneChild {
  readonly megabytes: number
  readonly tasks: number
  /** Run one task; never two at a time. */
  run(task: string, input: unknown, limits: Limits, stop: Promise<void> | null): Promise<unknown>
  alive(): boolean
  kill(): void
}

function start(megabytes: number): ChildProcess {
  return fork(entry, [], {
    execArgv: [`--max-old-space-size=${megabytes}`, ...loader],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
  })
}

/** Resident size in megabytes, or 0 where the system does not tell. */
function residentMegabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1_048_576
  } catch {
    return 0
  }
}

const tooSlow = (task: string, limits: Limits) =>
  new Trouble(
    'CHILD_TIMEOUT',
    `The step "${task}" did not end within ${Math.round(limits.milliseconds / 100) / 10} s and was stopped.`,
    'The original is kept. Try again with the file alone, or report the file as one that makes a reader hang.',
  )
const tooLarge = (task: string, limits: Limits) =>
  new Trouble(
    'CHILD_MEMORY',
    `The step "${task}" needed more than ${limits.megabytes} MB of memory and was stopped.`,
    'The original is kept. Split the file, or report it as one that makes a reader grow.',
  )
const died = (task: string, code: number | null, signal: string | null) =>
  new Trouble(
    'CHILD_DIED',
    `The step "${task}" ended without an answer (${signal ?? `exit code ${code}`}).`,
    'The original is kept. Try again; if it happens twice, report the file.',
  )

/** Start a child with this heap limit. */
export function startChild(megabytes: number): OneChild {
  const child = start(megabytes)
  let tasks = 0
  let running = true
  child.on('exit', () => {
    running = false
  })
  child.unref()
  child.channel?.unref()
  return {
    megabytes,
    get tasks() {
      return tasks
    },
    alive: () => running && !child.killed,
    kill: () => void child.kill('SIGKILL'),
    run: (task, input, limits, stop) => runTask(child, ++tasks, { task, input, limits, stop }),
  }
}

interface Work {
  readonly task: string
  readonly input: unknown
  readonly limits: Limits
  readonly stop: Promise<void> | null
}

function runTask(child: ChildProcess, id: number, work: Work): Promise<unknown> {
  const { task, limits } = work
  child.ref()
  child.channel?.ref()
  return new Promise((resolve, reject) => {
    let grown = false
    let ended = false
    const end = (settle: () => void) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', onMessage)
      child.off('exit', onExit)
      child.unref()
      child.channel?.unref()
      settle()
    }
    const kill = (why: Trouble) =>
      end(() => {
        child.kill('SIGKILL')
        reject(why)
      })
    const onMessage = (told: ChildAnswer) => {
      if (told.id === id) end(() => settleAnswer(told, resolve, reject))
    }
    const onExit = (code: number | null, signal: string | null) =>
      end(() => reject(grown || signal === 'SIGABRT' || code === 134 ? tooLarge(task, limits) : died(task, code, signal)))
    const timer = setTimeout(() => kill(tooSlow(task, limits)), limits.milliseconds)
    const watch = setInterval(() => {
      grown = residentMegabytes(child.pid ?? 0) > limits.megabytes * 2 + 200
      if (grown) kill(tooLarge(task, limits))
    }, 250)
    child.on('message', onMessage)
    child.on('exit', onExit)
    work.stop?.then(() => kill(new Trouble('STOPPED', `The step "${task}" was cancelled.`, 'Start it again when you want it done.')))
    child.send({ id, task, input: work.input }, (error) => error && onExit(child.exitCode, child.signalCode))
  })
}

function settleAnswer(told: ChildAnswer, resolve: (value: unknown) => void, reject: (why: Error) => void): void {
  if (told.ok) resolve(told.output)
  else if ('trouble' in told) reject(troubleFrom(told.trouble))
  else reject(new Error(told.bug))
}
