/**
 * The walls can fail: each breach is planted in a copy of the tree's outline, and the rule must name itself.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
let tree: string

/** Rule → file that breaks it → the breaking line. */
const breaches: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['model-imports-nothing', 'src/model/breach.ts', "import '../text/front.ts'"],
  ['text-knows-only-the-nouns', 'src/text/breach.ts', "import 'parse5'"],
  ['read-has-no-packages', 'src/read/breach.ts', "import 'chrono-node'"],
  ['read-takes-only-plain-text-tools', 'src/read/breach-analyse.ts', "import '../text/analyse/front.ts'"],
  ['a-language-knows-only-the-contract', 'src/read/languages/en/breach.ts', "import '../de/front.ts'"],
  ['a-collector-knows-only-its-parent', 'src/collect/from/zip/breach.ts', "import '../pdf/front.ts'"],
  ['pure-rooms-have-no-node', 'src/link/breach.ts', "import 'node:fs'"],
  ['rooms-do-not-visit-each-other', 'src/clean/breach.ts', "import '../link/index.ts'"],
  ['clean-uses-named-packages', 'src/clean/breach-npm.ts', "import 'hono'"],
  ['link-uses-named-packages', 'src/link/breach-npm.ts', "import 'parse5'"],
  ['verify-and-publish-use-no-packages', 'src/publish/breach.ts', "import 'parse5'"],
  ['the-desk-comes-in-by-the-front-door', 'src/desk/breach.ts', "import '../link/back.ts'"],
  ['the-desk-has-no-face', 'src/desk/breach-face.ts', "import '../cli/front.ts'"],
  ['faces-go-through-the-desk', 'src/cli/breach.ts', "import '../link/index.ts'"],
  ['pages-know-only-the-nouns', 'src/look/ui/breach.ts', "import '../../desk/index.ts'"],
  ['no-circles', 'src/verify/one.ts', "import './two.ts'"],
]

const others: readonly (readonly [string, string])[] = [
  ['src/text/front.ts', ''],
  ['src/text/analyse/front.ts', ''],
  ['src/read/languages/de/front.ts', ''],
  ['src/collect/from/pdf/front.ts', ''],
  ['src/link/index.ts', ''],
  ['src/link/back.ts', ''],
  ['src/cli/front.ts', ''],
  ['src/desk/index.ts', ''],
  ['src/verify/two.ts', "import './one.ts'\nexport {}"],
  // Allowed on purpose: these must not be reported.
  ['src/read/allowed.ts', "import '../text/front.ts'"],
  ['src/desk/allowed.ts', "import '../link/index.ts'\nimport 'node:fs'"],
  ['src/clean/allowed.ts', "import 'parse5'"],
]

let report: { rule: { name: string }; from: string }[]

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'hearsay-walls-'))
  for (const [file, text] of [...others, ...breaches.map(([, file, line]) => [file, `${line}\nexport {}\n`] as const)]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text || 'export {}\n')
  }
  for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) cpSync(join(root, name), join(tree, name))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  report = violations()
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

function violations(): typeof report {
  const depcruise = join(root, 'node_modules', '.bin', 'depcruise')
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src']
  const told = execFileSync(depcruise, args, { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1_048_576 })
  return (JSON.parse(told) as { summary: { violations: typeof report } }).summary.violations
}

describe('walls', () => {
  it.each(breaches)('%s is broken by %s', (rule, file) => {
    expect(report.filter((found) => found.from === file).map((found) => found.rule.name)).toContain(rule)
  })

  it('leave alone what is allowed', () => {
    expect(report.filter((found) => found.from.includes('allowed')).map((found) => `${found.from}: ${found.rule.name}`)).toEqual([])
  })
})
