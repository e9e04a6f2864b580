/** Jobs as they run: the list once, then every change by server-sent events. The browser connects again by itself. */
import type { Health, Job } from '../../../model/index.ts'
import { type PageTrouble, troubleIn } from '../api/ask.ts'
import { desk } from '../api/desk.ts'

let byId = $state.raw<ReadonlyMap<string, Job>>(new Map())
let connected = $state(false)
let trouble = $state.raw<PageTrouble | null>(null)
let ended = $state(0)
let health = $state.raw<Health | null>(null)

/** Newest first. */
export function jobs(): Job[] {
  return [...byId.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

export function isLive(): boolean {
  return connected
}

export function jobsTrouble(): PageTrouble | null {
  return trouble
}

/** How many jobs ended since the page was opened: lists that read it are asked for anew. */
export function jobsEnded(): number {
  return ended
}

/** What is here; asked again after every job. */
export function deskHealth(): Health | null {
  return health
}

/** Take in what the desk says of jobs now. */
export function noteJobs(changed: readonly Job[]): void {
  const next = new Map(byId)
  let fresh = false
  for (const job of changed) {
    const before = next.get(job.id)
    if (before && !isEnd(before.state) && isEnd(job.state)) fresh = true
    next.set(job.id, job)
  }
  byId = next
  if (fresh) {
    ended++
    void refreshHealth()
  }
}

/** Take in the answer to something done to a job, unless an event told of a later change while it was on its way. */
export function noteAnswer(before: Job, after: Job): void {
  const known = byId.get(before.id)
  if (!known || known === before) noteJobs([after])
}

/** Take in what the desk said of jobs a moment ago: an event that came in between knows better. */
export function noteOlder(said: readonly Job[]): void {
  noteJobs(
    said.filter((job) => {
      const known = byId.get(job.id)
      return !known || isEnd(job.state) || !isEnd(known.state)
    }),
  )
}

const isEnd = (state: Job['state']) => state === 'done' || state === 'failed' || state === 'cancelled'

async function refreshHealth(): Promise<void> {
  health = await desk.health().catch(() => health)
}

async function refreshJobs(): Promise<void> {
  try {
    noteOlder((await desk.jobs()).rows)
    trouble = null
  } catch (thrown) {
    trouble = troubleIn(thrown)
  }
}

/** Begin to listen; the returned function stops. */
export function listenToJobs(): () => void {
  void refreshHealth()
  void refreshJobs()
  const events = new EventSource('/api/jobs/events')
  events.addEventListener('open', () => {
    if (!connected) void refreshJobs()
    connected = true
  })
  events.addEventListener('error', () => (connected = false))
  events.addEventListener('job', (event) => noteJobs([JSON.parse(event.data) as Job]))
  return () => events.close()
}
