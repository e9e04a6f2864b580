/**
 * Runs in a child process: a speech model through sherpa-onnx on the passages of one file (16 bit, one channel).
 *
 * Argument: a file of JSON, the job. Prints lines of JSON: `ready`, one per passage with the library's own result, `done`.
 * A bad model may end this process, and nothing else.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the parent writes down for the child. */
export interface SherpaJob {
  readonly sound: string
  readonly sampleRate: number
  readonly passages: readonly { readonly start: number; readonly end: number }[]
  readonly streaming: boolean
  readonly modelConfig: unknown
  readonly modelRate: number
  readonly before: number
  readonly after: number
}

interface Stream {
  acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void
  inputFinished(): void
}
interface Recognizer {
  createStream(): Stream
  isReady(stream: Stream): boolean
  decode(stream: Stream): void
  getResult(stream: Stream): unknown
}
type Make = new (config: unknown) => Recognizer

const say = (what: unknown) => void process.stdout.write(`${JSON.stringify(what)}\n`)
const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as SherpaJob

function open(): Recognizer {
  const library = createRequire(import.meta.url)('sherpa-onnx-node') as { OnlineRecognizer: Make; OfflineRecognizer: Make }
  const featConfig = { sampleRate: job.modelRate, featureDim: 80 }
  const config = { featConfig, modelConfig: job.modelConfig, decodingMethod: 'greedy_search' }
  return job.streaming ? new library.OnlineRecognizer({ ...config, enableEndpoint: 0 }) : new library.OfflineRecognizer(config)
}

function hear(recognizer: Recognizer, samples: Float32Array): unknown {
  const stream = recognizer.createStream()
  stream.acceptWaveform({ samples, sampleRate: job.sampleRate })
  if (job.streaming) {
    stream.inputFinished()
    while (recognizer.isReady(stream)) recognizer.decode(stream)
  } else recognizer.decode(stream)
  return recognizer.getResult(stream)
}

/** A passage with the silence around it that the model wants. */
function samplesOf({ start, end }: { start: number; end: number }): Float32Array {
  const from = Math.round(start * job.sampleRate)
  const bytes = Buffer.alloc(Math.max(0, Math.round(end * job.sampleRate) - from) * 2)
  const handle = openSync(job.sound, 'r')
  const read = readSync(handle, bytes, 0, bytes.length, from * 2)
  closeSync(handle)
  const lead = Math.round(job.before * job.sampleRate)
  const out = new Float32Array(lead + Math.floor(read / 2) + Math.round(job.after * job.sampleRate))
  for (let at = 0; at + 1 < read; at += 2) out[lead + at / 2] = bytes.readInt16LE(at) / 32_768
  return out
}

const recognizer = open()
// It must answer on a second of silence and of noise before it gets anything real.
const second = job.sampleRate
hear(recognizer, new Float32Array(second))
hear(
  recognizer,
  Float32Array.from({ length: second }, (_, n) => Math.sin(n ** 2) * 0.01),
)
say({ ready: true })
for (const [at, passage] of job.passages.entries()) say({ passage: at, result: hear(recognizer, samplesOf(passage)) })
say({ done: true })
