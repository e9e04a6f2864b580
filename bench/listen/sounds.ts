/**
 * The same recording again: recall at the line that is built in, per distortion, and what is wrongly accepted.
 *
 * Two sets with no file, voice, word or seed in common: `chosen` (lines may be moved while looking at it) and `fresh` (the
 * figure). Whole references are distorted once and kept decoded; queries of ten seconds are cut from them at seeded places.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSound } from '../../src/listen/decode/open-sound.ts'
import { findSame, indexSounds, printOf, type SameIndex, type SoundPrint } from '../../src/listen/index.ts'
import { narrowed } from '../../src/listen/match/narrow.ts'
import { table } from '../table.ts'
import { distortions, musicFile } from './distort.ts'
import { audio, ffmpeg, folder, made, quantile, seeded, sentence, share, sox, spoken } from './material.ts'

export type SetName = 'chosen' | 'fresh'

interface SoundSet {
  readonly real: readonly string[]
  readonly held: readonly string[]
  readonly voices: readonly string[]
  readonly otherVoices: readonly string[]
  readonly seed: number
}

const sets: Readonly<Record<SetName, SoundSet>> = {
  chosen: {
    real: ['ami/dev00.float32.wav', 'ami/trn04.wav', 'ami/trn07.wav', 'calls/call-ru.stereo.wav', 'calls/call-de.gsm'],
    held: ['calls/call-uk-ru.gsm'],
    voices: ['en-gb', 'de+f3', 'ru', 'uk+f4'],
    otherVoices: ['en-us+f2', 'de+m3', 'ru+f1', 'uk+m2'],
    seed: 100,
  },
  fresh: {
    real: ['ami/trn08.wav', 'ami/tst00.wav', 'ami/dev01.wav', 'calls/call-en.stereo.wav', 'en/jfk.wav'],
    held: ['ami/tst01.wav', 'en/digits.wav', 'calls/call-de.stereo.wav'],
    voices: ['fr', 'es+f2', 'pl', 'it+f4', 'en-us+m1', 'ru+m4', 'uk', 'de+m6'],
    otherVoices: ['fr+f3', 'es', 'pl+m2', 'it', 'en-us+f5', 'ru+f2', 'uk+f1', 'de+f2'],
    seed: 7000,
  },
}

const queryRate = 8000

/** A minute of invented speech. */
function talk(set: SetName, name: string, voice: string, seed: number, more: readonly string[] = []): string {
  const random = seeded(seed)
  const language = voice.slice(0, 2)
  const text = Array.from({ length: 12 }, () => `${sentence(language, random, set === 'fresh')}.`).join(' ')
  return spoken(`${set}-${name}`, text, voice, more)
}

function material(name: SetName): { refs: string[]; others: string[] } {
  const { real, held, voices, otherVoices, seed } = sets[name]
  const refs = voices.map((voice, at) => talk(name, `ref${at}`, voice, seed + at))
  const others = [
    ...voices.map((voice, at) => talk(name, `words${at}`, voice, seed + 500 + at)),
    ...otherVoices.map((voice, at) => talk(name, `voice${at}`, voice, seed + at)),
    ...otherVoices.map((voice, at) => talk(name, `pace${at}`, voice, seed + at, ['-s', '160', '-p', '38'])),
    made('ring.wav', (out) => sox('-n', '-r', '8000', out, 'synth', '1', 'sine', '425', 'pad', '0', '4', 'repeat', '8', 'gain', '-12')),
    made('hiss.wav', (out) => sox('-n', '-r', '8000', out, 'synth', '60', 'brownnoise', 'gain', '-20')),
    musicFile(),
  ]
  const at = (path: string) => join(audio, path)
  return { refs: [...real.map(at), ...refs], others: [...held.map(at), ...others] }
}

/** A source after a distortion, decoded to one channel at 8000 Hz; made once. */
async function distorted(set: SetName, source: string, kind: string, row: string): Promise<Int16Array> {
  const name = join(folder, `${set}-${kind}-${Object.keys(distortions).indexOf(row)}`)
  const out = `${name}.s16`
  if (!existsSync(out)) {
    ffmpeg('-i', source, '-ar', '16000', '-ac', '1', `${name}.src.wav`)
    // By our own decoder: ffmpeg alone drops the seconds that AMR did not send.
    const parts: Buffer[] = []
    for await (const part of narrowed(await openSound(distortions[row]?.(`${name}.src.wav`, name) ?? source)))
      parts.push(Buffer.from(Int16Array.from(part, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767).buffer))
    writeFileSync(out, Buffer.concat(parts))
  }
  const bytes = readFileSync(out)
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
}

function writeWav(path: string, samples: Int16Array): void {
  const head = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=', 'base64')
  head.writeUInt32LE(samples.byteLength, 40)
  writeFileSync(path, Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]))
}

interface Asked {
  readonly row: string
  readonly what: string
  readonly right: boolean
  readonly score: number
  readonly offsetError: number
  /** Matching seconds, intersection over union. */
  readonly iou: number
  readonly milliseconds: number
}

