/** What the pages ask about models, engines and translations. */
import type { Job, ModelsPage, TranscribeWish, TranslateWish } from '../../../model/index.ts'
import { ask, tell } from './ask.ts'

const id = encodeURIComponent

export const machines = {
  models: (stop: { readonly signal: AbortSignal }) => ask<ModelsPage>('/api/models', stop),
  add: (name: string, licence: string) => tell<Job>(`/api/models/${id(name)}/add`, { licence }),
  remove: (name: string) => tell<ModelsPage>(`/api/models/${id(name)}/remove`, {}),
  verify: (name: string) => tell<string[]>(`/api/models/${id(name)}/verify`, {}),
  transcribe: (recording: string, wish: TranscribeWish) => tell<Job>(`/api/recordings/${id(recording)}/transcribe`, wish),
  translate: (transcript: string, wish: TranslateWish) => tell<Job>(`/api/transcripts/${id(transcript)}/translate`, wish),
}
