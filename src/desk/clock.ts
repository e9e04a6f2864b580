/** The clock of the machine: the one place, beside the store, where time is read. */
import type { Clock } from '../model/index.ts'

export const machineClock: Clock = { now: () => new Date().toISOString() }
