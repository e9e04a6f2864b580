/**
 * What both commands need before anything else: a Node that is new enough, and the packages of the lock file.
 *
 * Packages are installed without their install scripts, so nothing compiles and nothing is fetched from outside the
 * package registry. A stamp in node_modules holds the digest of the lock file it was installed from.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Stop with a sentence that says what to do when this Node is too old. */
function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Hearsay needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the same command again.`)
  process.exit(1)
}

/** Install the packages of the lock file unless they are there already. */
export function prepare() {
  needNode()
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.hearsay-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages (once; about half a minute)…')
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error('The packages could not be installed. Check that the npm registry can be reached, then run the same command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** Run a program of node_modules/.bin with inherited output. @returns its exit code */
export function runTool(name, args, options = {}) {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
  const done = spawnSync(bin, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })
  return done.status ?? 1
}
