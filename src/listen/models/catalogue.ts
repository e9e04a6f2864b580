/**
 * The models that Hearsay can be given, as data. None comes with it; each is fetched only when its name is asked for.
 *
 * A sum or a size that we have not seen ourselves, or found in our notes, is null ("not known to us") and never made up: the
 * first download is then remembered, and later ones must equal it.
 */
import type { ModelFacts } from '../../model/index.ts'
import { sileroSha256 } from '../voice/silero-model.ts'

export interface CatalogueModel extends ModelFacts {
  /** Files without which it is not whole. */
  readonly files: readonly string[]
}

const sherpa = (name: string) => `https://github.com/k2-fsa/sherpa-onnx/releases/download/asr-models/${name}.tar.bz2`

const hears = (name: string, about: Omit<CatalogueModel, 'name' | 'task' | 'url' | 'form' | 'sha256' | 'tried'>): CatalogueModel => ({
  name,
  task: 'transcribe',
  url: sherpa(name),
  form: 'tar.bz2',
  sha256: null,
  tried: false,
  ...about,
})

const whisper = (stem: string, says: string): CatalogueModel =>
  hears(`sherpa-onnx-whisper-${stem}`, {
    languages: [],
    bytes: null,
    licence: 'MIT',
    licenceUrl: 'https://github.com/openai/whisper/blob/main/LICENSE',
    source: 'OpenAI Whisper, made ready by k2-fsa',
    files: [`${stem}-encoder.int8.onnx`, `${stem}-decoder.int8.onnx`, `${stem}-tokens.txt`],
    says,
  })

export const catalogue: readonly CatalogueModel[] = [
  {
    name: 'silero-vad',
    task: 'speech-detection',
    languages: [],
    url: 'https://raw.githubusercontent.com/snakers4/silero-vad/master/src/silero_vad/data/silero_vad_16k_op15.onnx',
    form: 'file',
    bytes: 1_289_603,
    sha256: sileroSha256,
    licence: 'MIT',
    licenceUrl: 'https://github.com/snakers4/silero-vad/blob/master/LICENSE',
    source: 'snakers4/silero-vad, commit 806dcba',
    files: ['silero_vad_16k_op15.onnx'],
    says: 'Finds where somebody speaks; loses soft voices less than level alone.',
    tried: true,
  },
  hears('sherpa-onnx-streaming-t-one-russian-2025-09-08', {
    languages: ['ru'],
    bytes: null,
    licence: 'Apache-2.0',
    licenceUrl: 'https://huggingface.co/t-tech/T-one',
    source: 'T-Tech T-one, made ready by k2-fsa',
    files: ['model.onnx', 'tokens.txt'],
    says: 'Russian telephone speech at 8 kHz; no punctuation. Its makers: 8.63 % word errors on call-centre speech.',
  }),
  hears('sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19', {
    languages: ['ru'],
    bytes: null,
    licence: 'MIT',
    licenceUrl: 'https://github.com/salute-developers/GigaAM/blob/main/LICENSE',
    source: 'SaluteDevices GigaAM v2, made ready by k2-fsa',
    files: ['model.int8.onnx', 'tokens.txt'],
    says: 'Russian; no punctuation. 10.2 to 10.6 % word errors on call-centre speech by the table of T-one’s makers.',
  }),
  hears('sherpa-onnx-nemo-parakeet-tdt-0.6b-v3-int8', {
    languages: 'bg hr cs da nl en et fi fr de el hu it lv lt mt pl pt ro ru sk sl es sv uk'.split(' '),
    bytes: 487_000_000,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://huggingface.co/nvidia/parakeet-tdt-0.6b-v3',
    source: 'NVIDIA Parakeet TDT 0.6b v3, made ready by k2-fsa',
    files: ['encoder.int8.onnx', 'decoder.int8.onnx', 'joiner.int8.onnx', 'tokens.txt'],
    says: 'Twenty-five European languages with punctuation, Ukrainian among them. No figure for telephone speech or surzhyk is known. The size is that of its makers, rounded.',
  }),
  whisper('turbo', 'Anything else. Writes sentences where nobody speaks: each is marked, none is believed.'),
  whisper('small', 'As turbo, smaller and worse.'),
  {
    name: 'bergamot',
    task: 'translate',
    languages: [],
    url: null,
    form: 'file',
    bytes: null,
    sha256: null,
    licence: 'MPL-2.0',
    licenceUrl: 'https://github.com/mozilla/firefox-translations-models',
    source: 'Mozilla, Bergamot project; about 17 MB a pair of languages',
    files: [],
    says: 'Translation on this machine. Import a folder with one folder per pair (ruen, uken, deen): model, vocabulary and lexical shortlist.',
    tried: false,
  },
]
