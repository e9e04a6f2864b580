/** The formats, in the order in which they are asked: what has a clear mark first, plain text last. */
import type { Collector } from '../contract.ts'
import { archive } from './archive/index.ts'
import { docx } from './docx/index.ts'
import { feed } from './feed/index.ts'
import { gzip } from './gzip/index.ts'
import { mail } from './mail/index.ts'
import { media } from './media/index.ts'
import { mhtml } from './mhtml/index.ts'
import { page } from './page/index.ts'
import { pdf } from './pdf/index.ts'
import { telegramHtml, telegramJson } from './telegram/index.ts'
import { text } from './text/index.ts'
import { warc } from './warc/index.ts'
import { wacz } from './warc/wacz.ts'

export const collectors: readonly Collector[] = [
  warc,
  wacz,
  docx,
  archive,
  gzip,
  pdf,
  media,
  telegramJson,
  feed,
  telegramHtml,
  mhtml,
  mail,
  page,
  text,
]

/** The collector of this name, if there is one. */
export const collectorNamed = (name: string): Collector | undefined => collectors.find((one) => one.name === name)
