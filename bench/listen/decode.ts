/** Ten minutes of MP3 by both decoders: processor time and memory of their processes, one core each. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table } from '../table.ts'
import { ffmpeg, made, seeded, sentence, sox, spoken } from './material.ts'

/** Ten minutes of invented speech, 64 kbit/s at 22,050 Hz. */
function tenMinutes(): string {
  return made('ten.mp3', (out) => {
    const random = seeded(77)
    const text = Array.from({ length: 30 }, () => `${sentence('fr', random, true)}.`).join(' ')
    sox(spoken('ten', text, 'fr'), `${out}.wav`, 'repeat', '20', 'trim', '0', '600')
    ffmpeg('-i', `${out}.wav`, '-b:a', '64k', out)
  })
}

/** Runs in a process of its own, so that the processor time of all its children is told apart. */
const script = (path: string, decoder: string) => `
  import { openSound } from ${JSON.stringify(new URL('../../src/listen/index.ts', import.meta.url).href)}
  const before = process.cpuUsage()
  const sound = await openSound(${JSON.stringify(path)}, { decoder: ${JSON.stringify(decoder)} })
  let samples = 0
  for await (const [block] of sound.blocks()) samples += block.length
  const own = process.cpuUsage(before)
  console.log(JSON.stringify({ seconds: samples / sound.sampleRate, own: (own.user + own.system) / 1e6 }))`

const children = /^\s*(User|System) time \(seconds\): ([\d.]+)/gm

export function benchDecode(): void {
  if (spawnSync('/usr/bin/time', ['--version']).status !== 0) {
    console.log('\nSkipped: decoding (no /usr/bin/time here).')
    return
  }
  const path = tenMinutes()
  const rows = (['ffmpeg', 'wasm'] as const).map((decoder) => {
    const args = ['-v', process.execPath, '--import', 'tsx', '--input-type=module', '-e', script(path, decoder)]
    const idle = ['-v', process.execPath, '--import', 'tsx', '--input-type=module', '-e', script(path, decoder).split('\n')[1] ?? '']
    const cwd = fileURLToPath(new URL('../..', import.meta.url))
    const ran = spawnSync('/usr/bin/time', args, { encoding: 'utf8', cwd })
    const empty = spawnSync('/usr/bin/time', idle, { encoding: 'utf8', cwd })
    const cpu = (text: string) => [...text.matchAll(children)].reduce((sum, found) => sum + Number(found[2]), 0)
    const told = JSON.parse(ran.stdout || '{}') as { seconds?: number }
    const memory = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(ran.stderr)?.[1] ?? 0) / 1024
    return [decoder, (told.seconds ?? 0).toFixed(2), (cpu(ran.stderr) - cpu(empty.stderr)).toFixed(2), memory.toFixed(0)]
  })
  console.log(`\n## Ten minutes of MP3 (${(readFileSync(path).length / 1e6).toFixed(1)} MB); loading our own code is taken off`)
  console.log(table(['decoder', 'length, s', 'processor, s', 'largest process, MB'], rows))
}
