/**
 * A message of a Telegram Desktop export becomes a text with what the export says of it.
 *
 * Only channels speak under their name: who wrote in a group or a private chat is a person, and persons stay in the
 * sealed export (the vault's business), out of hints and paths. Schema: core.telegram.org/import-export.
 */
import type { Credit, Hints } from '../../../model/index.ts'
import type { Beside, Member } from '../../contract.ts'
import { withFrontMatter } from '../front-matter.ts'

/** The chat that a message stands in, as far as the export has told by now. */
export interface Chat {
  name?: string
  type?: string
  id?: number
}

/** Is this a channel, whose name is that of a publisher? */
export const isChannel = (chat: Chat): boolean => /channel$/.test(chat.type ?? '')
const isPrivate = (chat: Chat): boolean => /^(?:personal_chat|bot_chat|saved_messages|private_group)?$/.test(chat.type ?? '')

/** A message as the export writes it; every field may be missing or of another type. */
export type RawMessage = Readonly<Record<string, unknown>>

/** What one message gives: a text, files beside the export, files that the export left out. */
export interface ReadMessage {
  readonly member: Member | null
  readonly beside: readonly Beside[]
  readonly missing: number
}

interface Run {
  readonly text: string
  readonly href: string | null
  readonly quote: boolean
}

/** Read one message. */
export function readMessage(raw: RawMessage, chat: Chat, several: boolean): ReadMessage {
  const files = [raw.photo, raw.file].filter((path): path is string => typeof path === 'string' && path !== '')
  const [there, missing] = [files.filter((path) => !leftOut(path)), files.filter(leftOut)]
  const id = typeof raw.id === 'number' ? raw.id : null
  const hints = hintsOf(raw, chat, id)
  const path = `${several ? `chat${chat.id ?? ''}/` : ''}message${id ?? ''}`
  const runs = raw.type === 'service' ? [] : runsOf(raw.text)
  const text = runs.map(shown).join('').trim()
  const credits = [...(hints.credits ?? []), ...linksOf(runs)]
  const whole = { ...hints, ...(credits.length > 0 ? { credits } : {}) }
  const from = { kind: 'export' as const, ...(hints.url ? { url: hints.url } : {}) }
  const member: Member = {
    name: null,
    path,
    bytes: withFrontMatter(headOf(chat, id, hints), text),
    hints: whole,
    from,
    type: 'text/plain',
    role: 'article',
  }
  return { member: text ? member : null, beside: there.map((beside) => ({ beside, hints })), missing: missing.length }
}

/** Which message this is: the channel by name, any other chat by its number only. */
const headOf = (chat: Chat, id: number | null, hints: Hints) => ({
  id: `Telegram, chat ${chat.id ?? 'without number'}, message ${id ?? 'without number'}`,
  url: hints.url,
  outlet: hints.outlet,
  date: hints.published,
})

/** "(File not included. Change data exporting settings to download.)", "(File exceeds maximum size. …)" */
const leftOut = (path: string): boolean => /^\(.*\)$/s.test(path)

function runsOf(text: unknown): Run[] {
  if (typeof text === 'string') return [{ text, href: null, quote: false }]
  if (!Array.isArray(text)) return []
  return (text as unknown[]).flatMap((piece): Run[] => {
    if (typeof piece === 'string') return [{ text: piece, href: null, quote: false }]
    const { text: words, type, href } = (piece ?? {}) as { text?: unknown; type?: unknown; href?: unknown }
    if (typeof words !== 'string') return []
    const link = typeof href === 'string' ? href : type === 'link' && /^https?:/i.test(words) ? words : null
    return [{ text: words, href: link, quote: type === 'blockquote' }]
  })
}

/** A quoted block stands on lines of its own. */
const shown = (run: Run): string => (run.quote ? `\n\n${run.text}\n\n` : run.text)

const linksOf = (runs: readonly Run[]): Credit[] =>
  runs.flatMap(({ text, href }) =>
    href && /^https?:/i.test(href) ? [{ kind: 'linked', name: text.trim() || href, url: href, raw: text, source: 'telegram' }] : [],
  )

function hintsOf(raw: RawMessage, chat: Chat, id: number | null): Hints {
  const published = fromUnix(raw.date_unixtime)
  const updated = fromUnix(raw.edited_unixtime)
  const url = chat.id && id !== null && /channel$|supergroup$/.test(chat.type ?? '') ? `https://t.me/c/${chat.id}/${id}` : null
  const credits = [...forwarded(raw), ...repliedTo(raw, url)]
  const signed = isChannel(chat) && typeof raw.author === 'string' ? [raw.author] : []
  return {
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(chat.name && !isPrivate(chat) ? { outlet: chat.name } : {}),
    ...(url ? { url } : {}),
    ...(signed.length > 0 ? { authors: signed } : {}),
    ...(credits.length > 0 ? { credits } : {}),
    ...(typeof raw.date === 'string' ? { notes: [`Local time as exported: ${raw.date.slice(0, 40)}.`] } : {}),
    madeBy: 'collect/telegram 1',
  }
}

/** Seconds since 1970, written as a text in the export. The `date` beside it is local time without a zone. */
function fromUnix(value: unknown): string | null {
  const seconds = Number(typeof value === 'string' || typeof value === 'number' ? value : Number.NaN)
  return seconds > 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString() : null
}

function forwarded(raw: RawMessage): Credit[] {
  if (raw.forwarded_from === undefined && raw.forwarded_from_id === undefined) return []
  const from = typeof raw.forwarded_from === 'string' ? raw.forwarded_from : ''
  const id = String(raw.forwarded_from_id ?? '')
  const channel = /^channel(\d+)$/.exec(id)?.[1]
  const name = id.startsWith('user') || !from ? 'a private account' : from
  return [{ kind: 'forwarded', name, url: channel ? `https://t.me/c/${channel}` : null, raw: name, source: 'telegram' }]
}

function repliedTo(raw: RawMessage, url: string | null): Credit[] {
  const to = raw.reply_to_message_id
  if (typeof to !== 'number') return []
  return [
    {
      kind: 'linked',
      name: `message ${to} of the same chat`,
      url: url ? url.replace(/\d+$/, String(to)) : null,
      raw: String(to),
      source: 'telegram reply',
    },
  ]
}
