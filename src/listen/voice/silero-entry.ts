/**
 * Runs in a child process: silero VAD through sherpa-onnx on one file of samples (float 32, 16,000 Hz, one channel).
 *
 * Arguments: model, file, threshold, least silence, least speech. Prints lines of JSON; a bad model may end this process.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Detector {
  acceptWaveform(samples: Float32Array): void
  isEmpty(): boolean
  front(external?: boolean): { start: number; samples: Float32Array }
  pop(): void
  flush(): void
}

const rate = 16_000
const window = 512
const [model = '', file = '', threshold = '0.3', silence = '0.5', speech = '0.1'] = process.argv.slice(2)
const say = (what: unknown) => void process.stdout.write(`${JSON.stringify(what)}\n`)

function open(): Detector {
  const { Vad } = createRequire(import.meta.url)('sherpa-onnx-node') as { Vad: new (config: unknown, seconds: number) => Detector }
  const sileroVad = {
    model,
    threshold: Number(threshold),
    minSilenceDuration: Number(silence),
    minSpeechDuration: Number(speech),
    windowSize: window,
    maxSpeechDuration: 20,
  }
  return new Vad({ sileroVad, sampleRate: rate, numThreads: 1, provider: 'cpu', debug: false }, 120)
}

/** It must answer on a second of silence and of noise before it gets anything real. */
function tryOut(vad: Detector): void {
  for (let at = 0; at < 2 * rate; at += window)
    vad.acceptWaveform(Float32Array.from({ length: window }, (_, n) => (at < rate ? 0 : Math.sin((at + n) ** 2) * 0.01)))
  vad.flush()
  while (!vad.isEmpty()) vad.pop()
}

function* windows(path: string): Iterable<Float32Array> {
  const handle = openSync(path, 'r')
  const bytes = fstatSync(handle).size
  for (let at = 0; at < bytes; at += window * 4) {
    const block = Buffer.alloc(window * 4)
    readSync(handle, block, 0, window * 4, at)
    yield new Float32Array(block.buffer, block.byteOffset, window)
  }
  closeSync(handle)
}

/** Gain so that the loud tenth of a second reaches 0.1, at most thirtyfold: the detector loses soft voices. */
function gainOf(path: string): number {
  const levels: number[] = []
  let [sum, count] = [0, 0]
  for (const block of windows(path)) {
    for (const sample of block) sum += sample * sample
    if (++count % 3 > 0) continue
    levels.push(Math.sqrt(sum / (3 * window)))
    sum = 0
  }
  const loud = levels.sort((a, b) => a - b)[Math.floor(levels.length * 0.9)] ?? 0
  return loud > 0 ? Math.min(30, 0.1 / loud) : 1
}

tryOut(open())
say({ ready: true })
const vad = open()
const gain = gainOf(file)
let heard = 0
const give = () => {
  for (; !vad.isEmpty(); vad.pop()) {
    const { start, samples } = vad.front(false)
    say({ start: start / rate, end: (start + samples.length) / rate })
  }
}
for (const block of windows(file)) {
  vad.acceptWaveform(block.map((sample) => Math.max(-1, Math.min(1, sample * gain))))
  give()
  if (++heard % 1000 === 0) say({ alive: heard })
}
vad.flush()
give()
say({ done: true })
