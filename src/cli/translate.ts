/** `hearsay translate`: a transcript of the store, by an engine that is named here, or by people; several stand side by side. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { bringTranslation, knownTranscript, translationsOf } from '../desk/index.ts'
import { type Job, type TranslateWish, type TranslationView, Trouble } from '../model/index.ts'
import { runningUrl } from './running-desk.ts'
import { paint, print, progress, safe, sayTroubleRecord } from './say.ts'
import { withDesk } from './with-desk.ts'

export function translateCommand(program: Command): void {
  const translate = program.command('translate').description('translations of transcripts; off unless asked for, each with its maker')
  translate
    .command('make', { isDefault: true })
    .argument('<transcript>', 'id of a transcript, as its page shows it')
    .requiredOption('--to <tag>', 'language, e.g. en')
    .requiredOption('--engine <name>', 'chat (a language model of yours), libretranslate, deepl (a third party), bergamot (within)')
    .option('--server <address>', 'its address; none is known to Hearsay by itself')
    .option('--model <name>', 'model of the chat engine')
    .option('--from <tag>', 'language of the original, where the transcript says it wrongly')
    .description('translate with an engine; the key, if one is needed, stands in HEARSAY_TRANSLATE_KEY')
    .action(async (id: string, options: MakeOptions) => await make(id, wishOf(options)))
  translate
    .command('import')
    .argument('<file>', 'SRT, VTT, JSON, or text with one turn a line')
    .requiredOption('--transcript <id>', 'the transcript that it translates')
    .requiredOption('--by <name>', 'person, agency or outlet that it is by')
    .requiredOption('--to <tag>', 'its language')
    .description('bring a translation that people made')
    .action(async (file: string, options: { transcript: string; by: string; to: string }) => await bring(file, options))
  translate
    .command('list')
    .argument('<transcript>', 'id of a transcript')
    .option('--json', 'as JSON')
    .description('every translation of a transcript')
    .action(async (id: string, options: { json?: boolean }) => {
      const views = await list(id)
      await print(options.json ? JSON.stringify(views, null, 2) : views.map(viewLines).join('\n\n') || 'No translation yet.')
    })
}

interface MakeOptions {
  readonly to: string
  readonly engine: string
  readonly server?: string
  readonly model?: string
  readonly from?: string
}

function wishOf({ engine, to, from, server, model }: MakeOptions): TranslateWish {
  if (engine !== 'chat' && engine !== 'libretranslate' && engine !== 'deepl' && engine !== 'bergamot')
    throw new Trouble('ENGINE_UNKNOWN', `No translator is called "${engine}".`, 'Take chat, libretranslate, deepl or bergamot.')
  return { engine, to, from: from ?? null, server: server ?? null, model: model ?? null }
}

async function make(id: string, wish: TranslateWish): Promise<void> {
  if (wish.engine === 'deepl')
    console.error('The words of this transcript will be sent to DeepL, a third party. The custody log will say so.')
  const url = await runningUrl()
  if (url) {
    const job = await ask<Job>(url, `/api/transcripts/${encodeURIComponent(id)}/translate`, wish)
    return await print(`${safe(job.title)}: at work in the running desk, ${url}`)
  }
  const job = await withDesk(true, async (desk) => {
    const record = await knownTranscript(desk.store, id)
    const line = progress(false)
    const stop = desk.worker.onJob((now) => line.say(`${now.progress.done} of ${now.progress.total ?? '?'} turns`))
    const queued = await desk.addJob({ kind: 'translate', transcript: record.id, ...wish }, `${record.exhibit.name ?? id} → ${wish.to}`)
    await desk.worker.idle()
    stop()
    line.end()
    return await desk.store.jobs.job(queued.id)
  })
  if (job?.trouble) {
    process.exitCode = 1
    return sayTroubleRecord(job.trouble)
  }
  await print((await list(id)).slice(-1).map(viewLines).join(''))
}

async function bring(file: string, { transcript, by, to }: { transcript: string; by: string; to: string }): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Trouble('FILE_UNREADABLE', `${file} cannot be read.`, 'Check the path and that you may read it.', { cause })
  })
  const name = basename(file)
  const url = await runningUrl()
  const views = url
    ? await ask<TranslationView[]>(url, `/api/transcripts/${encodeURIComponent(transcript)}/translations`, {
        name,
        by,
        to,
        text: bytes.toString('utf8'),
      })
    : await withDesk(false, (desk) => bringTranslation(desk, transcript, { bytes: new Uint8Array(bytes), name, by, to }))
  await print(views.slice(-1).map(viewLines).join(''))
}

async function list(id: string): Promise<TranslationView[]> {
  const url = await runningUrl()
  if (url) return await ask<TranslationView[]>(url, `/api/transcripts/${encodeURIComponent(id)}/translations`)
  return await withDesk(false, async (desk) => await translationsOf(desk.store, await knownTranscript(desk.store, id)))
}

async function ask<T>(url: string, path: string, body?: object): Promise<T> {
  const sent = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
  const answer = await fetch(url + path, sent)
  const told = (await answer.json()) as T & { code?: string; detail?: string; next?: string }
  if (!answer.ok) throw new Trouble(told.code ?? 'DESK_REFUSED', told.detail ?? 'The running desk refused.', told.next ?? 'See the desk.')
  return told
}

function viewLines({ from, to, maker, human, pivot, madeAt, turns }: TranslationView): string {
  const head = `${from} → ${to}, by ${maker}${human ? '' : ' (machine; nobody has compared it yet)'}${pivot ? `, through ${pivot}` : ''}, ${madeAt}`
  const lines = turns.map(({ turn, text, flags, stale }) => {
    const about = [...flags, ...(stale ? ['the original was changed since'] : [])]
    return `  ${String(turn + 1).padStart(3)}  ${safe(text)}${about.length > 0 ? `  ${paint('yellow', `[${about.join(', ')}]`)}` : ''}`
  })
  return [paint('bold', safe(head)), ...lines].join('\n')
}
