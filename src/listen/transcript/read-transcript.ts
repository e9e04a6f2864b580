/** A transcript from outside, in whatever format: told apart by what it holds, never by its name. */
import { readEaf, readNist, readTextGrid } from './annotations.ts'
import { looksLikeCues, readCues } from './cues.ts'
import { readJson } from './json.ts'
import { readLines } from './lines.ts'
import { readMade } from './made.ts'
import { type Said, type SaidTurn, unknownTranscript } from './said.ts'

/** @throws {Trouble} `TRANSCRIPT_UNKNOWN` */
export function readTranscript(bytes: Uint8Array, name: string): Said {
  const text = decoded(bytes)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/^\ufeff/, '')
  const found = (format: string, turns: readonly SaidTurn[] | null, maker: string | null = null): Said => {
    if (!turns || turns.length === 0) throw unknownTranscript(name, 'nothing that is said was found in it')
    return { format, turns, maker }
  }
  if (/^\s*[{[]\s*["{[\]}]/.test(text)) {
    try {
      const made = readMade(text)
      if (made) return made
      const json = readJson(text)
      return found('json', json?.turns ?? null, json?.maker ?? null)
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
    }
  }
  const annotated = readTextGrid(text)
  if (annotated) return found('textgrid', annotated)
  const elan = readEaf(text)
  if (elan) return found('eaf', elan)
  if (looksLikeCues(text)) return found(text.startsWith('WEBVTT') ? 'vtt' : 'srt', readCues(text))
  const nist = readNist(text)
  return nist ? found(nist.format, nist.turns) : found('text', readLines(text))
}

/** UTF-8, UTF-16 by its mark; what is not valid UTF-8 is taken for Windows-1251, the usual one of old subtitles in Cyrillic. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
