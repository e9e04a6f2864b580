/** Version of the reading rules: part of every result, so that findings can be told apart after an upgrade. */
export const readVersion = { code: '0.1.0', lexicon: '1', weights: null } as const
