/** Which transcript belongs to which recording: what the log says, and over it what people decided. */
import type { Sha256, Store } from '../../model/index.ts'
import { decisionsInForce } from '../decisions-in-force.ts'

/** Transcript → recording. */
export async function attachedIn(store: Store): Promise<Map<Sha256, Sha256>> {
  const found = new Map<Sha256, Sha256>()
  for (const { event } of await store.journal.ofKind('transcript-attached')) {
    if (event?.what.kind === 'transcript-attached') found.set(event.what.transcript, event.what.recording)
  }
  for (const { body } of decisionsInForce(await store.projection.decisions())) {
    if (body.kind === 'attach-transcript') found.set(body.article, body.recording)
  }
  return found
}
