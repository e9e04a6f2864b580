/** Marks as the desk sends them (`Marks` of the room that listens; pages know only what they show). */
export interface Marks {
  readonly marks: readonly {
    readonly indicator: string
    readonly channel: number
    readonly start: number
    readonly end: number
    readonly text: string
    readonly innocent: readonly string[]
  }[]
  readonly blind: readonly string[]
}
