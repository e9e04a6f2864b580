/** Compressed sound by ffmpeg and sox: codecs, containers, rates, heads that were moved, cut, doubled or wrongly named. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OddSound, Source } from './odd-sound.ts'

type Make = (source: Source) => Buffer

/** A file that ffmpeg writes. @param end name of the file, whose end names the container */
const byFfmpeg =
  (end: string, rate: number, channels: 1 | 2, ...args: string[]): Make =>
  (source) => {
    const out = join(source.folder, `made-${end}`)
    execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', '-i', source.wav(rate, channels), ...args, out])
    return readFileSync(out)
  }

const bySox =
  (end: string, rate: number, ...args: string[]): Make =>
  (source) => {
    const out = join(source.folder, `made-${end}`)
    execFileSync('sox', ['-V1', source.wav(rate), ...args, out])
    return readFileSync(out)
  }

const row = (name: string, rate: number, bytes: Make, more: Partial<OddSound> = {}): OddSound => ({
  name,
  bytes,
  rate,
  seconds: 'source',
  ...more,
})

/** One codec in one container. */
const plain = (name: string, rate: number, ...args: string[]) => row(name, rate, byFfmpeg(name, rate, 1, ...args))
const stereo = (name: string, rate: number, ...args: string[]) => row(name, rate, byFfmpeg(name, rate, 2, ...args))

const phone: readonly OddSound[] = [
  plain('gsm.gsm', 8000, '-c:a', 'libgsm'),
  plain('gsm_ms.wav', 8000, '-c:a', 'libgsm_ms'),
  plain('alaw.wav', 8000, '-c:a', 'pcm_alaw'),
  plain('mulaw.au', 8000, '-c:a', 'pcm_mulaw'),
  stereo('mulaw-stereo.wav', 8000, '-c:a', 'pcm_mulaw'),
  plain('g726.wav', 8000, '-c:a', 'g726', '-b:a', '32k'),
  plain('g722.wav', 16_000, '-c:a', 'g722'),
  plain('ima.wav', 8000, '-c:a', 'adpcm_ima_wav'),
  plain('msadpcm.wav', 22_050, '-c:a', 'adpcm_ms'),
  plain('g7231.tco', 8000, '-c:a', 'g723_1', '-b:a', '6.3k', '-f', 'g723_1'),
  ...[0, 3, 7].map((mode) => row(`amr-nb-${mode}.amr`, 8000, bySox(`nb${mode}.amr-nb`, 8000, '-C', String(mode)))),
  plain('speex-nb.spx', 8000, '-c:a', 'libspeex'),
  plain('speex-wb.ogg', 16_000, '-c:a', 'libspeex'),
  // Nothing of the wave is left, and its blocks are of 40 ms.
  { ...plain('codec2.c2', 8000, '-c:a', 'libcodec2'), silent: true, slack: [0.02, 'its blocks are of 40 ms'] },
  ...['voc', 'sph', 'w64', 'caf', 'aiff', 'paf', 'wv', '8svx'].map((kind) => row(`sox.${kind}`, 8000, bySox(`sox.${kind}`, 8000))),
  row('sox.ircam', 8000, bySox('sox.sf', 8000)),
]

