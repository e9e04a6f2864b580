/** `hearsay watch`: feeds and pages that are polled; add, list, remove, poll without the desk, and what came in lately. */
import type { Command } from 'commander'
import { newAccounts } from '../desk/index.ts'
import { type NewsItem, type NewWatch, Trouble, type Watched } from '../model/index.ts'
import { runningUrl } from './running-desk.ts'
import { paint, print, safe, sayTroubleRecord } from './say.ts'
import { withDesk } from './with-desk.ts'

export function watchCommand(program: Command): void {
  const watch = program.command('watch').description('feeds and pages that are polled politely; what is new in them is sealed and read')
  watch
    .command('add')
    .argument('<address>', 'a feed or a page')
    .description('watch an address; a desk that runs begins at once')
    .option('--terms <words>', 'words, comma-separated: the page of an item is fetched when the item holds one of them')
    .option('--every <minutes>', 'how often, 5 to 1440 (default: as the feed says, else 30)')
    .option('--allow-private', 'allow an address of a private network (said in the custody log)')
    .option('--json', 'the new entry as JSON')
    .action(async (url: string, options: AddOptions) => say([await add(wishOf(url, options))], options))
  watch
    .command('list', { isDefault: true })
    .description('what is watched and how it goes')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => say(await list(), options))
  watch
    .command('remove')
    .argument('<id>', 'id or address of an entry')
    .description('watch it no more; what it brought stays')
    .action(async (id: string) => {
      const { url } = await remove(id)
      await print(`${safe(url)} is watched no more; what it brought stays.`)
    })
  runCommand(watch)
  digestCommand(watch)
}

function runCommand(watch: Command): void {
  watch
    .command('run')
    .description('poll without the desk until Ctrl+C; progress goes to stderr')
    .option('--once', 'poll what is due now, read it, and end (for cron)')
    .option('--quiet', 'no progress')
    .action(async (options: { once?: boolean; quiet?: boolean }) => {
      const url = await runningUrl()
      if (url)
        throw new Trouble(
          'STORE_IN_USE',
          `A desk is running at ${url}; it polls the watch list itself.`,
          'Nothing to do, or stop that desk first.',
        )
      await run(options)
    })
}

function digestCommand(watch: Command): void {
  watch
    .command('digest')
    .description('accounts that came in since a day, newest first')
    .requiredOption('--since <date>', 'a day, 2026-01-31, or a moment, 2026-01-31T08:00Z')
    .option('--call <id>', 'only those of one call')
    .option('--json', 'as JSON')
    .action(async (options: { since: string; call?: string; json?: boolean }) => {
      const since = momentOf(options.since)
      const query = { since, limit: 1000, ...(options.call === undefined ? {} : { call: options.call }) }
      const items = await withDesk(false, (desk) => newAccounts(desk.store, query))
      if (options.json) await print(JSON.stringify(items, null, 2))
      else await print(items.length > 0 ? items.map(newsLines).join('\n') : `No account came in since ${since}.`)
    })
}

interface AddOptions {
  readonly terms?: string
  readonly every?: string
  readonly allowPrivate?: boolean
  readonly json?: boolean
}

function wishOf(url: string, options: AddOptions): NewWatch {
  return {
    url,
    terms: options.terms?.split(',') ?? [],
    minutes: options.every === undefined ? null : Number(options.every),
    allowPrivate: options.allowPrivate ?? false,
  }
}

async function add(wish: NewWatch): Promise<Watched> {
  const url = await runningUrl()
  return url ? await askDesk(url, '/api/watch', wish) : await withDesk(false, (desk) => desk.watch.add(wish))
}

async function list(): Promise<Watched[]> {
  const url = await runningUrl()
  return url ? await askDesk(url, '/api/watch') : await withDesk(false, (desk) => desk.watch.list())
}

