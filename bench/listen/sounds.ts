/**
 * The same recording again: recall at zero false positives, per distortion and length of the cut.
 *
 * References and negatives apart; cuts at seeded places. Negatives: the same voices with other words, the same words by
 * other voices and at another pace, other meetings and calls, music, ringing, noise, silence; clean and through codecs.
 */
import { join } from 'node:path'
import { findSame, indexSounds, printOf, type SoundPrint } from '../../src/listen/index.ts'
import { table } from '../table.ts'
import { distortions, musicFile } from './distort.ts'
import { audio, ffmpeg, folder, made, quantile, seeded, sentence, share, sox, spoken } from './material.ts'

const voices = ['en-gb', 'en-us+f2', 'de', 'de+f3', 'ru', 'ru+m3', 'uk', 'uk+f4']
const languageOf = (voice: string) => voice.slice(0, 2)

/** A minute of invented speech. */
function talk(name: string, voice: string, seed: number, more: readonly string[] = []): string {
  const random = seeded(seed)
  const text = Array.from({ length: 16 }, () => `${sentence(languageOf(voice), random)}.`).join(' ')
  return spoken(name, text, voice, more)
}

function material(): { refs: string[]; others: string[] } {
  const real = [
    'ami/dev00.float32.wav',
    'ami/trn04.wav',
    'ami/trn07.wav',
    'ami/trn08.wav',
    'ami/tst00.wav',
    'calls/call-ru.stereo.wav',
    'calls/call-en.stereo.wav',
    'calls/call-de.gsm',
    'en/jfk.wav',
  ]
  const held = ['ami/dev01.wav', 'ami/tst01.wav', 'calls/call-uk-ru.gsm', 'en/digits.wav']
  const refs = voices.map((voice, at) => talk(`ref${at}`, voice, 100 + at))
  const otherWords = voices.map((voice, at) => talk(`words${at}`, voice, 200 + at))
  const otherVoice = voices.map((voice, at) => talk(`voice${at}`, `${languageOf(voice)}+${at % 2 ? 'm7' : 'f5'}`, 100 + at))
  const otherPace = voices.map((voice, at) => talk(`pace${at}`, `${languageOf(voice)}+m2`, 100 + at, ['-s', '165', '-p', '35']))
  const ring = made('ring.wav', (out) =>
    sox('-n', '-r', '8000', out, 'synth', '1', 'sine', '425', 'pad', '0', '4', 'repeat', '8', 'gain', '-12'),
  )
  const hiss = made('hiss.wav', (out) => sox('-n', '-r', '8000', out, 'synth', '60', 'brownnoise', 'gain', '-20'))
  const still = made('still.wav', (out) => sox('-n', '-r', '8000', out, 'trim', '0', '60'))
  const at = (name: string) => join(audio, name)
  return {
    refs: [...real.map(at), ...refs],
    others: [...held.map(at), ...otherWords, ...otherVoice, ...otherPace, ring, hiss, still, musicFile()],
  }
}

interface Asked {
  readonly row: string
  readonly length: number
  readonly source: number | null
  readonly score: number
  readonly offsetError: number
  readonly overlap: number
  readonly milliseconds: number
}

const speedOf = (row: string) =>
  row.startsWith('speed +2')
    ? 1.02
    : row.startsWith('speed +5')
      ? 1.05
      : row.startsWith('speed −5')
        ? 0.95
        : row.startsWith('tempo')
          ? 1.1
          : 1

