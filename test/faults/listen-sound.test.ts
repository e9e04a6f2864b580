/** Sound files that are broken, odd or hostile: a Trouble or a note each, never a crash, and no other file is read. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAmrFrames } from '../../src/listen/decode/amr-frames.ts'
import { listen, marksOf, openSound, peaksOf, printOf, readPeaksHead } from '../../src/listen/index.ts'

const shared = process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '../../../shared')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-sound-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const has = (program: string) => spawnSync(program, ['-version']).status === 0
const ffmpeg = has('ffmpeg')
if (!ffmpeg) console.log('Skipped in part: no ffmpeg on this machine.')

function file(name: string, ...parts: Uint8Array[]): string {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(parts))
  return path
}

interface Shape {
  readonly rate: number
  readonly channels: number
  readonly format: number
  readonly bits: number
  readonly bytes: number
}

function head({ rate, channels, format, bits, bytes }: Shape): Buffer {
  const out = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=', 'base64')
  out.writeUInt16LE(format, 20)
  out.writeUInt16LE(channels, 22)
  out.writeUInt32LE(rate, 24)
  out.writeUInt32LE((rate * channels * bits) / 8, 28)
  out.writeUInt16LE((channels * bits) / 8, 32)
  out.writeUInt16LE(bits, 34)
  out.writeUInt32LE(bytes, 40)
  return out
}

/** A tone that comes and goes, 16 bits at 8000 Hz. */
function tone(name: string, seconds: number): string {
  const samples = Int16Array.from({ length: seconds * 8000 }, (_, at) => (at % 4000 < 2500 ? 8000 * Math.sin(at * 0.4) : at % 7))
  return file(name, head({ rate: 8000, channels: 1, format: 1, bits: 16, bytes: samples.byteLength }), Buffer.from(samples.buffer))
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'heard',
    (thrown: { code?: string; message: string }) => thrown.code ?? `bug: ${thrown.message}`,
  )

async function length(path: string, decoder?: 'wasm' | 'ffmpeg'): Promise<number> {
  const sound = await openSound(path, { decoder })
  let samples = 0
  for await (const block of sound.blocks()) samples += block[0]?.length ?? 0
  return samples / sound.sampleRate
}

describe('a sound file', { timeout: 60_000 }, () => {
  it('that is empty, or a head alone, is a Trouble', async () => {
    expect(await codeOf(listen(file('empty.wav')))).toBe('SOUND_EMPTY')
    expect(
      await codeOf(listen(file('head.wav', head({ rate: 8000, channels: 1, format: 1, bits: 16, bytes: 0 }).subarray(0, 30)))),
    ).toMatch(/^SOUND_/)
    expect(await codeOf(listen(join(folder, 'nowhere.wav')))).toBe('FILE_UNREADABLE')
  })

  it('that was cut short gives what is left, with a note', async () => {
    const bytes = readFileSync(tone('whole.wav', 4))
    const heard = await listen(file('cut.wav', bytes.subarray(0, bytes.length / 2)))
    expect(heard.duration).toBeCloseTo(2, 1)
    expect(heard.notes.length).toBeGreaterThan(0)
  })

  it('that is silent has no speech; one of a tenth of a second does no harm', async () => {
    const silent = file('silent.wav', head({ rate: 8000, channels: 1, format: 1, bits: 16, bytes: 80_000 }), Buffer.alloc(80_000))
    const heard = await listen(silent)
    expect([heard.duration, heard.speech, heard.turns]).toEqual([5, [[]], []])
    const short = tone('short.wav', 0.1)
    expect((await listen(short)).duration).toBe(0.1)
    expect((await marksOf(short)).marks).toEqual([])
    const print = await printOf(short, join(folder, 'spool'))
    expect(print.seconds).toBe(0.1)
    print.close()
  })

  it('of twelve hours passes in flat memory', async () => {
    const bytes = 12 * 3600 * 1000
    const path = file('long.wav', head({ rate: 1000, channels: 1, format: 1, bits: 8, bytes }))
    truncateSync(path, 44 + bytes)
    const before = process.memoryUsage().rss
    const sound = await openSound(path)
    const peaks = await peaksOf(sound.blocks(), sound.sampleRate, 256)
    expect(readPeaksHead(peaks)?.length).toBe(Math.ceil(bytes / 256))
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576)
  })

  it('of 64 channels, and of samples that are no numbers, is heard', async () => {
    const many = file('many.wav', head({ rate: 8000, channels: 64, format: 1, bits: 16, bytes: 64 * 16_000 }), Buffer.alloc(64 * 16_000, 3))
    expect((await listen(many)).duration).toBe(1)
    const odd = Float32Array.from({ length: 8000 }, (_, at) => [Number.NaN, Number.POSITIVE_INFINITY, 0.1, -1e30][at % 4] ?? 0)
    const path = file('odd.wav', head({ rate: 8000, channels: 1, format: 3, bits: 32, bytes: odd.byteLength }), Buffer.from(odd.buffer))
    const sound = await openSound(path)
    for await (const [block] of sound.blocks()) expect(block?.every((sample) => Math.abs(sample) < 8)).toBe(true)
    expect((await listen(path)).duration).toBe(1)
  })

  it('whose working copy finds no room is a Trouble', async () => {
    if (!existsSync('/dev/full')) return
    expect(await codeOf(printOf(tone('room.wav', 2), '/dev/full'))).toBe('DISK_FULL')
  })

  it('that is a playlist or a script names no other file', async () => {
    const secret = tone('secret.wav', 1)
    const hls = file('evil.mp3', Buffer.from(`#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://${secret}\n#EXT-X-ENDLIST\n`))
    const concat = file('evil.wav', Buffer.from(`ffconcat version 1.0\nfile '${secret}'\n`))
    for (const path of [hls, concat]) {
      expect(await codeOf(listen(path))).toMatch(/^SOUND_/)
      expect(await codeOf(length(path, 'wasm'))).toMatch(/^SOUND_|^DECODER_DIED/)
    }
  })
})

