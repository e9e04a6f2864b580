/** The 44 bytes before the samples of a WAV file that we write: PCM, 16 bit, interleaved. */

/** The longest body whose length the head can tell; beyond it readers run to the end of the file. */
const longest = 0xffff_ffff - 36

/** @param bytes of samples that follow; 0 while they are not known yet */
export function writeWavHead(sampleRate: number, channels: number, bytes: number): Buffer {
  const body = Math.min(longest, bytes)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + body, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(sampleRate, 24)
  head.writeUInt32LE(sampleRate * channels * 2, 28)
  head.writeUInt16LE(channels * 2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(body, 40)
  return head
}
