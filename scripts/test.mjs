/**
 * `npm test`: install what is missing, build, then every check and test, browser tests included.
 * The last line is `N passed, N failed`; each check counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, runTool } from './prepare.mjs'

prepare()
const { build } = await import('./build.mjs')
const { check } = await import('./check.mjs')
const { needChromium } = await import('./chromium.mjs')

const totals = { passed: 0, failed: 0, skipped: 0 }

/** Run one Vitest configuration and add up what it counted. */
function vitest(config, env = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  const report = join(dir, 'report.json')
  const code = runTool('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { ...process.env, ...env },
  })
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'))
    totals.passed += told.numPassedTests
    totals.failed += told.numFailedTests
    totals.skipped += told.numPendingTests
    if (code !== 0 && told.numFailedTests === 0) totals.failed += 1
  } catch {
    totals.failed += 1
  }
  rmSync(dir, { recursive: true, force: true })
}

if (!build()) {
  console.log('The build failed.\n0 passed, 1 failed')
  process.exit(1)
}
totals.passed += 1
const checked = await check()
totals.passed += checked.passed
totals.failed += checked.failed
vitest('vitest.config.ts')

if (process.env.HEARSAY_E2E === 'skip') console.log('Browser tests skipped (HEARSAY_E2E=skip).')
else {
  const chromium = needChromium()
  if (chromium) vitest('vitest.e2e.config.ts', { HEARSAY_CHROMIUM: chromium })
  else {
    console.log(
      'No Chromium was found or could be installed, so the browser tests did not run. Install one (Debian: `apt-get install chromium`), set HEARSAY_CHROMIUM to its path, or set HEARSAY_E2E=skip.',
    )
    totals.failed += 1
  }
}

const skipped = totals.skipped ? `, ${totals.skipped} skipped` : ''
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`)
process.exit(totals.failed ? 1 : 0)
