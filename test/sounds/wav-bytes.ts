/** WAV and its kin by hand, byte by byte: what sound editors, recorders and broken disks leave behind. */

export function u32(value: number): Buffer {
  const out = Buffer.alloc(4)
  out.writeUInt32LE(value >>> 0)
  return out
}

export function u16(value: number): Buffer {
  const out = Buffer.alloc(2)
  out.writeUInt16LE(value & 0xffff)
  return out
}

/** @param told size that the head tells, where it lies */
export function chunk(id: string, body: Buffer, told = body.length): Buffer {
  return Buffer.concat([Buffer.from(id, 'latin1'), u32(told), body, Buffer.alloc(body.length % 2)])
}

export interface WavShape {
  readonly rate: number
  readonly channels?: number
  readonly tag?: number
  readonly bits?: number
  readonly align?: number
}

export function fmt({ rate, channels = 1, tag = 1, bits = 16, align = (channels * bits) / 8 }: WavShape, more = Buffer.alloc(0)): Buffer {
  return chunk('fmt ', Buffer.concat([u16(tag), u16(channels), u32(rate), u32(rate * align), u16(align), u16(bits), more]))
}

/** Format of `WAVE_FORMAT_EXTENSIBLE`. @param valid bits that count in each sample */
export function extensible({ rate, channels = 1, tag = 1, bits = 16 }: WavShape, valid = bits): Buffer {
  const guid = Buffer.concat([u16(tag), Buffer.from('000000001000800000aa00389b71', 'hex')])
  return fmt({ rate, channels, tag: 0xfffe, bits }, Buffer.concat([u16(22), u16(valid), u32(0), guid]))
}

export function riff(chunks: readonly Buffer[], form = 'RIFF', told?: number): Buffer {
  const body = Buffer.concat([Buffer.from('WAVE', 'latin1'), ...chunks])
  return Buffer.concat([Buffer.from(form, 'latin1'), u32(told ?? body.length), body])
}

/** Samples -1..1 in a width of PCM or float. */
export function pcm(samples: Float32Array, bits: 8 | 16 | 24 | 32, float = false): Buffer {
  const width = bits / 8
  const out = Buffer.alloc(samples.length * width)
  for (const [at, sample] of samples.entries()) {
    if (float) out.writeFloatLE(sample, at * width)
    else if (bits === 8) out.writeUInt8(Math.round(sample * 127) + 128, at)
    else out.writeIntLE(Math.round(sample * (2 ** (bits - 1) - 1)), at * width, width)
  }
  return out
}
