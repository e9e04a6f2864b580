/**
 * The desk: one store, its child processes, and the worker that takes jobs through the walk.
 *
 * CLI and API hold one of these and nothing else. Whoever adds something gets a job back at once; what the job does is
 * in `jobs/run-job.ts`.
 */

import { createFetch } from '../collect/index.ts'
import type { Clock, Decision, DecisionBody, Fetch, Job, JobTask, Store } from '../model/index.ts'
import { openStore } from '../store/index.ts'
import { type ChildPool, createChildren } from './children/index.ts'
import { machineClock } from './clock.ts'
import type { Config } from './config.ts'
import { decide } from './decide.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { program, version } from './version.ts'

/** A desk that is open. */
export interface Desk {
  readonly version: string
  readonly config: Config
  readonly store: Store
  readonly children: ChildPool
  readonly fetch: Fetch
  readonly clock: Clock
  readonly worker: Worker
  /** Queue work; it starts at once when nothing else runs. */
  addJob(task: JobTask, title: string): Promise<Job>
  /** @throws {Trouble} `DECISION_UNKNOWN_TARGET`, `DECISION_NEEDS_REASON`, … */
  decide(body: DecisionBody, why: string): Promise<Decision>
  close(): Promise<void>
}

/**
 * Open the desk on a folder; the folder is made when it is not there.
 *
 * @throws {Trouble} `STORE_IN_USE` when another program holds the folder
 */
export async function openDesk(config: Config, options: { work?: boolean; clock?: Clock } = {}): Promise<Desk> {
  const clock = options.clock ?? machineClock
  const store = await openStore(config.dataDir, { program, clock })
  const children = createChildren()
  const fetch = createFetch(clock)
  const core = { config, store, children, fetch, clock }
  const worker = startWorker(core, options.work ?? true)
  return {
    ...core,
    version,
    worker,
    addJob: async (task, title) => {
      const job = await store.jobs.add(task, title)
      worker.wake()
      return job
    },
    decide: (body, why) => decide(store, body, { who: config.who, why, when: clock.now() }),
    close: async () => {
      await worker.stop()
      children.close()
      await store.close()
    },
  }
}

/** What a job works with: the desk without its worker. */
export type DeskCore = Pick<Desk, 'config' | 'store' | 'children' | 'fetch' | 'clock'>
