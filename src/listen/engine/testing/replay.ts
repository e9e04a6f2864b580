/** Stands in for the child of `sherpa`: gives out lines of a file of hand-made results; `mode.txt` beside them tells how it misbehaves. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const { modelConfig, passages } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  modelConfig: { tokens: string }
  passages: unknown[]
}
const folder = dirname(modelConfig.tokens)
const mode = readFileSync(join(folder, 'mode.txt'), 'utf8').trim()
const lines = readFileSync(join(folder, 'replay.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"passage"'))
process.stdout.write('a library may print what it likes\n{"ready":true}\n')
const given = lines.slice(0, passages.length)
for (const line of mode === 'dies' ? given.slice(0, 1) : given) process.stdout.write(`${line}\n`)
if (mode === 'dies') process.abort()
if (mode === 'hangs') setInterval(() => {}, 1000)
else if (mode === 'floods') for (;;) process.stdout.write('{"alive":1}\n')
else if (mode !== 'leaves') process.stdout.write('{"done":true}\n')
