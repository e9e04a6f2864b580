/** `align`: a recording and a transcript in, turns with times out; what cannot be heard stays unplaced. */
import type { Note } from '../../model/index.ts'
import { type Legs, legsListener } from '../channels/find-legs.ts'
import { openSound } from '../decode/open-sound.ts'
import { type Stretch, soundNote } from '../decode/sound.ts'
import { narrowRate, resampler } from '../match/narrow.ts'
import { readTranscript } from '../transcript/read-transcript.ts'
import { findVoice, recallSetting } from '../voice/energy-voice.ts'
import { type Listener, measureFrames } from '../voice/measure-frames.ts'
import { type AlignedSentence, type AlignedWord, alignSentences } from './align.ts'
import { espeakHere } from './espeak.ts'
import { roughly } from './rough.ts'

export interface AlignedTurn {
  readonly party: string | null
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  readonly accepted: boolean
  /** Lowest where nothing fits, about 1 at best. */
  readonly acceptance: number
  readonly words: readonly AlignedWord[]
}

export interface AlignedRecording {
  readonly duration: number
  readonly format: string
  /** `speech`: laid by sound. `rough`: counted by letters, since espeak-ng is not here. */
  readonly method: 'speech' | 'rough'
  readonly legs: Legs['kind']
  readonly turns: readonly AlignedTurn[]
  readonly sentences: readonly AlignedSentence[]
  readonly unplaced: readonly { readonly turn: number; readonly text: string }[]
  readonly notes: readonly Note[]
}

/** Longest sound that is aligned in one go, seconds. */
const longest = 3600

/** @throws {Trouble} `SOUND_…`, `TRANSCRIPT_UNKNOWN` */
export async function alignRecording(path: string, transcript: Uint8Array, name: string, language: string): Promise<AlignedRecording> {
  const said = readTranscript(transcript, name)
  const heard = await hear(path)
  const speak = await espeakHere()
  const sentences = speak ? await alignSentences(heard.samples, heard.speech, said, speak, language) : roughly(heard.speech, said, language)
  const notes = [
    ...(speak ? [] : [soundNote('align/rough', 'Times were counted by letters: espeak-ng is not on this machine. They are guesses.')]),
    ...(heard.cut ? [soundNote('align/cut', 'Only the first hour was aligned.')] : []),
    soundNote('align/approximate', 'All times are approximate until a person has confirmed them.'),
  ]
  return {
    duration: heard.duration,
    format: said.format,
    method: speak ? 'speech' : 'rough',
    legs: heard.legs,
    turns: said.turns.map((turn, at) =>
      turnOf(
        turn.party,
        turn.text,
        sentences.filter((one) => one.turn === at),
      ),
    ),
    sentences,
    unplaced: sentences.filter(({ start }) => start === null).map(({ turn, text }) => ({ turn, text })),
    notes,
  }
}

function turnOf(party: string | null, text: string, sentences: readonly AlignedSentence[]): AlignedTurn {
  const placed = sentences.filter(({ start }) => start !== null)
  const letters = (list: readonly AlignedSentence[]) => list.reduce((sum, { text }) => sum + text.length, 0)
  return {
    party,
    text,
    start: placed[0]?.start ?? null,
    end: placed.at(-1)?.end ?? null,
    accepted: placed.length > 0 && letters(placed) >= letters(sentences) / 2,
    acceptance:
      sentences.length === 0 ? 0 : Math.round((sentences.reduce((sum, { fit }) => sum + fit, 0) / sentences.length) * 1000) / 1000,
    words: placed.flatMap(({ words }) => words),
  }
}

async function hear(
  path: string,
): Promise<{ samples: Float32Array; speech: Stretch[]; duration: number; legs: Legs['kind']; cut: boolean }> {
  const sound = await openSound(path)
  const convert = resampler(sound.sampleRate, narrowRate)
  const parts: Float32Array[] = []
  let kept = 0
  const keep: Listener = (block) => {
    if (kept > longest * narrowRate) return
    const mixed = Float32Array.from(block[0] ?? [], (_, at) => block.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / block.length)
    const out = convert.take(mixed)
    parts.push(out)
    kept += out.length
  }
  const ears = legsListener(sound.sampleRate, sound.channels)
  const measured = await measureFrames(sound, [ears.listen, keep])
  const samples = new Float32Array(kept)
  let at = 0
  for (const part of parts) {
    samples.set(part, at)
    at += part.length
  }
  const stretches = measured.channels.flatMap((channel) => findVoice(channel, { ...recallSetting, pad: 0.05, pause: 0.2 }))
  return {
    samples,
    speech: stretches,
    duration: Math.round(measured.seconds * 1000) / 1000,
    legs: ears.legs().kind,
    cut: measured.seconds > longest,
  }
}
