/**
 * Figures for the listening room: `npm run bench:listen [-- sounds 20]`.
 *
 * Needs ffmpeg, sox and espeak-ng, and the sounds of `bench/audio` beside the project; sections without them are skipped.
 */
import { existsSync } from 'node:fs'
import { audio } from './listen/material.ts'
import { benchSounds } from './listen/sounds.ts'
import { benchVoice } from './listen/voice.ts'
import { machine } from './table.ts'

const [section = 'all', amount = '20'] = process.argv.slice(2)
const wanted = (name: string) => section === 'all' || section === name

console.log(machine())
if (!existsSync(audio)) console.log(`No sounds at ${audio}: set HEARSAY_SHARED.`)
else {
  if (wanted('voice')) await benchVoice()
  if (wanted('sounds')) await benchSounds(Number(amount), [3, 5, 10, 20], Number(amount) * 50)
  if (section === 'sounds10') await benchSounds(Number(amount), [10], Number(amount) * 20)
}
