import { describe, expect, it } from 'vitest'
import { readAmrFrames } from './amr-frames.ts'

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
/** A frame of a type with so many bytes after its head. */
const frame = (type: number, bytes: number) => [(type << 3) | 4, ...new Array<number>(bytes).fill(7)]

describe('heads of AMR frames', () => {
  it('of AMR-WB with silence not sent: speech, SID, nothing, lost, speech', () => {
    const bytes = [
      ...ascii('#!AMR-WB\n'),
      ...frame(0, 17),
      ...frame(8, 60),
      ...frame(9, 5),
      ...frame(15, 0),
      ...frame(15, 0),
      ...frame(14, 0),
      ...frame(2, 32),
    ]
    expect(readAmrFrames(Uint8Array.from(bytes))).toEqual({
      kind: 'amr-wb',
      sampleRate: 16_000,
      speech: [true, true, false, false, false, false, true],
      rest: 0,
      odd: 0,
    })
  })

  it('of AMR-NB: a file cut off inside a frame tells the rest; a type that does not belong is counted', () => {
    const bytes = [...ascii('#!AMR\n'), ...frame(7, 31), ...frame(8, 5), ...frame(11, 0), ...frame(0, 12), ...frame(3, 17).slice(0, 9)]
    const frames = readAmrFrames(Uint8Array.from(bytes))
    expect(frames).toMatchObject({ kind: 'amr-nb', speech: [true, false, false, true], rest: 9, odd: 1 })
  })

  it('are not looked for in anything else', () => {
    expect(readAmrFrames(Uint8Array.from(ascii('RIFF')))).toBeNull()
  })
})
