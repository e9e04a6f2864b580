/**
 * The system's ffmpeg as a decoder: called with an argument array, in an empty folder, with an empty environment, a list
 * of sound containers it may open, no network, a clock, and a cap on what it may give out.
 *
 * It is a program of the user's machine, GPL, out of process; Hearsay works without it on WAV files.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type Stop, Trouble } from '../../model/index.ts'
import { gapFilter } from './gap-filter.ts'
import type { ContainerFacts } from './sound.ts'

/** Containers of sound and video files. No playlists and no scripts: those name other files. */
const containers =
  'aac,ac3,aiff,alaw,amr,amrnb,amrwb,ape,asf,au,avi,caf,codec2,dts,dtshd,eac3,epaf,flac,flv,g722,g723_1,g726,g726le,g729,gsm,iff,ilbc,ircam,loas,matroska,mov,mp3,mpc,mpc8,mpeg,mpegts,mulaw,mxf,nistsphere,nut,ogg,oma,paf,qcp,rm,s16le,sln,sox,tak,tta,voc,w64,wav,webm,wv,xwma'

/** Seconds of sound that one file may give; a setting of the desk may lower it. */
export const longestSound = 13 * 3600
const probeMilliseconds = 20_000
const quietMilliseconds = 60_000

const common = ['-hide_banner', '-protocol_whitelist', 'file,pipe', '-format_whitelist', containers, '-max_streams', '16']

/** `file:` keeps a name like `concat:a|b` or `-x` a name. */
const inputOf = (path: string) => `file:${resolve(path)}`

interface Ran {
  readonly stdout: string
  readonly code: number | null
}

/** Version of a program, or null when it is not here. */
export async function programVersion(name: 'ffmpeg' | 'ffprobe'): Promise<string | null> {
  const ran = await run(name, ['-version'], 5000).catch(() => null)
  return ran?.code === 0 ? (/version (\S+)/.exec(ran.stdout)?.[1] ?? 'unknown') : null
}

async function run(name: string, args: readonly string[], milliseconds: number): Promise<Ran> {
  return await new Promise((done, fail) => {
    const child = spawn(name, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH ?? '' },
      timeout: milliseconds,
      killSignal: 'SIGKILL',
    })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8')
      if (stdout.length > 2_000_000) child.kill('SIGKILL')
    })
    child.on('error', fail)
    child.on('close', (code) => done({ stdout, code }))
  })
}

interface Probed {
  readonly streams?: readonly {
    readonly codec_type?: string
    readonly codec_name?: string
    readonly codec_tag_string?: string
    readonly sample_rate?: string
    readonly channels?: number
    readonly duration?: string
    readonly tags?: Record<string, string>
  }[]
  readonly packets?: readonly {
    readonly side_data_list?: readonly { readonly side_data_type?: string; readonly skip_samples?: number | string }[]
  }[]
  readonly format?: { readonly format_name?: string; readonly duration?: string; readonly tags?: Record<string, string> }
}

/** What `probe` finds. */
export interface ProbedSound extends ContainerFacts {
  /** Length of the first sound stream as its own track tells it. */
  readonly streamSeconds: number | null
  /** The container tells how many samples an encoder put before the sound, and ffmpeg leaves them out by itself. */
  readonly tellsLead: boolean
}

/**
 * What the container says of itself.
 *
 * @throws {Trouble} `SOUND_UNREADABLE` when no sound stream can be found in it, `SOUND_ENCRYPTED`
 */
export async function probe(path: string, name: string): Promise<ProbedSound> {
  const what = ['-show_format', '-show_streams', '-show_packets', '-read_intervals', '%+#4']
  const args = [...common, '-v', 'quiet', '-print_format', 'json', ...what, inputOf(path)]
  const ran = await run('ffprobe', args, probeMilliseconds)
  const told = parsed(ran.stdout)
  const sound = (told.streams ?? []).filter((stream) => stream.codec_type === 'audio')
  const [first] = sound
  if (!first)
    throw unreadable(
      name,
      (told.streams ?? []).length > 0 ? 'it holds pictures but no sound' : 'no container of sound was recognised in it',
    )
  if (first.codec_tag_string === 'enca') throw encrypted(name)
  return {
    container: told.format?.format_name ?? 'unknown',
    codec: first.codec_name ?? 'unknown',
    sampleRate: Number(first.sample_rate ?? 0),
    channels: first.channels ?? 1,
    claims: told.format?.duration === undefined ? null : Number(told.format.duration),
    streamSeconds: first.duration === undefined ? null : Number(first.duration),
    tellsLead: (told.packets ?? []).some(({ side_data_list: sides }) =>
      (sides ?? []).some((side) => side.side_data_type === 'Skip Samples'),
    ),
    streams: sound.length,
    tags: { ...told.format?.tags, ...first.tags },
  }
}

