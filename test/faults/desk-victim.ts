/**
 * The process that `erase-kill.test.ts` kills: a desk that erases, rebuilds or audits, and says what was acknowledged,
 * a line each, written before anything else happens.
 */
import fs from 'node:fs'
import { configFrom, openDesk, rebuild } from '../../src/desk/index.ts'

const [dir = '', act = ''] = process.argv.slice(2)
const say = (line: unknown) => fs.writeSync(1, `${JSON.stringify(line)}\n`)

const desk = await openDesk({ ...configFrom({}), dataDir: dir, who: 'victim' }, { work: false })
say({ ready: process.pid })
if (act === 'erase') {
  for (const { event } of await desk.store.journal.entries(0, 10_000)) {
    if (event?.what.kind !== 'exhibit-sealed') continue
    const { sha256 } = event.what.exhibit
    say({ erasing: sha256 })
    await desk.store.eraseExhibit(sha256, 'asked for by a test', 'victim')
    say({ erased: sha256 })
  }
} else if (act === 'rebuild') {
  for (;;) {
    say({ rebuilding: true })
    await rebuild(desk, { report: ({ done }) => say({ done }) })
  }
} else {
  for (;;) await desk.store.audit((done) => say({ done }))
}
