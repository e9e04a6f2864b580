/**
 * Recovery: from whatever a crash left, back to the last acknowledged entry.
 *
 * Order of writing: content lines (fsynced, then acknowledged), bundles and tiles, and now and then a checkpoint, before
 * which bundles and tiles are fsynced. So after a crash
 *   - up to the checkpoint everything must be there: if not, it is no crash, and we refuse to write on;
 *   - what the bundles hold beyond it had its content durable before: a missing line is a cut;
 *   - content beyond the bundles is whole lines, which are taken in, and at most one torn end, which is cut off.
 * Bundles and tiles beyond the checkpoint are written anew. A changed line is not looked for here: `audit` names it.
 */
import fs from 'node:fs'
import { Trouble } from '../../model/trouble.ts'
import { cutFile, disk, fileSize } from '../disk.ts'
import { commitmentOf, parseLine, readLines } from './content.ts'
import { readLatest } from './heads.ts'
import { type Hash, treeRoot } from './merkle.ts'
import { type Signer, verifyCheckpoint } from './note.ts'
import { contentFile, countBundled, MissingHashes, readCommitment, subtreeReader, tileWidth } from './tiles.ts'
import { openTree, type Tree, trimTreeFiles } from './tree.ts'

export interface Recovered {
  readonly tree: Tree
  /** Entries whose tree files were made again. */
  readonly redone: number
  /** Bytes of a torn, never acknowledged end that were cut off. */
  readonly cut: number
}

/**
 * Bring the journal to its last acknowledged state.
 *
 * @throws {Trouble} `LOG_CUT` when entries that were committed are gone, `LOG_CHANGED` when the signed head does not fit
 */
export async function recover(journal: string, signer: Signer): Promise<Recovered> {
  const signed = checkSigned(journal, signer)
  const bundled = countBundled(journal)
  if (bundled < signed) throw logCut(journal, signed, bundled)
  const tree = openTree(journal, signed)
  await regrow(journal, tree, bundled)
  const cut = await takeIn(journal, tree)
  await trimTreeFiles(journal, tree.size())
  return { tree, redone: tree.size() - signed, cut }
}

/** Size of the signed head, after checking that the tiles still hash to its root. */
function checkSigned(journal: string, signer: Signer): number {
  const head = readLatest(journal)
  if (!head) {
    if (countBundled(journal) > 1) throw logChanged(journal, 'its signed checkpoint is missing or cannot be read')
    return 0
  }
  if (!verifyCheckpoint(head, signer.publicKey) || head.origin !== signer.origin)
    throw logChanged(journal, 'its checkpoint is not signed by its key')
  try {
    const root = Buffer.from(treeRoot(head.size, subtreeReader(journal))).toString('base64')
    if (root !== head.root) throw logChanged(journal, 'its hashes do not lead to the signed root')
  } catch (error) {
    if (error instanceof MissingHashes) throw logCut(journal, head.size, null)
    throw error
  }
  return head.size
}

/** Grow the tree again from the bundles, which were written after their content was durable. */
async function regrow(journal: string, tree: Tree, bundled: number): Promise<void> {
  while (tree.size() < bundled) {
    const end = Math.min(bundled, (Math.floor(tree.size() / tileWidth) + 1) * tileWidth)
    const commitments: Hash[] = []
    for (let index = tree.size(); index < end; index++) {
      const commitment = readCommitment(journal, index)
      if (!commitment) throw logChanged(journal, `its bundle does not hold entry ${index}`)
      commitments.push(commitment)
    }
    await tree.grow(commitments)
  }
}

/** Take in whole lines that the bundles do not know yet; cut off what follows them. @returns bytes cut */
async function takeIn(journal: string, tree: Tree): Promise<number> {
  let cut = 0
  for (let n = Math.floor(tree.size() / tileWidth); ; n++) {
    const file = contentFile(journal, n)
    const known = Math.max(0, Math.min(tileWidth, tree.size() - n * tileWidth))
    if (!fs.existsSync(file)) {
      if (known > 0) throw logCut(journal, tree.size(), n * tileWidth)
      return cut
    }
    const lines = readLines(journal, n)
    const whole = lines.filter((line) => line.whole).length
    if (whole < known) throw logCut(journal, tree.size(), n * tileWidth + whole)
    const fresh: Hash[] = []
    for (const line of lines.slice(known, tileWidth)) {
      const said = line.whole ? parseLine(line.bytes) : null
      if (!said || said === 'erased' || said.index !== n * tileWidth + known + fresh.length) break
      fresh.push(commitmentOf(line.bytes))
    }
    if (fresh.length > 0) await disk.sync(file)
    await tree.grow(fresh)
    const end = lines[known + fresh.length]?.start ?? fileSize(file)
    cut += fileSize(file) - end
    await cutFile(file, end)
    if (known + fresh.length < tileWidth) return cut + (await dropContentAfter(journal, n))
  }
}

/** Content files after a torn one were never acknowledged. */
async function dropContentAfter(journal: string, n: number): Promise<number> {
  let dropped = 0
  for (let next = n + 1; fs.existsSync(contentFile(journal, next)); next++) {
    dropped += fileSize(contentFile(journal, next))
    fs.rmSync(contentFile(journal, next))
  }
  return dropped
}

function logCut(journal: string, expected: number, found: number | null): Trouble {
  const rest = found === null ? 'some of them are gone' : `${found} are there`
  return new Trouble(
    'LOG_CUT',
    `The custody log in ${journal} had ${expected} entries, ${rest}. This is not what a crash leaves.`,
    'Run `hearsay audit` to see what is missing, then put the journal folder back from a backup.',
    { facts: { path: journal, expected, found } },
  )
}

function logChanged(journal: string, how: string): Trouble {
  return new Trouble(
    'LOG_CHANGED',
    `The custody log in ${journal} is not as it was signed: ${how}.`,
    'Run `hearsay audit` to see the first wrong byte, then put the journal folder back from a backup.',
    { facts: { path: journal } },
  )
}
