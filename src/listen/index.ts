/** Room 3: a recording becomes sound, speech and turns. Read in this order: `decode/`, `voice/`, `channels/`, `turns/`, `listen.ts`; then `match/`. */

export { type AlignedRecording, alignRecording } from './align/align-recording.ts'
export type { OpenSoundOptions } from './decode/open-sound.ts'
export { openSound } from './decode/open-sound.ts'
export type { DecodedSound, Stretch } from './decode/sound.ts'
export { type Hidden, hiddenEdge, hide, hideSound } from './hide/hide.ts'
export type { MaskKind } from './hide/masks.ts'
export { type Heard, LISTEN_VERSION, type ListenOptions, listen } from './listen.ts'
export { findSame, indexSounds, type Piece, type Same, type SameIndex } from './match/find-same.ts'
export { keepPrint, keptSamples, openPrint, spoolIn } from './match/kept-prints.ts'
export { printOf, type SoundPrint } from './match/prints.ts'
export { type Mark, type Marks, marksOf } from './measure/marks.ts'
export {
  cutPeaks,
  finestPeaks,
  halvedPeaks,
  type PeaksHead,
  type PeaksListener,
  peaksLevels,
  peaksListener,
  peaksOf,
  readPeaksHead,
} from './peaks/peaks.ts'
export { greyPng, spectrogramTile, type Tile } from './peaks/spectrogram.ts'
export { readTranscript } from './transcript/read-transcript.ts'
export type { Said, SaidTurn } from './transcript/said.ts'
