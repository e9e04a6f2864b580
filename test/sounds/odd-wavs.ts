/** WAV files that are right but rare, and files that are wrong: with the seconds that are truly in them. */
import type { OddSound, Source } from './odd-sound.ts'
import { chunk, extensible, fmt, pcm, riff, u16, u32, type WavShape } from './wav-bytes.ts'

const rate = 8000
const shape: WavShape = { rate }

/** @param truth seconds; null where no sound can be expected */
const row = (name: string, bytes: (source: Source) => Buffer, more: Partial<OddSound> = {}): OddSound => ({
  name,
  bytes,
  seconds: 'source',
  rate,
  ...more,
})

const body = ({ mono }: Source) => pcm(mono(rate), 16)
const data = (source: Source) => chunk('data', body(source))
const list = chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('ISFT', Buffer.from('a recorder\0'))]))

/** Order and size of chunks. */
const heads: readonly OddSound[] = [
  row('list-first.wav', (s) => riff([list, fmt(shape), data(s)])),
  row('fmt-after-data.wav', (s) => riff([data(s), fmt(shape)])),
  row('odd-chunk.wav', (s) => riff([chunk('junk', Buffer.alloc(7)), fmt(shape), chunk('bext', Buffer.alloc(603)), data(s)])),
  row('odd-chunk-unpadded.wav', (s) => riff([fmt(shape), Buffer.concat([Buffer.from('junk'), u32(7), Buffer.alloc(7)]), data(s)])),
  row('large-head.wav', (s) => riff([fmt(shape), chunk('bext', Buffer.alloc(300_000)), data(s)])),
  row('many-chunks.wav', (s) => riff([fmt(shape), ...Array.from({ length: 3000 }, () => chunk('note', Buffer.alloc(40))), data(s)])),
  row('data-size-0.wav', (s) => riff([fmt(shape), chunk('data', body(s), 0)])),
  row('data-size-max.wav', (s) => riff([fmt(shape), chunk('data', body(s), 0xffff_ffff)])),
  row('data-size-huge.wav', (s) => riff([fmt(shape), chunk('data', body(s), 0x7fff_fff0)])),
  row('riff-size-0.wav', (s) => riff([fmt(shape), data(s)], 'RIFF', 0)),
  row('tags-behind.wav', (s) => riff([fmt(shape), data(s), list, chunk('id3 ', Buffer.alloc(5001, 65))])),
  row('open-then-tags.wav', (s) => riff([fmt(shape), chunk('data', body(s), 0xffff_ffff), list])),
  row('two-data.wav', (s) => {
    const whole = body(s)
    const half = Math.floor(whole.length / 4) * 2
    return riff([fmt(shape), chunk('data', whole.subarray(0, half)), chunk('data', whole.subarray(half))])
  }),
  row('rf64.wav', (s) => {
    const sizes = Buffer.alloc(28)
    sizes.writeBigUInt64LE(BigInt(body(s).length), 8)
    return riff([chunk('ds64', sizes), fmt(shape), chunk('data', body(s), 0xffff_ffff), list], 'RF64', 0xffff_ffff)
  }),
  row('bw64.wav', (s) => {
    const sizes = Buffer.alloc(28)
    sizes.writeBigUInt64LE(BigInt(body(s).length), 8)
    return riff([chunk('ds64', sizes), fmt(shape), chunk('data', body(s), 0xffff_ffff)], 'BW64', 0xffff_ffff)
  }),
  row('half-frame-left.wav', (s) => riff([fmt(shape), chunk('data', Buffer.concat([body(s), Buffer.from([1])]))])),
]

