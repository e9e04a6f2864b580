/**
 * Figures for the listening room: `npm run bench:listen [-- decode | voice | sounds 200 | negatives 1000 | hard 200 | choose 40 | index 1000 | align all | odd ffmpeg | odd wasm]`.
 *
 * Needs ffmpeg, sox and espeak-ng, and the sounds of `bench/audio` beside the project; sections without them are skipped.
 */
import { existsSync } from 'node:fs'
import { benchAlign } from './listen/align.ts'
import { benchDecode } from './listen/decode.ts'
import { benchIndex } from './listen/index-size.ts'
import { audio } from './listen/material.ts'
import { benchOdd } from './listen/odd.ts'
import { benchSounds } from './listen/sounds.ts'
import { benchVoice } from './listen/voice.ts'
import { machine } from './table.ts'

const [section = 'all', told = '200'] = process.argv.slice(2)
const amount = Number(told)
const wanted = (name: string) => section === 'all' || section === name

/** What the figure is asked for; the other distortions of `distort.ts` are there to look closer. */
const wantedRows = ['none', 'GSM 06.10', 'AMR-NB 4.75', 'Opus 8k', 'MP3 16k', 'music −6 dB', 'speed +5 %', 'tempo +10 %']

console.log(machine())
if (section === 'odd') await benchOdd(told === 'wasm' ? 'wasm' : 'ffmpeg', process.argv[4] ?? '')
else if (!existsSync(audio)) console.log(`No sounds at ${audio}: set HEARSAY_SHARED.`)
else {
  if (wanted('decode')) benchDecode()
  if (wanted('voice')) await benchVoice()
  if (wanted('sounds'))
    await benchSounds({ set: 'fresh', rows: wantedRows, perRow: amount, negatives: Math.max(1000, amount * 5), length: 10 })
  if (section === 'negatives') await benchSounds({ set: 'fresh', rows: wantedRows, perRow: 0, negatives: amount, length: 10 })
  if (section === 'hard') await benchSounds({ set: 'fresh', rows: wantedRows.slice(-3), perRow: amount, negatives: 0, length: 10 })
  if (section === 'choose') await benchSounds({ set: 'chosen', rows: wantedRows, perRow: amount, negatives: amount * 5, length: 10 })
  if (wanted('align')) await benchAlign(section === 'align' ? told : 'all')
  if (wanted('index')) await benchIndex(section === 'all' ? 1000 : amount)
}
