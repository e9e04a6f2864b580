/** When a desk is already running on the data folder, work is handed to it over loopback. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Job, Trouble } from '../model/index.ts'
import { config } from './with-desk.ts'

/** @returns the finished (or still running) jobs, or null when no desk runs here */
export async function askRunningDesk(bodies: readonly Record<string, unknown>[]): Promise<Job[] | null> {
  const url = await runningUrl()
  if (!url) return null
  if (bodies.some((body) => body.path === '-')) {
    throw new Trouble(
      'STORE_IN_USE',
      `A desk is running at ${url}; standard input cannot be handed to it.`,
      'Paste the text into the desk, or save it as a file and add that.',
    )
  }
  const jobs: Job[] = []
  for (const body of bodies) jobs.push(...(await post(url, body)))
  return await Promise.all(jobs.map((job) => ended(url, job)))
}

/** Address of the desk that runs on the data folder, or null. */
export async function runningUrl(): Promise<string | null> {
  try {
    const { url } = JSON.parse(await readFile(join(config.dataDir, 'desk.json'), 'utf8')) as { url: string }
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) })
    return answer.ok ? url : null
  } catch {
    return null
  }
}

async function post(url: string, body: Record<string, unknown>): Promise<Job[]> {
  const answer = await fetch(`${url}/api/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const told = (await answer.json()) as Job[] & { code?: string; detail?: string; next?: string }
  if (!answer.ok) throw new Trouble(told.code ?? 'DESK_REFUSED', told.detail ?? 'The running desk refused.', told.next ?? 'See the desk.')
  return told
}

async function ended(url: string, job: Job): Promise<Job> {
  for (;;) {
    const page = (await (await fetch(`${url}/api/jobs?limit=100`)).json()) as { rows: Job[] }
    const now = page.rows.find((row) => row.id === job.id)
    if (!now || (now.state !== 'waiting' && now.state !== 'running')) return now ?? job
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
