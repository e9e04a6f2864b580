/** The public page sets to measure on (dev halves), as `../shared/bench/pages` holds them. Nothing of them enters the project. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** One page with its answer. */
export interface GoldPage {
  readonly id: string
  readonly set: string
  readonly url: string
  readonly host: string
  /** 0–4; a host lies in one fold, whatever the set. */
  readonly fold: number
  readonly gold: {
    readonly articleBody?: string
    readonly with?: readonly string[]
    readonly without?: readonly string[]
    readonly date?: string | null
    readonly title?: string
    readonly authors?: readonly string[]
    readonly country?: string
  }
  bytes(): Uint8Array
}

/** Where the shared material lies, or null. */
export function sharedFolder(): string | null {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const folder = process.env.HEARSAY_SHARED ?? join(root, '..', 'shared')
  return existsSync(join(folder, 'bench', 'pages')) ? folder : null
}

/** Folds of the cross-validation. */
export const folds = 5

function foldOf(host: string): number {
  return createHash('sha256').update(`fold ${host}`).digest().readUInt32BE(0) % folds
}

/** Pages of a set in the order of its gold file. */
export function loadSet(set: string): GoldPage[] {
  const shared = sharedFolder()
  if (!shared) throw new Error('the page sets are not there: set HEARSAY_SHARED')
  const folder = join(shared, 'bench', 'pages', set)
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, GoldPage['gold'] & { url: string }>
  return Object.entries(gold).map(([id, answer]) => {
    const host = new URL(answer.url).hostname.replace(/^www\./, '').toLowerCase()
    return {
      id,
      set,
      url: answer.url,
      host,
      fold: foldOf(host),
      gold: answer,
      bytes: () => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    }
  })
}