async function remove(named: string): Promise<Watched> {
  const id = (await list()).find((each) => each.id === named || each.url === named || each.address === named)?.id ?? named
  const url = await runningUrl()
  if (url) return await askDesk(url, `/api/watch/${encodeURIComponent(id)}/remove`, {})
  return await withDesk(false, (desk) => desk.watch.remove(id))
}

/** Ask the desk that runs. @throws {Trouble} what it answered */
async function askDesk<T>(url: string, path: string, body?: object): Promise<T> {
  const sent = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
  const answer = await fetch(url + path, sent)
  const told = (await answer.json()) as T & { code?: string; detail?: string; next?: string }
  if (!answer.ok) throw new Trouble(told.code ?? 'DESK_REFUSED', told.detail ?? 'The running desk refused.', told.next ?? 'See the desk.')
  return told
}

async function run(options: { once?: boolean; quiet?: boolean }): Promise<void> {
  await withDesk(true, async (desk) => {
    const ending = stopSigns()
    const stop = desk.watch.onPoll((watched) => {
      if (!options.quiet) console.error(pollLine(watched))
      for (const trouble of watched.troubles) sayTroubleRecord(trouble)
    })
    if (options.once) {
      const asked = await Promise.race([desk.watch.pollDue(), ending.then(() => -1)])
      if (asked === 0 && !options.quiet) console.error('Nothing is due.')
      if (asked >= 0) await Promise.race([desk.worker.idle(), ending])
    } else {
      desk.watch.start()
      if (!options.quiet) console.error(`Polling ${(await desk.watch.list()).length} addresses. Stop: Ctrl+C`)
      await ending
    }
    stop()
  })
}

/** Ctrl+C, or the end that the system asks for. A second one ends at once. */
function stopSigns(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

async function say(list: readonly Watched[], options: { json?: boolean }): Promise<void> {
  if (options.json) return await print(JSON.stringify(list, null, 2))
  await print(
    list.length > 0 ? list.map(watchLines).join('\n') : 'Nothing is watched. Add a feed or a page with `hearsay watch add ADDRESS`.',
  )
}

const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`

function watchLines(watched: Watched): string {
  const next = watched.stopped ?? (watched.nextAt === null ? 'not asked again' : `next ${watched.nextAt}`)
  const facts = [
    watched.lastAt === null ? 'not asked yet' : `asked ${watched.lastAt}`,
    ...(watched.outcome === null ? [] : [watched.outcome]),
    next,
    count(watched.broughtInAll, 'article'),
    count(watched.changes, 'change'),
    ...(watched.terms.length > 0 ? [`terms: ${watched.terms.join(', ')}`] : []),
  ]
  const troubles = watched.troubles.map(({ what, next }) => `\n  ${safe(what)} → ${safe(next)}`)
  return `${paint('bold', watched.id)}  ${safe(watched.url)}\n${paint('dim', safe(`  ${facts.join(' · ')}`))}${troubles.join('')}`
}

function pollLine(watched: Watched): string {
  const notes = watched.notes.length > 0 ? `; ${watched.notes.join(' ')}` : ''
  return safe(
    `${watched.lastAt ?? ''}  ${watched.address}: ${watched.outcome ?? ''}, ${count(watched.broughtInAll, 'article')} in all${notes}`,
  )
}

function newsLines({ article, call, callName, accounts }: NewsItem): string {
  const title = `${article.fiction ? 'FICTION  ' : ''}${article.outlet ?? 'outlet not stated'}: ${article.title ?? 'untitled'}`
  const facts = [article.addedAt, article.language, `call ${call}: ${callName}`, count(accounts, 'account'), article.id.slice(0, 12)]
  return `${paint('bold', safe(title))}\n${paint('dim', safe(`  ${facts.join(' · ')}`))}`
}

function momentOf(text: string): string {
  const time = Date.parse(text)
  if (Number.isFinite(time)) return new Date(time).toISOString()
  throw new Trouble('DATE_UNKNOWN', `"${text}" is no day.`, 'Write it as 2026-01-31, or as 2026-01-31T08:00Z.')
}
