/** What the walk of recordings needs around it. */
import type { Children, JobProgress, Stop, Store } from '../../model/index.ts'

export interface SoundWalk {
  readonly store: Store
  readonly children: Children
  readonly who: string
  /** Log what is done (false while rebuilding: the log tells it already). */
  readonly log: boolean
  report(progress: JobProgress): void
  readonly signal?: Stop | undefined
  /** Path of the voice model, where it was added; without it speech is found by level and bands alone. */
  readonly voiceModel?: string | undefined
}

/** Was the work stopped by a person or by the desk closing? Then nothing about the file is wrong. */
export function wasStopped(walk: SoundWalk, code: string): boolean {
  return code === 'STOPPED' || walk.signal?.aborted === true
}
