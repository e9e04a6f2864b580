/** Limits on foreign input (design: clean.md 3.2 and 3.3). All sizes in bytes, times in milliseconds. */

/** First bytes that are looked at to tell what a thing is. */
export const headBytes = 65_536

/** The largest text or page that is read as one article. */
export const articleBytes = 20_000_000

/** Folders and archives. */
export const archiveLimits = {
  entries: 20_000,
  unpackedBytes: 2_000_000_000,
  entryBytes: 500_000_000,
  /** Unpacked to packed, above `ratioFrom` unpacked bytes. */
  ratio: 200,
  ratioFrom: 1_000_000,
  nesting: 3,
  nameBytes: 255,
} as const

/** Folders: more entries than an archive, since they are on this disk already. */
export const folderLimits = { entries: 200_000, depth: 64 } as const

/**
 * What may come out of one container, with all that lies nested in it: a hundred megabytes from anything, two hundred
 * times its own size, and two gigabytes (or twenty times its size, for large ones) at the very most. Honest archives
 * stay far below; a bomb in a bomb in a bomb does not.
 */
export const treeLimit = (packedBytes: number): number =>
  Math.min(100_000_000 + archiveLimits.ratio * packedBytes, archiveLimits.unpackedBytes + 20 * packedBytes)

/** One exchange with a server. */
export interface FetchLimits {
  readonly connectTime: number
  readonly firstByteTime: number
  readonly totalTime: number
  readonly wireBytes: number
  readonly unpackedBytes: number
  readonly redirects: number
}

export const fetchLimits: FetchLimits = {
  connectTime: 10_000,
  firstByteTime: 30_000,
  totalTime: 120_000,
  wireBytes: 50_000_000,
  unpackedBytes: 200_000_000,
  redirects: 10,
}
