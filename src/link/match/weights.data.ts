/** Weights of the ranking score and of the probability, and where a match is accepted or suggested. Fitted by `bench/link-fit.ts`. */
interface Fitted {
  readonly rank: Readonly<Record<string, number>>
  readonly list: Readonly<Record<string, number>>
  readonly pair: Readonly<Record<string, number>>
  /** Of quotes that are left over between two accounts of one call. */
  readonly context: Readonly<Record<string, number>>
}
export const weights: Readonly<Record<'same-language' | 'cross-language', Fitted>> = {
  'same-language': {
    rank: { harmonic: 1.491, coverShort: 2.382, coverLong: 1.146, window: 2.908, evidence: 2.905, rarest: 3.216, run: 1.681, bigrams: 0.533, numbers: 0.655, clash: -0.323, length: 0.872, short: -0.011, cosine: 1.532, exact: 1.021, asks: 0.116 },
    list: { harmonic: 1.003, coverShort: 1.826, coverLong: 0.520, window: 1.573, evidence: 0.467, rarest: 1.954, run: 0.082, bigrams: 1.298, numbers: -0.251, clash: -1.416, length: 1.514, short: -1.432, cosine: 0.816, exact: 1.503, asks: 0.000, score: -0.122, lead: 0.379, leadBack: 0.245, bias: -2.108 },
    pair: { harmonic: 1.775, coverShort: 1.869, coverLong: 1.497, window: 2.022, evidence: -0.688, rarest: 0.399, run: -0.160, bigrams: 1.838, numbers: 0.412, clash: -0.150, length: 1.267, short: -1.709, cosine: 1.731, exact: 0.519, asks: 0.000, score: 0.146, lead: 0.251, leadBack: 0.353, bias: -1.671 },
    context: { harmonic: 1.420, coverShort: 1.065, coverLong: 0.798, window: 1.509, evidence: -0.556, rarest: 0.510, run: -0.136, bigrams: 0.737, numbers: 0.127, clash: -0.688, length: 0.739, short: -1.200, cosine: 1.275, exact: 1.508, asks: 0.000, score: 0.140, lead: 0.401, leadBack: 0.288, order: 2.359, beside: 2.494, company: -1.768, bias: -0.900 },
  },
  'cross-language': {
    rank: { harmonic: 3.332, coverShort: 2.481, coverLong: 3.570, window: 2.972, evidence: 3.105, rarest: 3.504, run: 2.326, bigrams: 1.774, numbers: 0.488, clash: -1.390, length: 3.272, short: -4.236, cosine: 3.095, exact: 1.002, asks: 2.185 },
    list: { harmonic: 0.423, coverShort: -1.008, coverLong: 0.994, window: -0.401, evidence: 0.629, rarest: 0.686, run: -0.127, bigrams: 0.267, numbers: -0.385, clash: -0.607, length: 0.137, short: -0.948, cosine: 0.303, exact: -0.019, asks: 0.000, score: -0.010, lead: 0.686, leadBack: 0.420, bias: -2.887 },
    pair: { harmonic: -0.091, coverShort: -0.702, coverLong: -0.539, window: 0.223, evidence: -0.018, rarest: -0.627, run: -0.116, bigrams: -0.948, numbers: 0.579, clash: 0.801, length: -0.378, short: -0.460, cosine: -0.689, exact: -0.297, asks: 0.000, score: 0.649, lead: 0.069, leadBack: 0.378, bias: -0.557 },
    context: { harmonic: -0.105, coverShort: 0.704, coverLong: -1.338, window: 0.302, evidence: 0.442, rarest: -0.981, run: 0.747, bigrams: -0.955, numbers: -0.297, clash: 0.078, length: -0.023, short: -0.053, cosine: -0.827, exact: 1.492, asks: 0.000, score: 0.479, lead: -0.165, leadBack: 0.430, order: 1.514, beside: 3.229, company: -4.181, bias: 0.016 },
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
