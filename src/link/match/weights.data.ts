/** Weights of the ranking score and of the probability, and where a match is accepted or suggested. Fitted by `bench/link-fit.ts`. */
interface Fitted {
  readonly rank: Readonly<Record<string, number>>
  readonly list: Readonly<Record<string, number>>
  readonly pair: Readonly<Record<string, number>>
}
export const weights: Readonly<Record<'same-language' | 'cross-language', Fitted>> = {
  'same-language': {
    rank: { harmonic: 2.121, coverShort: 1.899, coverLong: 2.116, window: 2.389, evidence: 2.679, rarest: 3.209, run: 1.518, bigrams: 0.533, numbers: 0.773, clash: -0.333, length: 0.570, short: 0.083, cosine: 2.090, exact: 0.679 },
    list: { harmonic: 0.763, coverShort: 1.947, coverLong: 0.115, window: 1.636, evidence: 0.491, rarest: 2.099, run: 0.253, bigrams: 1.275, numbers: -0.364, clash: -1.375, length: 1.612, short: -1.448, cosine: 0.643, exact: 1.752, score: -0.139, lead: 0.405, leadBack: 0.261, bias: -2.208 },
    pair: { harmonic: 1.790, coverShort: 2.027, coverLong: 1.340, window: 2.076, evidence: -0.740, rarest: 0.570, run: -0.235, bigrams: 2.187, numbers: 0.032, clash: -0.910, length: 1.311, short: -1.712, cosine: 1.783, exact: 0.652, score: 0.145, lead: 0.251, leadBack: 0.365, bias: -1.599 },
  },
  'cross-language': {
    rank: { harmonic: 3.585, coverShort: 2.310, coverLong: 4.170, window: 2.830, evidence: 3.024, rarest: 2.280, run: 2.495, bigrams: 1.393, numbers: 0.619, clash: -1.414, length: 4.339, short: -5.074, cosine: 3.365, exact: 0.448 },
    list: { harmonic: 2.789, coverShort: 1.724, coverLong: 3.025, window: 2.127, evidence: 0.769, rarest: 1.831, run: 0.760, bigrams: 1.674, numbers: -0.048, clash: -1.042, length: 2.062, short: -2.010, cosine: 2.236, exact: -0.683, score: -0.608, lead: 0.744, leadBack: 0.407, bias: -3.897 },
    pair: { harmonic: 0.092, coverShort: -0.694, coverLong: -0.768, window: 0.515, evidence: 0.525, rarest: 0.057, run: 0.070, bigrams: -0.335, numbers: 0.703, clash: 1.049, length: -0.967, short: -0.309, cosine: -0.554, exact: 1.243, score: 0.586, lead: 0.043, leadBack: 0.391, bias: -0.785 },
  },
}
/** `short` holds for a quote whose words weigh less than e^shortWeight - 1 nats. */
export const limits = {
  'same-language': { accept: 0.85, short: 0.97 },
  'cross-language': { accept: 0.75, short: 0.97 },
  shortWeight: 3.6,
  fewQuotes: 0.5,
  pair: { accept: 0.9, suggest: 0.5 },
} as const
