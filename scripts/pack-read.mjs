#!/usr/bin/env node
/**
 * Packs the thin cut of the reading room as `@hearsay/read`: one bundled ESM file, its types, no dependencies.
 *
 *   node scripts/pack-read.mjs        writes packages/read/dist and prints the packed size (limit 150 kB)
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Puts the four full languages in place of all of them. Of the lexicon of names only outlets and bodies stay, in those four
 * languages, and topics have no cues: the package reads who says what, not what it is about.
 */
const thin = {
  name: 'thin-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith('languages/index.ts') && importer ? join(dirname(importer), source.replace('index.ts', 'thin.ts')) : null
  },
  transform(code, id) {
    if (/topics\.data\.ts$/.test(id)) return code.replace(/"[a-z]{2}": "[^"]*"/g, (entry) => `${entry.slice(0, 4)}: ""`)
    return /names\.data\.ts$/.test(id)
      ? code.replace(/, "(?:fr|es|pl|it|pt)": "[^"]*"/g, '').replace(/^ *\{ id: '(?:place|person|weapon|platform)\..*$/gm, '')
      : null
  },
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'packages/read/dist')
const limit = 150_000

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [thin],
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2023',
    minify: true,
    // A library in modules keeps its white space unless the bundler itself is told: a tenth of the packed size.
    rolldownOptions: { output: { minify: true } },
    lib: { entry: join(root, 'src/read/thin.ts'), formats: ['es'], fileName: () => 'index.js' },
  },
})
execFileSync(
  join(root, 'node_modules/.bin/tsc'),
  [
    '-p',
    'tsconfig.pure.json',
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--rootDir',
    'src',
    '--outDir',
    join(out, 'types'),
  ],
  { cwd: root, stdio: 'inherit' },
)
// Of the types only those that the exports name: the nouns, and four pages of the room.
for (const room of ['clean', 'link', 'verify', 'publish', 'text']) rmSync(join(out, 'types', room), { recursive: true, force: true })
const nouns = ['article', 'exhibit', 'span', 'statement', 'printed']
for (const name of readdirSync(join(out, 'types/model')))
  if (!nouns.includes(name.replace('.d.ts', ''))) rmSync(join(out, 'types/model', name))
writeFileSync(join(out, 'types/model/index.d.ts'), nouns.map((name) => `export * from './${name}.js'\n`).join(''))
const kept = new Set(['thin.d.ts', 'read-article.d.ts', 'read-turns.d.ts', 'print-reading.d.ts', 'version.d.ts'])
for (const name of readdirSync(join(out, 'types/read'))) if (!kept.has(name)) rmSync(join(out, 'types/read', name), { recursive: true })
writeFileSync(join(out, 'index.d.ts'), "export * from './types/read/thin.ts'\n".replace('.ts', '.js'))
cpSync(join(root, 'LICENSE'), join(root, 'packages/read/LICENSE'))
const listed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: join(root, 'packages/read'), encoding: 'utf8' }))
const { size, unpackedSize } = listed[0]
console.log(
  `@hearsay/read: ${(size / 1000).toFixed(1)} kB packed, ${(unpackedSize / 1000).toFixed(1)} kB unpacked, index.js ${(readFileSync(join(out, 'index.js')).length / 1000).toFixed(1)} kB`,
)
if (size > limit) {
  console.error(`That is more than the ${limit / 1000} kB that the package may weigh.`)
  process.exit(1)
}
