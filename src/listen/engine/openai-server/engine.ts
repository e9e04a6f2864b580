/**
 * A speech server of the user's own that speaks the protocol of OpenAI: speaches, LocalAI, whisper.cpp, vLLM and kin.
 *
 * Only speech goes there, passage by passage, to the one address that was named. Temperature 0, no prompt unless the user
 * gives words; a prompt leaks into what is heard.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
import type { Stop } from '../../../model/index.ts'
import { askServer, type ServerLimits, serverAddress } from '../ask-server.ts'
import { type Engine, type EngineAsk, insidePassage } from '../contract.ts'
import { wavOf } from '../sound-file.ts'
import { readAnswer } from './read-answer.ts'

export interface SpeechServer {
  readonly server: string
  readonly model: string
  /** Secret; sent to that server alone and written nowhere. */
  readonly key?: string | undefined
  readonly limits?: Partial<ServerLimits> | undefined
}

/** @throws {Trouble} `SERVER_ADDRESS` */
export function openaiServer({ server, model, key, limits }: SpeechServer): Engine {
  const url = serverAddress(server, '/v1/audio/transcriptions')
  return {
    name: 'openai-server',
    version: '1',
    model,
    gives: { words: true, confidence: true, language: true },
    parameters: { server: url, model, temperature: 0 },
    hear: async function* (sound, passages, ask, signal) {
      for (const [at, passage] of passages.entries()) {
        const wav = new Blob([new Uint8Array(await wavOf(sound, passage))], { type: 'audio/wav' })
        const answer = await askServer({
          url,
          what: 'speech server',
          body: () => formOf(wav, model, ask),
          ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}),
          signal: signal as Stop | undefined,
          limits,
        })
        yield { at, segments: insidePassage(readAnswer(answer, passage, url), passage) }
      }
    },
  }
}

function formOf(wav: Blob, model: string, ask: EngineAsk): FormData {
  const form = new FormData()
  form.set('file', wav, 'passage.wav')
  form.set('model', model)
  form.set('response_format', 'verbose_json')
  form.set('temperature', '0')
  for (const grain of ['word', 'segment']) form.append('timestamp_granularities[]', grain)
  if (ask.language) form.set('language', ask.language)
  if (ask.hints?.length) form.set('prompt', ask.hints.join(', '))
  return form
}
