/** Every question the pages ask the desk, by name. */
import type {
  AccountLink,
  ArticleRow,
  ArticleView,
  AuditReport,
  CallPage,
  CallRow,
  CustodyPage,
  Decision,
  DecisionBody,
  DoctorLine,
  Health,
  Job,
  NewWatch,
  Page,
  PageChange,
  RecordingPage,
  RecordingRow,
  SearchPage,
  SearchQuery,
  Trends,
  TrendsQuery,
  Watched,
} from '../../../model/index.ts'
import { queryString } from '../logic/parse-query.ts'
import type { Marks } from '../parts/recording/marks.ts'
import { ask, tell } from './ask.ts'
import { askAloud } from './ask-aloud.ts'

type Stop = { readonly signal: AbortSignal }

/** A pair that may tell of one call. `titles` are the two articles'; `call` the call that shows the pair. */
export type Suggestion = AccountLink & {
  readonly titles?: readonly [string | null, string | null]
  readonly call?: string
  readonly fiction?: boolean
}

/** What a list of calls is narrowed to. */
export interface CallFilter {
  readonly sort?: string
  readonly language?: string
  readonly stance?: string
  readonly topic?: string
}

const id = encodeURIComponent

function paged(path: string, after: string | null, more: object = {}): string {
  const params = new URLSearchParams({ limit: '200' })
  for (const [key, value] of Object.entries(more)) if (value) params.set(key, String(value))
  if (after !== null) params.set('after', after)
  return `${path}?${params}`
}

export const desk = {
  health: (stop?: Stop) => ask<Health>('/api/health', stop),
  trends: (query: TrendsQuery, stop: Stop) => ask<Trends>(`/api/trends?by=${query.by}&step=${query.step}`, stop),
  doctor: (stop: Stop) => ask<DoctorLine[]>('/api/doctor', stop),
  jobs: () => ask<Page<Job>>('/api/jobs?limit=50'),
  takeText: (text: string) => tell<Job[]>('/api/jobs', { text }),
  takeUrl: (url: string, allowPrivate: boolean) => tell<Job[]>('/api/jobs', { url, allowPrivate }),
  takeFiles: (form: FormData) => ask<Job[]>('/api/jobs', { method: 'POST', body: form }),
  takeLargeFile: (name: string, file: Blob) => ask<Job[]>(`/api/uploads/${id(name)}`, { method: 'PUT', body: file }),
  cancel: (job: string) => tell<Job>(`/api/jobs/${id(job)}/cancel`, {}),
  retry: (job: string) => tell<Job>(`/api/jobs/${id(job)}/retry`, {}),
  example: () => tell<Job>('/api/example', {}),
  articles: (after: string | null, stop: Stop) => ask<Page<ArticleRow>>(paged('/api/articles', after), stop),
  article: (article: string, stop: Stop) => ask<ArticleView>(`/api/articles/${id(article)}`, stop),
  calls: (after: string | null, filter: CallFilter, stop?: Stop) => ask<Page<CallRow>>(paged('/api/calls', after, filter), stop),
  call: (call: string, stop?: Stop) => ask<CallPage>(`/api/calls/${id(call)}`, stop),
  suggestions: (stop: Stop) => ask<Page<Suggestion>>('/api/suggestions?limit=100', stop),
  search: (query: SearchQuery, stop?: Stop) => ask<SearchPage>(`/api/search?${queryString(query)}`, stop),
  custody: (from: number | null, stop?: Stop) => ask<CustodyPage>(`/api/custody?limit=100${from === null ? '' : `&from=${from}`}`, stop),
  audit: (told: (done: number, total: number) => void) => askAloud<AuditReport>('/api/audit', told),
  recordings: (after: string | null, stop: Stop) => ask<Page<RecordingRow>>(paged('/api/recordings', after), stop),
  recording: (recording: string, stop: Stop) => ask<RecordingPage>(`/api/recordings/${id(recording)}`, stop),
  recordingMarks: (recording: string, stop: Stop) => ask<Marks>(`/api/recordings/${id(recording)}/marks`, stop),
  bringTranscript: (recording: string, name: string, file: Blob) =>
    ask<Job>(`/api/recordings/${id(recording)}/transcripts/${id(name)}`, { method: 'PUT', body: file }),
  watched: (stop: Stop) => ask<Watched[]>('/api/watch', stop),
  watchAdd: (wish: NewWatch) => tell<Watched>('/api/watch', wish),
  watchRemove: (watch: string) => tell<Watched>(`/api/watch/${id(watch)}/remove`, {}),
  watchPoll: (watch: string) => tell<Watched>(`/api/watch/${id(watch)}/poll`, {}),
  watchChanges: (watch: string, stop: Stop) => ask<PageChange[]>(`/api/watch/${id(watch)}/changes`, stop),
  decide: (body: DecisionBody, why: string) => tell<Decision>('/api/decisions', { body, why }),
}

/** Addresses that the browser opens itself. */
export const files = {
  page: (article: string) => `/api/articles/${id(article)}/page`,
  bytes: (article: string) => `/api/articles/${id(article)}/bytes`,
  audio: (recording: string) => `/api/recordings/${id(recording)}/audio`,
  peaks: (recording: string, pixels: number) => `/api/recordings/${id(recording)}/peaks?pixels=${pixels}`,
  spectrogram: (recording: string, tile: number) => `/api/recordings/${id(recording)}/spectrogram?tile=${tile}`,
  subtitles: (transcript: string, format: 'srt' | 'vtt') => `/api/transcripts/${id(transcript)}/subtitles?format=${format}`,
  exportCall: (call: string, format: string) => `/api/export/calls/${id(call)}?format=${format}`,
  exportArticle: (article: string, format: string) => `/api/export/articles/${id(article)}?format=${format}`,
}
