/** A row of bytes that grows in typed memory: peaks are written while the sound is still being decoded. */

export function growingBytes(): { push(byte: number): void; end(): Uint8Array } {
  let kept = new Uint8Array(16_384)
  let length = 0
  return {
    push: (byte) => {
      if (length === kept.length) {
        const larger = new Uint8Array(kept.length * 2)
        larger.set(kept)
        kept = larger
      }
      kept[length++] = byte
    },
    end: () => kept.slice(0, length),
  }
}
