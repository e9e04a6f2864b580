/** `hearsay add`: files, folders, addresses or standard input go into the store and are read. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Desk, takeHanded } from '../desk/index.ts'
import type { Job } from '../model/index.ts'
import { askRunningDesk } from './running-desk.ts'
import { paint, print, progress, safeLine, sayTroubleRecord } from './say.ts'
import { withDesk } from './with-desk.ts'

interface Options {
  readonly quiet?: boolean
  readonly json?: boolean
  readonly allowPrivate?: boolean
}

export function addCommand(program: Command): void {
  program
    .command('add')
    .argument('<path-or-address...>', 'files, folders, http(s) addresses, or - for standard input')
    .description('seal and read files, folders, addresses or standard input')
    .option('--allow-private', 'allow addresses of private networks (said in the custody log)')
    .option('--quiet', 'no progress')
    .option('--json', 'print the finished jobs as JSON')
    .action(async (things: string[], options: Options) => {
      const relayed = await askRunningDesk(things.map((thing) => bodyFor(thing, options)))
      const jobs = relayed ?? (await withDesk(true, (desk) => addHere(desk, things, options)))
      await report(jobs, options)
    })
}

const isAddress = (thing: string) => /^https?:\/\//i.test(thing)

function bodyFor(thing: string, options: Options): Record<string, unknown> {
  if (isAddress(thing)) return { url: thing, allowPrivate: options.allowPrivate ?? false }
  return { path: thing === '-' ? '-' : resolve(thing) }
}

async function addHere(desk: Desk, things: readonly string[], options: Options): Promise<Job[]> {
  const line = progress(options.quiet ?? false)
  const stop = desk.worker.onJob((job) =>
    line.say(`${job.title}: ${job.progress.stage} ${job.progress.done}${job.progress.item ? ` · ${job.progress.item}` : ''}`),
  )
  const queued: Job[] = []
  for (const thing of things) queued.push(await queue(desk, thing, options))
  await desk.worker.idle()
  stop()
  line.end()
  const ended = await Promise.all(queued.map((job) => desk.store.jobs.job(job.id)))
  return ended.filter((job): job is Job => job !== null)
}

async function queue(desk: Desk, thing: string, options: Options): Promise<Job> {
  if (thing === '-') return await takeHanded(desk, { bytes: process.stdin as AsyncIterable<Uint8Array>, name: null, kind: 'pasted' })
  if (isAddress(thing)) return await desk.addJob({ kind: 'add-url', url: thing, allowPrivate: options.allowPrivate ?? false }, thing)
  return await desk.addJob({ kind: 'add-path', path: resolve(thing) }, thing)
}

async function report(jobs: readonly Job[], options: Options): Promise<void> {
  if (options.json) await print(JSON.stringify(jobs, null, 2))
  for (const job of jobs) {
    if (!options.json && job.result) {
      const { accounts, calls, statements, articles, recordings = [] } = job.result
      await print(
        `${paint('green', 'done')}  ${safeLine(job.title)}: ${recordings.length > 0 ? `${count(recordings.length, 'recording')}, ` : ''}${count(articles.length, 'article')}, ${count(accounts, 'account')}, ${count(calls.length, 'call')}, ${count(statements, 'statement')}`,
      )
    }
    if (job.state === 'waiting' || job.state === 'running') await print(`${safeLine(job.title)}: ${job.state} at the running desk`)
    for (const trouble of [...(job.trouble ? [job.trouble] : []), ...(job.result?.troubles ?? [])]) {
      process.exitCode = 1
      sayTroubleRecord(trouble)
    }
  }
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
