/** Copies of texts: fingerprints to find candidates, containment to weigh them, alignment to show the passages. */
export { alignCopies } from './align.ts'
export { containment, fingerprintsOf, worthAligning } from './fingerprints.ts'
export { bandKeys, minHash } from './min-hash.ts'
