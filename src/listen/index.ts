/** Room 3: a recording becomes sound, speech and turns. Read in this order: `decode/`, `voice/`, `channels/`, `turns/`, `listen.ts`; then `match/`. */

export { type AlignedRecording, alignRecording } from './align/align-recording.ts'
export type { OpenSoundOptions } from './decode/open-sound.ts'
export { openSound } from './decode/open-sound.ts'
export type { DecodedSound, Stretch } from './decode/sound.ts'
export { writeWavHead } from './decode/write-wav-head.ts'
export type { Engine } from './engine/contract.ts'
export { type Channel, type KeptPassage, type MadeSegment, type MadeTranscript, makeTranscript } from './engine/make-transcript.ts'
export { openaiServer } from './engine/openai-server/engine.ts'
export { sherpaEngine } from './engine/sherpa/engine.ts'
export { spoolSound } from './engine/sound-file.ts'
export { type Hidden, hiddenEdge, hide, hideSound } from './hide/hide.ts'
export type { MaskKind } from './hide/masks.ts'
export { type Heard, LISTEN_VERSION, type ListenOptions, listen } from './listen.ts'
export { findSame, indexSounds, type Piece, type Same, type SameIndex } from './match/find-same.ts'
export { keepPrint, keptSamples, openPrint, spoolIn } from './match/kept-prints.ts'
export { printOf, type SoundPrint } from './match/prints.ts'
export { type Mark, type Marks, marksOf } from './measure/marks.ts'
export {
  addModel,
  freeBytes,
  importModel,
  listModels,
  modelFolder,
  modelNamed,
  removeModel,
  type Shelf,
  verifyModel,
} from './models/shelf.ts'
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
export { bergamotTranslator } from './translate/bergamot/translator.ts'
export { chatTranslator } from './translate/chat/translator.ts'
export { checkTranslation } from './translate/check.ts'
export type { Translator } from './translate/contract.ts'
export { deeplTranslator } from './translate/deepl/translator.ts'
export { libreTranslator } from './translate/libre/translator.ts'
export { type TranslatedTurn, translateTurns } from './translate/translate-turns.ts'
