/** The store: sealed exhibits, the custody log, the projection, jobs. The desk comes in here. See README.md. */
export { auditStore } from './audit/audit.ts'
export { makeDirectory } from './disk.ts'
export { parseCheckpoint, verifyCheckpoint } from './journal/note.ts'
export { verifyConsistency, verifyInclusion } from './journal/verify-proof.ts'
export { openStore, type StoreOptions } from './open-store.ts'
