/** `hearsay eval`: score the reading of a folder of gold files; or make gold files of what people corrected. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { evaluateGold, goldFromDecisions } from '../desk/index.ts'
import { Trouble } from '../model/index.ts'
import { print, safe, safeLine } from './say.ts'
import { withDesk } from './with-desk.ts'

interface Options {
  readonly errors?: boolean
  readonly json?: boolean
  readonly fromDecisions?: string
  readonly licence: string
}

/** Said of texts whose rights nobody stated: a case holds the whole article. */
const noLicence = 'not stated: the text belongs to its publisher; for use on this machine only'

export function evalCommand(program: Command): void {
  program
    .command('eval')
    .argument('[dir]', 'folder of gold files (see docs/gold.md)')
    .description('score statements, sources, chains, hedges and positions against gold files')
    .option('--errors', 'list the errors (train halves only)')
    .option('--json', 'the report as JSON')
    .option('--from-decisions <folder>', 'first write a gold case for every article that people corrected, into this folder')
    .option('--licence <words>', 'licence of the texts of those cases', noLicence)
    .action(async (dir: string | undefined, options: Options) => {
      if (options.fromDecisions) await writeCases(options.fromDecisions, options.licence)
      const folder = dir ?? options.fromDecisions
      if (!folder)
        throw new Trouble('EVAL_NO_FOLDER', 'There is nothing to score.', 'Name a folder of gold files, or use --from-decisions FOLDER.')
      const told = await evaluateGold(folder, { errors: options.errors ?? false, json: options.json ?? false })
      await print(options.json ? told : safe(told))
    })
}

/** @throws {Trouble} `EVAL_NO_DECISIONS` when nobody has corrected or confirmed anything */
async function writeCases(folder: string, licence: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const written = await withDesk(false, async ({ store }) => {
    let count = 0
    for await (const { id, title, decisions, gold } of goldFromDecisions(store, licence)) {
      await writeFile(join(folder, `${id}.json`), `${JSON.stringify(gold, null, 1)}\n`)
      process.stderr.write(`${id}.json: ${safeLine(title ?? 'untitled')} (${decisions === 1 ? '1 decision' : `${decisions} decisions`})\n`)
      count++
    }
    return count
  })
  if (written === 0)
    throw new Trouble(
      'EVAL_NO_DECISIONS',
      'Nobody has confirmed, rejected or corrected a statement or a position here.',
      'Open an article in the desk, choose a statement, and decide; then run this again.',
    )
  process.stderr.write('These are drafts: let a second person read each before it judges anything (docs/gold.md).\n')
}
