import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collectors } from './registry.ts'

describe('the list of formats', () => {
  it('names every folder', async () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory())
    for (const { name } of folders) {
      const exported: object = await import(`./${name}/index.ts`)
      const listed = Object.values(exported).some((one) => collectors.includes(one as (typeof collectors)[number]))
      expect(listed, name).toBe(true)
    }
  })
  it('has one name each, and every one that holds things can open them', () => {
    expect(new Set(collectors.map(({ name }) => name)).size).toBe(collectors.length)
  })
})