/** Widths and tags. */
const widths: readonly OddSound[] = [
  row('u8.wav', (s) => riff([fmt({ rate, bits: 8 }), chunk('data', pcm(s.mono(rate), 8))])),
  row('s24.wav', (s) => riff([fmt({ rate, bits: 24 }), chunk('data', pcm(s.mono(rate), 24))])),
  row('s32.wav', (s) => riff([fmt({ rate, bits: 32 }), chunk('data', pcm(s.mono(rate), 32))])),
  row('float.wav', (s) => riff([fmt({ rate, bits: 32, tag: 3 }), chunk('data', pcm(s.mono(rate), 32, true))])),
  row('extensible.wav', (s) => riff([extensible(shape), data(s)])),
  row('extensible-float.wav', (s) => riff([extensible({ rate, bits: 32, tag: 3 }), chunk('data', pcm(s.mono(rate), 32, true))])),
  // 20 bits that count in 24: the container width gives the step from sample to sample.
  row('extensible-20-in-24.wav', (s) => riff([extensible({ rate, bits: 24 }, 20), chunk('data', pcm(s.mono(rate), 24))])),
  row('12-in-16.wav', (s) => riff([fmt({ rate, bits: 12, align: 2 }), data(s)])),
  // 24 bits that count, four bytes a sample: only the block size tells.
  row('24-in-32.wav', (s) => riff([fmt({ rate, bits: 24, align: 4 }), chunk('data', pcm(s.mono(rate), 32))])),
  row('bits-0.wav', (s) => riff([fmt({ rate, bits: 0, align: 2 }), data(s)])),
  row('align-0.wav', (s) => riff([fmt({ rate, align: 0 }), data(s)])),
  row('float-tag-16-bits.wav', (s) => riff([fmt({ rate, bits: 16, tag: 3 }), data(s)]), { seconds: null }),
  row('nan.wav', (s) => {
    const samples = s.mono(rate).map((sample, at) => (at % 97 === 0 ? Number.NaN : at % 89 === 0 ? Number.NEGATIVE_INFINITY : sample))
    return riff([fmt({ rate, bits: 32, tag: 3 }), chunk('data', pcm(samples, 32, true))])
  }),
  row('64-channels.wav', (s) => {
    const samples = s.mono(rate)
    const many = new Float32Array(samples.length * 64).map((_, at) => samples[at >> 6] ?? 0)
    return riff([fmt({ rate, channels: 64 }), chunk('data', pcm(many, 16))])
  }),
  row('odd-rate.wav', (s) => riff([fmt({ rate: 11_127 }), chunk('data', pcm(s.mono(11_127), 16))]), { rate: 11_127 }),
  row('192k.wav', (s) => riff([fmt({ rate: 192_000 }), chunk('data', pcm(s.mono(192_000), 16))]), { rate: 192_000 }),
]

/** Nothing to hear, or nearly nothing. */
const empties: readonly OddSound[] = [
  row('empty.wav', () => Buffer.alloc(0), { seconds: null }),
  row('head-only.wav', () => riff([fmt(shape), chunk('data', Buffer.alloc(0))]), { seconds: null }),
  row('no-data.wav', () => riff([fmt(shape), list]), { seconds: null }),
  row('no-fmt.wav', (s) => riff([data(s)]), { seconds: null }),
  row('12-bytes.wav', () => riff([]), { seconds: null }),
  row('rate-0.wav', (s) => riff([fmt({ rate: 0 }), data(s)]), { seconds: null }),
  row('0-channels.wav', (s) => riff([fmt({ rate, channels: 0 }), data(s)]), { seconds: null }),
  row('65535-channels.wav', (s) => riff([fmt({ rate, channels: 65_535 }), data(s)]), { seconds: null }),
  row('one-sample.wav', () => riff([fmt(shape), chunk('data', u16(700))]), { seconds: 1 / rate, silent: true }),
  row('tenth.wav', (s) => riff([fmt(shape), chunk('data', body(s).subarray(0, 1600))]), { seconds: 0.1, silent: true }),
  row('silent.wav', () => riff([fmt(shape), chunk('data', Buffer.alloc(48_000))]), { seconds: 3, silent: true }),
  row('text.wav', () => Buffer.from('This is no sound.\n'.repeat(300)), { seconds: null }),
  row('page.mp3', () => Buffer.from('<!doctype html><title>404</title><p>Not found</p>'.repeat(40)), { seconds: null }),
  row('zeros.mp3', () => Buffer.alloc(100_000), { seconds: null }),
  row('random.mp3', () => Buffer.from(Uint8Array.from({ length: 100_000 }, (_, at) => (Math.imul(at + 7, 2_654_435_761) >>> 13) & 255)), {
    seconds: null,
  }),
  row(
    'picture.m4a',
    () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
    {
      seconds: null,
    },
  ),
]

export const oddWavs: readonly OddSound[] = [...heads, ...widths, ...empties]
