/**
 * Stops 2 and 3 of the walk: an exhibit's bytes become an article, and the article is read.
 *
 * Both happen in a child process. A page that kills its child is taken once more without the readers that may hang;
 * only if that fails too is there a Trouble.
 */
import { type Article, type Children, type Exhibit, type Hints, isTrouble, type ReadResult, Trouble } from '../../model/index.ts'
import type { TakenArticle } from '../children/tasks/take-article.ts'
import type { TakenRecord } from '../children/tasks/take-record.ts'

/** What is taken: bytes and what is known about them. */
export interface Page {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string | null
  readonly hints: Hints | null
  readonly url: string | null
  /** Day the bytes were taken, for relative dates. */
  readonly captureDay: string | null
}

/** Twenty seconds for any page, and four for each further megabyte. */
const milliseconds = ({ bytes }: Page) => 20_000 + Math.round(bytes.length / 250)
const largeMegabytes = 1536
const large = 2_000_000

/**
 * Clean and read one page or text.
 *
 * @param largest bytes of text that one article may hold
 * @throws {Trouble} `TEXT_TOO_LARGE`, `PAGE_…`, `TEXT_…`, `CHILD_TIMEOUT`, `CHILD_MEMORY`
 */
export async function takeArticle(page: Page, children: Children, largest: number): Promise<ReadArticleOf> {
  const taken = await take(page, children, largest)
  if (!taken.reading) throw new Error('a child gave back an article that it had not read')
  return { ...taken, reading: taken.reading }
}

/** Clean one page or text and leave it unread. @throws {Trouble} as `takeArticle` */
export async function takeUnread(page: Page, children: Children, largest: number): Promise<Article> {
  return (await take({ ...page, unread: true }, children, largest)).article
}

/** Clean, read and make ready for linking. @throws {Trouble} as `takeArticle` */
export async function takeRecord(page: Page, exhibit: Exhibit, children: Children, largest: number): Promise<TakenRecord> {
  return await run<TakenRecord>('take-record', { ...page, exhibit }, children, largest)
}

/** A page with the exhibit it is. */
export interface Held {
  readonly page: Page
  readonly exhibit: Exhibit
}

/** Plain text of no size: any number of these may share a child. */
export const isSmallText = ({ type, bytes }: Exhibit): boolean => !/html|xml/i.test(type) && bytes <= 65_536

/**
 * Several small texts in one go. @returns in their order; null for one to be taken alone
 *
 * @throws {Trouble} `CHILD_…`: none of them is taken
 */
export async function takeRecords(held: readonly Held[], children: Children): Promise<(TakenRecord | null)[]> {
  const input = held.map(({ page, exhibit }) => ({ ...page, exhibit, readers: false }))
  const most = held.reduce((sum, { page }) => sum + milliseconds(page), 0)
  return await children.run<(TakenRecord | null)[]>('take-records', input, { milliseconds: most })
}

type ReadArticleOf = TakenArticle & { readonly reading: ReadResult }

async function take(page: Page & { readonly unread?: true }, children: Children, largest: number): Promise<TakenArticle> {
  return await run<TakenArticle>('take-article', page, children, largest)
}

async function run<T>(
  task: string,
  page: Page & { readonly exhibit?: Exhibit; readonly unread?: true },
  children: Children,
  largest: number,
): Promise<T> {
  const isText = !/html|xml/i.test(page.type)
  if (page.bytes.length > largest && isText) throw tooLarge(page, largest)
  const limits = { milliseconds: milliseconds(page), ...(page.bytes.length > large ? { megabytes: largeMegabytes } : {}) }
  try {
    return await children.run<T>(task, { ...page, readers: !isText }, limits)
  } catch (thrown) {
    if (!isTrouble(thrown) || !thrown.code.startsWith('CHILD_')) throw thrown
    return await children.run<T>(task, { ...page, readers: false }, { milliseconds: 3 * limits.milliseconds, megabytes: largeMegabytes })
  }
}

function tooLarge(page: Page, largest: number): Trouble {
  const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
  return new Trouble(
    'TEXT_TOO_LARGE',
    `${page.name ?? 'The pasted text'} holds ${megabytes(page.bytes.length)} MB of text; one article may hold ${megabytes(largest)} MB.`,
    'The original is kept. Split it into its articles and add those, or add the archive they came from.',
  )
}
