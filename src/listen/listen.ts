/**
 * Listening to one file: decoded sound, legs, speech, turns. No words: those come from engines or imported transcripts.
 */
import { isTrouble, type Note } from '../model/index.ts'
import { type Legs, legsListener } from './channels/find-legs.ts'
import { type OpenSoundOptions, openSound } from './decode/open-sound.ts'
import { type ContainerFacts, type Decoder, type Filled, type Stretch, soundNote } from './decode/sound.ts'
import { findTurns, type HeardTurn } from './turns/find-turns.ts'
import { edgeSetting, findVoice } from './voice/energy-voice.ts'
import { type ChannelFrames, type Listener, measureFrames } from './voice/measure-frames.ts'
import { sileroRecall, sileroVoice } from './voice/silero-voice.ts'
import { findSpeech, spectralRecall } from './voice/spectral-voice.ts'

export const LISTEN_VERSION = '4'

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
  /** Where both channels are one each: exact to some hundredths. Else suggestions, cut at pauses. */
  readonly turns: readonly HeardTurn[]
  readonly notes: readonly Note[]
}

/** How to listen. */
export interface ListenOptions extends OpenSoundOptions {
  /** Path of the silero model; without it speech is found without a model. */
  readonly voiceModel?: string | undefined
}

/**
 * Listen to a file. A voice model that does not work is told in a note, and speech is found without it.
 *
 * @param also sees every decoded block (peaks, fingerprints)
 * @throws {Trouble} `SOUND_…`, `FILE_UNREADABLE`
 */
export async function listen(path: string, options: ListenOptions = {}, also: readonly Listener[] = []): Promise<Heard> {
  const sound = await openSound(path, options)
  const ears = legsListener(sound.sampleRate, sound.channels)
  const measured = await measureFrames(sound, [ears.listen, ...also])
  const legs = ears.legs()
  const parted = legs.kind === 'parties' || legs.kind === 'leak'
  const voice = await findVoices(path, measured.channels, parted, options)
  // Level alone draws the most exact borders, but only on channels of one party; a mixed one needs the better ears.
  const turns = parted ? measured.channels.map((channel) => findVoice(channel, edgeSetting)) : voice.speech
  return {
    duration: Math.round(measured.seconds * 1000) / 1000,
    samples: measured.samples,
    sampleRate: sound.sampleRate,
    channels: sound.channels,
    container: sound.facts,
    decoder: sound.decoder,
    filled: sound.filled,
    legs,
    speech: voice.speech,
    detector: voice.detector,
    turns: findTurns(turns, legs),
    notes: [...sound.notes, ...voice.notes],
  }
}

interface Voices {
  readonly speech: readonly (readonly Stretch[])[]
  readonly detector: string
  readonly notes: readonly Note[]
}

/** With a model both detectors speak: one hears soft voices, the other far ones. A leg of one party has no far ones: there the model alone. */
async function findVoices(path: string, channels: readonly ChannelFrames[], parted: boolean, options: ListenOptions): Promise<Voices> {
  const own = (line: number) => channels.map((frames) => findSpeech(frames, { ...spectralRecall, line }))
  const without = 'spectral (rises over the quiet in nine bands; no model)'
  if (!options.voiceModel) return { speech: own(1), detector: without, notes: [] }
  try {
    const { channels: heard, sha256 } = await sileroVoice(path, { ...options, model: options.voiceModel, setting: sileroRecall })
    if (parted) return { speech: heard, detector: `silero (${sha256.slice(0, 12)})`, notes: [] }
    const speech = own(besideModel).map((stretches, at) => united([...stretches, ...(heard[at] ?? [])]))
    return { speech, detector: `silero (${sha256.slice(0, 12)}) and spectral`, notes: [] }
  } catch (thrown) {
    if (!isTrouble(thrown) || !thrown.code.startsWith('MODEL_')) throw thrown
    return { speech: own(1), detector: without, notes: [soundNote('voice/model', `${thrown.message} ${thrown.next}`)] }
  }
}

/** Beside the model, only what stands out clearly is added. */
const besideModel = 1.3

function united(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
