/** What a mark says, and what else does the same. Allowed wording only: numbers, seconds, causes; no verdict. */

export type Indicator = 'noise-floor' | 'digital-silence' | 'hole' | 'copy' | 'step' | 'codec-grid'

/** A mark before it is put into words. */
export interface Seen {
  readonly indicator: Indicator
  readonly channel: number
  readonly start: number
  readonly end: number
  readonly amount: number
  /** Of a copy: the second where the earlier one starts. */
  readonly of?: number
}

interface Worded {
  readonly text: string
  readonly innocent: readonly string[]
}

const words: Readonly<Record<Indicator, (seen: Seen) => Worded>> = {
  'noise-floor': ({ start, amount }) => ({
    text: `At ${clock(start)} the noise floor in silent frames changes by ${Math.abs(amount).toFixed(0)} dB. This happens after cuts, and also with codec handover, DTX or AGC.`,
    innocent: ['codec handover', 'DTX comfort noise', 'automatic gain', 'the speaker or the handset moves', 'music on hold'],
  }),
  'digital-silence': ({ start, amount }) => ({
    text: `From ${clock(start)} every sample is exactly zero for ${amount.toFixed(2)} s. This happens after cuts, and also with DTX, lost packets or a muted microphone.`,
    innocent: ['DTX', 'lost packets and their concealment', 'a muted microphone', 'a publisher who covers a name'],
  }),
  hole: ({ start, end, amount }) => ({
    text: `From ${clock(start)} the sound lies ${amount.toFixed(0)} dB below the quiet of the line for ${(end - start).toFixed(2)} s. This happens where something was covered or put in, and also with DTX, lost packets or a muted microphone.`,
    innocent: ['DTX', 'lost packets', 'a muted microphone', 'a noise gate', 'a publisher who covers a name'],
  }),
  copy: ({ start, end, of = 0 }) => ({
    text: `From ${clock(start)} to ${clock(end)} the sound is, wave for wave, that from ${clock(of)} on. This happens where a piece was set in twice, and also with announcements, ring-back tones, music on hold and synthetic speech.`,
    innocent: ['a recorded announcement', 'ring-back tones', 'music on hold', 'synthetic speech', 'a player that stutters'],
  }),
  step: ({ start, amount }) => ({
    text: `At ${clock(start)} the wave makes one step, ${amount.toFixed(0)} times what lies near it. This happens where two pieces are set end to end, and also with clicks of the line, switches and lost packets.`,
    innocent: ['clicks of the line', 'a switch or a key', 'lost packets', 'a fault of the recorder'],
  }),
  'codec-grid': ({ start, amount }) => ({
    text: `Near ${clock(start)} the grid of the speech codec moves by ${amount} samples of 8000 Hz. This happens after cuts, and also with codec handover, a second codec or a receiver that skips or stretches sound.`,
    innocent: [
      'codec handover',
      'a second codec on the way',
      'a receiver that skips or stretches (jitter buffer)',
      'two calls in one file',
    ],
  }),
}

export const worded = (seen: Seen): Worded => words[seen.indicator](seen)

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(1).padStart(4, '0')}`
}
