/** Room 3: a recording becomes sound, speech and turns. Read in this order: `decode/`, `voice/`, `channels/`, `turns/`, `listen.ts`. */

export type { OpenSoundOptions } from './decode/open-sound.ts'
export { type Heard, LISTEN_VERSION, listen } from './listen.ts'
