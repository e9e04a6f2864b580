/** Made recordings for tests: two voices of tone bursts on two channels, as 16-bit WAV. Nobody speaks in them. */

export interface Burst {
  readonly channel: 0 | 1
  readonly start: number
  readonly end: number
}

const rate = 8000

/** A stereo WAV in which each burst is a buzz with harmonics, swelling like syllables, over faint noise. */
export function madeWav(seconds: number, bursts: readonly Burst[], seed = 1): Buffer {
  const length = Math.round(seconds * rate)
  const out = Buffer.alloc(44 + length * 4)
  out.write('RIFF', 0, 'latin1')
  out.writeUInt32LE(36 + length * 4, 4)
  out.write('WAVEfmt ', 8, 'latin1')
  for (const [at, value] of [16, 0x00020001, rate, rate * 4, 0x00100004].entries()) out.writeUInt32LE(value, 16 + at * 4)
  out.write('data', 36, 'latin1')
  out.writeUInt32LE(length * 4, 40)
  let state = seed
  for (let at = 0; at < length; at++) {
    for (const channel of [0, 1] as const) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      const noise = (state / 2 ** 32 - 0.5) * 0.002
      out.writeInt16LE(Math.round((noise + voice(at / rate, channel, bursts, seed)) * 32_000), 44 + (at * 2 + channel) * 2)
    }
  }
  return out
}

function voice(time: number, channel: number, bursts: readonly Burst[], seed: number): number {
  const burst = bursts.find((one) => one.channel === channel && time >= one.start && time < one.end)
  if (!burst) return 0
  const pitch = (channel === 0 ? 130 : 210) + 40 * Math.sin(time * (1.7 + seed * 0.31)) + 25 * Math.sin(time * (5.3 + seed * 0.17))
  const syllable = 0.35 + 0.65 * Math.abs(Math.sin(time * Math.PI * (3.1 + 0.7 * Math.sin(time * seed))))
  let sum = 0
  for (let harmonic = 3; harmonic < 14; harmonic++) sum += Math.sin(2 * Math.PI * pitch * harmonic * time) / harmonic
  return 0.3 * syllable * sum
}

/** The turns of `madeCall`, and what is said in them. */
export const saidTurns = [
  {
    channel: 0,
    start: 1,
    end: 4.2,
    party: 'Soldier',
    text: 'There were ninety of us on the hill, twelve are left. The water ran out on Monday.',
  },
  { channel: 1, start: 4.8, end: 6.6, party: 'Sister', text: 'And the commander, what does he tell you?' },
  { channel: 0, start: 7.2, end: 10.4, party: 'Soldier', text: 'He says the lorries turned back at the Marlow bridge.' },
  { channel: 1, start: 11, end: 13.5, party: 'Sister', text: 'Do not go across that bridge, promise me.' },
] as const

export const madeCall = (seed = 1): Buffer => madeWav(15, saidTurns, seed)

/** Those turns as SRT. */
export function madeSrt(): string {
  const clock = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', ',')}`
  return saidTurns.map(({ start, end, party, text }, at) => `${at + 1}\n${clock(start)} --> ${clock(end)}\n${party}: ${text}\n`).join('\n')
}

/** An invented article that quotes the call and leaves out the second sentence of its first turn. */
export const madeArticle = `<!doctype html><html lang="en"><head><title>Soldier tells sister of losses on the hill</title>
<meta property="og:site_name" content="Marlow Evening Post"></head><body><article>
<h1>Soldier tells sister of losses on the hill</h1>
<p>A soldier told his sister in an intercepted phone call that his company had been nearly wiped out. The recording was published on Tuesday.</p>
<p>“There were ninety of us on the hill, twelve are left,” the soldier said.</p>
<p>“He says the lorries turned back at the Marlow bridge,” the soldier told her when she asked about the commander.</p>
<p>“Do not go across that bridge, promise me,” his sister begged.</p>
</article></body></html>`
