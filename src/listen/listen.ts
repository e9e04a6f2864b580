/**
 * Listening to one file: decoded sound, legs, speech, turns. No words: those come from engines or imported transcripts.
 */
import type { Note } from '../model/index.ts'
import { type Legs, legsListener } from './channels/find-legs.ts'
import { type OpenSoundOptions, openSound } from './decode/open-sound.ts'
import type { ContainerFacts, Decoder, Filled, Stretch } from './decode/sound.ts'
import { findTurns, type HeardTurn } from './turns/find-turns.ts'
import { edgeSetting, findVoice, recallSetting } from './voice/energy-voice.ts'
import { type Listener, measureFrames } from './voice/measure-frames.ts'

export const LISTEN_VERSION = '1'

/** What was heard in one file. Times are seconds from the first decoded sample. */
export interface Heard {
  /** Samples ÷ rate: the only length that counts. */
  readonly duration: number
  readonly samples: number
  readonly sampleRate: number
  readonly channels: number
  readonly container: ContainerFacts
  readonly decoder: Decoder
  readonly filled: readonly Filled[]
  readonly legs: Legs
  /** Speech per channel, set to miss little. */
  readonly speech: readonly (readonly Stretch[])[]
  readonly detector: string
  readonly turns: readonly HeardTurn[]
  readonly notes: readonly Note[]
}

/**
 * Listen to a file.
 *
 * @param also sees every decoded block (peaks, fingerprints)
 * @throws {Trouble} `SOUND_…`, `FILE_UNREADABLE`
 */
export async function listen(path: string, options: OpenSoundOptions = {}, also: readonly Listener[] = []): Promise<Heard> {
  const sound = await openSound(path, options)
  const ears = legsListener(sound.sampleRate, sound.channels)
  const measured = await measureFrames(sound, [ears.listen, ...also])
  const legs = ears.legs()
  const edges = measured.channels.map((channel) => findVoice(channel, edgeSetting))
  return {
    duration: Math.round(measured.seconds * 1000) / 1000,
    samples: measured.samples,
    sampleRate: sound.sampleRate,
    channels: sound.channels,
    container: sound.facts,
    decoder: sound.decoder,
    filled: sound.filled,
    legs,
    speech: measured.channels.map((channel) => findVoice(channel, recallSetting)),
    detector: 'energy (the weaker of the two detectors; silero needs its model)',
    turns: findTurns(edges, legs),
    notes: sound.notes,
  }
}
