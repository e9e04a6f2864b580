/** The budgets of the house: no file over 300 lines, no default export, no bucket names. Functions are Biome's to count. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

function files(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })
}

const code = ['src', 'scripts', 'bench', 'test']
  .flatMap((dir) => files(join(root, dir)))
  .filter((path) => /\.(ts|mjs|svelte|css)$/.test(path) && !/\.data\.ts$/.test(path))
const name = (path: string) => relative(root, path)

describe('budgets', () => {
  it('no file is longer than 300 lines', () => {
    const long = code
      .map((path) => ({ path: name(path), lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('the middle file has at most 80 lines', () => {
    const lengths = code.filter((path) => !/\.test\.ts$/.test(path)).map((path) => readFileSync(path, 'utf8').split('\n').length - 1)
    lengths.sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('no file is a bucket', () => {
    expect(code.map(name).filter((path) => /(^|\/)(utils?|helpers?|manager|service|misc|common)\.ts$/.test(path))).toEqual([])
  })

  it('the style check would refuse a function of 41 lines and an `any`', () => {
    const biome = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
      linter: {
        rules: { complexity: Record<string, { level: string; options: { maxLines: number } }>; suspicious: Record<string, string> }
      }
    }
    expect(biome.linter.rules.complexity.noExcessiveLinesPerFunction).toEqual({
      level: 'error',
      options: { maxLines: 40, skipBlankLines: true },
    })
    expect(biome.linter.rules.suspicious.noExplicitAny).toBe('error')
  })

  it('every language, collector and child task folder is listed in its registry', () => {
    const listed = (registry: string, dir: string) => {
      const text = readFileSync(join(root, registry), 'utf8')
      return readdirSync(join(root, dir), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .filter((folder) => !text.includes(`/${folder}/`))
    }
    expect(listed('src/read/languages/index.ts', 'src/read/languages')).toEqual([])
    expect(listed('src/collect/from/registry.ts', 'src/collect/from')).toEqual([])
  })
})
