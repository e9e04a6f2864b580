/**
 * Reference speech from espeak-ng: the user's own program (GPL-3.0), out of process, optional. Text goes in by stdin.
 */
import { spawn } from 'node:child_process'
import { deinterleave } from '../decode/samples.ts'
import { readerOf, readWavHead } from '../decode/wav-head.ts'
import { narrowRate, resampler } from '../match/narrow.ts'

/** Speech at 8000 Hz for a text, silence at both ends taken off; null when it cannot be made. */
export type ReferenceSpeech = (text: string, language: string) => Promise<Float32Array | null>

const longestText = 2000
const mostBytes = 40_000_000

/** @returns null when espeak-ng is not on this machine */
export async function espeakHere(): Promise<ReferenceSpeech | null> {
  const told = await output(['--version'], '').catch(() => null)
  if (!told || told.length === 0) return null
  const kept = new Map<string, Promise<Float32Array | null>>()
  return async (text, language) => {
    const key = `${language}\n${text}`
    const known = kept.get(key) ?? speak(text, language)
    if (kept.size < 5000) kept.set(key, known)
    return await known
  }
}

async function speak(text: string, language: string): Promise<Float32Array | null> {
  const bytes = await output(['-v', language, '--stdin', '--stdout'], text.slice(0, longestText)).catch(() => null)
  if (!bytes || bytes.length < 100) return null
  const head = readWavHead(readerOf(bytes), bytes.length, 'espeak-ng')
  const [data] = head?.data ?? []
  if (!head?.format || !data) return null
  const [samples = new Float32Array()] = deinterleave(bytes.subarray(data.at, data.at + data.bytes), head.format, head.channels)
  return trimmedSpeech(narrow(samples, head.sampleRate))
}

function narrow(samples: Float32Array, rate: number): Float32Array {
  const convert = resampler(rate, narrowRate)
  const first = convert.take(samples)
  const rest = convert.end()
  const out = new Float32Array(first.length + rest.length)
  out.set(first)
  out.set(rest, first.length)
  return out
}

function trimmedSpeech(samples: Float32Array): Float32Array | null {
  const loud = (sample: number) => Math.abs(sample) > 0.004
  const first = samples.findIndex(loud)
  return first < 0 ? null : samples.subarray(first, samples.findLastIndex(loud) + 1)
}

function output(args: readonly string[], text: string): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const child = spawn('espeak-ng', args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH ?? '' },
      timeout: 20_000,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (chunk: Buffer) => {
      parts.push(chunk)
      bytes += chunk.length
      if (bytes > mostBytes) child.kill('SIGKILL')
    })
    child.on('error', fail)
    child.on('close', () => done(Buffer.concat(parts)))
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}
