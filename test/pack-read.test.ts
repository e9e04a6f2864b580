/**
 * The thin package as its user gets it: light, whole, typed, read by Node, and saying letter for letter what the unshortened
 * bundle says. The browser's part is in `test/e2e/package.test.ts`.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const home = join(root, 'packages/read')
let scratch = ''
let said = ''

/** A folder in which `@hearsay/read` is installed, and nothing else. */
function project(): string {
  const folder = mkdtempSync(join(scratch, 'project-'))
  const installed = join(folder, 'node_modules/@hearsay/read')
  mkdirSync(installed, { recursive: true })
  for (const name of ['package.json', 'dist']) cpSync(join(home, name), join(installed, name), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return folder
}

/** What a program prints, whether it is content or not. */
function node(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout : `${stdout}${stderr}(ended with ${status})`
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'hearsay-package-'))
  said = node('scripts/pack-read.mjs')
  node('scripts/pack-read.mjs', '--plain', join(scratch, 'plain'))
}, 240_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

interface Package {
  readText(text: string, options: { language: string; published: string }): unknown
}

describe('the package @hearsay/read', () => {
  it('packs below 150 kB and depends on nothing', () => {
    expect(Number(/([\d.]+) kB packed/.exec(said)?.[1])).toBeLessThan(150)
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined])
    expect(readFileSync(join(home, 'dist/index.js'), 'utf8')).not.toMatch(/\b(?:require|import)\s*\(|from\s*["'](?!\.)|process\.|Buffer\./)
  })

  it('says of every gold text what the bundle says that nothing was shortened in', async () => {
    const [small, plain] = (await Promise.all(
      [join(home, 'dist/index.js'), join(scratch, 'plain/index.js')].map((path) => import(pathToFileURL(path).href)),
    )) as [Package, Package]
    let texts = 0
    for (const language of ['en', 'de', 'uk', 'ru', 'fr'])
      for (const name of readdirSync(join(root, 'gold/read', language)).filter((one) => one.endsWith('.txt'))) {
        const text = readFileSync(join(root, 'gold/read', language, name), 'utf8')
        const options = { language, published: '2024-03-08' }
        expect(JSON.stringify(small.readText(text, options)), name).toBe(JSON.stringify(plain.readText(text, options)))
        texts++
      }
    expect(texts).toBeGreaterThan(200)
  }, 120_000)

  it('runs the ten lines of its own page in Node', () => {
    const example = /```js\n([\s\S]+?)```/.exec(readFileSync(join(home, 'README.md'), 'utf8'))?.[1] ?? ''
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(10)
    const folder = project()
    writeFileSync(join(folder, 'example.js'), example)
    const printed = node(join(folder, 'example.js'))
    expect(printed).toContain('direct We left at four, — driver')
    expect(printed).toContain('indirect nobody was hurt — police')
  })

  it('is clean for publint and for "are the types wrong"', async () => {
    const { messages } = await publint({ pkgDir: home, level: 'suggestion' })
    expect(messages).toEqual([])
    const attw = join(dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
    const table = node(attw, '--pack', home, '--profile', 'esm-only', '--no-color')
    expect(table).toMatch(/bundler +│ 🟢/)
    expect(table).not.toContain('(ended with')
  }, 60_000)

  it.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])(
    'gives its types to a strict consumer (module %s)',
    (module, moduleResolution) => {
      const folder = project()
      const flags = {
        strict: true,
        noEmit: true,
        target: 'es2023',
        lib: ['es2023'],
        types: [],
        skipLibCheck: false,
        module,
        moduleResolution,
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: flags, files: ['use.ts'] }))
      writeFileSync(join(folder, 'use.ts'), consumer)
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      expect(node(tsc, '-p', folder)).toBe('')
      writeFileSync(join(folder, 'use.ts'), consumer.replace("published: '2024-03-08'", 'published: 2024'))
      expect(node(tsc, '-p', folder)).toContain("Type 'number' is not assignable to type 'string'")
    },
    60_000,
  )
})

const consumer = `import { type PrintedReading, readText, readTurns, type TurnText } from '@hearsay/read'
type Statement = PrintedReading['statements'][number]
const reading: PrintedReading = readText('He left, she said.', { language: 'en', published: '2024-03-08' })
const first: Statement | undefined = reading.statements[0]
const span: readonly [number, number] | undefined = first?.spans[0]
const label: string | null = first?.source?.label ?? null
const kind: 'direct' | 'indirect' | 'mixed' | 'free-indirect' | 'reported' | undefined = first?.type
const turns: TurnText[] = [{ party: 'Mother', text: 'Where are you?' }, { party: null, text: 'At the port.' }]
const said: string[] = readTurns(turns, { language: 'en' }).statements.map((one) => one.content)
// @ts-expect-error a reading has no such thing
reading.nothing
export { kind, label, said, span }
`
