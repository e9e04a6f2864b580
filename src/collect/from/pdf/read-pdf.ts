/** Text of a PDF through pdf.js, without fonts, scripts or a canvas. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Hints, isTrouble, Trouble } from '../../../model/index.ts'
import type { Opened, Source } from '../../contract.ts'
import { linesOf, type Piece } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

const mostPages = 2000
const mostLetters = 15_000_000

/** pdf.js asks for this class when it is loaded, though reading text never uses it. */
class NoMatrix {}

async function loadPdfJs() {
  const world = globalThis as { DOMMatrix?: unknown }
  world.DOMMatrix ??= NoMatrix
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** pdf.js lets go of promises that fail on damaged files; left alone, each of them would end the process. */
const ignore = () => {}

/** The text of a PDF as one thing. @throws {Trouble} `PDF_HAS_NO_TEXT`, `PDF_ENCRYPTED`, `PDF_BROKEN` */
export async function* readPdf(source: Source): AsyncIterable<Opened> {
  const { getDocument } = await loadPdfJs()
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const loading = getDocument({
    data: new Uint8Array(await readFile(source.file)),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: `${join(home, 'cmaps')}/`,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    verbosity: 0,
  })
  process.on('unhandledRejection', ignore)
  try {
    const document = await loading.promise
    const pages: { lines: ReturnType<typeof linesOf>; height: number }[] = []
    let letters = 0
    for (let number = 1; number <= Math.min(document.numPages, mostPages) && letters < mostLetters; number++) {
      const page = await document.getPage(number)
      const lines = linesOf(piecesOf(await page.getTextContent()))
      pages.push({ lines, height: page.view[3] || 842 })
      letters += lines.reduce((sum, { text }) => sum + text.length, 0)
      page.cleanup()
    }
    if (letters < 20) throw noText(document.numPages)
    const { paragraphs, repeated } = paragraphsOf(pages)
    const hints = hintsOf((await document.getMetadata().catch(() => null))?.info as Info | undefined, repeated)
    yield {
      name: 'text.txt',
      path: 'text',
      bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`),
      hints,
      same: true,
      type: 'text/plain',
      role: 'article',
    }
    if (pages.length < document.numPages) yield { trouble: cutOff(pages.length, document.numPages), path: '' }
  } catch (thrown) {
    throw isTrouble(thrown) ? thrown : asTrouble(thrown)
  } finally {
    await loading.destroy().catch(ignore)
    setImmediate(() => process.off('unhandledRejection', ignore))
  }
}

function piecesOf(content: { readonly items: readonly unknown[] }): Piece[] {
  return content.items.flatMap((item): Piece[] => {
    const { str, transform, width, height } = item as { str?: unknown; transform?: readonly number[]; width?: number; height?: number }
    if (typeof str !== 'string' || !transform) return []
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
    return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: width ?? 0, size }]
  })
}

interface Info {
  readonly Title?: string
  readonly Author?: string
  readonly CreationDate?: string
  readonly Producer?: string
}

/** A title that a program made up is none; the day of making is a note, not the day of publication. */
function hintsOf(info: Info | undefined, repeated: readonly string[]): Hints {
  const title = info?.Title?.trim()
  const author = info?.Author?.trim()
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(info?.CreationDate ?? '')
  const notes = [
    ...(made ? [`The file says that it was made on ${made[1]}-${made[2]}-${made[3]}; that is not the day of publication.`] : []),
    ...repeated.slice(0, 20).map((line) => `Left out, since it stands on several pages: ${line.slice(0, 200)}`),
  ]
  return {
    ...(title && !/\.(?:docx?|pdf|indd|odt)$|^(?:untitled|microsoft word)/i.test(title) ? { title } : {}),
    ...(author ? { authors: [author] } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    charset: 'utf-8',
    madeBy: 'collect/pdf 1',
  }
}

const noText = (pages: number) =>
  new Trouble(
    'PDF_HAS_NO_TEXT',
    `The PDF holds ${pages} page${pages === 1 ? '' : 's'} and no text: it is made of pictures, as scans are.`,
    'Run it through a program that recognises text (for example `ocrmypdf in.pdf out.pdf`), and add the result beside it.',
    { facts: { pages } },
  )

const cutOff = (read: number, pages: number) =>
  new Trouble('PDF_TOO_LARGE', `${read} of ${pages} pages were read.`, 'Split the PDF, and add the parts.', { facts: { read, pages } })

function asTrouble(thrown: unknown): Trouble {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'PasswordException')
    return new Trouble(
      'PDF_ENCRYPTED',
      'The PDF asks for a password.',
      'Open it with the password, save it without one, and add that file.',
      { cause: thrown },
    )
  const why = thrown instanceof Error ? thrown.message.slice(0, 200) : 'unknown'
  return new Trouble(
    'PDF_BROKEN',
    `The PDF cannot be read: ${why}.`,
    'Open it in a PDF program; if it opens there, print it into a new PDF and add that.',
    { cause: thrown },
  )
}
