/**
 * Makes the recording of the example case: an invented call, read by two espeak-ng voices, one party on each channel.
 *
 * `node scripts/example-recording.mjs` writes `example/recordings/`. Needs espeak-ng and ffmpeg; run only when the words change.
 * Nobody's voice is in it, and no call took place.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const out = join(import.meta.dirname, '..', 'example', 'recordings')
const rate = 16_000
/** Seconds of silence before each turn, who speaks, and what is said. */
const turns = [
  [1.2, 'Дружина', 'Алло? Це ти?'],
  [0.5, 'Солдат', 'Я. Слухай, говорю швидко.'],
  [0.4, 'Солдат', 'Нас було сто двадцять, лишилося сорок. Ротного ми не бачили від неділі.'],
  [0.6, 'Дружина', 'Коли ти приїдеш?'],
  [0.5, 'Солдат', 'Не знаю. Командир каже, що, мабуть, у березні. Третій тиждень сидимо без зміни, води майже немає.'],
  [0.7, 'Дружина', 'А поранені?'],
  [0.4, 'Солдат', 'Поранених не вивозять уже шість днів. Якщо нас не відпустять, ми самі підемо до порту.'],
  [0.5, 'Дружина', 'Тільки не йди сам, прошу тебе.'],
]
const voices = { Солдат: ['uk', '-p', '30', '-s', '150'], Дружина: ['uk+f3', '-p', '60', '-s', '155'] }

const work = mkdtempSync(join(tmpdir(), 'hearsay-example-'))
const spoken = turns.map(([pause, party, text], at) => {
  const file = join(work, `${at}.wav`)
  execFileSync('espeak-ng', ['-v', ...voices[party], '-w', file, text])
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 's16le', '-ac', '1', '-ar', String(rate), 'pipe:1'])
  return { pause, party, text, samples: new Int16Array(raw.buffer, raw.byteOffset, raw.length >> 1) }
})
const total = spoken.reduce((sum, { pause, samples }) => sum + Math.round(pause * rate) + samples.length, rate)
const sound = new Int16Array(total * 2)
// Faint noise on the line, the same every time.
let state = 7
for (let at = 0; at < sound.length; at++) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  sound[at] = Math.round((state / 2 ** 32 - 0.5) * 60)
}
let at = 0
const cues = spoken.map(({ pause, party, text, samples }, index) => {
  at += Math.round(pause * rate)
  const start = at / rate
  for (let n = 0; n < samples.length; n++) sound[(at + n) * 2 + (party === 'Солдат' ? 0 : 1)] += samples[n] >> 1
  at += samples.length
  const clock = (seconds) => `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', ',')}`
  return `${index + 1}\n${clock(start)} --> ${clock(at / rate)}\n${party}: ${text}\n`
})
writeFileSync(join(work, 'call.s16'), Buffer.from(sound.buffer))
const band = ['-af', 'highpass=f=250,lowpass=f=3600', '-c:a', 'libmp3lame', '-b:a', '32k', '-joint_stereo', '0']
const said = [
  '-metadata',
  'title=FICTION: an invented call, read by a speech synthesiser, for learning Hearsay',
  '-metadata',
  'license=CC0-1.0',
]
const input = ['-f', 's16le', '-ar', String(rate), '-ac', '2', '-i', join(work, 'call.s16')]
execFileSync('ffmpeg', ['-y', '-v', 'error', ...input, ...band, ...said, '-bitexact', join(out, 'mayak-411.mp3')])
writeFileSync(join(out, 'mayak-411.uk.srt'), cues.join('\n'))
rmSync(work, { recursive: true, force: true })
console.log(`${(at / rate).toFixed(1)} s, ${readFileSync(join(out, 'mayak-411.mp3')).length} bytes`)
