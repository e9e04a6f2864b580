/** What happens to a recording on its way: codecs, music, speed, tempo, noise. Each takes a 16 kHz WAV and gives a file. */
import { ffmpeg, made, sox } from './material.ts'

type Distortion = (from: string, to: string) => string

const viaFfmpeg =
  (end: string, ...args: string[]): Distortion =>
  (from, to) => {
    ffmpeg('-i', from, ...args, to + end)
    return to + end
  }

/** Music under speech, the speech `decibels` louder. */
const music =
  (decibels: number, then?: Distortion): Distortion =>
  (from, to) => {
    const tune = musicFile()
    const level = (path: string) => Number(/RMS lev dB\s+(\S+)/.exec(run2('sox', [path, '-n', 'stats']))?.[1] ?? -30)
    const gain = level(from) - decibels - level(tune)
    ffmpeg(
      '-i',
      from,
      '-i',
      tune,
      '-filter_complex',
      `[1:a]volume=${gain}dB[m];[0:a][m]amix=inputs=2:duration=first:normalize=0`,
      `${to}.mix.wav`,
    )
    return then ? then(`${to}.mix.wav`, to) : `${to}.mix.wav`
  }

import { spawnSync } from 'node:child_process'

function run2(program: string, args: readonly string[]): string {
  return spawnSync(program, [...args], { encoding: 'utf8' }).stderr
}

/** Forty seconds of plucked and bowed chords with a beat. */
export function musicFile(): string {
  return made('music.wav', (out) => {
    const chords = [
      [220, 277, 330],
      [196, 247, 294],
      [175, 220, 262],
      [262, 330, 392],
    ]
    const parts = chords.map((notes, at) =>
      made(`chord${at}.wav`, (part) =>
        sox(
          '-n',
          '-r',
          '16000',
          part,
          'synth',
          '1.2',
          ...notes.flatMap((note) => ['pluck', String(note)]),
          'sawtooth',
          String((notes[0] ?? 220) / 2),
          'remix',
          '-',
          'tremolo',
          '5',
          '40',
          'norm',
          '-6',
        ),
      ),
    )
    sox(...parts, ...parts.slice().reverse(), ...parts, ...parts, ...parts, out, 'repeat', '1')
  })
}

/** Rows of the bench, in order. */
export const distortions: Readonly<Record<string, Distortion>> = {
  none: (from) => from,
  'GSM 06.10': viaFfmpeg('.gsm', '-ar', '8000', '-c:a', 'libgsm'),
  'AMR-NB 4.75': (from, to) => {
    sox(from, '-r', '8000', '-C', '0', `${to}.amr-nb`)
    return `${to}.amr-nb`
  },
  'Opus 8k': viaFfmpeg('.opus', '-c:a', 'libopus', '-b:a', '8k'),
  'MP3 16k': viaFfmpeg('.mp3', '-c:a', 'libmp3lame', '-b:a', '16k'),
  'music −6 dB': music(6),
  'music 0 dB': music(0),
  'music +6 dB': music(-6),
  'music +6 dB, Opus 12k': music(-6, viaFfmpeg('.opus', '-c:a', 'libopus', '-b:a', '12k')),
  'speed +2 %': viaFfmpeg('.wav', '-af', 'asetrate=16320,aresample=16000'),
  'speed +5 %': viaFfmpeg('.wav', '-af', 'asetrate=16800,aresample=16000'),
  'speed −5 %': viaFfmpeg('.wav', '-af', 'asetrate=15200,aresample=16000'),
  'tempo +10 %': viaFfmpeg('.wav', '-af', 'atempo=1.1'),
  'pitch +50 cents': (from, to) => {
    sox(from, `${to}.wav`, 'pitch', '50')
    return `${to}.wav`
  },
  'noise 10 dB': viaFfmpeg(
    '.wav',
    '-filter_complex',
    'anoisesrc=c=pink:r=16000:a=0.04:seed=3:d=30[n];[0:a]loudnorm=I=-20[a];[a][n]amix=inputs=2:duration=first:normalize=0',
    '-ar',
    '16000',
  ),
  'GSM, then MP3 16k': (from, to) => {
    ffmpeg('-i', from, '-ar', '8000', '-c:a', 'libgsm', `${to}.gsm`)
    ffmpeg('-i', `${to}.gsm`, '-ar', '16000', '-c:a', 'libmp3lame', '-b:a', '16k', `${to}.mp3`)
    return `${to}.mp3`
  },
}
