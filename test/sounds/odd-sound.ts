/** The words of the odd files: what is in each, and from what it is made. */

/** What files are made of: one voice of 6.371 s, and another beside it. */
export interface Source {
  /** First voice at a rate. */
  mono(rate: number): Float32Array
  /** WAV file of the first voice (or of both, one a channel) at a rate. @returns path */
  wav(rate: number, channels?: 1 | 2): string
  /** A folder for what is made on the way. */
  readonly folder: string
}

export interface OddSound {
  readonly name: string
  /** Bytes of the file. */
  readonly bytes: (source: Source) => Buffer
  /** Seconds truly in it; `source`: all of the source; null: a Trouble is the only right answer. */
  readonly seconds: number | 'source' | null
  readonly rate: number
  /** Sound that cannot be compared with the source. */
  readonly silent?: boolean
  /** Second of the source where the file begins; else 0. */
  readonly begins?: number
  /** Error that cannot be helped, seconds, with why. */
  readonly slack?: readonly [seconds: number, why: string]
  /** A Trouble is as right as the sound. */
  readonly orTrouble?: boolean
}
