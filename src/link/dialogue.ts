/**
 * Short lines in order: "When will you come?", "I don't know", "Who sold the pump?". Each says too little to join two accounts;
 * half a dialogue of them in the same order on both sides says as much as a long sentence.
 */
import type { Note, QuoteMatch } from '../model/index.ts'

/** A pair that words alone refuse, with its places in both accounts. */
export interface Step {
  readonly match: QuoteMatch
  readonly a: number
  readonly b: number
}

/** At least so many lines in order, with so many words that say something between them, of so much of the shorter account. */
const least = { steps: 4, answered: 9, share: 0.6, p: 0.9 } as const
/** Nats at the least, for each further word, and at most. */
const weight = { least: 3, word: 0.5, most: 5 } as const

/** Can lines with so many answered words each come to a dialogue? A bound: order and probability are not known yet. */
export function mayReach(answered: readonly number[]): boolean {
  return answered.length >= least.steps && answered.reduce((sum, one) => sum + one, 0) >= least.answered
}

/** The longest run of steps that go forward on both sides. Quadratic in the lines of one pair of accounts, which are bounded. */
function forward(steps: readonly Step[]): Step[] {
  const sorted = [...steps].sort((x, y) => x.a - y.a || x.b - y.b)
  const best: { length: number; from: number }[] = []
  sorted.forEach((step, at) => {
    let found = { length: 1, from: -1 }
    for (let before = 0; before < at; before++) {
      const one = sorted[before]
      if (one && one.a < step.a && one.b < step.b && (best[before]?.length ?? 0) + 1 > found.length)
        found = { length: (best[before]?.length ?? 0) + 1, from: before }
    }
    best.push(found)
  })
  let at = best.reduce((most, one, place) => (one.length > (best[most]?.length ?? 0) ? place : most), 0)
  const run: Step[] = []
  for (; at >= 0 && best.length > 0; at = best[at]?.from ?? -1) run.unshift(sorted[at] as Step)
  return run
}

/**
 * The lines that two accounts have in the same order, when they are enough to be one dialogue; else nothing.
 *
 * @param steps pairs of each other's best, accepted or not
 * @param lines quotes of the account that has fewer
 */
export function dialogueOf(steps: readonly Step[], lines: number): { steps: readonly Step[]; note: Note } | null {
  const run = forward(steps.filter(({ match }) => match.p >= least.p))
  const answered = run.reduce((sum, { match }) => sum + (match.features.answered ?? 0), 0)
  if (run.length < least.steps || answered < least.answered || run.length < lines * least.share) return null
  const text = `${run.length} lines follow each other in the same order in both.`
  const nats = Math.min(weight.most, weight.least + weight.word * (answered - least.answered))
  return { steps: run, note: { rule: 'link/dialogue', weight: nats, text } }
}
