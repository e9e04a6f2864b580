/**
 * No verdict anywhere: what a person may read of a recording never says authentic, fake, tampered or the like, in any of our
 * languages. "Authenticity" alone is allowed: it is the heading over what others claimed (as is their word "forgery").
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** Everything that is shown or printed: pages and their messages, the command line, exports, and the marks themselves. */
const shown = ['src/look', 'src/cli', 'src/desk', 'src/publish', 'src/listen'].filter((folder) => existsSync(join(root, folder)))

const verdicts = [
  /\b(in)?authentic\b|\bgenuine|\bdoctored\b|\bmanipulat|\btamper|\bfake[ds]?\b|deep-?fake/i,
  /percent sure|traffic light|no edits? (was |were )?found|AI.generated|same speaker|probably (real|edited)/i,
  /підробк|підроблен|сфальсифік|фальсифікац|зманіпул|маніпуляц|змонтован|справжність доведено/i,
  /поддел(ка|ан)|подлинн(ая|ый|ое) запись|фальсифик|сфабрик|смонтирован|манипуляц/i,
  /gefälscht|fälschung|\bauthentisch\b|manipulier|nachweislich echt/i,
]

function* filesOf(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path)
    else if (/\.(ts|svelte|html|json|css)$/.test(entry.name) && !entry.name.includes('.test.')) yield path
  }
}

/** Words in a comment are for us, not for a reader. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('what a person reads', () => {
  it.each(shown)('in %s gives no verdict on a recording', (folder) => {
    const found: string[] = []
    for (const path of filesOf(join(root, folder))) {
      const text = withoutComments(readFileSync(path, 'utf8'))
      for (const words of verdicts) {
        const hit = words.exec(text)
        if (hit) found.push(`${path.slice(root.length + 1)}: ${hit[0]}`)
      }
    }
    expect(found).toEqual([])
  })

  it('would be caught', () => {
    for (const line of ['This is a fake.', 'Запись смонтирована', 'Запис змонтований', 'Die Aufnahme ist gefälscht', 'AI-generated'])
      expect(verdicts.some((words) => words.test(line))).toBe(true)
  })
})
