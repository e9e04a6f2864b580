/**
 * Growth of linking: N invented statements, five to an account, are keyed, compared in two children and joined into calls.
 * Prints time, comparisons, milliseconds and memory. `npx tsx bench/link-scale.ts [statements]`; the seed is fixed.
 */
import { Worker } from 'node:worker_threads'
import { candidateIndex } from '../src/link/find-candidates.ts'
import { clusterCalls, keysOf, LINK_VERSION } from '../src/link/index.ts'
import type { AccountLink } from '../src/model/index.ts'
import { perAccount, streamOf } from './invent-statements.ts'
import type { SharedAccounts } from './link-scale-worker.ts'
import { present, tablesFor } from './link-sets.ts'
import { machine, table } from './table.ts'

const most = 20
const stretch = 250
const children = 2
/** A child is TypeScript too: Node's own loader must be taught first. */
const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import('${new URL('./link-scale-worker.ts', import.meta.url)}') })`

interface Found {
  readonly links: AccountLink[]
  compared: number
}

function startChildren(shared: SharedAccounts, found: Found, name: (at: number) => string) {
  const waiting: { from: number; to: number }[] = []
  let [busy, ended] = [0, false]
  const { promise, resolve, reject } = withResolvers()
  const free: Worker[] = []
  const go = () => {
    while (free.length > 0 && waiting.length > 0) {
      busy++
      ;(free.pop() as Worker).postMessage(waiting.shift())
    }
    if (ended && busy === 0 && waiting.length === 0) resolve()
  }
  const workers = Array.from({ length: children }, () => {
    const worker = new Worker(boot, { eval: true, workerData: shared, resourceLimits: { maxOldGenerationSizeMb: 320 } })
    worker.on('error', reject)
    worker.on('message', ({ found: flat, compared }: { found: Float64Array; compared: number }) => {
      found.compared += compared
      for (let at = 0; at < flat.length; at += 4)
        found.links.push(slim(name(flat[at] as number), name(flat[at + 1] as number), flat[at + 2] as number, flat[at + 3] === 1))
      busy--
      free.push(worker)
      go()
    })
    free.push(worker)
    return worker
  })
  return {
    add: (from: number, to: number) => {
      waiting.push({ from, to })
      go()
    },
    idle: async () => {
      ended = true
      go()
      await promise
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: unknown) => void } {
  let [resolve, reject]: [() => void, (error: unknown) => void] = [() => {}, () => {}]
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

const nothing: never[] = []
const slim = (a: string, b: string, logOdds: number, accepted: boolean): AccountLink => ({
  a,
  b,
  pairs: nothing,
  keys: nothing,
  logOdds,
  state: accepted ? 'accepted' : 'suggested',
  notes: nothing,
})

const statements = Number(process.argv[2] ?? 50_000)
if (present) {
  const size = Math.ceil(statements / perAccount)
  const shared: SharedAccounts = {
    bytes: new SharedArrayBuffer(size * 1900),
    begins: new SharedArrayBuffer((size + 1) * 8),
    candidates: new SharedArrayBuffer(size * most * 4),
    most,
  }
  const [bytes, begins, candidates] = [
    Buffer.from(shared.bytes),
    new Float64Array(shared.begins),
    new Int32Array(shared.candidates).fill(-1),
  ]
  const stream = streamOf(await tablesFor(['en', 'uk', 'ru']), 17)
  const found: Found = { links: [], compared: 0 }
  const name = (at: number) => `${at.toString(36).padStart(6, '0')}#c1`
  const team = startChildren(shared, found, name)
  const index = candidateIndex()
  const truth = new Int32Array(size)
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  for (let at = 0; at < size; at++) {
    const { account, call } = stream.next()
    truth[at] = call
    begins[at + 1] = (begins[at] as number) + bytes.write(JSON.stringify(account), begins[at] as number)
    index.add(keysOf(account)).forEach((other, place) => {
      candidates[at * most + place] = other
    })
    if (at % stretch === stretch - 1 || at === size - 1) {
      team.add(at - (at % stretch), at + 1)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const keyed = (performance.now() - started) / 1000
  await team.idle()
  const linked = (performance.now() - started) / 1000
  const { calls } = clusterCalls(
    Array.from({ length: size }, (_, at) => name(at)),
    found.links,
    [],
    [],
  )
  const seconds = (performance.now() - started) / 1000
  const used = process.cpuUsage(cpu)
  const processor = (used.user + used.system) / 1e6
  const trueOf = (id: string) => truth[Number.parseInt(id, 36)] as number
  const wrong = calls
    .filter(({ accounts }) => new Set(accounts.map(trueOf)).size > 1)
    .reduce((sum, { accounts }) => sum + accounts.length, 0)
  const trueCalls = new Set(truth).size
  console.log(`${LINK_VERSION} · ${machine()}`)
  console.log(
    table(
      [
        'statements',
        'accounts',
        'keyed s',
        'linked s',
        'all s',
        'CPU s',
        'CPU ms/statement',
        'compared/account',
        'links',
        'calls',
        'true calls',
        'false merges',
        'peak RSS MB',
      ],
      [
        [
          size * perAccount,
          size,
          keyed.toFixed(1),
          linked.toFixed(1),
          seconds.toFixed(1),
          processor.toFixed(1),
          ((processor * 1000) / (size * perAccount)).toFixed(3),
          (found.compared / size).toFixed(1),
          found.links.length,
          calls.length,
          trueCalls,
          `${((100 * wrong) / size).toFixed(2)} %`,
          (process.resourceUsage().maxRSS / 1024).toFixed(0),
        ],
      ],
    ),
  )
} else console.log('bench skipped: ../shared/bench/link is not there.')
