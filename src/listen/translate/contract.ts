/**
 * What an engine that translates is: segments in, the same segments out, each under its own number.
 *
 * The original always stands beside it. A lost or an extra segment fails the run; numbers, names, negation and hedges are
 * compared afterwards (`check.ts`), and what is lost is shown, never repaired.
 */
import { type Stop, Trouble } from '../../model/index.ts'

export interface Segment {
  readonly id: number
  readonly text: string
}

export interface TranslateAsk {
  readonly from: string
  readonly to: string
  /** Words that are to be rendered in one way. */
  readonly glossary?: Readonly<Record<string, string>> | undefined
}

export interface Translator {
  readonly name: 'chat' | 'libretranslate' | 'deepl' | 'bergamot'
  readonly version: string
  readonly model: string | null
  /** Where the words go; a third party is warned of and logged. */
  readonly goesTo: 'this machine' | 'a server that the user named' | 'a third party'
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>
  /** Most segments of one question. */
  readonly batch: number
  /** Languages on the way, e.g. English between Russian and Ukrainian; said in the record. */
  pivot(ask: TranslateAsk): string | null
  translate(segments: readonly Segment[], ask: TranslateAsk, signal?: Stop): Promise<Segment[]>
}

/** Hold an answer to its question: same numbers, same count. @throws {Trouble} `TRANSLATION_LOST` */
export function sameSegments(asked: readonly Segment[], got: readonly Segment[], name: string): Segment[] {
  const byId = new Map(got.map((segment) => [segment.id, segment]))
  const missing = asked.filter(({ id, text }) => text.trim() !== '' && !byId.get(id)?.text.trim())
  if (missing.length === 0 && got.length === asked.length && byId.size === asked.length)
    return asked.map(({ id }) => byId.get(id) as Segment)
  throw new Trouble(
    'TRANSLATION_LOST',
    `${name} gave back ${got.length} segments for ${asked.length}${missing[0] ? `; the ${missing[0].id + 1}. is missing or empty` : ''}. Nothing of it was kept.`,
    'Try again, with fewer turns at once or another model.',
  )
}
