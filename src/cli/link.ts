/** `hearsay link --explain A B`: why two accounts are held to be one call, or are not. A and B are files, or ids of the store. */
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { accountsInFile, accountsInStore, type ExplainedPair, explainAccounts } from '../desk/index.ts'
import type { Account } from '../model/index.ts'
import { print, safe } from './say.ts'
import { config, withChildren, withDesk } from './with-desk.ts'

interface Options {
  readonly explain?: boolean
  readonly json?: boolean
}

export function linkCommand(program: Command): void {
  program
    .command('link')
    .argument('<a>', 'a file to read, or the id of an article or account in the store')
    .argument('<b>', 'the same')
    .description('why two accounts are held to be one call, or are not: all evidence with its weight')
    .option('--explain', 'explain this pair (what the command does anyway)')
    .option('--json', 'everything as JSON')
    .action(async (a: string, b: string, options: Options) => {
      const pairs = await explainAccounts(await accountsOf(a), await accountsOf(b))
      await print(options.json ? JSON.stringify(pairs, null, 2) : pairs.map(told).join('\n\n'))
    })
}

async function accountsOf(thing: string): Promise<Account[]> {
  if (existsSync(thing)) return await withChildren((children) => accountsInFile(thing, children, { largestArticle: config.largestArticle }))
  let found: Account[] = []
  await withDesk(false, async (desk) => {
    found = await accountsInStore(desk.store, thing)
  })
  return found
}

const signed = (weight: number) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`.padStart(6)

function told(pair: ExplainedPair): string {
  const quotes = pair.quotes.flatMap(({ a, b, p, state, words, notes }) => [
    `  ${state} (${p.toFixed(2)})`,
    `    A ${safe(a)}`,
    `    B ${safe(b)}`,
    `    ${words.map(([x, y]) => (x === y ? safe(x) : `${safe(x)} = ${safe(y)}`)).join(', ') || 'no words in common'}`,
    ...notes.map(({ text }) => `    ${safe(text)}`),
  ])
  return [
    `${safe(pair.a)}`,
    `${safe(pair.b)}`,
    safe(pair.verdict),
    ...pair.notes.map(({ weight, text }) => `${weight === 0 ? '      ' : signed(weight)}  ${safe(text)}`),
    ...(quotes.length > 0 ? ['Quotes that are each other’s best:', ...quotes] : []),
    ...(pair.keys.length > 0 ? [`Keys in common: ${pair.keys.map(({ kind, value }) => safe(`${kind} ${value}`)).join(', ')}`] : []),
  ].join('\n')
}
