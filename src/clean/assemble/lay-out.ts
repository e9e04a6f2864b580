/**
 * The last stop: pieces become one text with blocks, and lists of captions, asides and removed pieces.
 *
 * Blocks are joined by one blank line. What was left out is told with the offset at which the next kept block begins.
 */
import type { Aside, Block, Caption, Removed } from '../../model/index.ts'
import type { Piece } from '../piece.ts'

/** The parts of an article that come from its pieces. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly captions: readonly Caption[]
  readonly asides: readonly Aside[]
  readonly removed: readonly Removed[]
}

const gap = '\n\n'

/** Lay pieces out in their order. Empty pieces are skipped. */
export function layOut(pieces: readonly Piece[]): Layout {
  const blocks: Block[] = []
  const captions: Caption[] = []
  const removed: Removed[] = []
  const reasons: (string | undefined)[] = []
  const texts: string[] = []
  let length = 0
  for (const { text, source, verdict } of pieces) {
    if (text === '') continue
    const at = length === 0 ? 0 : length + gap.length
    if ('keep' in verdict) {
      blocks.push({ kind: verdict.keep, span: [at, at + text.length], source, score: verdict.score })
      reasons.push(verdict.aside)
      texts.push(text)
      length = at + text.length
    } else if ('drop' in verdict) {
      removed.push({ text, kind: verdict.drop, rule: verdict.rule, because: verdict.because, at, source })
    } else captions.push({ text, credit: verdict.credit, image: verdict.image, at, source })
  }
  const inside = <T extends { readonly at: number }>(list: readonly T[]) => list.map((one) => ({ ...one, at: Math.min(one.at, length) }))
  return { text: texts.join(gap), blocks, captions: inside(captions), removed: inside(removed), asides: asidesOf(blocks, reasons) }
}

/** Neighbouring blocks with the same reason are one aside. */
function asidesOf(blocks: readonly Block[], reasons: readonly (string | undefined)[]): Aside[] {
  const asides: Aside[] = []
  blocks.forEach((block, index) => {
    const because = reasons[index]
    if (because === undefined) return
    const last = asides.at(-1)
    if (last && reasons[index - 1] === because && last.because === because) {
      asides[asides.length - 1] = { span: [last.span[0], block.span[1]], because }
    } else asides.push({ span: block.span, because })
  })
  return asides
}
