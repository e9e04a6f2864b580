/** The Troubles that several collectors meet, each with what to do next. */
import { Trouble } from '../model/index.ts'
import { articleBytes } from './limits.ts'

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`

export const fileEmpty = (path: string) =>
  new Trouble('FILE_EMPTY', `${path} holds no bytes.`, 'Check that it was copied whole, and add it again.', { facts: { path } })

export const formatUnknown = (path: string, type: string) =>
  new Trouble(
    'FORMAT_UNKNOWN',
    `${path} is kept, but its format (${type}) is not one that Hearsay reads.`,
    'Save it as HTML, MHTML, PDF, DOCX or text, or add the sound or video itself.',
    { facts: { path, type } },
  )

export const textTooLarge = (path: string, bytes: number) =>
  new Trouble(
    'TEXT_TOO_LARGE',
    `${path} is kept, but with ${megabytes(bytes)} it is too large to be read as one article (limit ${megabytes(articleBytes)}).`,
    'Cut it into the articles it is made of, and add those.',
    { facts: { path, bytes, limit: articleBytes } },
  )

export const nestedTooDeep = (path: string, depth: number) =>
  new Trouble(
    'NESTED_TOO_DEEP',
    `${path} is kept, but is not opened: it lies ${depth} containers deep.`,
    'Unpack the outer archives yourself, and add this one alone.',
    { facts: { path, depth } },
  )

export const fileUnreadable = (path: string, cause: unknown) =>
  new Trouble(
    'FILE_UNREADABLE',
    `${path} could not be read: ${reason(cause)}.`,
    'Check that it exists and that you may read it, then add it again.',
    { facts: { path }, cause },
  )

/** The system's own words for why a call failed, without the path (it is said already). */
export function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission was refused',
    EPERM: 'permission was refused',
    ELOOP: 'its links lead in a circle',
    EIO: 'the disk reported an error',
    ENAMETOOLONG: 'its name is too long',
  }
  const code = (cause as NodeJS.ErrnoException).code
  return (code && known[code]) ?? cause.message
}

/** One Trouble for all the media that an export names and that are not there. */
export const mediaMissing = (count: number, how: string) =>
  new Trouble(
    'EXPORT_MEDIA_MISSING',
    `${count} photo${count === 1 ? '' : 's'} or files of the export are not there: ${how}.`,
    'Export the chat again with photos, videos, voice messages and files chosen and the size limit raised. The texts were read.',
    { facts: { files: count } },
  )

export const archiveTooLarge = (path: string) =>
  new Trouble(
    'ARCHIVE_BOMB',
    `${path} holds more than it can honestly hold (archives in archives, each of them growing): opening it was stopped.`,
    'What came out before is kept. If you trust the archive, unpack it yourself and add the folder.',
    { facts: { path } },
  )
