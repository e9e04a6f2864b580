/** Entries of live blogs in any HTML tree. */
export { type LiveEntry, liveEntries, mayBeLive } from './find-entries.ts'
