/**
 * Cleaning a page in a child process, with the readers that may hang.
 *
 * Readability needs a DOM, and no DOM package is pure; both are wired here and nowhere else. A reader that throws
 * abstains and a note says so; one that hangs takes only this child with it, and the page is cleaned again without.
 */
import {
  type BytesFacts,
  cleanBytes,
  cleanPage,
  decodeForCleaning,
  looksLikePage,
  type ReaderText,
  readersWanted,
} from '../../../clean/index.ts'
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
  const decoded = decodeForCleaning(bytes, facts)
  if (!looksLikePage(decoded.text, task.type)) return cleanBytes(bytes, facts)
  const page = { html: decoded.text, url: task.url, hints: task.hints, captureDay: task.captureDay ?? null }
  const readers: ReaderText[] = []
  const failed: string[] = []
  if (task.readers && readersWanted(page)) {
    try {
      const text = readWithReadability(decoded.text)
      if (text) readers.push({ name: 'readability', text })
      else failed.push('readability found no article')
    } catch (thrown) {
      failed.push(`readability failed: ${thrown instanceof Error ? thrown.message.slice(0, 120) : 'unknown'}`)
    }
  }
  const article = cleanPage({ ...page, readers })
  const notes = failed.map((text) => ({ rule: 'readers/abstained', weight: 0, text }))
  return { ...article, notes: [...decoded.notes, ...article.notes, ...notes] }
}
