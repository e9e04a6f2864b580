/** `hearsay models`: what speech and translation models there are, fetched only by name and after a question; no store is needed. */

import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { bringModel, checkModels, dropModel, fetchModel, modelsPage, questionBefore } from '../desk/index.ts'
import { type ModelLine, Trouble } from '../model/index.ts'
import { paint, print, progress, safe } from './say.ts'
import { config } from './with-desk.ts'

export function modelsCommand(program: Command): void {
  const models = program
    .command('models')
    .description(
      'models for speech and translation: list, add, import, verify, remove. Keys of servers: HEARSAY_SPEECH_KEY, HEARSAY_TRANSLATE_KEY',
    )
  models
    .command('list', { isDefault: true })
    .description('what there is, and what of it is here')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const page = await modelsPage(config)
      await print(
        options.json ? JSON.stringify(page, null, 2) : [...page.models.map(modelLines), paint('dim', `Folder: ${page.folder}`)].join('\n'),
      )
    })
  addModel(models)
  models
    .command('import')
    .argument('<name>', 'which model it is')
    .argument('<path>', 'a folder, an archive or a file on this machine')
    .description('take a model from a file or folder; the same checks, no network')
    .action(async (name: string, path: string) => {
      const line = await bringModel(config, name, resolve(path), new Date().toISOString())
      await print(modelLines(line))
    })
  models
    .command('verify')
    .argument('[name]', 'one model; without it, all that are here')
    .description('hash the files again')
    .action(async (name: string | undefined) => await verify(name))
  models
    .command('remove')
    .argument('<name>')
    .description('take a model away')
    .action(async (name: string) => {
      await print((await dropModel(config, name)) ? `${safe(name)} is gone.` : `${safe(name)} was not here.`)
    })
}

function addModel(models: Command): void {
  models
    .command('add')
    .argument('<name>')
    .description('fetch a model by its name, after a question; goes on where it stopped')
    .option('--yes', 'do not ask (for scripts): size, licence and source are printed all the same')
    .option('--quiet', 'no progress')
    .action(async (name: string, options: { yes?: boolean; quiet?: boolean }) => {
      const page = await modelsPage(config)
      const model = page.models.find((one) => one.name === name)
      if (!model) throw new Trouble('MODEL_UNKNOWN', `No model is called "${name}".`, '`hearsay models list` shows them.')
      if (model.state === 'here') return await print(`${name} is here already.`)
      console.error(questionBefore(model, page.free).map(safe).join('\n'))
      if (!options.yes) await mustAgree()
      await print(modelLines(await fetchHere(name, options.quiet ?? false)))
    })
}

async function fetchHere(name: string, quiet: boolean): Promise<ModelLine> {
  const line = progress(quiet)
  const control = new AbortController()
  process.once('SIGINT', () => control.abort())
  try {
    return await fetchModel(config, name, {
      now: new Date().toISOString(),
      signal: control.signal,
      report: ({ done, total }) => line.say(`${name}: ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`}`),
    })
  } finally {
    line.end()
  }
}

async function mustAgree(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Trouble(
      'QUESTION_UNANSWERED',
      'Nobody is here to agree to a download.',
      'Add --yes when size, licence and source are right for you.',
    )
  const ask = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await ask.question('Fetch it? [y/N] ')
  ask.close()
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new Trouble('NOT_AGREED', 'Nothing was fetched.', 'Ask again when you want it.')
}

async function verify(name: string | undefined): Promise<void> {
  const here = (await modelsPage(config)).models.filter(({ state }) => state === 'here' || state === 'broken').map((model) => model.name)
  const names = name === undefined ? here : [name]
  if (names.length === 0) await print('No model is here.')
  for (const one of names) {
    const wrong = await checkModels(config, one)
    if (wrong.length > 0) process.exitCode = 1
    await print(
      wrong.length === 0 ? `${paint('green', 'whole')}  ${safe(one)}` : `${paint('red', 'wrong')}  ${safe(one)}: ${safe(wrong.join(' '))}`,
    )
  }
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
const states = { here: 'here', partly: 'partly fetched', broken: 'broken', 'not-here': 'not here' } as const

function modelLines(model: ModelLine): string {
  const facts = [
    model.task,
    model.languages.length === 0 ? 'many languages' : model.languages.join(' '),
    model.bytes === null ? 'size not known to us' : megabytes(model.bytes),
    model.licence,
    ...((model.sha256 ?? model.seen) ? [`sha256 ${(model.sha256 ?? model.seen ?? '').slice(0, 12)}…`] : ['checksum not known to us']),
    ...(model.tried ? [] : ['not run by us']),
  ]
  return `${paint('bold', safe(model.name))}  ${states[model.state]}\n${paint('dim', safe(`  ${facts.join(' · ')}`))}\n  ${safe(model.says)}`
}
