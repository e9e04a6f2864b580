/**
 * Word tables for linking across languages, read from the pack `packs/words` when a language first needs them.
 *
 * The pack has its own licence and may be missing: linking then works with lexicons, names and numbers alone.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readWordTable, type WordTable } from '../../link/index.ts'
import { tidyMemory } from './tidy-memory.ts'

/** Pairs that the pack may hold. A pair without a table goes through English. */
const pairs = ['en-en', 'uk-en', 'ru-en', 'de-en', 'fr-en', 'es-en', 'pl-en', 'uk-ru', 'uk-de', 'ru-de'] as const

/** The pack's folder: beside the program, in the checkout or in the build. */
function packFolder(): string | null {
  for (let dir = import.meta.dirname; dir !== dirname(dir); dir = dirname(dir)) {
    const pack = join(dir, 'packs', 'words')
    if (existsSync(pack)) return pack
  }
  return null
}

const loaded = new Map<string, Promise<WordTable | null>>()
const keepMilliseconds = 60_000
let letGo: NodeJS.Timeout | null = null

/** The tables take some ninety megabytes; a resting desk lets them go and reads them again in a moment. */
function keepForAWhile(): void {
  if (letGo) clearTimeout(letGo)
  letGo = setTimeout(() => {
    loaded.clear()
    tidyMemory()
  }, keepMilliseconds)
  letGo.unref()
}

async function load(pair: string): Promise<WordTable | null> {
  const folder = packFolder()
  const path = folder ? join(folder, `${pair}.words`) : null
  return path && existsSync(path) ? readWordTable(await readFile(path, 'utf8')) : null
}

/**
 * Tables for these languages, those that are there. Read once, kept for a minute after the last use.
 *
 * @param languages BCP 47; English is always in between, so it need not be named
 * @throws {Error} when a file of the pack is damaged
 */
export async function wordTables(languages: readonly string[]): Promise<WordTable[]> {
  keepForAWhile()
  const tags = new Set(['en', ...languages.map((language) => language.toLowerCase().slice(0, 2))])
  const wanted = pairs.filter((pair) => pair.split('-').every((tag) => tags.has(tag)))
  const found = await Promise.all(
    wanted.map((pair) => {
      const ready = loaded.get(pair) ?? load(pair)
      loaded.set(pair, ready)
      return ready
    }),
  )
  return found.filter((table): table is WordTable => table !== null)
}