const web: readonly OddSound[] = [
  ...[8000, 16_000, 44_100].map((rate) => plain(`mp3-${rate}.mp3`, rate, '-b:a', rate > 40_000 ? '128k' : '32k')),
  plain('mp3-vbr.mp3', 22_050, '-q:a', '6'),
  plain('mp3-bare.mp3', 44_100, '-write_xing', '0', '-id3v2_version', '0'),
  plain('mp3-bare-8k.mp3', 8000, '-write_xing', '0', '-id3v2_version', '0', '-b:a', '16k'),
  stereo('mp3-joint.mp3', 44_100, '-b:a', '96k'),
  plain('mp3.wav', 22_050, '-c:a', 'libmp3lame', '-b:a', '32k'),
  plain('mp2.mp2', 48_000, '-b:a', '128k'),
  ...[8000, 16_000, 44_100, 48_000].map((rate) => plain(`aac-${rate}.m4a`, rate, '-b:a', '48k')),
  stereo('aac-stereo.m4a', 44_100, '-b:a', '96k'),
  plain('aac-faststart.m4a', 44_100, '-movflags', '+faststart'),
  plain('aac.m4b', 22_050, '-f', 'ipod'),
  plain('aac.mov', 44_100, '-c:a', 'aac'),
  plain('pcm.mov', 44_100, '-c:a', 'pcm_s16le'),
  plain('alac.m4a', 44_100, '-c:a', 'alac'),
  plain('aac.3gp', 16_000, '-c:a', 'aac'),
  plain('aac.3g2', 16_000, '-c:a', 'aac'),
  plain('aac.aac', 44_100, '-c:a', 'aac'),
  plain('aac-8k.aac', 8000, '-c:a', 'aac'),
  plain('aac.latm', 44_100, '-c:a', 'aac', '-f', 'latm'),
  plain('frag.mp4', 44_100, '-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'),
  plain('frag-delay.mp4', 44_100, '-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov+delay_moov'),
  plain('dash.mp4', 44_100, '-c:a', 'aac', '-movflags', 'dash+delay_moov', '-frag_duration', '1000000'),
  plain('aac.mkv', 44_100, '-c:a', 'aac'),
  plain('aac.ts', 44_100, '-c:a', 'aac'),
  plain('aac.flv', 44_100, '-c:a', 'aac'),
  plain('mp3.flv', 44_100, '-c:a', 'libmp3lame'),
  plain('nelly.flv', 8000, '-c:a', 'nellymoser'),
  plain('mp3.avi', 44_100, '-c:a', 'libmp3lame'),
  plain('pcm.avi', 16_000, '-c:a', 'pcm_s16le'),
  plain('mp2.mpg', 44_100, '-c:a', 'mp2'),
  plain('mp2.vob', 48_000, '-c:a', 'mp2', '-f', 'vob'),
  plain('ac3.ac3', 48_000),
  plain('eac3.eac3', 48_000),
  plain('ac3.mkv', 48_000, '-c:a', 'ac3'),
  plain('dts.dts', 48_000, '-c:a', 'dca', '-strict', '-2'),
  ...[8000, 16_000, 48_000].map((rate) => plain(`opus-${rate}.opus`, rate, '-c:a', 'libopus', '-b:a', '16k')),
  plain('opus-60ms.ogg', 16_000, '-c:a', 'libopus', '-frame_duration', '60', '-b:a', '12k'),
  stereo('opus-stereo.webm', 48_000, '-c:a', 'libopus'),
  plain('opus.mkv', 48_000, '-c:a', 'libopus'),
  plain('opus.mp4', 48_000, '-c:a', 'libopus', '-strict', '-2'),
  plain('opus.caf', 48_000, '-c:a', 'libopus'),
  plain('opus-live.webm', 48_000, '-c:a', 'libopus', '-live', '1'),
  plain('opus-dtx.ogg', 16_000, '-c:a', 'libopus', '-dtx', '1', '-application', 'voip', '-b:a', '12k'),
  plain('vorbis.ogg', 22_050, '-c:a', 'libvorbis'),
  plain('vorbis.webm', 44_100, '-c:a', 'libvorbis'),
  plain('flac.flac', 44_100),
  plain('flac.ogg', 16_000, '-c:a', 'flac'),
  plain('flac.mkv', 16_000, '-c:a', 'flac'),
  plain('wma1.wma', 22_050, '-c:a', 'wmav1'),
  plain('wma2.wma', 44_100, '-c:a', 'wmav2'),
  plain('wma-8k.wma', 8000, '-c:a', 'wmav2'),
  plain('tta.tta', 44_100),
  plain('wavpack.wv', 44_100),
  plain('alaw.mka', 8000, '-c:a', 'pcm_alaw'),
  plain('s24.aiff', 44_100, '-c:a', 'pcm_s24be'),
  plain('sowt.aifc', 16_000, '-c:a', 'pcm_s16le', '-f', 'aiff'),
  plain('ulaw.aifc', 8000, '-c:a', 'pcm_mulaw', '-f', 'aiff'),
  plain('float.caf', 16_000, '-c:a', 'pcm_f32be'),
  plain('f64.w64', 16_000, '-c:a', 'pcm_f64le'),
  plain('rf64.wav', 16_000, '-rf64', 'always'),
  plain('sox.sox', 16_000),
  plain('nut.nut', 16_000, '-c:a', 'pcm_s16le'),
]

/** AMR in 3GP: sox writes the frames, ffmpeg moves them over. */
function amrIn(end: string, mode: string): Make {
  return (source) => {
    const raw = join(source.folder, `in-${end}-${mode}.amr-nb`)
    const out = join(source.folder, `in-${end}-${mode}.${end}`)
    execFileSync('sox', ['-V1', source.wav(8000), '-C', mode, raw])
    execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', '-i', raw, '-c', 'copy', out])
    return readFileSync(out)
  }
}

