/** LibreTranslate on a server of the user's: `POST /translate`. @see https://docs.libretranslate.com/ */
import type { Stop } from '../../../model/index.ts'
import { askServer, serverAddress } from '../../engine/ask-server.ts'
import type { ServerOptions } from '../chat/translator.ts'
import { sameSegments, type Translator } from '../contract.ts'

/** @throws {Trouble} `SERVER_ADDRESS` */
export function libreTranslator({ server, key, limits }: ServerOptions): Translator {
  const url = serverAddress(server, '/translate')
  return {
    name: 'libretranslate',
    version: '1',
    model: null,
    goesTo: /(?:^|\.)libretranslate\.com$/.test(new URL(url).hostname) ? 'a third party' : 'a server that the user named',
    parameters: { server: url },
    batch: 25,
    // It goes through English wherever neither end is English.
    pivot: ({ from, to }) => (from === 'en' || to === 'en' ? null : 'en'),
    translate: async (segments, { from, to }, signal) => {
      const q = segments.map(({ text }) => text)
      const body = JSON.stringify({ q, source: from, target: to, format: 'text', ...(key ? { api_key: key } : {}) })
      const headers = { 'content-type': 'application/json' }
      const answer = await askServer({
        url,
        what: 'translation server',
        body: () => body,
        headers,
        signal: signal as Stop | undefined,
        limits,
      })
      const told = (answer as { translatedText?: unknown } | null)?.translatedText
      const texts = Array.isArray(told) ? told : typeof told === 'string' && segments.length === 1 ? [told] : []
      const got = texts.map((text, at) => ({ id: segments[at]?.id ?? -1, text: String(text).slice(0, 20_000) }))
      return sameSegments(segments, got, `The translation server at ${url}`)
    },
  }
}
