/** The fast Fourier transform (radix 2, in place), and the power spectrum of two real frames at once. */

export interface Fourier {
  readonly size: number
  /** Transform in place. Both arrays have `size` entries. */
  forward(re: Float64Array, im: Float64Array): void
  /** Back again, divided by `size`. */
  inverse(re: Float64Array, im: Float64Array): void
}

/** @param size a power of two @see J. W. Cooley, J. W. Tukey (1965) */
export function fourier(size: number): Fourier {
  const cos = Float64Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size))
  const sin = Float64Array.from({ length: size / 2 }, (_, at) => Math.sin((2 * Math.PI * at) / size))
  const order = reversedBits(size)
  const forward = (re: Float64Array, im: Float64Array) => {
    for (let at = 0; at < size; at++) {
      const to = order[at] as number
      if (to > at) {
        swap(re, at, to)
        swap(im, at, to)
      }
    }
    for (let half = 1; half < size; half *= 2) butterflies(re, im, half, cos, sin)
  }
  const inverse = (re: Float64Array, im: Float64Array) => {
    forward(im, re)
    for (let at = 0; at < size; at++) {
      re[at] = (re[at] as number) / size
      im[at] = (im[at] as number) / size
    }
  }
  return { size, forward, inverse }
}

/** One stage: sums and differences over pairs `half` apart. The casts are in bounds by construction. */
function butterflies(re: Float64Array, im: Float64Array, half: number, cos: Float64Array, sin: Float64Array): void {
  const size = re.length
  const stride = size / (2 * half)
  for (let start = 0; start < size; start += 2 * half) {
    for (let k = 0, turn = 0; k < half; k++, turn += stride) {
      const a = start + k
      const b = a + half
      const c = cos[turn] as number
      const s = sin[turn] as number
      const bre = re[b] as number
      const bim = im[b] as number
      const tre = bre * c + bim * s
      const tim = bim * c - bre * s
      re[b] = (re[a] as number) - tre
      im[b] = (im[a] as number) - tim
      re[a] = (re[a] as number) + tre
      im[a] = (im[a] as number) + tim
    }
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const held = values[a] as number
  values[a] = values[b] as number
  values[b] = held
}

function reversedBits(size: number): Uint32Array {
  const bits = Math.log2(size)
  return Uint32Array.from({ length: size }, (_, at) => {
    let out = 0
    for (let bit = 0; bit < bits; bit++) if (at & (1 << bit)) out |= 1 << (bits - 1 - bit)
    return out
  })
}

/** Power spectra of two real frames for the price of one transform. */
export interface Spectra {
  readonly bins: number
  /** Windowed power of `one` and `two` (each as long as the window) into `outOne`, `outTwo` (`bins` entries each). */
  power(one: Float32Array, two: Float32Array, outOne: Float64Array, outTwo: Float64Array): void
}

/** @param window samples per frame; zero-padded to `size` */
export function spectra(window: number, size: number): Spectra {
  const transform = fourier(size)
  const hann = Float64Array.from({ length: window }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / window))
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  const bins = size / 2
  return {
    bins,
    power: (one, two, outOne, outTwo) => {
      re.fill(0)
      im.fill(0)
      for (let at = 0; at < window; at++) {
        re[at] = (one[at] ?? 0) * (hann[at] as number)
        im[at] = (two[at] ?? 0) * (hann[at] as number)
      }
      transform.forward(re, im)
      for (let k = 1; k < bins; k++) {
        const a = re[k] as number
        const b = im[k] as number
        const c = re[size - k] as number
        const d = im[size - k] as number
        outOne[k] = ((a + c) * (a + c) + (b - d) * (b - d)) / 4
        outTwo[k] = ((b + d) * (b + d) + (c - a) * (c - a)) / 4
      }
      outOne[0] = outTwo[0] = 0
    },
  }
}
