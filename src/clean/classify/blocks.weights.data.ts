/** Weights of the block classifier: numbers about form, no text. Made by `bench/train-blocks.ts`; never edited by hand. */
import type { TreeWeights } from './trees.ts'

export const firstWeights: TreeWeights = { features: [], bias: 0, threshold: 0.5, roots: [], feature: [], value: [], left: [] }
export const secondWeights: TreeWeights = { features: [], bias: 0, threshold: 0.5, roots: [], feature: [], value: [], left: [] }
