/**
 * Mutated samples through every collector: each must give things or Troubles, in bounded time, and never throw.
 *
 * Run: `npx tsx bench/fuzz-collect.ts [inputs] [--again]` (default 100,000; about a quarter of an hour of one core). Runs
 * in slices of 2,000, each in a process of its own with a seed of its own: a slice that hangs or dies is told and costs
 * itself; slices that are done are kept in a file of the system's temporary folder, so that a run that was stopped goes
 * on where it was (`--again` begins anew; so does any change to this file's version or to the samples).
 * Samples are `gold/collect/`; mutations: flipped bytes, cuts, doubled and swapped stretches, stretches of another sample.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { previewBytes } from '../src/collect/index.ts'
import { sameProcess } from '../src/collect/testing/memory-ports.ts'

const version = 2
const sliceSize = 2000
/** A slice takes some 20 s of processor time; one that takes more than this hangs, and the system ends it. */
const sliceSeconds = 300

/** What a slice found. */
interface Slice {
  readonly inputs: number
  readonly things: number
  readonly codes: Record<string, number>
  readonly thrown: readonly string[]
  readonly slowestMs: number
  readonly slowest: string
  readonly cpuSeconds: number
  readonly peakMb: number
}

interface Sample {
  readonly name: string
  readonly bytes: Buffer
}

async function loadSamples(): Promise<Sample[]> {
  const folder = join(import.meta.dirname, '../gold/collect')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  const samples = await Promise.all(files.map(async (one) => ({ name: one.name, bytes: await readFile(join(one.parentPath, one.name)) })))
  return samples.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Numbers of a fixed seed, below what is asked. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 7919 + 20_260_101) % 2_147_483_647
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return below <= 0 ? 0 : state % below
  }
}

function mutate(original: Buffer, samples: readonly Sample[], random: (below: number) => number): Buffer {
  let bytes = Buffer.from(original)
  for (let round = random(4); round >= 0; round--) {
    const at = random(bytes.length)
    const length = random(Math.min(400, bytes.length - at))
    const kind = random(6)
    if (kind === 0) for (let n = random(20); n >= 0; n--) bytes[random(bytes.length)] = random(256)
    else if (kind === 1) bytes = bytes.subarray(0, at)
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)])
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 4) {
      const other = samples[random(samples.length)]?.bytes ?? bytes
      bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(random(other.length)).subarray(0, 2000), bytes.subarray(at)])
    } else bytes.fill(random(256), at, at + length)
  }
  return bytes
}

async function runSlice(slice: number): Promise<Slice> {
  const samples = await loadSamples()
  const random = dice(slice + 1)
  const found = { things: 0, codes: {} as Record<string, number>, thrown: [] as string[], slowestMs: 0, slowest: '' }
  for (let n = 0; n < sliceSize; n++) {
    const sample = samples[random(samples.length)]
    if (!sample) break
    const bytes = mutate(sample.bytes, samples, random)
    const began = process.cpuUsage()
    try {
      for await (const one of previewBytes(bytes, sample.name, sameProcess)) {
        if ('trouble' in one) found.codes[one.trouble.code] = (found.codes[one.trouble.code] ?? 0) + 1
        else found.things++
      }
    } catch (thrown) {
      found.thrown.push(`slice ${slice}, input ${n} of ${sample.name}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    }
    const used = process.cpuUsage(began)
    const ms = (used.user + used.system) / 1000
    if (ms > found.slowestMs) Object.assign(found, { slowestMs: ms, slowest: `${sample.name} (slice ${slice}, input ${n})` })
  }
  const all = process.cpuUsage()
  return { inputs: sliceSize, ...found, cpuSeconds: (all.user + all.system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 }
}

/** One slice in a process of its own. */
function spawnSlice(slice: number): Slice | string {
  const command = [process.execPath, ...process.execArgv, import.meta.filename, '--slice', String(slice)]
  const done = spawnSync('sh', ['-c', `ulimit -t ${sliceSeconds}; exec "$@"`, 'sh', ...command], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  const line = done.stdout?.split('\n').findLast((one) => one.startsWith('{"inputs"'))
  if (done.status === 0 && line) return JSON.parse(line) as Slice
  return `slice ${slice} ended with ${done.error?.message ?? done.signal ?? done.status}: ${done.stderr?.slice(-600) ?? ''}`
}

function tell(slices: readonly Slice[], failed: readonly string[]): void {
  const sum = (of: (one: Slice) => number) => slices.reduce((all, one) => all + of(one), 0)
  const slowest = slices.reduce<Slice | null>((most, one) => (!most || one.slowestMs > most.slowestMs ? one : most), null)
  const thrown = slices.flatMap((one) => one.thrown)
  const codes = new Map<string, number>()
  for (const one of slices) for (const [code, count] of Object.entries(one.codes)) codes.set(code, (codes.get(code) ?? 0) + count)
  const inputs = sum((one) => one.inputs)
  console.log(`${inputs} inputs, ${sum((one) => one.things)} things, ${thrown.length} thrown, ${failed.length} slices that died`)
  console.log(
    `${sum((one) => one.cpuSeconds).toFixed(0)} s of processor time, ${((sum((one) => one.cpuSeconds) * 1000) / Math.max(1, inputs)).toFixed(1)} ms an input; most for one ${slowest?.slowestMs.toFixed(0)} ms: ${slowest?.slowest}`,
  )
  console.log(`peak memory of a slice ${Math.round(slices.reduce((most, one) => Math.max(most, one.peakMb), 0))} MB`)
  for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)} ${code}`)
  for (const line of [...thrown, ...failed].slice(0, 40)) console.error(line)
  if (thrown.length + failed.length > 0) process.exitCode = 1
}

async function runAll(inputs: number, again: boolean): Promise<void> {
  const digest = createHash('sha256').update(String(version))
  for (const one of await loadSamples()) digest.update(one.name).update(one.bytes)
  const file = join(tmpdir(), `hearsay-fuzz-collect-${digest.digest('hex').slice(0, 12)}.json`)
  const kept: Record<string, Slice> = !again && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const wanted = Array.from({ length: Math.ceil(inputs / sliceSize) }, (_, at) => at)
  const failed: string[] = []
  for (const slice of wanted) {
    if (kept[slice]) continue
    const done = spawnSlice(slice)
    if (typeof done === 'string') failed.push(done)
    else kept[slice] = done
    writeFileSync(file, JSON.stringify(kept))
    console.error(`slice ${slice + 1} of ${wanted.length} ${typeof done === 'string' ? 'died' : `${done.cpuSeconds.toFixed(0)} s`}`)
  }
  tell(
    wanted.flatMap((slice) => kept[slice] ?? []),
    failed,
  )
}

const slice = process.argv.indexOf('--slice')
if (slice > 0) console.log(JSON.stringify(await runSlice(Number(process.argv[slice + 1]))))
else await runAll(Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 100_000), process.argv.includes('--again'))
