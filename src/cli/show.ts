/** `hearsay show`: an article or a call of the store. */
import type { Command } from 'commander'
import { articleView, callPage } from '../desk/index.ts'
import { readingTable } from './reading-table.ts'
import { print } from './say.ts'
import { storyTree } from './story-tree.ts'
import { withDesk } from './with-desk.ts'

export function showCommand(program: Command): void {
  program
    .command('show')
    .argument('<id>', 'id of a call (c…) or of an article (its SHA-256, the first 8 digits are enough)')
    .description('show one call or one article')
    .option('--json', 'as JSON')
    .action(async (id: string, options: { json?: boolean }) => {
      await withDesk(false, async (desk) => {
        const call = /^c[0-9a-f]{11}$/.test(id) ? await desk.store.projection.call(id) : null
        if (call) {
          const page = await callPage(desk.store, id)
          const label = (article: string) => page.articles[article]?.outlet ?? page.articles[article]?.title ?? article.slice(0, 8)
          await print(options.json ? JSON.stringify(page, null, 2) : storyTree(page.story, label))
        } else {
          const view = await articleView(desk.store, await fullId(desk.store.projection, id))
          await print(
            options.json
              ? JSON.stringify(view, null, 2)
              : readingTable(view.exhibit.from.path ?? view.exhibit.from.url ?? view.row.id, view.reading),
          )
        }
      })
    })
}

/** The article whose id begins so; the id itself when none does. */
async function fullId(
  projection: {
    listArticles(query: { after?: string; limit?: number }): Promise<{ rows: readonly { id: string }[]; next: string | null }>
  },
  id: string,
): Promise<string> {
  if (id.length >= 64) return id
  let after: string | undefined
  do {
    const page = await projection.listArticles({ limit: 500, ...(after ? { after } : {}) })
    const found = page.rows.find((row) => row.id.startsWith(id))
    if (found) return found.id
    after = page.next ?? undefined
  } while (after)
  return id
}
