#!/usr/bin/env node
/**
 * Packs the thin cut of the reading room as `@hearsay/read`: one bundled ESM file, its types, no dependencies.
 *
 *   node scripts/pack-read.mjs                  writes packages/read/dist and prints the packed size (limit 150 kB)
 *   node scripts/pack-read.mjs --plain FOLDER   writes the same bundle there, nothing shortened: what the packed one must equal
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { build } from 'vite'
import { packLetters } from './pack-letters.mjs'
import { publicNames, shortenable } from './pack-names.mjs'

/**
 * Puts the four full languages in place of all of them. The lexicon of names stays out, and topics have no cues: the package
 * reads who says what, not what it is about.
 */
const thin = {
  name: 'thin-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith('languages/index.ts') && importer ? join(dirname(importer), source.replace('index.ts', 'thin.ts')) : null
  },
  transform(code, id) {
    if (id.endsWith('languages/thin.ts')) return `${kin.map((page) => `import ${JSON.stringify(page)}\n`).join('')}${code}`
    if (/topics\.data\.ts$/.test(id)) return code.replace(/"[a-z]{2}": "[^"]*"/g, (entry) => `${entry.slice(0, 4)}: ""`)
    return /names\.data\.ts$/.test(id) ? code.replace(/^ *\{ id: '.*$/gm, '') : null
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
      const properties = { regex: shortenable(letters, publicNames(join(out, 'types'))), keep_quoted: true }
      const { code } = await minify(letters, { module: true, ecma: 2020, compress: { passes: 3 }, mangle: { properties } })
      file.code = code
    }
  },
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'packages/read/dist')
const limit = 150_000

/** Of the types only those that the exports name: the nouns, and four pages of the room. */
function writeTypes() {
  const types = join(out, 'types')
  const tsc = ['-p', 'tsconfig.pure.json', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rootDir', 'src']
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...tsc, '--outDir', types], { cwd: root, stdio: 'inherit' })
  for (const room of ['clean', 'link', 'verify', 'publish', 'text']) rmSync(join(types, room), { recursive: true, force: true })
  const nouns = ['article', 'credit', 'exhibit', 'span', 'statement', 'printed']
  for (const name of readdirSync(join(types, 'model'))) if (!nouns.includes(name.replace('.d.ts', ''))) rmSync(join(types, 'model', name))
  writeFileSync(join(types, 'model/index.d.ts'), nouns.map((name) => `export * from './${name}.js'\n`).join(''))
  const kept = new Set(['thin.d.ts', 'read-article.d.ts', 'read-turns.d.ts', 'print-reading.d.ts', 'version.d.ts'])
  for (const name of readdirSync(join(types, 'read'))) if (!kept.has(name)) rmSync(join(types, 'read', name), { recursive: true })
  writeFileSync(join(out, 'index.d.ts'), "export * from './types/read/thin.js'\n")
  // The compiler keeps the ending that the sources name; a package has no sources.
  for (const name of readdirSync(types, { recursive: true }).filter((one) => one.endsWith('.d.ts'))) {
    const declared = readFileSync(join(types, name), 'utf8')
    writeFileSync(join(types, name), declared.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"))
  }
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
