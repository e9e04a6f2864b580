/**
 * DeepL: a third party, asked only per case and by name. What is sent leaves the machine and is read by a company.
 *
 * @see https://developers.deepl.com/docs/api-reference/translate
 */
import { type Stop, Trouble } from '../../../model/index.ts'
import { askServer, serverAddress } from '../../engine/ask-server.ts'
import type { ServerOptions } from '../chat/translator.ts'
import { sameSegments, type Translator } from '../contract.ts'

/** @throws {Trouble} `SERVER_ADDRESS`, `KEY_MISSING` */
export function deeplTranslator({ server, key, limits }: ServerOptions): Translator {
  const url = serverAddress(server, '/v2/translate')
  if (!key)
    throw new Trouble(
      'KEY_MISSING',
      'DeepL lets nobody in without a key.',
      'Set HEARSAY_TRANSLATE_KEY in the environment of the desk, then try again.',
    )
  return {
    name: 'deepl',
    version: '2',
    model: null,
    goesTo: 'a third party',
    parameters: { server: url },
    batch: 40,
    pivot: () => null,
    translate: async (segments, { from, to }, signal) => {
      const body = JSON.stringify({
        text: segments.map(({ text }) => text),
        source_lang: from.slice(0, 2).toUpperCase(),
        target_lang: to === 'en' ? 'EN-GB' : to === 'pt' ? 'PT-PT' : to.toUpperCase(),
      })
      const headers = { 'content-type': 'application/json', authorization: `DeepL-Auth-Key ${key}` }
      const answer = await askServer({
        url,
        what: 'translation service',
        body: () => body,
        headers,
        signal: signal as Stop | undefined,
        limits,
      })
      const list = (answer as { translations?: unknown } | null)?.translations
      const got = (Array.isArray(list) ? list : []).map((one: unknown, at) => ({
        id: segments[at]?.id ?? -1,
        text: String((one as { text?: unknown } | null)?.text ?? '').slice(0, 20_000),
      }))
      return sameSegments(segments, got, 'DeepL')
    },
  }
}
