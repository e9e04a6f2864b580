/**
 * Stop 2 of the walk: an exhibit's bytes become an article.
 *
 * Pages are taken apart in a child process, with the readers that may hang. A page that kills its child is cleaned
 * once more without those readers; only if that fails too is there a Trouble. Plain text of ordinary size is cleaned
 * here: it meets no parser but our own.
 */
import { cleanBytes } from '../../clean/index.ts'
import { type Article, type Children, type Hints, isTrouble, Trouble } from '../../model/index.ts'

/** What is cleaned: bytes and what is known about them. */
export interface Page {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string | null
  readonly hints: Hints | null
  readonly url: string | null
  /** Day the bytes were taken, for relative dates. */
  readonly captureDay: string | null
}

const cleanedHere = 1_048_576

/**
 * Clean one page or text.
 *
 * @throws {Trouble} `TEXT_TOO_LARGE`, `PAGE_…`, `TEXT_…`, `CHILD_TIMEOUT`, `CHILD_MEMORY`
 */
export async function cleanExhibit(page: Page, children: Children, largest: number): Promise<Article> {
  const isText = !/html|xml/i.test(page.type)
  if (page.bytes.length > largest && isText) throw tooLarge(page, largest)
  if (isText && page.bytes.length <= cleanedHere) return cleanBytes(page.bytes, { ...page, readers: [] })
  try {
    return await children.run<Article>('clean-page', { ...page, readers: true }, { milliseconds: 20_000 })
  } catch (thrown) {
    if (!isTrouble(thrown) || !thrown.code.startsWith('CHILD_')) throw thrown
    return await children.run<Article>('clean-page', { ...page, readers: false }, { milliseconds: 60_000, megabytes: 1536 })
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
