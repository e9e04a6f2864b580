/**
 * Room 2: bytes or characters into an article, with everything that was left out and why.
 *
 * Pure: no clock, no network, no files. Same input and version, same output.
 */
export { decodeBytes } from './characters/decode.ts'
export { type BytesFacts, cleanBytes, decodeForCleaning, looksLikePage } from './clean-bytes.ts'
export { cleanPage, type PageInput } from './clean-page.ts'
export { cleanText } from './clean-text.ts'
export type { ReaderText } from './readers/reader-text.ts'
export { CLEAN_VERSION } from './version.ts'
