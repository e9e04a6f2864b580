/** A stretch of a file that is read by position, with a window so that many small records cost few reads. */
import { type FileHandle, open } from 'node:fs/promises'

export interface Stretch {
  /** Length in bytes. */
  readonly bytes: number
  /** Up to `length` bytes from `at`; fewer only at the end. */
  read(at: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

const windowBytes = 1 << 20

/**
 * Open a file, or a part of it (a stored entry of a ZIP).
 *
 * @param part where it lies in the file
 */
export async function openStretch(file: string, part?: { at: number; bytes: number }): Promise<Stretch> {
  const handle = await open(file, 'r')
  const start = part?.at ?? 0
  const bytes = part?.bytes ?? (await handle.stat()).size
  let window: Uint8Array = new Uint8Array(0)
  let windowAt = 0
  return {
    bytes,
    close: () => handle.close(),
    read: async (at, length) => {
      const wanted = Math.min(length, bytes - at)
      if (wanted <= 0) return new Uint8Array(0)
      if (at < windowAt || at + wanted > windowAt + window.length) {
        window = await readAt(handle, start + at, Math.min(Math.max(wanted, windowBytes), bytes - at))
        windowAt = at
      }
      return window.subarray(at - windowAt, at - windowAt + wanted)
    },
  }
}

async function readAt(handle: FileHandle, at: number, bytes: number): Promise<Uint8Array> {
  const into = new Uint8Array(bytes)
  let done = 0
  while (done < bytes) {
    const { bytesRead } = await handle.read(into, done, bytes - done, at + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return into.subarray(0, done)
}