async function ask(
  row: string,
  path: string,
  source: { ref: number; at: number } | null,
  length: number,
  index: ReturnType<typeof indexSounds>,
): Promise<Asked> {
  const cut = join(folder, 'cut')
  const from = source?.at ?? 0
  ffmpeg('-ss', String(from), '-t', String(length), '-i', path, '-ar', '16000', '-ac', '1', `${cut}.wav`)
  const file = distortions[row]?.(`${cut}.wav`, join(folder, 'query')) ?? ''
  const print = await printOf(file, join(folder, 'query.spool'))
  const started = performance.now()
  const rows = findSame(index, print)
  const milliseconds = performance.now() - started
  print.close()
  const [best] = rows
  const score = best ? (best.accepted ? Math.max(best.score, 1) : Math.min(best.score, 0.999)) : 0
  if (!source || best?.ref !== source.ref || !best.accepted)
    return {
      row,
      length,
      source: source?.ref ?? null,
      score: source && best?.ref !== source.ref ? 0 : score,
      offsetError: Number.NaN,
      overlap: 0,
      milliseconds,
    }
  const speed = speedOf(row)
  const errors = best.pieces.map((piece) => Math.abs(piece.at - (source.at + piece.from * speed)))
  const matched = best.pieces.reduce((sum, { from: a, to: b }) => sum + b - a, 0)
  return { row, length, source: source.ref, score, offsetError: Math.max(...errors), overlap: matched / print.seconds, milliseconds }
}

/** @param perRow queries per distortion and length; negatives are as many over all rows */
export async function benchSounds(perRow: number, lengths: readonly number[], negatives: number): Promise<void> {
  const { refs, others } = material()
  const prints: SoundPrint[] = []
  for (const path of refs) prints.push(await printOf(path, join(folder, `ref${prints.length}.spool`)))
  const index = indexSounds(prints)
  const seconds = prints.reduce((sum, print) => sum + print.seconds, 0)
  console.log(
    `\n## Same recording: ${refs.length} references, ${(seconds / 60).toFixed(1)} min; ${(index.landmarks.places.length / seconds).toFixed(0)} keys a second`,
  )
  const random = seeded(7)
  const asked: Asked[] = []
  for (const length of lengths)
    for (const row of Object.keys(distortions))
      for (let n = 0; n < perRow; n++) {
        const fits = prints.flatMap((print, at) => (print.seconds > length + 0.5 ? [at] : []))
        const ref = fits[Math.floor(random() * fits.length)] ?? 0
        const at = random() * ((prints[ref]?.seconds ?? 0) - length)
        asked.push(await ask(row, refs[ref] ?? '', { ref, at }, length, index))
      }
  const rows = Object.keys(distortions)
  const worst: { score: number; what: string }[] = []
  for (let n = 0; n < negatives; n++) {
    const path = others[n % others.length] ?? ''
    const row = rows[n % rows.length] ?? 'none'
    const one = await ask(row, path, null, [5, 10][n % 2] ?? 10, index)
    worst.push({ score: one.score, what: `${path.split('/').at(-1)} ${row}` })
  }
  print(asked, lengths)
  worst.sort((a, b) => b.score - a.score)
  console.log(
    `\nNegatives: ${negatives}; accepted ${worst.filter(({ score }) => score >= 1).length}; worst ${worst
      .slice(0, 6)
      .map(({ score, what }) => `${score.toFixed(2)} (${what})`)
      .join(', ')}`,
  )
  for (const one of prints) one.close()
}

function print(asked: readonly Asked[], lengths: readonly number[]): void {
  const rows = [...new Set(asked.map(({ row }) => row))].map((row) => {
    const cells = lengths.map((length) => {
      const own = asked.filter((one) => one.row === row && one.length === length)
      return share(own.filter(({ score, offsetError }) => score >= 1 && offsetError < 0.5).length, own.length)
    })
    const hits = asked.filter((one) => one.row === row && one.score >= 1)
    return [
      row,
      ...cells,
      quantile(
        hits.map(({ offsetError }) => offsetError),
        0.9,
      ).toFixed(3),
      quantile(
        hits.map(({ overlap }) => overlap),
        0.1,
      ).toFixed(2),
      quantile(
        hits.map(({ milliseconds }) => milliseconds),
        0.5,
      ).toFixed(0),
      quantile(
        asked.filter((one) => one.row === row).map(({ score }) => score),
        0.05,
      ).toFixed(2),
    ]
  })
  console.log(table(['distortion', ...lengths.map((length) => `${length} s`), 'offset error p90, s', 'IoU p10', 'ms', 'score p5'], rows))
}
