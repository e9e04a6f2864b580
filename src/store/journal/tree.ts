/**
 * The tree on disk: the right edge in memory, bundles and tiles in files.
 *
 * Everything here can be made again from the content lines, so an entry is acknowledged when its line is durable. The
 * files of the tree become durable before the next checkpoint is signed: what is signed can be shown.
 */
import fs from 'node:fs'
import path from 'node:path'
import { cutFile, disk, makeDirectory } from '../disk.ts'
import { type Edge, type Hash, hashLeaf, openEdge } from './merkle.ts'
import { bundleEntry, bundleEntryBytes, bundleFile, hashBytes, subtreeReader, tileFile, tileWidth } from './tiles.ts'

export interface Tree {
  readonly size: () => number
  readonly root: () => Hash
  /** Add commitments at the right edge. @returns their leaf hashes */
  readonly grow: (commitments: readonly Hash[]) => Promise<Hash[]>
  /** Returns when all that was grown is durable. */
  readonly settle: () => Promise<void>
}

/** Bytes gathered for one place in one file. */
interface Run {
  readonly file: string
  readonly position: number
  readonly parts: Uint8Array[]
}

/** The tree of the first `size` entries of a journal, ready to grow. */
export function openTree(journal: string, size: number): Tree {
  let edge: Edge = openEdge(size, subtreeReader(journal))
  const unsettled = new Set<string>()
  const newNames = new Set<string>()
  return {
    size: () => edge.size(),
    root: () => edge.root(),
    async grow(commitments) {
      const before = edge.size()
      try {
        const { leaves, runs } = layOut(journal, edge, commitments)
        for (const run of runs) {
          if (!fs.existsSync(run.file)) newNames.add(path.dirname(run.file))
          await makeDirectory(path.dirname(run.file))
          disk.writeAt(run.file, run.position, Buffer.concat(run.parts))
          unsettled.add(run.file)
        }
        return leaves
      } catch (error) {
        await trimTreeFiles(journal, before)
        edge = openEdge(before, subtreeReader(journal))
        throw error
      }
    },
    async settle() {
      for (const file of unsettled) await disk.sync(file)
      for (const directory of newNames) await disk.syncDirectory(directory)
      unsettled.clear()
      newNames.clear()
    },
  }
}

/** Push the commitments on the edge and gather what must be written: one run a file. */
function layOut(journal: string, edge: Edge, commitments: readonly Hash[]): { leaves: Hash[]; runs: Run[] } {
  const runs = new Map<string, Run>()
  const add = (file: string, position: number, bytes: Uint8Array) => {
    const run = runs.get(file)
    if (run) run.parts.push(bytes)
    else runs.set(file, { file, position, parts: [bytes] })
  }
  const leaves = commitments.map((commitment) => {
    const index = edge.size()
    const leaf = hashLeaf(commitment)
    add(bundleFile(journal, Math.floor(index / tileWidth)), (index % tileWidth) * bundleEntryBytes, bundleEntry(commitment))
    edge.push(leaf, (level, node, hash) => {
      if (level % 8 === 0) add(tileFile(journal, level / 8, Math.floor(node / tileWidth)), (node % tileWidth) * hashBytes, hash)
    })
    return leaf
  })
  return { leaves, runs: [...runs.values()] }
}

/** Cut bundles and tiles back to `size` entries: what a failed or interrupted write left behind. */
export async function trimTreeFiles(journal: string, size: number): Promise<void> {
  await cutFile(bundleFile(journal, Math.floor(size / tileWidth)), (size % tileWidth) * bundleEntryBytes)
  let nodes = size
  for (let level = 0; nodes > 0 || level === 0; level++) {
    await cutFile(tileFile(journal, level, Math.floor(nodes / tileWidth)), (nodes % tileWidth) * hashBytes)
    nodes = Math.floor(nodes / tileWidth)
  }
}
