/** How long a job still takes, from how long its work so far took. */
import type { Job } from '../../../../model/index.ts'

/** Seconds, or null when nothing can be said yet. @param now milliseconds since 1970 */
export function secondsLeft(job: Pick<Job, 'startedAt' | 'progress'>, now: number): number | null {
  const { done, total } = job.progress
  if (job.startedAt === null || total === null || done <= 0 || done >= total) return null
  const spent = (now - Date.parse(job.startedAt)) / 1000
  return Number.isFinite(spent) && spent > 0.5 ? (spent / done) * (total - done) : null
}
