/** Kinds of drift in four groups, each with a line of its own under the words: sense, distance, tone, shape. */
import type { DriftKind } from '../../../model/index.ts'

export type DriftGroup = 'sense' | 'distance' | 'tone' | 'shape'

const groupOf: Readonly<Record<DriftKind, DriftGroup>> = {
  number: 'sense',
  negation: 'sense',
  role: 'sense',
  speaker: 'sense',
  side: 'sense',
  'relay-lost': 'distance',
  'hedge-lost': 'distance',
  'hedge-added': 'distance',
  modality: 'distance',
  intensity: 'tone',
  register: 'tone',
  wording: 'tone',
  cut: 'shape',
  joined: 'shape',
  moved: 'shape',
}

/** The group of a kind; one that this version does not know counts as tone. */
export function driftGroup(kind: string): DriftGroup {
  return groupOf[kind as DriftKind] ?? 'tone'
}
