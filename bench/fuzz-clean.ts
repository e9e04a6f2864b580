/**
 * Mutated pages and texts through `clean`: each must give an article or a Trouble, in bounded time, with offsets in bounds.
 *
 * Run: `npx tsx bench/fuzz-clean.ts [inputs] [seed]` (default 100,000). Samples are `gold/clean/`; mutations: flipped bytes,
 * cuts, doubled stretches, stretches of another sample, hostile mark-up, another declared type.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanBytes } from '../src/clean/index.ts'
import { type Article, isTrouble } from '../src/model/index.ts'

const inputs = Number(process.argv[2] ?? 100_000)
let seed = Number(process.argv[3] ?? 20_260_101)
const random = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return below <= 0 ? 0 : seed % below
}

const folder = join(import.meta.dirname, '../gold/clean')
const samples = await Promise.all(
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile() && /\.(?:html|txt)$/.test(one.name))
    .map(async (one) => ({ name: one.name, bytes: await readFile(join(one.parentPath, one.name)) })),
)

const hostile = [
  '<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"articleBody":"',
  '<time datetime="2022-02-30T25:61">',
  '<article><h1>Another story entirely here</h1>',
  '<div class="comments"><div class="live-blog">',
  '<!--',
  ']]>',
  '</body></html><body>',
  '\u0000\u202e',
  '((((((((((((((((((((',
  '(dpa/AFP/mk)',
  '© Photo: / Name (',
  '- '.repeat(200),
  'Quelle: '.repeat(50),
  '<b><p>'.repeat(60),
  '"'.repeat(300),
  '<table><tr><td>'.repeat(30),
]

function mutate(original: Buffer): Buffer {
  let bytes = Buffer.from(original)
  for (let round = random(5); round >= 0; round--) {
    const at = random(bytes.length)
    const length = random(Math.min(600, bytes.length - at))
    const kind = random(7)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    if (kind === 0) for (let n = random(20); n >= 0 && bytes.length > 0; n--) bytes[random(bytes.length)] = random(256)
    else if (kind === 1) bytes = before
    else if (kind === 2) bytes = Buffer.concat([before, bytes.subarray(at, at + length), after])
    else if (kind === 3) bytes = Buffer.concat([before, bytes.subarray(at + length)])
    else if (kind === 4) {
      const other = samples[random(samples.length)]?.bytes ?? bytes
      bytes = Buffer.concat([before, other.subarray(random(other.length)).subarray(0, 3000), after])
    } else if (kind === 5) bytes = Buffer.concat([before, Buffer.from(hostile[random(hostile.length)] ?? ''), after])
    else bytes.fill(random(256), at, at + Math.min(length, 40))
  }
  return bytes
}

/** What is wrong with an article, or null. */
function wrong(article: Article): string | null {
  let end = 0
  for (const { span } of article.blocks) {
    if (span[0] < end || span[1] <= span[0]) return 'blocks overlap'
    end = span[1]
  }
  if (end > article.text.length) return 'a block ends behind the text'
  if ([...article.removed, ...article.captions].some((one) => one.at < 0 || one.at > article.text.length)) return 'a place is out of bounds'
  return article.text === article.text.normalize('NFC') ? null : 'the text is not NFC'
}

const codes = new Map<string, number>()
const slowest = { ms: 0, name: '' }
let [articles, failures] = [0, 0]
const began = performance.now()
for (let n = 0; n < inputs; n++) {
  const sample = samples[random(samples.length)]
  if (!sample) break
  const bytes = mutate(sample.bytes)
  const type = random(4) === 0 ? (random(2) ? 'text/html' : 'text/plain') : sample.name.endsWith('.html') ? 'text/html' : 'text/plain'
  const started = process.cpuUsage()
  try {
    const fault = wrong(
      cleanBytes(bytes, { type, name: sample.name, hints: null, url: 'https://paper.example/a', captureDay: '2024-01-01' }),
    )
    articles++
    if (fault) throw new Error(fault)
  } catch (thrown) {
    if (isTrouble(thrown)) codes.set(thrown.code, (codes.get(thrown.code) ?? 0) + 1)
    else {
      failures++
      process.exitCode = 1
      if (failures <= 20) console.error(`input ${n} of ${sample.name} (${type}):`, thrown)
    }
  }
  const used = process.cpuUsage(started)
  const ms = (used.user + used.system) / 1000
  if (ms > slowest.ms) Object.assign(slowest, { ms, name: `${sample.name} (input ${n})` })
}
const seconds = (performance.now() - began) / 1000
console.log(
  `${inputs} inputs in ${seconds.toFixed(0)} s: ${articles} articles, ${failures} failures, most processor time ${slowest.ms.toFixed(0)} ms: ${slowest.name}`,
)
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)} ${code}`)
