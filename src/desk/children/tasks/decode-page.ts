/** The characters of a stored page, for showing it as it came. */
import { decodeBytes } from '../../../clean/index.ts'

/** @param input `{ bytes, charset, isHtml }` @returns the text */
export async function decodePageTask(input: unknown): Promise<string> {
  const { bytes, charset, isHtml } = input as { bytes: Uint8Array; charset: string | null; isHtml: boolean }
  return decodeBytes(new Uint8Array(bytes), { charset, isHtml }).text
}