/** Seconds of the reference that pass per second of the query. */
function speedOf(row: string): number {
  const told = /(speed|tempo) ([+−])(\d+) %/.exec(row)
  return told ? 1 + (Number(told[3]) / 100) * (told[2] === '+' ? 1 : -1) : 1
}

interface Ask {
  readonly row: string
  readonly what: string
  readonly samples: Int16Array
  readonly from: number
  readonly length: number
  readonly ref: number | null
}

async function ask(index: SameIndex, { row, what, samples, from, length, ref }: Ask): Promise<Asked> {
  const path = join(folder, `query-${process.pid}.wav`)
  writeWav(path, samples.subarray(Math.round(from * queryRate), Math.round((from + length) * queryRate)))
  const print = await printOf(path, join(folder, `query-${process.pid}.spool`))
  const started = performance.now()
  const rows = findSame(index, print)
  const milliseconds = performance.now() - started
  print.close()
  const own = rows.find((one) => one.ref === ref && one.accepted)
  const [best] = rows
  const score = best ? (best.accepted ? Math.max(best.score, 1) : Math.min(best.score, 0.999)) : 0
  const speed = speedOf(row)
  const errors = (own?.pieces ?? []).map((piece) => Math.abs(piece.at - (from + piece.from) * speed))
  const near = (own?.pieces ?? []).filter((_, at) => (errors[at] ?? 9) < 0.5)
  const matched = near.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  return {
    row,
    what,
    right: ref !== null && best?.ref === ref && near.length > 0,
    score,
    offsetError: Math.min(...errors),
    iou: matched / print.seconds,
    milliseconds,
  }
}

export interface SoundsBench {
  readonly set: SetName
  readonly rows: readonly string[]
  readonly perRow: number
  readonly negatives: number
  readonly length: number
}

/** Measure one set. */
export async function benchSounds({ set, rows, perRow, negatives, length }: SoundsBench): Promise<void> {
  const { refs, others } = material(set)
  const prints: SoundPrint[] = []
  for (const [at, path] of refs.entries()) prints.push(await printOf(path, join(folder, `${set}-ref${at}-${process.pid}.spool`)))
  const index = indexSounds(prints)
  const seconds = prints.reduce((sum, print) => sum + print.seconds, 0)
  const keys = index.landmarks.places.length / seconds
  console.log(
    `\n## Same recording, set "${set}": ${refs.length} references, ${(seconds / 60).toFixed(1)} min; ${keys.toFixed(0)} hashes a second`,
  )
  const random = seeded(sets[set].seed + 9)
  const asked: Asked[] = []
  for (const row of rows)
    for (let n = 0; n < perRow; n++) {
      const ref = n % refs.length
      const samples = await distorted(set, refs[ref] ?? '', `ref${ref}`, row)
      const from = random() * Math.max(0, samples.length / queryRate - length)
      asked.push(await ask(index, { row, what: refs[ref] ?? '', samples, from, length, ref }))
    }
  if (perRow > 0) print(asked)
  const wrong: Asked[] = []
  for (let n = 0; n < negatives; n++) {
    const at = n % others.length
    const row = rows[Math.floor(n / others.length) % rows.length] ?? 'none'
    const samples = await distorted(set, others[at] ?? '', `other${at}`, row)
    const from = random() * Math.max(0, samples.length / queryRate - length)
    if (n > 0 && n % 200 === 0) tellNegatives(wrong)
    wrong.push(await ask(index, { row, what: others[at] ?? '', samples, from, length, ref: null }))
  }
  if (negatives > 0) tellNegatives(wrong)
  for (const one of prints) one.close()
}

function tellNegatives(wrong: readonly Asked[]): void {
  const worst = [...wrong].sort((a, b) => b.score - a.score).slice(0, 6)
  const accepted = wrong.filter(({ score }) => score >= 1).length
  const typical = quantile(
    wrong.map(({ milliseconds }) => milliseconds),
    0.5,
  ).toFixed(0)
  const shown = worst.map(({ score, what, row }) => `${score.toFixed(2)} (${what.split('/').at(-1)}, ${row})`).join(', ')
  console.log(`\nNegatives: ${wrong.length}; accepted ${accepted}; median ${typical} ms; nearest to the line: ${shown}`)
}

function print(asked: readonly Asked[]): void {
  const rows = [...new Set(asked.map(({ row }) => row))].map((row) => {
    const own = asked.filter((one) => one.row === row)
    const hits = own.filter(({ right }) => right)
    const of = (pick: (one: Asked) => number, at: number) => quantile(hits.map(pick), at)
    return [
      row,
      own.length,
      share(hits.length, own.length),
      of(({ offsetError }) => offsetError, 0.9).toFixed(3),
      (hits.reduce((sum, { iou }) => sum + iou, 0) / hits.length).toFixed(3),
      of(({ iou }) => iou, 0.1).toFixed(2),
      of(({ milliseconds }) => milliseconds, 0.5).toFixed(0),
    ]
  })
  console.log(table(['distortion', 'queries', 'recall', 'offset error p90, s', 'IoU mean', 'IoU p10', 'ms'], rows))
}
