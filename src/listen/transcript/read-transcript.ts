/** A transcript from outside, in whatever format: told apart by what it holds, never by its name. */
import { looksLikeCues, readCues } from './cues.ts'
import { readJson } from './json.ts'
import { readLines } from './lines.ts'
import { type Said, type SaidTurn, unknownTranscript } from './said.ts'

/** @throws {Trouble} `TRANSCRIPT_UNKNOWN` */
export function readTranscript(bytes: Uint8Array, name: string): Said {
  const text = decoded(bytes)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/^\ufeff/, '')
  const found = (format: string, turns: readonly SaidTurn[] | null): Said => {
    if (!turns || turns.length === 0) throw unknownTranscript(name, 'nothing that is said was found in it')
    return { format, turns }
  }
  if (/^\s*[{[]\s*["{[\]}]/.test(text)) {
    try {
      return found('json', readJson(text))
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
    }
  }
  if (looksLikeCues(text)) return found(text.startsWith('WEBVTT') ? 'vtt' : 'srt', readCues(text))
  return found('text', readLines(text))
}

/** UTF-8; what is not valid UTF-8 is taken for Windows-1251, the usual one of old subtitles in Cyrillic. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
