/**
 * The desk's child processes: a small pool, one task per child at a time, children replaced when killed or old.
 *
 * Every parser of foreign bytes runs here (port `Children`). Idle children are let go after half a minute, so that a
 * resting desk is one process.
 */
import { availableParallelism } from 'node:os'
import type { Children, Stop } from '../../model/index.ts'
import { type OneChild, startChild } from './one-child.ts'

/** A pool of children that can be closed. */
export interface ChildPool extends Children {
  close(): void
}

const ordinaryMegabytes = 512
const tasksPerChild = 500
const idleMilliseconds = 30_000

interface Pool {
  readonly idle: OneChild[]
  readonly waiting: (() => void)[]
  busy: number
  readonly size: number
}

/**
 * Make a pool.
 *
 * @param size how many children at once; default: one per core
 */
export function createChildren(size = availableParallelism()): ChildPool {
  const pool: Pool = { idle: [], waiting: [], busy: 0, size }
  const timer = setInterval(() => letGo(pool), idleMilliseconds)
  timer.unref()
  return {
    run: async <T>(task: string, input: unknown, limits: { milliseconds?: number; megabytes?: number; signal?: Stop } = {}) => {
      const megabytes = limits.megabytes ?? ordinaryMegabytes
      const child = await take(pool, megabytes)
      try {
        const stop = limits.signal ? stopped(limits.signal) : null
        return (await child.run(task, input, { milliseconds: limits.milliseconds ?? 30_000, megabytes }, stop)) as T
      } finally {
        giveBack(pool, child)
      }
    },
    close: () => {
      clearInterval(timer)
      letGo(pool)
    },
  }
}

function stopped(signal: Stop): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
}

async function take(pool: Pool, megabytes: number): Promise<OneChild> {
  if (pool.busy >= pool.size) await new Promise<void>((resolve) => pool.waiting.push(resolve))
  pool.busy++
  const at = pool.idle.findIndex((child) => child.alive() && child.megabytes === megabytes)
  const found = at >= 0 ? pool.idle.splice(at, 1)[0] : undefined
  return found ?? startChild(megabytes)
}

function giveBack(pool: Pool, child: OneChild): void {
  pool.busy--
  if (child.alive() && child.tasks < tasksPerChild) pool.idle.push(child)
  else child.kill()
  pool.waiting.shift()?.()
}

function letGo(pool: Pool): void {
  for (const child of pool.idle.splice(0)) child.kill()
}
