/** A desk on a folder of its own, for tests. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configFrom, type Desk, openDesk } from '../src/desk/index.ts'
import type { Job } from '../src/model/index.ts'

export interface TestDesk {
  readonly desk: Desk
  readonly dir: string
  /** Close and open again on the same folder. */
  reopen(): Promise<TestDesk>
  close(): Promise<void>
}

/** @param dir an existing folder; without it, a new one that `close` takes away */
export async function openTestDesk(dir?: string): Promise<TestDesk> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'hearsay-desk-')))
  const desk = await openDesk({ ...configFrom({}), dataDir: folder, who: 'tester' })
  return {
    desk,
    dir: folder,
    reopen: async () => {
      await desk.close()
      return await openTestDesk(folder)
    },
    close: async () => {
      await desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Wait until all work is done and give back the job as it ended. */
export async function ended(desk: Desk, job: Job): Promise<Job> {
  await desk.worker.idle()
  const now = await desk.store.jobs.job(job.id)
  if (!now) throw new Error(`job ${job.id} is gone`)
  return now
}