/** What comes out of an encrypted track is noise, not sound. */
export function encrypted(name: string): Trouble {
  return new Trouble('SOUND_ENCRYPTED', `The sound in ${name} is encrypted.`, 'The original is kept. Ask whoever sent it for an open copy.')
}

function parsed(text: string): Probed {
  try {
    return JSON.parse(text) as Probed
  } catch {
    return {}
  }
}

export function unreadable(name: string, why: string): Trouble {
  return new Trouble(
    'SOUND_UNREADABLE',
    `${name} cannot be decoded: ${why}.`,
    'The original is kept. Check that the file is whole; `hearsay doctor` says which decoders this machine has.',
  )
}

/** How to decode: rate and channels of the output, filters for gaps, a demuxer where the name of the file lies. */
export interface Decoding {
  readonly sampleRate: number
  readonly channels: number
  /** Fill gaps in the container's time with silence. */
  readonly fillGaps: boolean
  readonly signal?: Stop | undefined
}

/**
 * Decode to 16-bit samples, interleaved, as a stream. The process is killed when the reader stops reading, when it is
 * asked to stop, or when nothing comes for a minute.
 *
 * @throws {Trouble} `SOUND_UNREADABLE`, `SOUND_SLOW`, `STOPPED`
 */
export async function* decodeBytes(path: string, name: string, how: Decoding): AsyncIterable<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-sound-'))
  const child = spawn('ffmpeg', argumentsOf(path, how), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '' },
  })
  try {
    yield* watched(child, name, how)
  } finally {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}

function argumentsOf(path: string, how: Decoding): string[] {
  const filter = how.fillGaps ? ['-af', gapFilter(how.sampleRate)] : []
  const output = ['-map', '0:a:0', '-vn', '-sn', '-dn', '-map_metadata', '-1', '-t', String(longestSound), '-threads', '1', ...filter]
  const format = ['-ar', String(how.sampleRate), '-ac', String(how.channels), '-f', 's16le', 'pipe:1']
  return ['-nostdin', ...common, '-v', 'error', '-i', inputOf(path), ...output, ...format]
}

async function* watched(child: ChildProcessByStdio<null, Readable, Readable>, name: string, how: Decoding): AsyncIterable<Uint8Array> {
  let said = ''
  let slow = false
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2000)
  })
  const closed = new Promise<number | null>((done) => child.once('close', done))
  const failed = new Promise<never>((_, fail) => child.once('error', fail))
  failed.catch(() => {})
  how.signal?.addEventListener('abort', () => child.kill('SIGKILL'))
  let timer = setTimeout(() => {}, 0)
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      slow = true
      child.kill('SIGKILL')
    }, quietMilliseconds)
  }
  let bytes = 0
  wait()
  for await (const chunk of child.stdout) {
    wait()
    bytes += (chunk as Buffer).length
    yield chunk as Buffer
  }
  clearTimeout(timer)
  const code = await Promise.race([closed, failed])
  if (slow)
    throw new Trouble(
      'SOUND_SLOW',
      `Decoding ${name} gave nothing for a minute and was stopped.`,
      'The original is kept. Check the file; it may be made to hang decoders.',
    )
  if (how.signal?.aborted) throw new Trouble('STOPPED', `Decoding ${name} was cancelled.`, 'Start it again when you want it.')
  if (bytes === 0) throw unreadable(name, code === 0 ? 'it holds not a single sample' : lastLine(said))
}

function lastLine(said: string): string {
  const line = said.trim().split('\n').at(-1) ?? ''
  return line.replaceAll(/file:\S+/g, 'the file').slice(0, 200) || 'the decoder failed without a word'
}
