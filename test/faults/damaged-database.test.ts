/** A database that is cut, garbage or empty: the desk opens, says that it is to be made again, and makes it again. */
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rebuild, takePasted } from '../../src/desk/index.ts'
import { ended, openTestDesk } from '../open-test-desk.ts'

it.each([
  ['cut', async (file: string) => truncate(file, 5000)],
  [
    'garbage',
    async (file: string) =>
      writeFile(
        file,
        (await readFile(file)).map((byte, at) => (byte * 7 + at) % 256),
      ),
  ],
  ['empty', async (file: string) => truncate(file, 0)],
])(
  'that is %s costs a rebuild and nothing else',
  async (_name, damage) => {
    const first = await openTestDesk()
    const text = 'The harbour office published the call on Monday.\n\n“We have no water left,” the sailor told his sister.'
    await ended(first.desk, await takePasted(first.desk, text, null))
    await first.desk.close()
    // A copy: what this process still holds of the old files must not be in the way.
    const dir = await mkdtemp(join(tmpdir(), 'hearsay-damaged-'))
    await cp(first.dir, dir, { recursive: true })
    await rm(first.dir, { recursive: true, force: true })
    await damage(join(dir, 'hearsay.db'))
    for (const suffix of ['-wal', '-shm']) await rm(join(dir, `hearsay.db${suffix}`), { force: true })
    await rm(join(dir, 'lock'), { force: true })
    const open = await openTestDesk(dir)
    try {
      expect((await open.desk.store.audit(() => {})).faults).toEqual([])
      expect((await rebuild(open.desk, { report: () => {} })).articles).toHaveLength(1)
    } finally {
      await open.close()
    }
  },
  60_000,
)
