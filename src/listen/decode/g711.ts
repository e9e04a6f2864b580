/** G.711: the sound of most telephone lines, one byte a sample. */

/**
 * One A-law byte as a sample.
 *
 * @see ITU-T G.711 (11/1988), table 1a
 */
function alawSample(byte: number): number {
  const code = byte ^ 0x55
  const exponent = (code >> 4) & 7
  const mantissa = code & 15
  const magnitude = exponent === 0 ? (mantissa << 4) + 8 : ((mantissa << 4) + 0x108) << (exponent - 1)
  return (code & 0x80 ? magnitude : -magnitude) / 32_768
}

/**
 * One µ-law byte as a sample.
 *
 * @see ITU-T G.711 (11/1988), table 2a
 */
function mulawSample(byte: number): number {
  const code = ~byte & 0xff
  const exponent = (code >> 4) & 7
  const magnitude = ((((code & 15) << 3) + 0x84) << exponent) - 0x84
  return (code & 0x80 ? -magnitude : magnitude) / 32_768
}

/** Sample of each byte, -1..1. */
export const alaw = Float32Array.from({ length: 256 }, (_, byte) => alawSample(byte))

/** Sample of each byte, -1..1. */
export const mulaw = Float32Array.from({ length: 256 }, (_, byte) => mulawSample(byte))
