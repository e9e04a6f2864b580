/** The suite that every engine passes, whatever it hears with. Called inside a `describe` of the engine's own test. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isTrouble } from '../../../model/index.ts'
import { turnLanguage } from '../../language/turn-language.ts'
import type { Engine, EngineSound, HeardPassage } from '../contract.ts'
import { doubtsOf } from '../doubts.ts'

/** What the suite needs of an engine under test. */
export interface EngineUnderTest {
  /** Ready to hear well. */
  readonly good: () => Promise<Engine>
  /** The same, set so that it writes stock sentences where nobody speaks, as some models do; null where it cannot. */
  readonly inventing: (() => Promise<Engine>) | null
  /** Set so that it never answers. */
  readonly hanging: () => Promise<Engine>
  /** Set so that it dies or breaks in the middle. */
  readonly dying: () => Promise<Engine>
}

const rate = 16_000

/** Sound made for tests: samples by second. */
export function testSound(seconds: number, sample: (at: number) => number): EngineSound {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-suite-')), 'sound.s16')
  const bytes = Buffer.alloc(seconds * rate * 2)
  for (let at = 0; at < seconds * rate; at++) bytes.writeInt16LE(Math.round(sample(at) * 32_767), at * 2)
  writeFileSync(path, bytes)
  return { path, sampleRate: rate, seconds }
}

export const silence = () => testSound(6, () => 0)
const noise = () => testSound(6, (at) => Math.sin(at ** 2) * 0.02)
export const twoPassages = [
  { start: 0.5, end: 4.5 },
  { start: 4.6, end: 5.5 },
]

export async function allOf(passages: AsyncIterable<HeardPassage>): Promise<HeardPassage[]> {
  const all: HeardPassage[] = []
  for await (const one of passages) all.push(one)
  return all
}

/** Run the suite. */
export function engineSuite(under: EngineUnderTest): void {
  it('hears nothing where there are no passages, and asks nobody', async () => {
    const engine = await under.dying()
    expect(await allOf(engine.hear(silence(), [], {}))).toEqual([])
  })
  it('keeps times inside their passage, rising, and answers each passage in order', async () => {
    const heard = await allOf((await under.good()).hear(noise(), twoPassages, {}))
    expect(heard.map(({ at }) => at)).toEqual([0, 1])
    for (const { at, segments } of heard) {
      let last = twoPassages[at]?.start ?? 0
      for (const segment of segments) {
        expect(segment.start).toBeGreaterThanOrEqual(last - 1e-6)
        expect(segment.end).toBeLessThanOrEqual((twoPassages[at]?.end ?? 0) + 1e-6)
        let word = segment.start
        for (const { start, end } of segment.words) {
          expect(start).toBeGreaterThanOrEqual(word - 1e-6)
          expect(end).toBeGreaterThanOrEqual(start)
          word = end
        }
        expect(word).toBeLessThanOrEqual(segment.end + 1e-6)
        last = segment.start
      }
    }
  })
  it('gives the same for the same', async () => {
    const engine = await under.good()
    const sound = noise()
    expect(await allOf(engine.hear(sound, twoPassages, {}))).toEqual(await allOf(engine.hear(sound, twoPassages, {})))
  })
  orderSuite(under)
}

function orderSuite(under: EngineUnderTest): void {
  it('marks what it writes where nobody speaks', async () => {
    if (!under.inventing) return
    const heard = await allOf((await under.inventing()).hear(silence(), [{ start: 0, end: 6 }], {}))
    const turns = heard.flatMap(({ segments }) => segments.map((one) => ({ ...one, language: turnLanguage(one.text) })))
    expect(turns.length).toBeGreaterThan(0)
    for (const doubts of doubtsOf(turns, [])) expect(doubts).toContain('no-speech')
  })
  it('stops within two seconds', async () => {
    const engine = await under.hanging()
    const control = new AbortController()
    const hearing = allOf(engine.hear(silence(), twoPassages, {}, control.signal))
    hearing.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 400))
    const asked = Date.now()
    control.abort()
    await expect(hearing).rejects.toMatchObject({ code: 'STOPPED' })
    expect(Date.now() - asked).toBeLessThan(2000)
  })
  it('ends in a Trouble when it breaks, never in a bug', async () => {
    const thrown = await allOf((await under.dying()).hear(silence(), twoPassages, {})).then(
      () => null,
      (why: unknown) => why,
    )
    expect(isTrouble(thrown)).toBe(true)
  })
}
