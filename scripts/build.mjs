/**
 * Build `dist/` when the sources are newer: `tsc` for the program, Vite for the pages.
 *
 * A stamp holds the digest of every source's path, size and time; a warm start costs one walk over the tree.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root, runTool } from './prepare.mjs'

const stampPath = join(root, 'dist', '.built')

function* files(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (entry.isFile()) yield path
  }
}

function sourceDigest() {
  const hash = createHash('sha256')
  const own = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => join(root, name))
  for (const path of [...files(join(root, 'src')), ...own].sort()) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Build if anything changed. @returns false when a step failed */
export function build() {
  const digest = sourceDigest()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === digest) return true
  console.error('Building…')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  if (runTool('tsc', ['-p', 'tsconfig.build.json']) !== 0) return false
  if (runTool('vite', ['build', '--config', 'src/look/ui/vite.config.ts', '--logLevel', 'warn']) !== 0) return false
  writeFileSync(stampPath, digest)
  return true
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare()
  process.exit(build() ? 0 : 1)
}
