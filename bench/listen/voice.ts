/** Speech found and missed, per 10 ms frame, no collar: on the meeting clips and on each channel of the invented calls. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSound } from '../../src/listen/decode/open-sound.ts'
import type { Stretch } from '../../src/listen/decode/sound.ts'
import { listen } from '../../src/listen/index.ts'
import { edgeSetting, findVoice } from '../../src/listen/voice/energy-voice.ts'
import { type ChannelFrames, measureFrames } from '../../src/listen/voice/measure-frames.ts'
import { sileroVoice } from '../../src/listen/voice/silero-voice.ts'
import { findSpeech, spectralRecall } from '../../src/listen/voice/spectral-voice.ts'
import { table } from '../table.ts'
import { audio } from './material.ts'

interface Case {
  readonly path: string
  readonly channel: number
  readonly frames: ChannelFrames
  readonly truth: Uint8Array
}

function truthOf(rttm: string, party: string | null, frames: number): Uint8Array {
  const out = new Uint8Array(frames)
  for (const line of readFileSync(rttm, 'utf8').split('\n')) {
    const field = line.split(/\s+/)
    if (field[0] !== 'SPEAKER' || (party && field[7] !== party)) continue
    const start = Number(field[3])
    out.fill(1, Math.round(start * 100), Math.round((start + Number(field[4])) * 100))
  }
  return out
}

async function cases(paths: readonly string[], parties: readonly (string | null)[], rttmOf: (path: string) => string): Promise<Case[]> {
  const out: Case[] = []
  for (const path of paths) {
    const { channels } = await measureFrames(await openSound(path))
    for (const [channel, party] of parties.entries()) {
      const frames = channels[channel]
      if (frames) out.push({ path, channel, frames, truth: truthOf(rttmOf(path), party, frames.level.length) })
    }
  }
  return out
}

interface Rates {
  readonly miss: number
  readonly alarm: number
}

type Detector = (one: Case) => Promise<readonly Stretch[]> | readonly Stretch[]

async function rates(set: readonly Case[], detector: Detector): Promise<Rates> {
  let [missed, speech, alarmed, quiet] = [0, 0, 0, 0]
  for (const one of set) {
    const found = new Uint8Array(one.truth.length)
    for (const { start, end } of await detector(one)) found.fill(1, Math.round(start * 100), Math.round(end * 100))
    one.truth.forEach((is, at) => {
      if (is) {
        speech++
        if (!found[at]) missed++
      } else {
        quiet++
        if (found[at]) alarmed++
      }
    })
  }
  return { miss: (100 * missed) / speech, alarm: (100 * alarmed) / quiet }
}

const shown = ({ miss, alarm }: Rates) => `${miss.toFixed(1)} / ${alarm.toFixed(1)}`

/** Each file judged at the line that is best for the others: the figure that owes nothing to the file itself. */
async function leftOut(set: readonly Case[], limit: number, detector: (line: number) => Detector): Promise<string> {
  const chosen = new Map<Case, number>()
  for (const one of set) {
    let best = { line: 1, miss: 101 }
    for (let line = 0.4; line < 1.9; line += 0.1) {
      const now = await rates(
        set.filter((other) => other !== one),
        detector(line),
      )
      if (now.alarm <= limit && now.miss < best.miss) best = { line, miss: now.miss }
    }
    chosen.set(one, best.line)
  }
  return shown(await rates(set, (one) => detector(chosen.get(one) ?? 1)(one)))
}

/** Lowest miss at no more than this false alarm, over lines of the detector. */
async function missAt(set: readonly Case[], limit: number, detector: (line: number) => Detector): Promise<string> {
  let best: Rates | null = null
  for (let line = 0.4; line < 1.9; line += 0.05) {
    const now = await rates(set, detector(line))
    if (now.alarm <= limit && (!best || now.miss < best.miss)) best = now
  }
  return best ? shown(best) : '–'
}

export async function benchVoice(): Promise<void> {
  const folder = join(audio, 'ami')
  const clips = readdirSync(folder).filter((name) => name.endsWith('.wav'))
  const rttm = (path: string) => path.replace(/(\.float32|\.stereo)?\.(wav|gsm)$/, '.rttm')
  const ami = await cases(
    clips.map((name) => join(folder, name)),
    [null],
    rttm,
  )
  const names = ['ru', 'uk-ru', 'en', 'de'].map((name) => join(audio, 'calls', `call-${name}`))
  const calls = await cases(
    names.map((name) => `${name}.stereo.wav`),
    ['A', 'B'],
    rttm,
  )
  const mixed = await cases(
    names.map((name) => `${name}.gsm`),
    [null],
    rttm,
  )
  const sets = [ami, calls, mixed]
  const row = async (name: string, detector: Detector) => {
    const cells: string[] = []
    for (const set of sets) cells.push(shown(await rates(set, detector)))
    return [name, ...cells]
  }
  const spectral =
    (line: number): Detector =>
    ({ frames }) =>
      findSpeech(frames, { ...spectralRecall, line })
  const rows = [
    await row('energy, edges', ({ frames }) => findVoice(frames, edgeSetting)),
    await row('spectral (what `listen` uses without a model)', ({ frames }) => findSpeech(frames)),
    [
      'spectral, line for 5.7 % / 5 % / 5 %',
      await missAt(ami, 5.7, spectral),
      await missAt(calls, 5, spectral),
      await missAt(mixed, 5, spectral),
    ],
  ]
  rows.push(['spectral, line chosen on the other files', await leftOut(ami, 5.7, spectral), '', ''])
  const model = join(audio, 'models/silero_vad_16k_op15.onnx')
  if (existsSync(model)) {
    const silero: Detector = async ({ path, channel }) => (await sileroVoice(path, { model })).channels[channel] ?? []
    rows.push(await row('silero alone', silero))
    rows.push(
      await row(
        'both (what `listen` uses with the model)',
        async (one) => (await listen(one.path, { voiceModel: model })).speech[one.channel] ?? [],
      ),
    )
  }
  console.log('\n## Speech: miss / false alarm, percent of 10 ms frames, no collar')
  console.log(table(['detector', 'ami, 7 clips', 'calls, per channel', 'calls mixed, GSM'], rows))
}
