/** What a running job is given: whom to tell how far it is, and how it hears that it should stop. */
import type { JobProgress, Stop } from '../../model/index.ts'

export interface JobHands {
  report(progress: JobProgress): void
  readonly signal: Stop
}
