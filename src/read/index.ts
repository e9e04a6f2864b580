/** Read: article or turns in, statements out. The order of the stages is told in `README.md` and in `read-article.ts`. */
export { languageFor, languages } from './languages/index.ts'
export { printReading } from './print-reading.ts'
export { longestText, type ReadOptions, read } from './read-article.ts'
export { articleOfTurns, readTurns, type TurnText } from './read-turns.ts'
export { readVersion } from './version.ts'
