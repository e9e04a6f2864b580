/**
 * Mutated samples through every collector: each must give things or Troubles, in bounded time, and never throw.
 *
 * Run: `npx tsx bench/fuzz-collect.ts [inputs] [seed]` (default 100,000; about eight minutes of one core).
 * Samples are `gold/collect/`; mutations: flipped bytes, cuts, doubled and swapped stretches, stretches of another sample.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { previewBytes } from '../src/collect/index.ts'
import { sameProcess } from '../src/collect/testing/memory-ports.ts'

const inputs = Number(process.argv[2] ?? 100_000)
let seed = Number(process.argv[3] ?? 20_260_101)
const random = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return below <= 0 ? 0 : seed % below
}

const folder = join(import.meta.dirname, '../gold/collect')
const samples = await Promise.all(
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(async (one) => ({ name: one.name, bytes: await readFile(join(one.parentPath, one.name)) })),
)

function mutate(original: Buffer): Buffer {
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

const slowest = { ms: 0, name: '' }
const codes = new Map<string, number>()
let things = 0
const began = performance.now()
for (let n = 0; n < inputs; n++) {
  const sample = samples[random(samples.length)]
  if (!sample) break
  const bytes = mutate(sample.bytes)
  const started = performance.now()
  try {
    for await (const one of previewBytes(bytes, sample.name, sameProcess)) {
      if ('trouble' in one) codes.set(one.trouble.code, (codes.get(one.trouble.code) ?? 0) + 1)
      else things++
    }
  } catch (thrown) {
    console.error(`input ${n} of ${sample.name} threw:`, thrown)
    process.exitCode = 1
  }
  const ms = performance.now() - started
  if (ms > slowest.ms) Object.assign(slowest, { ms, name: `${sample.name} (input ${n})` })
}
const seconds = (performance.now() - began) / 1000
console.log(`${inputs} inputs in ${seconds.toFixed(0)} s, ${things} things, slowest ${slowest.ms.toFixed(0)} ms: ${slowest.name}`)
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)} ${code}`)
