/** A child of `link-scale.ts`: compares the accounts of a stretch with their candidates, read from shared memory. */
import { parentPort, workerData } from 'node:worker_threads'
import { linkAccounts } from '../src/link/index.ts'
import type { Account } from '../src/model/index.ts'
import { tablesFor } from './link-sets.ts'

/** What the parent shares: accounts as JSON, where each begins, and their candidates (-1: none). */
export interface SharedAccounts {
  readonly bytes: SharedArrayBuffer
  readonly begins: SharedArrayBuffer
  readonly candidates: SharedArrayBuffer
  readonly most: number
}

if (parentPort) {
  const port = parentPort
  const shared = workerData as SharedAccounts
  const [bytes, begins, candidates] = [Buffer.from(shared.bytes), new Float64Array(shared.begins), new Int32Array(shared.candidates)]
  const read = (at: number) => JSON.parse(bytes.toString('utf8', begins[at], begins[at + 1])) as Account
  const tables = await tablesFor(['en', 'uk', 'ru'])
  port.on('message', ({ from, to }: { from: number; to: number }) => {
    const found: number[] = []
    let compared = 0
    for (let at = from; at < to; at++) {
      const own = candidates.subarray(at * shared.most, (at + 1) * shared.most).filter((one) => one >= 0)
      compared += own.length
      const others = [...own].map(read)
      for (const { b, logOdds, state } of linkAccounts(read(at), others, { tables })) {
        found.push(at, own[others.findIndex(({ id }) => id === b)] as number, logOdds, state === 'accepted' ? 1 : 0)
      }
    }
    port.postMessage({ found: Float64Array.from(found), compared })
  })
}
