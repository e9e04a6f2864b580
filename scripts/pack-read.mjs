#!/usr/bin/env node
/**
 * Packs the thin cut of the reading room as `@hearsay/read`: one bundled ESM file, its types, no dependencies.
 *
 *   node scripts/pack-read.mjs                  writes packages/read/dist and prints the packed size (limit 150 kB)
 *   node scripts/pack-read.mjs --plain FOLDER   writes the same bundle there, nothing shortened: what the packed one must equal
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { build } from 'vite'
import { packLetters } from './pack-letters.mjs'
import { publicNames, shortenable } from './pack-names.mjs'
import { shakeTypes } from './pack-types.mjs'

/**
 * Puts the four full languages in place of all of them. The lexicon of names, topics and times stay out: the package reads
 * who says what, not when and about what.
 */
const thin = {
  name: 'thin-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith('languages/index.ts') && importer ? join(dirname(importer), source.replace('index.ts', 'thin.ts')) : null
  },
  transform(code, id) {
    if (id.endsWith('languages/thin.ts')) return `${kin.map((page) => `import ${JSON.stringify(page)}\n`).join('')}${code}`
    if (id.endsWith('read/find-times.ts')) return 'export const findTimes = () => []'
    return /read\/(?:names|topics)\.data\.ts$/.test(id) ? code.replace(/^ *\{ (?:id|code): '.*$/gm, '') : null
  },
}

/**
 * Pages of Russian and Ukrainian, each beside its twin: the packer sees a word again only if it stood within 32 kB. They are
 * named first, so they come first.
 */
const kin = ['words.data', 'people.data', 'verbs.data', 'decline', 'conjugate', 'index'].flatMap((page) => [
  `./ru/${page}.ts`,
  `./uk/${page}.ts`,
])

/** Smaller than what the bundler leaves, then with its Cyrillic letters packed. */
const small = {
  name: 'small',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const letters = packLetters(file.code)
      const properties = { regex: shortenable(letters, publicNames(join(out, 'index.d.ts'))), keep_quoted: true }
      const { code } = await minify(letters, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
        mangle: { properties },
      })
      file.code = code
    }
  },
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'packages/read/dist')
const limit = 150_000

/** One page of types: what the exports name, with all that it names in turn. */
function writeTypes() {
  const types = mkdtempSync(join(tmpdir(), 'hearsay-types-'))
  const tsc = ['-p', 'tsconfig.pure.json', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rootDir', 'src']
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...tsc, '--outDir', types], { cwd: root, stdio: 'inherit' })
  const pages = ['read', 'model'].flatMap((room) =>
    readdirSync(join(types, room), { recursive: true })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(join(types, room, name), 'utf8')),
  )
  writeFileSync(join(out, 'index.d.ts'), shakeTypes(pages, readFileSync(join(types, 'read/thin.d.ts'), 'utf8')))
  rmSync(types, { recursive: true, force: true })
}

/** Bundles the thin cut into a folder. */
async function bundle(outDir, plugins) {
  const lib = { entry: join(root, 'src/read/thin.ts'), formats: ['es'], fileName: () => 'index.js' }
  const made = { outDir, emptyOutDir: false, target: 'es2023', minify: false, lib }
  await build({ root, configFile: false, logLevel: 'warn', plugins, build: made })
}

/** What `npm pack` makes of it. */
function weigh() {
  cpSync(join(root, 'LICENSE'), join(root, 'packages/read/LICENSE'))
  const listed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: join(root, 'packages/read'), encoding: 'utf8' }))
  const { size, unpackedSize } = listed[0]
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const script = kilobytes(readFileSync(join(out, 'index.js')).length)
  console.log(`@hearsay/read: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, index.js ${script}`)
  if (size <= limit) return
  console.error(`That is more than the ${limit / 1000} kB that the package may weigh.`)
  process.exitCode = 1
}

const [flag, plainTo] = process.argv.slice(2)
if (flag === '--plain') await bundle(plainTo, [thin])
else {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeTypes()
  await bundle(out, [thin, small])
  weigh()
}