/** With pictures beside the sound. */
const film = (name: string, ...args: string[]) =>
  row(name, 44_100, (source) => {
    const out = join(source.folder, `film-${name}`)
    const picture = ['-f', 'lavfi', '-i', 'color=c=gray:s=64x48:r=10:d=9']
    execFileSync('ffmpeg', [
      '-y',
      '-nostdin',
      '-v',
      'error',
      ...picture,
      '-i',
      source.wav(44_100),
      '-map',
      '0:v',
      '-map',
      '1:a',
      ...args,
      out,
    ])
    return readFileSync(out)
  })

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))
const joined =
  (...parts: Make[]): Make =>
  (source) =>
    Buffer.concat(parts.map((part) => part(source)))
const opus = byFfmpeg('chain.opus', 16_000, 1, '-c:a', 'libopus', '-b:a', '16k')
const live = byFfmpeg('live.webm', 48_000, 1, '-c:a', 'libopus', '-live', '1')
const mp3 = byFfmpeg('base.mp3', 44_100, 1, '-b:a', '64k')
const m4a = byFfmpeg('base.m4a', 44_100, 1, '-movflags', '+faststart')
const bareMp3 = byFfmpeg('base-bare.mp3', 44_100, 1, '-b:a', '64k', '-write_xing', '0', '-id3v2_version', '0')

/** An ID3v2.3 tag with a picture of `bytes`. */
function art(bytes: number): Buffer {
  const safe = (value: number) => Buffer.from([(value >> 21) & 127, (value >> 14) & 127, (value >> 7) & 127, value & 127])
  const head = Buffer.alloc(10)
  head.write('APIC', 'latin1')
  head.writeUInt32BE(bytes + 14, 4)
  const picture = Buffer.concat([head, Buffer.from('\0image/jpeg\0\x03\0', 'latin1'), Buffer.alloc(bytes, 0xff)])
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), safe(picture.length), picture])
}

