/**
 * The custody log, opened: append, read, prove, sign.
 *
 * `append` returns when the entry is durable; the head is signed soon after (a quarter of a second without news, two
 * seconds at most, and on closing), and at once when somebody asks for it. Start reading at `commit.ts`; what a crash
 * leaves is in `recover.ts`, the files in `tiles.ts`.
 */
import path from 'node:path'
import type { Checkpoint, CustodyEntry, CustodyEvent, EventBody } from '../../model/event.ts'
import type { Clock, Custody } from '../../model/ports.ts'
import { Trouble } from '../../model/trouble.ts'
import { canonicalJson } from '../canonical.ts'
import { diskTrouble, makeDirectory } from '../disk.ts'
import { type Committer, openCommitter, type Prepared } from './commit.ts'
import { eraseLine, finishErasure, forgetIntent, noteIntent } from './erase.ts'
import { keep, readLatest, writeLatest } from './heads.ts'
import { hasKey, makeKey, readSigner } from './key.ts'
import { consistencyPath, inclusionPath } from './merkle.ts'
import { type Signer, signCheckpoint } from './note.ts'
import { readEntries } from './read.ts'
import { recover } from './recover.ts'
import { countBundled, subtreeReader } from './tiles.ts'
import type { Tree } from './tree.ts'

/** The journal with what only the store uses. */
export interface OpenJournal extends Omit<Custody, 'about' | 'ofKind'> {
  readonly origin: string
  /** What the opening had to mend: entries taken in again, torn bytes cut. */
  readonly recovered: { readonly redone: number; readonly cut: number }
  close(): Promise<void>
}

export interface JournalOptions {
  readonly workspace: string
  readonly clock: Clock
  readonly program: string
  /** Told of every durable entry, in order, before its appender is. */
  readonly onEntries: (entries: readonly CustodyEntry[]) => void
}

const quietMilliseconds = 250
const patienceMilliseconds = 2000
const largestEvent = 4 * 1024 * 1024

/** Open the log in `<dir>/journal`, making it when there is none. */
export async function openJournal(dir: string, options: JournalOptions): Promise<OpenJournal> {
  const journal = path.join(dir, 'journal')
  await makeDirectory(journal)
  const signer = hasKey(journal) || countBundled(journal) > 0 ? readSigner(journal) : await makeKey(journal)
  const { tree, redone, cut } = await recover(journal, signer)
  await finishErasure(journal, tree.size())
  const committer = openCommitter(journal, tree)
  const head = openHead(journal, tree, signer, committer)
  const opened = { ...writing(journal, options, tree, committer, head), ...reading(journal, () => tree.size()) }
  const result = { ...opened, origin: signer.origin, recovered: { redone, cut }, close: () => head.close() }
  if (tree.size() === 0) await result.append({ kind: 'store-opened', store: signer.origin, program: options.program }, 'hearsay')
  await head.sign()
  return result
}

/** The log for readers alone: nothing is recovered, nothing may be appended. */
export function readJournal(dir: string): OpenJournal {
  const journal = path.join(dir, 'journal')
  const size = countBundled(journal)
  const refuse = async (): Promise<never> => {
    throw new Trouble(
      'STORE_READ_ONLY',
      `The store in ${dir} is open for reading only.`,
      'Close the other program that uses it, then open it for writing.',
      { facts: { path: dir } },
    )
  }
  return {
    ...reading(journal, () => size),
    append: refuse,
    appendAll: refuse,
    erase: refuse,
    checkpoint: async () => readLatest(journal) ?? refuse(),
    origin: readLatest(journal)?.origin ?? '',
    recovered: { redone: 0, cut: 0 },
    close: async () => undefined,
  }
}

type Writing = Pick<Custody, 'append' | 'appendAll' | 'checkpoint' | 'erase'>
type Reading = Pick<Custody, 'entries' | 'size' | 'proveInclusion' | 'proveConsistency'>

function writing(journal: string, options: JournalOptions, tree: Tree, committer: Committer, head: Head): Writing {
  const appendAll = async (bodies: readonly EventBody[], who: string) => {
    if (bodies.length === 0) return []
    const prepared = bodies.map((what) => prepare({ workspace: options.workspace, who, when: options.clock.now(), what }))
    const entries = await committer.commit(prepared)
    options.onEntries(entries)
    head.due()
    return entries
  }
  const append = async (what: EventBody, who: string) => first(await appendAll([what], who))
  return {
    appendAll,
    append,
    async erase(entry, why, who) {
      if (!(entry >= 0 && entry < tree.size())) throw new Error(`the log has no entry ${entry}`)
      await noteIntent(journal, { entry, size: tree.size() })
      const tombstone = await append({ kind: 'content-erased', entry, why }, who)
      await committer.rewrite(() => eraseLine(journal, entry))
      await forgetIntent(journal)
      return tombstone
    },
    async checkpoint() {
      const checkpoint = await head.sign()
      await keep(journal, checkpoint)
      return checkpoint
    },
  }
}

function reading(journal: string, size: () => number): Reading {
  const read = subtreeReader(journal)
  const base64 = (path: readonly Uint8Array[]) => path.map((hash) => Buffer.from(hash).toString('base64'))
  return {
    size,
    entries: async (from, limit) => readEntries(journal, from, limit, size()),
    proveInclusion: async (index, treeSize = size()) => base64(inclusionPath(index, treeSize, read)),
    proveConsistency: async (from, to = size()) => base64(consistencyPath(from, to, read)),
  }
}

function prepare(event: CustodyEvent): Prepared {
  const canonical = canonicalJson(event)
  if (canonical.length > largestEvent) {
    throw new Trouble(
      'ENTRY_TOO_LARGE',
      `A custody entry (${event.what.kind}) of ${canonical.length} characters is too large; ${largestEvent} are allowed.`,
      'Bring long material as an exhibit of its own and refer to it.',
    )
  }
  return { event, canonical }
}

function first(entries: readonly CustodyEntry[]): CustodyEntry {
  const [entry] = entries
  if (!entry) throw new Error('an append made no entry')
  return entry
}

interface Head {
  /** Something was appended: sign before long. */
  readonly due: () => void
  readonly sign: () => Promise<Checkpoint>
  readonly close: () => Promise<void>
}

/** Signs between batches, never while one is written; the tree's files are durable before. */
function openHead(journal: string, tree: Tree, signer: Signer, committer: Committer): Head {
  let timer: NodeJS.Timeout | null = null
  let waitingSince = 0
  const signNow = async () => {
    const latest = readLatest(journal)
    if (latest?.size === tree.size() && latest.origin === signer.origin) return latest
    await tree.settle()
    const checkpoint = signCheckpoint(tree.size(), tree.root(), signer)
    await writeLatest(journal, checkpoint)
    return checkpoint
  }
  const sign = async () => {
    if (timer) clearTimeout(timer)
    timer = null
    return committer.between(signNow).catch((error) => {
      throw diskTrouble(error, path.join(journal, 'checkpoint'))
    })
  }
  return {
    sign,
    due() {
      if (timer && Date.now() - waitingSince > patienceMilliseconds) return
      if (timer) clearTimeout(timer)
      else waitingSince = Date.now()
      // A head that cannot be signed now (a full disk) is signed after the next entry or on closing.
      timer = setTimeout(() => void sign().catch(() => undefined), quietMilliseconds)
      timer.unref()
    },
    close: async () => {
      await sign()
    },
  }
}
