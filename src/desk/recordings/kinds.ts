/** Which exhibits are recordings, and which may be transcripts. Told by type and bytes; the name helps only where neither says. */
import type { Exhibit } from '../../model/index.ts'

/** Telephone codecs without a head of their own: nothing in the bytes tells them. */
const headless = /\.(?:gsm|al|alaw|ul|ulaw|vox|awb)$/i
const timed = /^(?:text\/vtt|application\/x-subrip)$/
const maybe = /\.(?:srt|vtt|json|textgrid|eaf|stm|ctm|otr|sbv|ass|ssa)$/i

/** Is this the name of a telephone codec that no reader of files knows by its bytes? */
export const isHeadlessName = (path: string): boolean => headless.test(path)

/** Sound, or video with sound (that it has none is found while decoding). */
export function isRecording({ type, role, name }: Exhibit): boolean {
  if (role === 'media') return /^(?:audio|video)\//.test(type)
  return role === 'other' && isHeadlessName(name ?? '')
}

/** Text with times, by its bytes or by its name. */
export function isTimedText({ type, role, name }: Exhibit): boolean {
  return timed.test(type) || (role !== 'container' && role !== 'media' && maybe.test(name ?? ''))
}

/** Plain text that may be what is said in a recording of the same name. */
export function isPlainText({ type, role }: Exhibit): boolean {
  return role === 'article' && type === 'text/plain'
}

/** Folder and stem, without an ending and without a language in front of it: `calls/first.uk.srt` → `calls/first`. */
export function stemOf(exhibit: Exhibit): string | null {
  const path = exhibit.from.path ?? exhibit.name
  if (!path) return null
  const plain = path.replaceAll('\\', '/').replace(/\.[^./]{1,8}$/, '')
  return plain.replace(/\.(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?|asr|whisper|transcript)$/i, '').toLowerCase()
}
