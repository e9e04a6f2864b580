/**
 * `npm run check`: types, walls, style, dead code and pages. Two steps at a time; every step runs, so that one look shows all that is wrong.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from './prepare.mjs'

const steps = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['pure types', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['style', 'biome', ['check', '--error-on-warnings', '.']],
  ['walls', 'depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src']],
  ['dead code', 'knip', ['--no-progress']],
  ['pages', 'svelte-check', ['--tsconfig', 'src/look/ui/tsconfig.json', '--output', 'human', '--fail-on-warnings']],
]

function run([name, tool, args]) {
  return new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (code !== 0) console.log(output.trimEnd())
      resolve(code === 0)
    })
  })
}

/** Run all steps. @returns how many passed and failed */
export async function check() {
  const queue = [...steps]
  const results = []
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) results.push(await run(step))
  }
  await Promise.all([worker(), worker()])
  return { passed: results.filter(Boolean).length, failed: results.filter((good) => !good).length }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare()
  const { failed } = await check()
  process.exit(failed ? 1 : 0)
}
