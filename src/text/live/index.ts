/** Entries of live blogs in any HTML tree. */
export { type LiveEntry, type LiveNode, liveEntries, mayBeLive } from './find-entries.ts'
