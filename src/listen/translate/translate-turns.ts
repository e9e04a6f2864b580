/** Turns go to a translator in batches, come back under their own numbers, and are compared with their originals. */
import { isTrouble, type Stop, type TranslationFlag } from '../../model/index.ts'
import { checkTranslation } from './check.ts'
import type { Segment, TranslateAsk, Translator } from './contract.ts'

export interface TranslatedTurn {
  readonly turn: number
  readonly text: string
  readonly flags: readonly TranslationFlag[]
}

export interface TranslateRun {
  readonly ask: TranslateAsk
  readonly signal?: Stop | undefined
  readonly report?: (done: number, total: number) => void
}

const mostLetters = 6000

/** @throws {Trouble} `TRANSLATION_…`, `SERVER_…`, `ENGINE_…`, `STOPPED` */
export async function translateTurns(translator: Translator, turns: readonly string[], run: TranslateRun): Promise<TranslatedTurn[]> {
  const segments = turns.map((text, id) => ({ id, text })).filter(({ text }) => text.trim() !== '')
  const out: TranslatedTurn[] = []
  for (const batch of batchesOf(segments, translator.batch)) {
    for (const { id, text } of await oneBatch(translator, batch, run))
      out.push({ turn: id, text, flags: checkTranslation(turns[id] ?? '', text, run.ask.from, run.ask.to) })
    run.report?.(out.length, segments.length)
  }
  return out
}

function batchesOf(segments: readonly Segment[], most: number): Segment[][] {
  const batches: Segment[][] = []
  let letters = 0
  for (const segment of segments) {
    const last = batches.at(-1)
    letters += segment.text.length
    if (last && last.length < most && letters <= mostLetters) last.push(segment)
    else {
      batches.push([segment])
      letters = segment.text.length
    }
  }
  return batches
}

/** A model that loses count in a batch may keep it in single turns; where it does not, the run fails. */
async function oneBatch(translator: Translator, batch: readonly Segment[], { ask, signal }: TranslateRun): Promise<Segment[]> {
  try {
    return await translator.translate(batch, ask, signal)
  } catch (thrown) {
    if (!isTrouble(thrown) || thrown.code !== 'TRANSLATION_LOST' || batch.length === 1) throw thrown
  }
  const single: Segment[] = []
  for (const segment of batch) single.push(...(await translator.translate([segment], ask, signal)))
  return single
}
