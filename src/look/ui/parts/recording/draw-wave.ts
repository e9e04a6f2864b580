/** Drawing the outline of a recording on a canvas: speech shaded, filled gaps hatched, turns as bars in the colour of their voice. */
import { type Peaks, peakBetween } from '../../logic/peaks.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

export interface WaveView {
  readonly from: number
  readonly to: number
  readonly peaks: Peaks | null
  readonly speech: readonly (readonly Stretch[])[]
  readonly filled: readonly Stretch[]
  readonly turns: readonly (Stretch & { readonly colour: number; readonly current: boolean })[]
}

/** Height of the bars of turns below the outline, CSS pixels. */
const barHeight = 10

/** Draw all of it. @param colour reads a colour of the theme by its name */
export function drawWave(canvas: HTMLCanvasElement, view: WaveView, colour: (name: string) => string): void {
  const ratio = window.devicePixelRatio || 1
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen || width === 0) return
  pen.scale(ratio, ratio)
  pen.clearRect(0, 0, width, height)
  const x = (second: number) => ((second - view.from) / (view.to - view.from)) * width
  const channels = view.peaks?.channels ?? 1
  const lane = (height - barHeight - 4) / channels
  for (let channel = 0; channel < channels; channel++) {
    const top = channel * lane
    fill(pen, view.speech[channel] ?? [], x, [top + 1, lane - 2], colour('--accent-wash'))
    fill(pen, view.filled, x, [top + 1, lane - 2], colour('--sunk'))
    if (view.peaks) outline(pen, view, channel, { top, lane, width, ink: colour('--accent') })
  }
  for (const turn of view.turns) {
    const [left, right] = [x(turn.start), x(turn.end)]
    if (right < 0 || left > width) continue
    pen.fillStyle = colour(`--source-${turn.colour % 8}`)
    pen.fillRect(
      left,
      height - (turn.current ? barHeight : barHeight - 4),
      Math.max(2, right - left - 1),
      turn.current ? barHeight : barHeight - 4,
    )
  }
}

type Pen = CanvasRenderingContext2D

function fill(
  pen: Pen,
  stretches: readonly Stretch[],
  x: (second: number) => number,
  [top, height]: readonly [number, number],
  ink: string,
): void {
  pen.fillStyle = ink
  for (const { start, end } of stretches) pen.fillRect(x(start), top, Math.max(1, x(end) - x(start)), height)
}

function outline(pen: Pen, view: WaveView, channel: number, place: { top: number; lane: number; width: number; ink: string }): void {
  const { peaks } = view
  if (!peaks) return
  pen.fillStyle = place.ink
  const step = (view.to - view.from) / place.width
  const middle = place.top + place.lane / 2
  const half = (place.lane - 4) / 2
  for (let pixel = 0; pixel < place.width; pixel++) {
    const [low, high] = peakBetween(peaks, channel, view.from + pixel * step, view.from + (pixel + 1) * step)
    pen.fillRect(pixel, middle - high * half, 1, Math.max(1, (high - low) * half))
  }
}
