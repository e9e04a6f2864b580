/**
 * Cleaning a page in a child process, with the readers that may hang.
 *
 * Readability needs a DOM, and no DOM package is pure; both are wired here and nowhere else. A reader that throws
 * abstains and a note says so; one that hangs takes only this child with it, and the page is cleaned again without.
 */
import { type BytesFacts, cleanBytes, type ReaderText } from '../../../clean/index.ts'
import type { Article, Hints } from '../../../model/index.ts'
import { readWithReadability } from './readability.ts'

/** What the child is given: bytes and what is known of them; `readers: false` leaves out those that may hang. */
export interface CleanPageTask {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string | null
  readonly hints: Hints | null
  readonly url: string | null
  readonly captureDay?: string | null
  readonly readers: boolean
}

/**
 * Clean one page or text.
 *
 * @param input a `CleanPageTask`
 * @returns an `Article`
 * @throws {Trouble} those of `cleanBytes`
 */
export async function cleanPageTask(input: unknown): Promise<Article> {
  const task = input as CleanPageTask
  const facts: BytesFacts = { type: task.type, name: task.name, hints: task.hints, url: task.url, captureDay: task.captureDay ?? null }
  const bytes = new Uint8Array(task.bytes)
  if (!task.readers) return cleanBytes(bytes, facts)
  const failed: string[] = []
  const article = cleanBytes(bytes, { ...facts, ask: (html) => askReaders(html, failed) })
  if (failed.length === 0) return article
  return { ...article, notes: [...article.notes, ...failed.map((text) => ({ rule: 'readers/abstained', weight: 0, text }))] }
}

/** Readability's text; when it fails it abstains, and `failed` says why. */
function askReaders(html: string, failed: string[]): ReaderText[] {
  try {
    const text = readWithReadability(html)
    if (text) return [{ name: 'readability', text }]
    failed.push('Readability found no article and abstained.')
  } catch (thrown) {
    failed.push(`Readability failed and abstained: ${thrown instanceof Error ? thrown.message.slice(0, 120) : 'unknown reason'}.`)
  }
  return []
}
