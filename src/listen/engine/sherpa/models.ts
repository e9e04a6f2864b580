/**
 * The models that `sherpa` can hear with, by the name of their archive: which files they need, and how the library is told.
 *
 * @see https://k2-fsa.github.io/sherpa/onnx/pretrained_models/index.html
 */
export interface SherpaModel {
  readonly name: string
  /** Files in its folder; `.onnx` ones are looked at before the library sees them. */
  readonly files: readonly string[]
  readonly streaming: boolean
  /** Rate it was taught on; the library converts. */
  readonly sampleRate: number
  /** Seconds of silence it wants around a passage. */
  readonly before: number
  readonly after: number
  readonly languages: readonly string[]
  /** `modelConfig` of the library, files with their paths. */
  config(at: (file: string) => string, language: string | undefined): Readonly<Record<string, unknown>>
}

const common = { numThreads: 1, provider: 'cpu', debug: 0 }
const european = 'bg hr cs da nl en et fi fr de el hu it lv lt mt pl pt ro ru sk sl es sv uk'.split(' ')

const ctc = (name: string, file: string): SherpaModel => ({
  name,
  files: [file, 'tokens.txt'],
  streaming: false,
  sampleRate: 16_000,
  before: 0,
  after: 0,
  languages: ['ru'],
  config: (at) => ({ ...common, nemoCtc: { model: at(file) }, tokens: at('tokens.txt') }),
})

const whisper = (name: string, stem: string): SherpaModel => {
  const files = [`${stem}-encoder.int8.onnx`, `${stem}-decoder.int8.onnx`, `${stem}-tokens.txt`] as const
  return {
    name,
    files,
    streaming: false,
    sampleRate: 16_000,
    before: 0,
    after: 0.3,
    languages: [],
    config: (at, language) => ({
      ...common,
      whisper: {
        encoder: at(files[0]),
        decoder: at(files[1]),
        language: language ?? '',
        task: 'transcribe',
        tailPaddings: -1,
        enableTokenTimestamps: 1,
      },
      tokens: at(files[2]),
    }),
  }
}

export const sherpaModels: readonly SherpaModel[] = [
  {
    name: 'sherpa-onnx-streaming-t-one-russian-2025-09-08',
    files: ['model.onnx', 'tokens.txt'],
    streaming: true,
    sampleRate: 8000,
    before: 0.3,
    after: 0.6,
    languages: ['ru'],
    config: (at) => ({ ...common, toneCtc: { model: at('model.onnx') }, tokens: at('tokens.txt') }),
  },
  ctc('sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19', 'model.int8.onnx'),
  {
    name: 'sherpa-onnx-nemo-parakeet-tdt-0.6b-v3-int8',
    files: ['encoder.int8.onnx', 'decoder.int8.onnx', 'joiner.int8.onnx', 'tokens.txt'],
    streaming: false,
    sampleRate: 16_000,
    before: 0,
    after: 0,
    languages: european,
    config: (at) => ({
      ...common,
      transducer: { encoder: at('encoder.int8.onnx'), decoder: at('decoder.int8.onnx'), joiner: at('joiner.int8.onnx') },
      modelType: 'nemo_transducer',
      tokens: at('tokens.txt'),
    }),
  },
  whisper('sherpa-onnx-whisper-turbo', 'turbo'),
  whisper('sherpa-onnx-whisper-small', 'small'),
]
