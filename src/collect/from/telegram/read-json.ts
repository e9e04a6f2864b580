/** `result.json` of a Telegram Desktop export, streamed: half a million messages pass through in flat memory. */
import { createReadStream } from 'node:fs'
import { JSONParser } from '@streamparser/json'
import { Trouble } from '../../../model/index.ts'
import type { Opened, Source } from '../../contract.ts'
import { mediaMissing } from '../../troubles.ts'
import { type Chat, type RawMessage, readMessage } from './message.ts'

const chatFields = ['name', 'type', 'id'] as const
const paths = ['$', '$.chats.list.*'].flatMap((at) => [...chatFields.map((field) => `${at}.${field}`), `${at}.messages.*`])

/** What one stretch of the file gave. */
interface State {
  chat: Chat
  /** The chat's messages have begun: a further name belongs to the next chat. */
  begun: boolean
  several: boolean
  messages: RawMessage[]
}

/** Every message of the export, in order; then what was missing. */
export async function* readJsonExport(source: Source): AsyncIterable<Opened> {
  const state: State = { chat: {}, begun: false, several: false, messages: [] }
  const ready: Opened[] = []
  let missing = 0
  const take = (raw: RawMessage, chat: Chat) => {
    const read = readMessage(raw, chat, state.several)
    missing += read.missing
    ready.push(...(read.member ? [read.member] : []), ...read.beside)
  }
  const parser = makeParser(state, take)
  let bytes = 0
  try {
    for await (const chunk of createReadStream(source.file, { highWaterMark: 262_144 })) {
      bytes += (chunk as Buffer).length
      parser.write(chunk as Buffer)
      yield* ready.splice(0)
    }
    if (!parser.isEnded) throw new Error('it ends in the middle')
  } catch (cause) {
    yield* ready.splice(0)
    yield { trouble: cutOff(bytes, cause), path: '' }
  }
  if (missing > 0) yield { trouble: mediaMissing(missing, 'the export left them out'), path: '' }
}

function makeParser(state: State, take: (raw: RawMessage, chat: Chat) => void): JSONParser {
  const parser = new JSONParser({ paths, keepStack: false })
  parser.onError = (error) => {
    throw error
  }
  parser.onValue = ({ value, key, stack }) => {
    const field = chatFields.find((name) => name === key)
    if (field === undefined) {
      state.begun = true
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) take(value as RawMessage, state.chat)
      return
    }
    // `$.name` lies one container deep, `$.chats.list.*.name` four.
    if (stack.length > 1) state.several = true
    if (state.begun) Object.assign(state, { chat: {}, begun: false })
    state.chat = { ...state.chat, [field]: value }
  }
  return parser
}

const cutOff = (bytes: number, cause: unknown) =>
  new Trouble(
    'EXPORT_CUT_OFF',
    `The export cannot be read to its end (${cause instanceof Error ? cause.message.slice(0, 200) : 'unknown'}); what stands before byte ${bytes} was read.`,
    'Export the chat again, or copy the file again from where it came, and add it.',
    { facts: { bytes }, cause },
  )
