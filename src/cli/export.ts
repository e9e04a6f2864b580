/** `hearsay export`: a call as JSON, CSV or GraphML; an article as JSON or CSV. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { articleView, callPage, exportArticle, exportCall } from '../desk/index.ts'
import { print } from './say.ts'
import { withDesk } from './with-desk.ts'

export function exportCommand(program: Command): void {
  program
    .command('export')
    .argument('<id>', 'id of a call or an article')
    .description('export a call (json, csv, graphml) or an article (json, csv)')
    .option('--format <name>', 'json, csv or graphml', 'json')
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async (id: string, options: { format: string; out?: string }) => {
      await withDesk(false, async (desk) => {
        const call = await desk.store.projection.call(id)
        const made = call
          ? exportCall(await callPage(desk.store, id), options.format)
          : exportArticle(await articleView(desk.store, id), options.format)
        if (options.out) await writeFile(options.out, made.text)
        else await print(made.text.trimEnd())
      })
    })
}
