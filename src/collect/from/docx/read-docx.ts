/** A Word document through mammoth, after its ZIP was looked at: mammoth unpacks whatever it is given. */
import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { type Hints, isTrouble, Trouble } from '../../../model/index.ts'
import type { Opened, Source } from '../../contract.ts'
import { bomb } from '../count-bytes.ts'
import { openZip, type Zip } from '../zip-entries.ts'

const unpackedBytes = 300_000_000

/** @throws {Trouble} `DOCX_BROKEN`, `DOCX_HAS_NO_TEXT`, `ARCHIVE_BOMB` and those of `openZip` */
export async function* readDocx(source: Source): AsyncIterable<Opened> {
  const hints = await factsOf(source)
  const html = await convert(source)
  if (!html.replace(/<[^>]*>/g, '').trim()) throw noText()
  const bytes = new TextEncoder().encode(`<!doctype html>\n<meta charset="utf-8">\n<article>\n${html}\n</article>\n`)
  yield { name: 'document.html', path: 'document.html', bytes, hints, same: true, type: 'text/html', role: 'article' }
}

async function convert(source: Source): Promise<string> {
  try {
    const none = mammoth.images.imgElement(async () => ({ src: '' }))
    const buffer = await readFile(source.file)
    return (await mammoth.convertToHtml({ buffer }, { convertImage: none, externalFileAccess: false })).value
  } catch (cause) {
    throw broken(cause)
  }
}

/** Look into the ZIP first: what is no honest document is refused before anything unpacks it. */
async function factsOf(source: Source): Promise<Hints> {
  const zip = await openZip(source.file)
  try {
    const [first] = zip.troubles
    if (first) throw first.trouble
    if (zip.entries.reduce((sum, { bytes }) => sum + bytes, 0) > unpackedBytes) throw bomb('', 'it unpacks to more than 300 MB')
    return hintsOf(await textOf(zip, 'docProps/core.xml'), await textOf(zip, 'word/document.xml'), await textOf(zip, 'word/comments.xml'))
  } finally {
    zip.close()
  }
}

async function textOf(zip: Zip, path: string): Promise<string> {
  const entry = zip.entries.find((one) => one.path === path)
  if (!entry) return ''
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.read(entry)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function hintsOf(core: string, document: string, comments: string): Hints {
  const title = element(core, 'dc:title')
  const author = element(core, 'dc:creator')
  const made = element(core, 'dcterms:created')?.slice(0, 10)
  const [inserted, deleted, remarks] = [/<w:ins\b/g, /<w:del\b/g]
    .map((tag) => document.match(tag)?.length ?? 0)
    .concat(comments.match(/<w:comment\b/g)?.length ?? 0)
  const notes = [
    ...(made ? [`The file says that it was made on ${made}; that is not the day of publication.`] : []),
    ...(inserted || deleted
      ? [`It holds tracked changes: ${inserted} insertions (read as text) and ${deleted} deletions (left out).`]
      : []),
    ...(remarks ? [`It holds ${remarks} comments, which were left out.`] : []),
  ]
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [author] } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    charset: 'utf-8',
    madeBy: 'collect/docx 1',
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function element(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}`)
  const open = start < 0 ? -1 : xml.indexOf('>', start)
  const end = open < 0 ? -1 : xml.indexOf(`</${name}>`, open)
  if (end < 0) return null
  return (
    xml
      .slice(open + 1, end)
      .replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
      .trim() || null
  )
}

const noText = () =>
  new Trouble(
    'DOCX_HAS_NO_TEXT',
    'The document holds no text.',
    'Open it: if it holds pictures of text, recognise the text and add the result.',
  )

function broken(cause: unknown): Trouble {
  if (isTrouble(cause)) return cause
  const why = cause instanceof Error ? cause.message.slice(0, 200) : 'unknown'
  return new Trouble(
    'DOCX_BROKEN',
    `The document cannot be read: ${why}.`,
    'Open it in a word processor, save it again as DOCX or PDF, and add that.',
    { cause },
  )
}
