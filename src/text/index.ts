/** Text: offsets, words, phrases, sentences, blocks. Pure, and without a word of any language. */
export * from './cut-blocks.ts'
export * from './cut-words.ts'
export * from './match-phrases.ts'
export * from './split-sentences.ts'
