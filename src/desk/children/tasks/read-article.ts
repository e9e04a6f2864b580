/** Reading a very long article in a child process. */
import type { Article } from '../../../model/index.ts'
import { read } from '../../../read/index.ts'

/** @param input `{ article }` @returns a `ReadResult` */
export async function readArticleTask(input: unknown): Promise<unknown> {
  return read((input as { article: Article }).article)
}
