/** Weights of the ranking score and of the probability, and where a match is accepted or suggested. Fitted by `bench/link-fit.ts`. */
interface Fitted {
  readonly rank: Readonly<Record<string, number>>
  readonly accept: Readonly<Record<string, number>>
}
export const weights: Readonly<Record<'same-language' | 'cross-language', Fitted>> = {
  'same-language': { rank: { harmonic: 6, cosine: 6, run: 1, bigrams: 1, numbers: 0.5 }, accept: { bias: -9, score: 0.6, lead: 0.8, leadBack: 0.5, evidence: 0.9 } },
  'cross-language': { rank: { harmonic: 6, cosine: 6, bigrams: 1, numbers: 0.5 }, accept: { bias: -9, score: 0.6, lead: 0.8, leadBack: 0.5, evidence: 0.9 } },
}
export const limits = { 'same-language': { accept: 0.9, suggest: 0.5 }, 'cross-language': { accept: 0.9, suggest: 0.5 } } as const
