/** `hearsay match`: quotes of one file against quotes of another, without a store. Lines of `{id, lang, text}`. */
import { readFile } from 'node:fs/promises'
import { matchQuotes } from '../../link/index.ts'
import { Trouble } from '../../model/index.ts'
import { linkContext } from '../pipeline/link-context.ts'
import { loadEmbedder } from './embedder.ts'

interface QuoteLine {
  readonly id: string
  readonly lang: string
  readonly text: string
}

/**
 * Best five candidates of each query.
 *
 * @param engine folder of an optional engine that orders by meaning as well; off when there is none
 * @throws {Trouble} `FILE_UNREADABLE`, `LINE_MALFORMED`, those of `loadEmbedder`
 */
export async function matchFiles(
  queries: string,
  candidates: string,
  engine: string | null = null,
): Promise<ReturnType<typeof matchQuotes>> {
  const asked = await quoteLines(queries)
  const pool = await quoteLines(candidates)
  const languages = new Set([...asked, ...pool].map((line) => line.lang))
  const context = await linkContext([...languages])
  if (engine === null) return matchQuotes(asked, pool, context)
  const embed = await loadEmbedder(engine)
  const vectors = async (lines: readonly QuoteLine[]) => await embed(lines.map(({ text }) => text))
  return matchQuotes(asked, pool, { ...context, meanings: { queries: await vectors(asked), candidates: await vectors(pool) } })
}

async function quoteLines(path: string): Promise<QuoteLine[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Trouble(
      'FILE_UNREADABLE',
      `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      'Check the path and that you may read it.',
      { cause },
    )
  })
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [quoteLine(line, `${path}, line ${at + 1}`)]))
}

function quoteLine(line: string, where: string): QuoteLine {
  const value = parsed(line) as Partial<Record<'id' | 'lang' | 'text', unknown>> | null
  if (
    value &&
    typeof value === 'object' &&
    typeof value.text === 'string' &&
    (typeof value.id === 'string' || typeof value.id === 'number')
  ) {
    return { id: String(value.id), lang: typeof value.lang === 'string' ? value.lang : 'und', text: value.text }
  }
  throw new Trouble(
    'LINE_MALFORMED',
    `${where} is not an object with id, lang and text.`,
    'Write one JSON object a line: {"id": "q1", "lang": "uk", "text": "…"}.',
  )
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
