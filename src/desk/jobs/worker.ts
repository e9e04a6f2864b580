/**
 * The worker: takes one job at a time, keeps its lease alive, tells listeners how far it is.
 *
 * A crash leaves the job leased; when the lease runs out (or at the next start) it is taken up again. Jobs are safe to
 * run twice: bytes are sealed once, articles are read once.
 */
import { isTrouble, type Job, type JobProgress, Trouble, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import { tellBug } from '../tell-bug.ts'
import { runJob } from './run-job.ts'

export interface Worker {
  /** Look for work now. */
  wake(): void
  /** Stop this job if it runs here. */
  stopJob(id: string): void
  /** Hear of every change of a job. @returns how to stop listening */
  onJob(listener: (job: Job) => void): () => void
  /** Wait until nothing waits or runs. */
  idle(): Promise<void>
  stop(): Promise<void>
}

interface State {
  readonly core: DeskCore
  readonly listeners: Set<(job: Job) => void>
  running: { readonly id: string; readonly control: AbortController } | null
  loop: Promise<void> | null
  again: boolean
  stopped: boolean
}

const lookAgain = 5_000

/** Start the worker. @param work false: never take a job (for programs that only look) */
export function startWorker(core: DeskCore, work: boolean): Worker {
  const state: State = { core, listeners: new Set(), running: null, loop: null, again: false, stopped: !work }
  const timer = setInterval(() => wake(state), lookAgain)
  timer.unref()
  if (work) wake(state)
  return {
    wake: () => wake(state),
    stopJob: (id) => {
      if (state.running?.id === id) state.running.control.abort()
    },
    onJob: (listener) => {
      state.listeners.add(listener)
      return () => state.listeners.delete(listener)
    },
    idle: async () => {
      while (state.loop) await state.loop
    },
    stop: async () => {
      state.stopped = true
      clearInterval(timer)
      state.running?.control.abort()
      await state.loop
    },
  }
}

function wake(state: State): void {
  if (state.stopped) return
  state.again = true
  state.loop ??= drain(state).finally(() => {
    state.loop = null
  })
}

async function drain(state: State): Promise<void> {
  while (state.again && !state.stopped) {
    state.again = false
    for (let job = await state.core.store.jobs.lease(holder); job; job = state.stopped ? null : await state.core.store.jobs.lease(holder)) {
      await work(state, job)
    }
  }
}

const holder = `${process.pid}`

async function work(state: State, job: Job): Promise<void> {
  const control = new AbortController()
  state.running = { id: job.id, control }
  const { jobs } = state.core.store
  const report = throttled(async (progress) => {
    await jobs.beat(job.id, progress)
    await tell(state, job.id)
  })
  try {
    await tell(state, job.id)
    const result = await runJob(state.core, job.task, { report: report.say, signal: control.signal })
    await report.done()
    await jobs.finish(job.id, result)
  } catch (thrown) {
    await report.done()
    await settleFailure(state, job, thrown, control.signal.aborted)
  } finally {
    state.running = null
    await tell(state, job.id)
  }
}

async function settleFailure(state: State, job: Job, thrown: unknown, aborted: boolean): Promise<void> {
  const { jobs } = state.core.store
  // Stopped because the desk closes: the lease is left to run out, so that the job goes on after the next start.
  if (aborted && state.stopped) return
  if (aborted) await jobs.cancel(job.id)
  else if (isTrouble(thrown)) await jobs.fail(job.id, troubleRecord(thrown), transient.has(thrown.code))
  else await jobs.fail(job.id, bugAsTrouble(thrown, job), false)
}

/** Troubles that may pass by themselves. */
const transient = new Set(['URL_TIMEOUT', 'URL_FAILED'])

/** The person is told in one sentence; where it happened is in the log, under the same number. */
function bugAsTrouble(thrown: unknown, job: Job): TroubleRecord {
  const bug = tellBug(`job ${job.task.kind}`, thrown)
  const words = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').slice(0, 200)
  return troubleRecord(
    new Trouble(
      'BUG',
      `Hearsay itself went wrong: ${words}. The log says more under the number ${bug}.`,
      'Nothing sealed is lost. Please report this with that line of the log, and with the file if you can share it.',
      { facts: { bug } },
    ),
  )
}

async function tell(state: State, id: string): Promise<void> {
  if (state.listeners.size === 0) return
  const job = await state.core.store.jobs.job(id)
  if (job) for (const listener of state.listeners) listener(job)
}

const reportEvery = 200

/** Report at most five times a second. `done` ends it and waits for what is on its way, for no timer. */
function throttled(say: (progress: JobProgress) => Promise<void>): { say: (progress: JobProgress) => void; done: () => Promise<void> } {
  let latest: JobProgress | null = null
  let timer: NodeJS.Timeout | null = null
  let saying: Promise<void> = Promise.resolve()
  let last = 0
  const flush = () => {
    timer = null
    const now = latest
    latest = null
    last = Date.now()
    if (now) saying = saying.then(() => say(now))
  }
  return {
    say: (progress) => {
      latest = progress
      timer ??= setTimeout(flush, Math.max(0, last + reportEvery - Date.now()))
    },
    done: async () => {
      if (timer) clearTimeout(timer)
      await saying
    },
  }
}
