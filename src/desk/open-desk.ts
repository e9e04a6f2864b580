/**
 * The desk: one store, its child processes, and the worker that takes jobs through the walk.
 *
 * CLI and API hold one of these and nothing else. Whoever adds something gets a job back at once; what the job does is
 * in `jobs/run-job.ts`.
 */

import { createFetch } from '../collect/index.ts'
import type { Clock, Decision, DecisionBody, Job, JobTask } from '../model/index.ts'
import { openStore } from '../store/index.ts'
import { createChildren } from './children/index.ts'
import { machineClock } from './clock.ts'
import type { Config } from './config.ts'
import { decide } from './decide.ts'
import type { DeskCore } from './desk-core.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { afterDecision, mustNameSound } from './recordings/after-decision.ts'
import { program, version } from './version.ts'
import { createWatchDesk, type WatchDesk, type WatchTime } from './watch/watch-desk.ts'

/** A desk that is open. */
export interface Desk extends DeskCore {
  readonly version: string
  readonly worker: Worker
  /** What is watched, and the polling of it; `watch.start()` begins it. */
  readonly watch: WatchDesk
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
export async function openDesk(config: Config, options: { work?: boolean; clock?: Clock; watchTime?: WatchTime } = {}): Promise<Desk> {
  const clock = options.clock ?? machineClock
  const store = await openStore(config.dataDir, { program, clock })
  const children = createChildren()
  const fetch = createFetch(clock)
  const core = { config, store, children, fetch, clock }
  const worker = startWorker(core, options.work ?? true)
  const addJob = async (task: JobTask, title: string) => {
    const job = await store.jobs.add(task, title)
    worker.wake()
    return job
  }
  const watch = createWatchDesk(core, addJob, options.watchTime)
  return {
    ...core,
    version,
    worker,
    watch,
    addJob,
    decide: async (body, why) => {
      await mustNameSound(store, body)
      const decision = await decide(store, body, { who: config.who, why, when: clock.now() })
      await afterDecision(core, decision)
      return decision
    },
    close: async () => {
      await watch.stop()
      await worker.stop()
      children.close()
      await store.close()
    },
  }
}
