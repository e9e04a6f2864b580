/** What the desk and its child processes say to each other: plain data over Node's IPC, structured clone. */
import type { TroubleRecord } from '../../model/index.ts'

export interface ChildRequest {
  readonly id: number
  readonly task: string
  readonly input: unknown
}

export type ChildAnswer =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly trouble: TroubleRecord }
  | { readonly id: number; readonly ok: false; readonly bug: string }
