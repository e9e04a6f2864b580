/**
 * Alignment on the four invented calls after GSM: error of word starts; wrong transcripts (of the other calls) refused, right
 * ones accepted. The lines of acceptance were set on these calls; a second set is printed apart (`fresh`: other words,
 * voices and seeds, sentence starts only).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignRecording } from '../../src/listen/index.ts'
import { table } from '../table.ts'
import { audio, ffmpeg, made, quantile, seeded, sentence, share, sox, spoken } from './material.ts'

interface Truth {
  readonly turns: readonly {
    readonly party: string
    readonly text: string
    readonly start: number
    readonly words: readonly { readonly w: string; readonly start: number }[]
  }[]
}

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Errors of word starts, words in order; words that were joined or lost are counted apart. */
function wordErrors(
  truth: Truth,
  found: readonly { readonly text: string; readonly start: number }[][],
): { errors: number[]; lost: number } {
  const errors: number[] = []
  let lost = 0
  truth.turns.forEach((turn, at) => {
    const words = [...(found[at] ?? [])]
    for (const { w, start } of turn.words) {
      const place = words.findIndex(({ text }) => plain(text) === plain(w))
      if (place < 0) lost++
      else errors.push(Math.abs((words[place]?.start ?? 0) - start))
      words.splice(0, place + 1)
    }
  })
  return { errors, lost }
}

async function benchCalls(names: readonly string[], wrong: boolean): Promise<void> {
  const truths = names.map((name) => JSON.parse(readFileSync(join(audio, `calls/call-${name}.truth.json`), 'utf8')) as Truth)
  const rows: string[][] = []
  for (const [at, name] of names.entries()) {
    const path = join(audio, `calls/call-${name}.gsm`)
    const truth = truths[at]
    if (!truth) continue
    const lines = (of: Truth) => bytesOf(of.turns.map(({ party, text }) => `${party}: ${text}`))
    const right = await alignRecording(path, lines(truth), 'a.txt', name.slice(0, 2))
    const { errors, lost } = wordErrors(
      truth,
      right.turns.map(({ words }) => [...words]),
    )
    const refusedRight = right.sentences.filter(({ accepted }) => !accepted).length
    const other = wrong ? await alignRecording(path, lines(truths[(at + 1) % truths.length] ?? truth), 'b.txt', name.slice(0, 2)) : null
    rows.push([
      name,
      `${errors.length} (${lost})`,
      quantile(errors, 0.5).toFixed(3),
      quantile(errors, 0.9).toFixed(3),
      Math.max(...errors).toFixed(3),
      share(refusedRight, right.sentences.length),
      other ? share(other.sentences.filter(({ accepted }) => !accepted).length, other.sentences.length) : '–',
    ])
  }
  console.log('\n## Alignment, four invented calls after GSM')
  console.log(table(['call', 'words (not matched)', 'median, s', 'p90', 'max', 'right refused', 'wrong refused'], rows))
}

/** A call of other words and voices after GSM, with the second each sentence starts. */
function freshCall(at: number, voices: readonly [string, string]): { path: string; lines: string[]; starts: number[] } {
  const random = seeded(4000 + at)
  const [lines, starts, parts]: [string[], number[], string[]] = [[], [], []]
  let second = 0
  for (let n = 0; n < 8; n++) {
    const voice = voices[n % 2] ?? voices[0]
    const text = sentence(voice.slice(0, 2), random, true)
    const line = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    const file = spoken(`align-${at}-${n}`, line, voice)
    const pause = 0.3 + random() * 0.8
    const part = made(`align-${at}-${n}.part.wav`, (out) =>
      sox(file, '-r', '8000', out, 'silence', '1', '0.01', '0.5%', 'pad', pause.toFixed(3), '0'),
    )
    const seconds = (readFileSync(part).length - 44) / 16_000
    starts.push(second + pause)
    lines.push(`${n % 2 ? 'B' : 'A'}: ${line}`)
    parts.push(part)
    second += seconds
  }
  const path = made(`align-${at}.gsm`, (out) => {
    sox(...parts, `${out}.wav`)
    ffmpeg('-i', `${out}.wav`, '-ar', '8000', '-c:a', 'libgsm', out)
  })
  return { path, lines, starts }
}

async function benchFresh(): Promise<void> {
  const pairs: [string, string][] = [
    ['en-us+m1', 'en-us+f5'],
    ['de+m6', 'de+f2'],
    ['ru+m4', 'ru+f2'],
    ['uk', 'uk+f1'],
    ['pl', 'pl+f4'],
    ['fr', 'fr+f3'],
  ]
  const calls = pairs.map((pair, at) => freshCall(at, pair))
  let [rightAll, rightOut, wrongAll, wrongOut] = [0, 0, 0, 0]
  const errors: number[] = []
  for (const [at, { path, lines, starts }] of calls.entries()) {
    const tag = pairs[at]?.[0].slice(0, 2) ?? 'en'
    const right = await alignRecording(path, bytesOf(lines), 'a.txt', tag)
    right.sentences.forEach(({ start, accepted, turn }) => {
      rightAll++
      if (!accepted) rightOut++
      else if (start !== null) errors.push(Math.abs(start - (starts[turn] ?? 0)))
    })
    // The same language and other words: the hardest wrong text.
    const random = seeded(9000 + at)
    const other = lines.map((line) => `${line.slice(0, 3)}${sentence(tag, random, tag === 'pl' || tag === 'fr')}.`)
    const wrong = await alignRecording(path, bytesOf(other), 'b.txt', tag)
    wrongAll += wrong.sentences.length
    wrongOut += wrong.sentences.filter(({ accepted }) => !accepted).length
  }
  console.log('\n## Alignment, fresh set: six calls of other words and voices after GSM (nothing was chosen on it)')
  console.log(
    table(
      ['sentence start median, s', 'p90', 'right refused', 'wrong refused'],
      [[quantile(errors, 0.5).toFixed(3), quantile(errors, 0.9).toFixed(3), share(rightOut, rightAll), share(wrongOut, wrongAll)]],
    ),
  )
}

export async function benchAlign(which: string): Promise<void> {
  if (which !== 'fresh') await benchCalls(which === 'all' ? ['ru', 'uk-ru', 'en', 'de'] : [which], which === 'all')
  if (which === 'all' || which === 'fresh') await benchFresh()
}
