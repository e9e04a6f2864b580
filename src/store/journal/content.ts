/**
 * Entries as lines: `{"event":{…},"index":7,"salt":"…"}`, canonical, one a line.
 *
 * The commitment is the SHA-256 of the line, so anyone can check one with `sha256sum`. The salt (128 random bits) keeps
 * an erased entry from being guessed back from its commitment. An erased line reads `{"erased":true}` and keeps its place.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { CustodyEvent } from '../../model/event.ts'
import { fileSize, readAt } from '../disk.ts'
import type { Hash } from './merkle.ts'
import { contentFile, tileWidth } from './tiles.ts'

export const erasedLine = '{"erased":true}'

/** One line of a content file, without its newline, and where it stands in the file. */
export interface ContentLine {
  readonly bytes: Buffer
  readonly start: number
  /** The newline is there. */
  readonly whole: boolean
}

/** @param canonicalEvent the event in canonical JSON */
export function contentLine(canonicalEvent: string, index: number): Buffer {
  return Buffer.from(`{"event":${canonicalEvent},"index":${index},"salt":"${randomBytes(16).toString('hex')}"}`)
}

/** SHA-256 of the line without its newline. */
export function commitmentOf(line: Uint8Array): Hash {
  return createHash('sha256').update(line).digest()
}

/** What a line says: its event and index, `erased`, or null when it says nothing that we wrote. */
export function parseLine(line: Uint8Array): { event: CustodyEvent; index: number } | 'erased' | null {
  try {
    const text = Buffer.from(line).toString('utf8')
    if (text === erasedLine) return 'erased'
    const value = JSON.parse(text) as { event?: CustodyEvent; index?: unknown; salt?: unknown }
    if (typeof value?.index !== 'number' || typeof value.salt !== 'string') return null
    return typeof value.event?.what?.kind === 'string' ? { event: value.event, index: value.index } : null
  } catch {
    return null
  }
}

/** The lines of content file `n`, at most 256 and a torn rest. */
export function readLines(journal: string, n: number): ContentLine[] {
  const file = contentFile(journal, n)
  return splitLines(readAt(file, 0, fileSize(file)))
}

/** Cut bytes at their newlines; a rest without one comes last with `whole: false`. */
export function splitLines(bytes: Buffer): ContentLine[] {
  const lines: ContentLine[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start)
    lines.push({ bytes: bytes.subarray(start, end < 0 ? bytes.length : end), start, whole: end >= 0 })
    start = end < 0 ? bytes.length : end + 1
  }
  return lines
}

/** Which content file holds entry `index`, and which of its lines it is. */
export function placeOf(index: number): { file: number; line: number } {
  return { file: Math.floor(index / tileWidth), line: index % tileWidth }
}
