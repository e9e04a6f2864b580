/** `hearsay link --explain A B`: every account of the one against every account of the other, files or accounts of the store. */
import { createHash } from 'node:crypto'
import { accountsOf, type ExplainedPair, explainPair } from '../../link/index.ts'
import { type Account, type Children, type Store, Trouble } from '../../model/index.ts'
import { forLinking } from '../pipeline/for-linking.ts'
import { linkContext } from '../pipeline/link-context.ts'
import { type CleanOptions, readArticles } from './clean-files.ts'

export type { ExplainedPair } from '../../link/index.ts'

const mostPairs = 400

/** Accounts that a file tells. @throws {Trouble} what went wrong with the file, or `NO_ACCOUNTS` */
export async function accountsInFile(path: string, children: Children, options: CleanOptions): Promise<Account[]> {
  for await (const cleaned of readArticles([path], children, options)) {
    if ('trouble' in cleaned) throw cleaned.trouble
    const { article, reading } = cleaned
    const id = createHash('sha256').update(`${path}\0${article.text}`).digest('hex')
    const found = accountsOf(forLinking(id, article, reading, new Date(0).toISOString(), null))
    if (found.length > 0) return found
  }
  throw new Trouble('NO_ACCOUNTS', `${path} tells of no call and quotes nobody.`, 'Name an article that tells of a call.')
}

/** Accounts of the store by the id of an account or of an article. @throws {Trouble} `NO_ACCOUNTS` */
export async function accountsInStore(store: Store, id: string): Promise<Account[]> {
  const direct = await store.projection.accounts([id])
  if (direct.length > 0) return direct
  const records = await store.projection.articles([id])
  const found = records.flatMap(({ accounts }) => accounts)
  if (found.length > 0) return found
  throw new Trouble(
    'NO_ACCOUNTS',
    `${id} is no file, and no account or article of the store.`,
    'Name a file, an article id, or an account id like ID#c1.',
  )
}

/** All pairs, the likeliest first. */
export async function explainAccounts(a: readonly Account[], b: readonly Account[]): Promise<ExplainedPair[]> {
  const context = await linkContext([...new Set([...a, ...b].map(({ language }) => language))])
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const)).slice(0, mostPairs)
  return pairs.flatMap(([one, other]) => explainPair(one, other, context) ?? []).sort((x, y) => y.logOdds - x.logOdds)
}
