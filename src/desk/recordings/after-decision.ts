/** After a decision about a transcript: its turns are laid anew, its statements made again, its calls too. */
import { type Decision, type DecisionBody, type Sha256, type Store, Trouble } from '../../model/index.ts'
import type { DeskCore } from '../desk-core.ts'
import { attachedIn } from './attached.ts'
import { feedSoundLinks } from './sound-links.ts'
import type { SoundWalk } from './sound-walk.ts'
import { keepTranscript, takeTranscript } from './take-transcript.ts'

/** Do what a decision about a transcript asks for; every other decision is none of our business. */
export async function afterDecision(core: DeskCore, decision: Decision): Promise<void> {
  const body = await meant(core.store, decision.body)
  if (body?.kind !== 'edit-turn' && body?.kind !== 'attach-transcript') return
  const { store, children, config } = core
  const walk: SoundWalk = { store, children, who: config.who, log: true, report: () => {} }
  const { recordings } = store.projection
  const record = await recordings.transcript(body.article)
  if (body.kind === 'edit-turn') {
    if (!record) return
    const sound = record.recording ? await recordings.recording(record.recording) : null
    await keepTranscript(walk, record, sound?.exhibit ?? null)
  } else {
    const sealed = await store.projection.exhibit(body.article)
    const recording = (await attachedIn(store)).get(body.article)
    if (sealed) await takeTranscript(walk, sealed.exhibit, recording ? await recordings.recording(recording) : null)
  }
  const touched = (await recordings.transcript(body.article))?.recording
  if (touched) await feedSoundLinks(store.projection, [touched])
}

/** What an undoing (of an undoing …) takes back. */
async function meant(store: Store, body: DecisionBody): Promise<DecisionBody | null> {
  const decisions = await store.projection.decisions()
  let now: DecisionBody | undefined = body
  for (let steps = 0; now?.kind === 'undo' && steps < 100; steps++) {
    const { decision }: { decision: string } = now
    now = decisions.find(({ id }) => id === decision)?.body
  }
  return now ?? null
}

/** @throws {Trouble} `DECISION_UNKNOWN_TARGET` when a decision names a recording, a transcript or a turn that is not here */
export async function mustNameSound(store: Store, body: DecisionBody): Promise<void> {
  const { recordings } = store.projection
  if (body.kind === 'attach-transcript') {
    if (!(await recordings.recording(body.recording))) throw unknown(`recording ${short(body.recording)}`)
    if (!(await store.projection.exhibit(body.article))) throw unknown(`exhibit ${short(body.article)}`)
  }
  if (body.kind !== 'edit-turn') return
  const record = await recordings.transcript(body.article)
  if (!record?.turns[body.turn]) throw unknown(`turn ${body.turn + 1} of the transcript ${short(body.article)}`)
  const { start, end, split, join } = body.change
  const text = body.change.text ?? body.was
  if (split !== undefined && (text.slice(0, split).trim() === '' || text.slice(split).trim() === ''))
    throw new Trouble('TURN_NOT_SPLIT', 'There are no words on one side of the cut.', 'Put the cursor between two words and split again.')
  if (join && !record.turns[body.turn + 1])
    throw new Trouble('TURN_NOT_JOINED', 'There is no turn behind this one.', 'Join the turn before it instead.')
  if (start !== undefined && end !== undefined && end < start)
    throw new Trouble('TURN_BACKWARDS', 'A turn cannot end before it begins.', 'Give the end a later time than the beginning.')
}

const short = (hash: Sha256) => `${hash.slice(0, 12)}…`
const unknown = (what: string) =>
  new Trouble('DECISION_UNKNOWN_TARGET', `The decision names something that is not here: ${what}.`, 'Reload the page and try again.')
