/** `hearsay listen FILE --transcript WORDS`: what was heard, and beside it the words of a transcript laid on it. */
import { type AlignedRecording, alignFile } from '../desk/index.ts'
import { safe } from './say.ts'

/** Lay a transcript on the recording. @param language of texts that do not show it by their letters */
export async function wordsFor(file: string, transcript: string, language: string): Promise<AlignedRecording> {
  return await alignFile(file, transcript, language)
}

/** Turns with times, for people; what was not found in the sound is said to be unplaced. */
export function wordsForPeople({ turns, notes }: AlignedRecording): string[] {
  const lines = turns.map(({ party, text, start, end }) => {
    const time = start === null || end === null ? 'unplaced' : `${start.toFixed(2)} – ${end.toFixed(2)}`
    return `  ${time.padEnd(18)}  ${safe(party ? `${party}: ${text}` : text)}`
  })
  return [...notes.map(({ text }) => safe(text)), ...lines]
}