/** Seconds of `sources` one after the other, in a compressed file whose end was cut. */
const odd: readonly OddSound[] = [
  row('amr.3gp', 8000, amrIn('3gp', '0')),
  row('amr-named.mp3', 8000, bySox('named.amr-nb', 8000)),
  film('film.mp4', '-c:v', 'mpeg4', '-c:a', 'aac'),
  film('film.webm', '-c:v', 'libvpx', '-c:a', 'libvorbis'),
  film('film.mkv', '-c:v', 'mpeg4', '-c:a', 'libopus'),
  film('film.ts', '-c:v', 'mpeg2video', '-c:a', 'aac'),
  row('art.mp3', 44_100, (source) => Buffer.concat([art(900_000), bareMp3(source)])),
  row('two-tags.mp3', 44_100, (source) => Buffer.concat([art(3000), art(5000), bareMp3(source)])),
  row('id3-at-end.mp3', 44_100, (source) => Buffer.concat([bareMp3(source), Buffer.from('TAG'.padEnd(128, 'x'))])),
  row('id3-before.wav', 16_000, (source) => Buffer.concat([art(3000), readFileSync(source.wav(16_000))])),
  row('mp3-named.wav', 44_100, mp3),
  row('wav-named.mp3', 16_000, (source) => readFileSync(source.wav(16_000))),
  row('ogg-named.m4a', 16_000, opus),
  row('m4a-named.ogg', 44_100, m4a),
  row('mp3-named.gsm', 44_100, bareMp3),
  row('gsm-named.mp3', 8000, byFfmpeg('g.gsm', 8000, 1, '-c:a', 'libgsm')),
  row('wav-named.al', 16_000, (source) => readFileSync(source.wav(16_000))),
  row('opus-named.gsm', 16_000, opus),
  row('no-extension', 44_100, mp3),
  row('mp3-in-junk.mp3', 44_100, (source) => Buffer.concat([Buffer.alloc(5000, 0x20), bareMp3(source)])),
  row('cut-head.mp3', 44_100, (source) => bareMp3(source).subarray(1000), { slack: [0.15, 'the cut falls inside a frame'], begins: 0.125 }),
  row('cut.mp3', 44_100, (source) => half(bareMp3(source)), { seconds: 3.19, slack: [0.06, 'one frame'] }),
  row('cut-tagged.mp3', 44_100, (source) => half(mp3(source)), { seconds: 3.19, slack: [0.06, 'one frame'] }),
  row('cut.m4a', 44_100, (source) => half(byFfmpeg('late.m4a', 44_100, 1)(source)), { seconds: null }),
  row('cut-faststart.m4a', 44_100, (source) => half(m4a(source)), { seconds: 3.17, slack: [0.25, 'bytes are not time'], orTrouble: true }),
  row('cut.opus', 16_000, (source) => half(opus(source)), { seconds: 3.2, slack: [1.1, 'a page is a second'] }),
  row('cut.flac', 44_100, (source) => half(byFfmpeg('c.flac', 44_100, 1)(source)), { seconds: 3.2, slack: [0.5, 'bytes are not time'] }),
  row('cut.webm', 48_000, (source) => half(byFfmpeg('c.webm', 48_000, 1, '-c:a', 'libopus')(source)), {
    seconds: 3.2,
    slack: [0.3, 'clusters'],
  }),
  row('cut.gsm', 8000, (source) => byFfmpeg('c.gsm', 8000, 1, '-c:a', 'libgsm')(source).subarray(0, 33 * 100 + 11), { seconds: 2 }),
  // Frames of silence are shorter: 1305 bytes hold 114 frames.
  row('cut.amr', 8000, (source) => bySox('c.amr-nb', 8000, '-C', '0')(source).subarray(0, 6 + 13 * 100 + 5), { seconds: 2.28 }),
  row('chained.opus', 16_000, joined(opus, opus), { seconds: 12.742 }),
  row(
    'chained.ogg',
    22_050,
    joined(byFfmpeg('v1.ogg', 22_050, 1, '-c:a', 'libvorbis'), byFfmpeg('v1.ogg', 22_050, 1, '-c:a', 'libvorbis')),
    {
      seconds: 12.742,
    },
  ),
  // The clock starts again at the second head.
  row('two.webm', 48_000, joined(live, live), { seconds: 12.742 }),
  // All its packets say second 0.
  row('ra144.rm', 8000, byFfmpeg('ra144.rm', 8000, 1, '-c:a', 'real_144'), { slack: [0.02, 'blocks of 20 ms, one more than needed'] }),
  row('two-mp3.mp3', 44_100, joined(bareMp3, bareMp3), { seconds: 12.742, slack: [0.08, 'a lead in the middle'] }),
  row('flipped-bytes.mp3', 44_100, (source) => flipped(bareMp3(source)), { slack: [0.1, 'broken frames'] }),
  row('flipped-bytes.opus', 16_000, (source) => flipped(opus(source)), { slack: [1.1, 'broken pages are lost'] }),
  row('flipped-bytes.m4a', 44_100, (source) => flipped(m4a(source), 20_000), { slack: [0.3, 'broken packets'] }),
  row('two-streams.mkv', 16_000, (source) => {
    const out = join(source.folder, 'two.mkv')
    const args = ['-i', source.wav(16_000), '-f', 'lavfi', '-i', 'sine=d=9', '-map', '0:a', '-map', '1:a', '-c:a', 'libopus', out]
    execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', ...args])
    return readFileSync(out)
  }),
  row('late-start.mkv', 16_000, byFfmpeg('late.mkv', 16_000, 1, '-c:a', 'flac', '-output_ts_offset', '5'), {}),
  row(
    'pictures-only.mp4',
    44_100,
    (source) => {
      const out = join(source.folder, 'mute.mp4')
      execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', '-f', 'lavfi', '-i', 'color=c=gray:s=64x48:d=1', '-c:v', 'mpeg4', out])
      return readFileSync(out)
    },
    { seconds: null },
  ),
  row('negative-duration.m4a', 44_100, (source) => patched(m4a(source), 'mdhd', 16, 0xffff_ff00), { orTrouble: true }),
  row('duration-0.m4a', 44_100, (source) => patched(m4a(source), 'mdhd', 16, 0)),
  row('movie-duration-huge.m4a', 44_100, (source) => patched(m4a(source), 'mvhd', 16, 0x7fff_ffff)),
  row(
    'edit-list-trim.m4a',
    44_100,
    (source) => {
      const out = join(source.folder, 'trimmed.m4a')
      const whole = join(source.folder, 'whole.m4a')
      execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', '-i', source.wav(44_100), whole])
      execFileSync('ffmpeg', ['-y', '-nostdin', '-v', 'error', '-ss', '2', '-i', whole, '-c', 'copy', out])
      return readFileSync(out)
    },
    { seconds: 4.371, begins: 2, slack: [0.06, 'cut at packets'] },
  ),
]

function flipped(bytes: Buffer, from = 4000): Buffer {
  const out = Buffer.from(bytes)
  for (let at = from; at < out.length; at += 7919) out[at] = (out[at] ?? 0) ^ 0xff
  return out
}

/** Write over a number of an MP4 atom. @param at bytes behind the name */
function patched(bytes: Buffer, atom: string, at: number, value: number): Buffer {
  const out = Buffer.from(bytes)
  out.writeUInt32BE(value, out.indexOf(atom) + 4 + at)
  return out
}

export const oddCodecs: readonly OddSound[] = [...phone, ...web, ...odd]
