/**
 * A decision from the question to the undo: a dialog asks for the reason, the desk keeps it, a toast offers to take it back.
 *
 * `decided()` counts; pages that read it ask the desk again after each decision.
 */
import type { DecisionBody } from '../../../model/index.ts'
import { troubleIn } from '../api/ask.ts'
import { desk } from '../api/desk.ts'
import { say } from '../messages/index.ts'

/** A field the person fills in beside the reason; what they put goes through `body`. */
export interface Question {
  readonly title: string
  /** What it is about, in the words of the page. */
  readonly about: string
  readonly field?: { readonly label: string; readonly value: string; readonly choices?: readonly string[] }
  /** One of a fixed list: a role, a stance. */
  readonly choice?: { readonly label: string; readonly value: string; readonly options: Readonly<Record<string, string>> }
  /** The decision, from what was filled in. */
  readonly body: (filled: { readonly field: string; readonly choice: string }) => DecisionBody
}

export interface Toast {
  readonly id: number
  readonly text: string
  readonly bad: boolean
  readonly undo: string | null
  /** Something else that can be done about it, from the message itself. */
  readonly act: { readonly label: string; readonly run: () => void } | null
}

let question = $state.raw<Question | null>(null)
let toasts = $state.raw<readonly Toast[]>([])
let count = $state(0)
let lastToast = 0

export function openQuestion(): Question | null {
  return question
}

export function shownToasts(): readonly Toast[] {
  return toasts
}

/** How many decisions were made since the page was opened. */
export function decided(): number {
  return count
}

/** Ask a person for a decision. */
export function askFor(next: Question): void {
  question = next
}

export function dropQuestion(): void {
  question = null
}

/** Send a decision. @returns what went wrong, or null */
export async function decide(body: DecisionBody, why: string): Promise<string | null> {
  try {
    const decision = await desk.decide(body, why)
    count++
    question = null
    const isUndo = body.kind === 'undo'
    toast(isUndo ? say.decisions.undone : `${say.decisions.made} ${say.decisions.titles[body.kind]}.`, {
      undo: isUndo ? null : decision.id,
    })
    return null
  } catch (thrown) {
    const { what, next } = troubleIn(thrown)
    return `${what} ${next}`
  }
}

/** Take a decision back right away. */
export async function undo(decision: string): Promise<void> {
  const wrong = await decide({ kind: 'undo', decision }, say.decisions.undoReason)
  if (wrong) toast(wrong, { bad: true })
}

/** Say something at the edge of the page. What can be undone stays until it is dismissed. */
export function toast(text: string, options: { bad?: boolean; undo?: string | null; act?: Toast['act'] } = {}): void {
  const id = ++lastToast
  const made = { id, text, bad: options.bad ?? false, undo: options.undo ?? null, act: options.act ?? null }
  toasts = [...toasts.slice(-2), made]
  if (!made.undo && !made.act && !made.bad) window.setTimeout(() => dismiss(id), 6000)
}

export function dismiss(id: number): void {
  toasts = toasts.filter((other) => other.id !== id)
}
