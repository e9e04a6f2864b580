/** `hearsay trace`: a folder of articles becomes calls, accounts, relays, origins, wordings with drift (no store needed). With a call's id: that call from the store. */
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { callPage, traceFiles } from '../desk/index.ts'
import type { CallStory, Trace } from '../model/index.ts'
import { print, sayTrouble } from './say.ts'
import { storyTree } from './story-tree.ts'
import { config, withChildren, withDesk } from './with-desk.ts'

interface Options {
  readonly json?: boolean
}

export function traceCommand(program: Command): void {
  program
    .command('trace')
    .argument('<path-or-call...>', 'files and folders of articles, or the id of a call in the store')
    .description('who relied on whom, and how each quote changed on its way')
    .option('--json', 'the whole trace as JSON')
    .action(async (things: string[], options: Options) => {
      const [first = ''] = things
      if (things.length === 1 && /^c[0-9a-f]{6,}$/.test(first) && !existsSync(first)) await traceCall(first, options)
      else await tracePaths(things, options)
    })
}

async function tracePaths(paths: readonly string[], options: Options): Promise<void> {
  await withChildren(async (children) => {
    const onTrouble = (_path: string, trouble: unknown) => {
      process.exitCode = sayTrouble(trouble)
    }
    const trace = await traceFiles(paths, children, { largestArticle: config.largestArticle, onTrouble })
    await print(options.json ? JSON.stringify(trace, null, 2) : trees(trace))
  })
}

function trees(trace: Trace): string {
  const label = (id: string) => {
    const row = trace.articles.find((article) => article.id === id)
    return row?.outlet ?? row?.title ?? row?.path ?? id.slice(0, 8)
  }
  if (trace.calls.length === 0) return `${trace.articles.length} articles, no calls found.`
  return trace.calls.map((story) => storyTree(story, label)).join('\n')
}

async function traceCall(id: string, options: Options): Promise<void> {
  await withDesk(false, async (desk) => {
    const page = await callPage(desk.store, id)
    const label = (article: string) => page.articles[article]?.outlet ?? page.articles[article]?.title ?? article.slice(0, 8)
    const story: CallStory = page.story
    await print(options.json ? JSON.stringify(story, null, 2) : storyTree(story, label))
  })
}
