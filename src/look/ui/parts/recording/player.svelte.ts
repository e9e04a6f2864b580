/** The sound of a recording as a value that components read: one audio element, its second, its speed. */

export interface Player {
  readonly time: number
  readonly playing: boolean
  readonly rate: number
  /** Why the browser cannot play it, or null. */
  readonly wrong: string | null
  toggle(): void
  /** Go there; keeps playing if it was. */
  seek(second: number): void
  /** Go there and play. @param until stop there */
  playFrom(second: number, until?: number | null): void
  /** Play the last seconds again and again, until `letGo`. */
  holdLast(seconds: number): void
  letGo(): void
  setRate(rate: number): void
}

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

interface Now {
  time: number
  playing: boolean
  rate: number
  wrong: string | null
  /** Stop at this second. */
  until: number | null
  /** Go round and round here. */
  loop: { from: number; to: number } | null
}

/** Call while a component is set up; the sound stops with it. */
export function playerOf(url: string, duration: () => number): Player {
  const audio = new Audio()
  audio.preload = 'metadata'
  audio.src = url
  const now = $state<Now>({ time: 0, playing: false, rate: 1, wrong: null, until: null, loop: null })
  followAudio(audio, now)
  const seek = (second: number) => {
    now.until = null
    now.loop = null
    now.time = Math.max(0, Math.min(duration(), second))
    audio.currentTime = now.time
  }
  const play = () => void audio.play().catch((thrown: unknown) => (now.wrong = String(thrown)))
  return {
    get time() {
      return now.time
    },
    get playing() {
      return now.playing
    },
    get rate() {
      return now.rate
    },
    get wrong() {
      return now.wrong
    },
    toggle: () => (audio.paused ? play() : audio.pause()),
    seek,
    playFrom: (second, stop = null) => {
      seek(second)
      now.until = stop
      play()
    },
    holdLast: (seconds) => {
      const to = Math.max(now.time, Math.min(seconds, duration()))
      seek(to - seconds)
      now.loop = { from: to - seconds, to }
      play()
    },
    letGo: () => {
      now.loop = null
    },
    setRate: (next) => {
      now.rate = next
      audio.playbackRate = next
      audio.preservesPitch = true
    },
  }
}

/** What the audio element tells goes into `now`; when the component goes, the sound ends. */
function followAudio(audio: HTMLAudioElement, now: Now): void {
  let frame = 0
  const follow = () => {
    now.time = audio.currentTime
    if (now.loop && now.time >= now.loop.to) audio.currentTime = now.loop.from
    if (now.until !== null && now.time >= now.until) audio.pause()
    if (!audio.paused) frame = requestAnimationFrame(follow)
  }
  audio.onplay = () => {
    now.playing = true
    frame = requestAnimationFrame(follow)
  }
  audio.onpause = () => {
    now.playing = false
    now.until = null
    now.time = audio.currentTime
  }
  audio.onseeked = () => {
    now.time = audio.currentTime
  }
  audio.onerror = () => {
    now.wrong = audio.error?.message || 'the sound cannot be played'
  }
  $effect(() => () => {
    cancelAnimationFrame(frame)
    audio.onerror = null
    audio.pause()
    audio.removeAttribute('src')
  })
}
