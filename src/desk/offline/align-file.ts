/** `hearsay align` without a store: a recording and a transcript from outside. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { type AlignedRecording, alignRecording } from '../../listen/index.ts'
import { Trouble } from '../../model/index.ts'

const largestTranscript = 20 * 1_048_576

/** @throws {Trouble} `SOUND_…`, `TRANSCRIPT_UNKNOWN`, `FILE_UNREADABLE`, `FILE_TOO_LARGE` */
export async function alignFile(path: string, transcript: string, language: string): Promise<AlignedRecording> {
  const bytes = await read(transcript)
  return await alignRecording(path, bytes, basename(transcript), language)
}

async function read(path: string): Promise<Uint8Array> {
  try {
    // Counted while it comes: a device tells no size and may have no end.
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of createReadStream(path)) {
      bytes += (chunk as Buffer).length
      if (bytes > largestTranscript)
        throw new Trouble('FILE_TOO_LARGE', `${path} is larger than any transcript (20 MB).`, 'Check that it is the right file.')
      chunks.push(chunk as Buffer)
    }
    return new Uint8Array(Buffer.concat(chunks))
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    throw new Trouble('FILE_UNREADABLE', `${path} cannot be read.`, 'Check the path and that you may read it.', { cause })
  }
}
