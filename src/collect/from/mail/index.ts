/**
 * Letters (`.eml`) and mailboxes of them (`.mbox`): the body is a thing of its own, and so is each attachment.
 *
 * Where a letter has its text twice, as a page and as plain text, the page is read and the plain text is kept.
 */
import { readFile } from 'node:fs/promises'
import { type Hints, Trouble } from '../../../model/index.ts'
import type { Collector, Head, Opened, Source } from '../../contract.ts'
import { withFrontMatter } from '../front-matter.ts'
import { isMailbox, lettersOf } from './mailbox.ts'

const headerBlock = /^(?:From [^\r\n]*\r?\n)?((?:[\w-]{1,80}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,400})/
const mailHeader =
  /^(?:from|to|date|subject|message-id|received|mime-version|return-path|delivered-to|content-type|x-[\w-]+|dkim-signature|reply-to|cc):/gim

/** Three headers of a letter, one of which only a letter has: a scraped article may begin with "Date:" and "From:" too. */
function isMail(head: Head): boolean {
  const headers = headerBlock.exec(head.text.slice(0, 65_536))?.[1] ?? ''
  const known = headers.match(mailHeader)?.length ?? 0
  return known >= 3 && /^from:/im.test(headers) && /^(?:message-id|received|mime-version|return-path):/im.test(headers)
}

export const mail: Collector = {
  name: 'mail',
  recognises: (head) => (head.textual && isMail(head) ? { type: 'message/rfc822', role: 'container' } : null),
  async *open(source: Source): AsyncIterable<Opened> {
    const { default: PostalMime } = await import('postal-mime')
    const whole = await readFile(source.file)
    if (isMailbox(whole)) return yield* mailbox(whole)
    const letter = await PostalMime.parse(whole, { forceRfc822Attachments: true, maxNestingDepth: 30 }).catch((cause: unknown) => {
      throw broken(cause)
    })
    const hints = hintsOf(letter)
    const body = { hints, same: true, role: 'article' as const }
    if (letter.html) yield { ...body, name: 'body.html', path: 'body.html', bytes: page(letter.html), type: 'text/html' }
    const text = {
      name: 'body.txt',
      path: 'body.txt',
      bytes: withFrontMatter({ id: `letter ${letter.messageId ?? ''}`, title: letter.subject, date: hints.published }, letter.text ?? ''),
    }
    if (letter.text && !letter.html) yield { ...body, ...text, type: 'text/plain' }
    else if (letter.text) yield { ...text, hints, role: 'other' }
    let count = 0
    for (const { filename, content, mimeType } of letter.attachments) {
      const name = filename?.split(/[\\/]/).at(-1) ?? null
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
      yield { name, path: `${++count}-${name ?? mimeType.replace('/', '-')}`, bytes, hints: null }
    }
  },
}

function* mailbox(whole: Buffer): Iterable<Opened> {
  let count = 0
  for (const bytes of lettersOf(whole)) yield { name: `${++count}.eml`, path: `${count}.eml`, bytes, hints: null }
}

/** The letter's page in UTF-8, whatever it was written in. */
const page = (html: string) => new TextEncoder().encode(`<meta charset="utf-8">\n${html}`)

type Letter = Awaited<ReturnType<typeof import('postal-mime')['default']['parse']>>

function hintsOf(letter: Letter): Hints {
  const date = new Date(letter.date ?? '')
  const received = letter.headers.filter(({ key }) => key === 'received').map(({ value }) => value.replace(/\s+/g, ' ').slice(0, 300))
  return {
    ...(letter.subject ? { title: letter.subject } : {}),
    ...(Number.isNaN(date.getTime()) ? {} : { published: date.toISOString() }),
    ...(letter.from?.name ? { authors: [letter.from.name] } : {}),
    charset: 'utf-8',
    madeBy: 'collect/mail 1',
    ...(received.length > 0 ? { notes: received.slice(0, 20).map((value) => `Received: ${value}`) } : {}),
  }
}

const broken = (cause: unknown) =>
  new Trouble(
    'MAIL_BROKEN',
    `The letter cannot be read: ${cause instanceof Error ? cause.message.slice(0, 200) : 'unknown'}.`,
    'Save it again from the mail program, or save its text and attachments one by one.',
    { cause },
  )