describe.skipIf(!ffmpeg)('a compressed file', { timeout: 120_000 }, () => {
  const made = (name: string, ...args: string[]) => {
    const path = join(folder, name)
    execFileSync('ffmpeg', ['-y', '-v', 'error', '-i', tone('source.wav', 4), ...args, path])
    return path
  }

  it('with a wrong name is read by its bytes', async () => {
    const path = file('named.wav', readFileSync(made('right.mp3', '-ar', '16000')))
    expect(await length(path)).toBeCloseTo(4, 1)
  })

  it('keeps its length, whoever says nothing of what the encoder added', async () => {
    const rows: [string, string[]][] = [
      ['bare.mp3', ['-ar', '16000', '-write_xing', '0', '-id3v2_version', '0']],
      ['tagged.mp3', ['-ar', '16000']],
      ['bare.aac', ['-ar', '16000']],
      ['a.mka', ['-ar', '16000', '-c:a', 'aac']],
      ['a.m4a', ['-ar', '16000']],
      ['parts.mp4', ['-ar', '16000', '-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov']],
      ['a.wma', ['-ar', '16000', '-c:a', 'wmav2']],
      ['a.avi', ['-ar', '16000', '-c:a', 'libmp3lame']],
      ['a.ts', ['-ar', '16000', '-c:a', 'aac']],
    ]
    // Nobody tells how much of the last block is sound where nobody told of the first: then one block may be too much.
    const block = 1024 / 16_000
    for (const [name, args] of rows) {
      const over = (await length(made(name, ...args))) - 4
      const told = /tagged|m4a|wma/.test(name)
      expect([name, over > -0.02 && over <= (told ? 0.02 : block + 0.01)]).toEqual([name, true])
    }
  })

  it('that was cut short, or is encrypted, does no harm', async () => {
    const bytes = readFileSync(made('whole.m4a'))
    expect(await codeOf(listen(file('cut.m4a', bytes.subarray(0, bytes.length / 2))))).toMatch(/^SOUND_|^heard$/)
    const mp3 = readFileSync(made('whole.mp3'))
    expect(await codeOf(listen(file('cut.mp3', mp3.subarray(0, mp3.length / 2))))).toBe('heard')
    // The sample entry of encrypted sound is named `enca`: what is inside is no AAC that anybody could read.
    const locked = Buffer.from(bytes.toString('latin1').replaceAll('mp4a', 'enca'), 'latin1')
    expect(await codeOf(listen(file('locked.m4a', locked)))).toMatch(/^SOUND_/)
  })

  const dtx = join(shared, 'bench/audio/calls/call-ru.A.dtx.amr')
  const wide = join(shared, 'bench/audio/ru-phone/amrwb.amr')
  if (!existsSync(dtx)) console.log(`Skipped in part: no sounds at ${shared}.`)

  it.skipIf(!existsSync(dtx))('of AMR with silence not sent keeps its seconds, by both decoders, up to its end', async () => {
    const truth = JSON.parse(readFileSync(dtx.replace('.amr', '.frames.json'), 'utf8')) as { duration: number }
    for (const decoder of ['ffmpeg', 'wasm'] as const) {
      const sound = await openSound(dtx, { decoder })
      const [first] = sound.filled
      expect(await length(dtx, decoder)).toBeCloseTo(truth.duration, 2)
      expect(first).toEqual({ start: expect.closeTo(0.14, 2), end: expect.closeTo(3.2, 2), why: 'dtx' })
    }
  })

  it.skipIf(!existsSync(wide))('of AMR-WB into which frames without data were set is longer by just those', async () => {
    const bytes = readFileSync(wide)
    const frames = readAmrFrames(new Uint8Array(bytes))
    const nothing = Buffer.alloc(50, (15 << 3) | 4)
    const path = file('wide.amr', bytes.subarray(0, 9), nothing, bytes.subarray(9), nothing)
    const seconds = ((frames?.speech.length ?? 0) + 100) * 0.02
    for (const decoder of ['ffmpeg', 'wasm'] as const) {
      expect(await length(path, decoder)).toBeCloseTo(seconds, 2)
      expect((await openSound(path, { decoder })).filled.map(({ why }) => why)).toEqual(['dtx', 'tail'])
    }
  })

  it('is read by WebAssembly alike', async () => {
    const path = made('same.mp3', '-ar', '16000')
    expect(await length(path, 'wasm')).toBeCloseTo(await length(path), 2)
  })
})
