/** Written by `npx tsx bench/edits.ts write`: how often each indicator marks unedited telephone files. Not to be edited by hand. */

export interface Rate {
  readonly marks: number
  readonly minutes: number
  readonly perMinute: number
}

export const rates: Readonly<Record<string, Rate>> = {
  'noise-floor': { marks: 0, minutes: 143.9, perMinute: 0 },
  'digital-silence': { marks: 0, minutes: 143.9, perMinute: 0 },
  'hole': { marks: 0, minutes: 143.9, perMinute: 0 },
  'copy': { marks: 0, minutes: 143.9, perMinute: 0 },
  'step': { marks: 8, minutes: 143.9, perMinute: 0.056 },
  'codec-grid': { marks: 11, minutes: 143.9, perMinute: 0.076 },
}
