/**
 * "Ð¿Ñ€Ð¸" and "â€œ": UTF-8 that somebody read as windows-1252 and wrote again. Mended only where the way back is free
 * of loss; one or two such pairs may be meant, so three are asked for.
 */
import { decoderFor } from '../web.ts'

const back = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) {
  const letter = decoderFor('windows-1252')?.decode(Uint8Array.of(byte))
  if (letter) back.set(letter, byte)
  if (byte < 0xa0) back.set(String.fromCharCode(byte), byte)
}

const tail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const runs = new RegExp(`(?:[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3})+`, 'gu')

/** The text, mended where it could be, and how many places were. */
export function mendMojibake(text: string): { text: string; mended: number; example: string | null } {
  const found = text.match(runs)
  if (!found || found.length < 3) return { text, mended: 0, example: null }
  const strict = decoderFor('utf-8', true)
  let mended = 0
  let example: string | null = null
  const result = text.replace(runs, (run) => {
    const bytes = Uint8Array.from([...run].map((letter) => back.get(letter) ?? 0))
    try {
      const better = strict?.decode(bytes) ?? run
      mended++
      example ??= run
      return better
    } catch {
      return run
    }
  })
  return { text: result, mended, example }
}
