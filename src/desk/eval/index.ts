/**
 * The judge of `read`: gold documents in, figures out.
 *
 * `evaluate` runs an engine over a folder of gold files and counts with the metrics of the read design (docs/gold.md
 * says how a case is written). The engine is handed in, so the judge knows nothing of how it works.
 */
import type { PrintedReading } from '../../model/index.ts'
import type { GoldDocument } from './gold-types.ts'
import { loadGold } from './load-gold.ts'
import { scoreReading } from './score-reading.ts'
import type { DocumentScore, EvalReport } from './scores.ts'

export { caseFromReading } from './case-from-reading.ts'
export { figuresOf } from './count.ts'
export type { GoldDocument } from './gold-types.ts'
export { loadGold } from './load-gold.ts'
export { printEval } from './print-eval.ts'
export { scoreReading } from './score-reading.ts'

/** What the engine is told about a document: the text and what a page would tell about itself. */
export interface EvalInput {
  readonly id: string
  readonly text: string
  readonly lang: string
  /** `YYYY-MM-DD`, when the gold file says so. */
  readonly published: string | null
}

export type ReadFn = (input: EvalInput) => PrintedReading

const SILENT: Omit<PrintedReading, 'article'> = {
  ...{ calls: [], statements: [], positions: [], relays: [], echoes: [], times: [], names: [] },
  version: { code: '', lexicon: '', weights: null },
}

function silence(text: string): PrintedReading {
  const none = { path: null, title: null, outlet: null, authors: [], published: null, updated: null, language: null, translatedFrom: null }
  return {
    article: { ...none, canonical: null, text, blocks: [], removed: [], captions: [], credits: [], asides: [], notes: [] },
    ...SILENT,
  }
}

/** The kinds of the errors are kept for the test half, their words are not: nobody can tune to what nobody sees. */
function veiled(score: DocumentScore): DocumentScore {
  return score.half === 'train' ? score : { ...score, errors: score.errors.map(({ kind }) => ({ kind, passage: '', wanted: '', got: '' })) }
}

/** Runs the engine over every gold document under `dir`. Throws only when the gold itself is broken. */
export function evaluate(dir: string, readFn: ReadFn): EvalReport {
  const failed: { id: string; message: string }[] = []
  const run = (gold: GoldDocument): PrintedReading => {
    try {
      return readFn({ id: gold.id, text: gold.text, lang: gold.lang, published: gold.published })
    } catch (error) {
      failed.push({ id: gold.id, message: error instanceof Error ? error.message : String(error) })
      return silence(gold.text)
    }
  }
  return { documents: loadGold(dir).map((gold) => veiled(scoreReading(gold, run(gold)))), failed }
}
