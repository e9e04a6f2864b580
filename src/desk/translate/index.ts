/**
 * Translations of transcripts: made by an engine that was asked for by name, or brought by a person. Each is sealed and stands
 * beside the original and beside the others; none is made unasked, and what goes to a third party is said in the log.
 */
import { join } from 'node:path'
import {
  bergamotTranslator,
  chatTranslator,
  checkTranslation,
  deeplTranslator,
  libreTranslator,
  modelFolder,
  type TranslatedTurn,
  type Translator,
  translateTurns,
} from '../../listen/index.ts'
import {
  type JobResult,
  type Sha256,
  type Store,
  type TranscriptRecord,
  type TranscriptTurn,
  type TranslateWish,
  type TranslationView,
  Trouble,
} from '../../model/index.ts'
import type { LaidTranscript, LayTask } from '../children/tasks/lay-transcript.ts'
import type { Config } from '../config.ts'
import type { DeskCore } from '../desk-core.ts'
import type { JobHands } from '../jobs/job-hands.ts'
import { newTally, tallyResult } from '../jobs/tally.ts'
import { modelShelf } from '../models/index.ts'
import { nameOf } from '../recordings/derived.ts'

/** A translation as it is sealed. */
interface KeptTranslation {
  readonly hearsay: 'translation 1'
  readonly transcript: Sha256
  readonly from: string
  readonly to: string
  readonly maker: string
  readonly human: boolean
  readonly pivot: string | null
  readonly engine: { readonly name: string; readonly version: string; readonly parameters: Translator['parameters'] } | null
  /** The file that a person brought, as it came. */
  readonly file: { readonly name: string; readonly base64: string } | null
  /** `was`: the words that were translated. */
  readonly turns: readonly (TranslatedTurn & { readonly was: string })[]
}

/** @throws {Trouble} `TRANSCRIPT_NOT_HERE` */
export async function knownTranscript(store: Store, id: Sha256): Promise<TranscriptRecord> {
  const record = await store.projection.recordings.transcript(id)
  if (record) return record
  throw new Trouble('TRANSCRIPT_NOT_HERE', `No transcript ${id.slice(0, 16)} is here.`, 'See the page of its recording.', {
    facts: { status: 404 },
  })
}

/** The translator that a wish names. @throws {Trouble} `TRANSLATOR_NEEDS_SERVER`, `SERVER_ADDRESS`, `KEY_MISSING`, `MODEL_MISSING`, `ENGINE_MISSING` */
export async function translatorFor(config: Config, { engine, server, model }: TranslateWish): Promise<Translator> {
  const shelf = modelShelf(config)
  if (engine === 'bergamot') return await bergamotTranslator({ folder: join(modelFolder(shelf, 'bergamot')) })
  if (server === null)
    throw new Trouble(
      'TRANSLATOR_NEEDS_SERVER',
      `${engine} was asked for without an address.`,
      'Give the address of the server; none is known to Hearsay by itself.',
    )
  const options = { server, model, key: config.translateKey }
  return { chat: chatTranslator, libretranslate: libreTranslator, deepl: deeplTranslator }[engine](options)
}

/** @throws {Trouble} as the translator */
export async function translateTranscript(core: DeskCore, id: Sha256, wish: TranslateWish, hands: JobHands): Promise<JobResult> {
  const record = await knownTranscript(core.store, id)
  const translator = await translatorFor(core.config, wish)
  const ask = { from: (wish.from ?? record.language).slice(0, 2), to: wish.to }
  if (ask.from === ask.to.slice(0, 2))
    throw new Trouble('TRANSLATION_SAME', `The transcript is in ${ask.from} already.`, 'Name another language.')
  const item = nameOf(record.exhibit)
  const turns = await translateTurns(
    translator,
    record.turns.map(({ text }) => text),
    {
      ask,
      signal: hands.signal,
      report: (done, total) => hands.report({ stage: 'read', done, total, item }),
    },
  )
  const { name, version, parameters, model } = translator
  const maker = model ? `${name}: ${model}` : name
  const goes = translator.goesTo === 'a third party' ? ` The words went to a third party (${parameters.server}).` : ''
  await keep(
    core,
    {
      ...{ hearsay: 'translation 1', transcript: id, ...ask, maker, human: false, pivot: translator.pivot(ask) },
      ...{ engine: { name, version, parameters }, file: null, turns: withOriginals(record, turns) },
    },
    `${maker} made it on ${translator.goesTo}; nobody has compared it yet.${goes}`,
  )
  return tallyResult({ ...newTally(), exhibits: 1 })
}

const withOriginals = (record: TranscriptRecord, turns: readonly TranslatedTurn[]) =>
  turns.map((turn) => ({ ...turn, was: record.turns[turn.turn]?.text ?? '' }))

async function keep(core: DeskCore, kept: KeptTranslation, because: string): Promise<Sha256> {
  const { store, config } = core
  const name = `${kept.transcript.slice(0, 12)}.${kept.to}.${kept.maker.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_').slice(0, 60)}.translation`
  const sealed = await store.exhibits.seal(new TextEncoder().encode(JSON.stringify(kept, null, 1)), {
    type: 'application/x-hearsay-translation',
    name,
    from: { kind: 'file', path: name, who: config.who },
    parent: kept.transcript,
    role: 'other',
    hints: { madeBy: kept.maker, language: kept.to },
  })
  await store.projection.putExhibits([sealed])
  const translation = sealed.exhibit.sha256
  const run = kept.engine
  await store.journal.appendAll(
    [
      ...(run
        ? [
            {
              kind: 'engine-run' as const,
              engine: `translate/${run.name}`,
              version: run.version,
              input: kept.transcript,
              output: translation,
              parameters: run.parameters,
            },
          ]
        : []),
      { kind: 'translation-made', transcript: kept.transcript, translation, because },
    ],
    config.who,
  )
  return translation
}

export interface BroughtTranslation {
  readonly bytes: Uint8Array
  readonly name: string
  /** Person, agency or outlet that it is by. */
  readonly by: string
  /** BCP 47 */
  readonly to: string
}

const most = 20 * 1_048_576

/**
 * A translation that people made: SRT, VTT, JSON, or text with one turn a line. Its turns are matched by count or by time.
 *
 * @throws {Trouble} `TRANSLATION_FITS_NOT`, `TRANSLATION_BY_NOBODY`, `TRANSCRIPT_UNKNOWN`, `FILE_TOO_LARGE`
 */
export async function bringTranslation(core: DeskCore, id: Sha256, brought: BroughtTranslation): Promise<TranslationView[]> {
  const record = await knownTranscript(core.store, id)
  const by = brought.by.trim()
  if (by === '')
    throw new Trouble(
      'TRANSLATION_BY_NOBODY',
      'A translation by nobody cannot be judged.',
      'Name the person, agency or outlet that it is by.',
    )
  if (brought.bytes.length > most)
    throw new Trouble('FILE_TOO_LARGE', `${brought.name} is larger than any transcript (20 MB).`, 'Check that it is the right file.')
  const task: LayTask = { bytes: brought.bytes, name: brought.name, language: brought.to, sound: null }
  const laid = await core.children.run<LaidTranscript>('lay-transcript', task, { milliseconds: 60_000, megabytes: 768 })
  const from = record.language.slice(0, 2)
  const turns = matched(record.turns, laid.turns, brought.name).map(({ turn, text }) => ({
    ...{ turn, text, was: record.turns[turn]?.text ?? '' },
    flags: checkTranslation(record.turns[turn]?.text ?? '', text, from, brought.to),
  }))
  await keep(
    core,
    {
      ...{ hearsay: 'translation 1', transcript: id, from, to: brought.to, maker: by, human: true, pivot: null, engine: null },
      ...{ file: { name: brought.name, base64: Buffer.from(brought.bytes).toString('base64') }, turns },
    },
    `${core.config.who} brought it; it is by ${by}.`,
  )
  return await translationsOf(core.store, record)
}

function matched(turns: readonly TranscriptTurn[], brought: readonly TranscriptTurn[], name: string): { turn: number; text: string }[] {
  if (turns.length === brought.length) return brought.map(({ text }, turn) => ({ turn, text }))
  const byTurn = new Map<number, string[]>()
  for (const { start, end, text } of brought) {
    const at = start === null ? -1 : mostOverlap(turns, start, end ?? start)
    if (at >= 0) byTurn.set(at, [...(byTurn.get(at) ?? []), text])
  }
  const placed = [...byTurn.values()].reduce((sum, texts) => sum + texts.length, 0)
  if (placed >= brought.length * 0.8)
    return [...byTurn].map(([turn, texts]) => ({ turn, text: texts.join(' ') })).sort((a, b) => a.turn - b.turn)
  throw new Trouble(
    'TRANSLATION_FITS_NOT',
    `${name} holds ${brought.length} turns and the transcript ${turns.length}, and their times do not tell which belongs to which.`,
    'Give it as many turns as the transcript has, one a line, or as SRT with the times of the recording.',
  )
}

function mostOverlap(turns: readonly TranscriptTurn[], from: number, to: number): number {
  let best = { at: -1, overlap: 0 }
  turns.forEach(({ start, end }, at) => {
    if (start === null || end === null) return
    const overlap = Math.min(end, Math.max(to, from + 0.01)) - Math.max(start, from)
    if (overlap > best.overlap) best = { at, overlap }
  })
  return best.at
}

/** Every translation of a transcript, oldest first. One that cannot be read any more is left out. */
export async function translationsOf(store: Store, record: Pick<TranscriptRecord, 'id' | 'turns'>): Promise<TranslationView[]> {
  const views: TranslationView[] = []
  for (const { event } of await store.journal.ofKind('translation-made')) {
    if (event?.what.kind !== 'translation-made' || event.what.transcript !== record.id) continue
    const { translation } = event.what
    if (views.some(({ id }) => id === translation)) continue
    const kept = await keptTranslation(store, translation)
    if (kept) views.push(viewOf(kept, translation, event.when, record))
  }
  return views
}

async function keptTranslation(store: Store, id: Sha256): Promise<KeptTranslation | null> {
  if (!(await store.exhibits.has(id))) return null
  try {
    return JSON.parse(new TextDecoder().decode(await store.exhibits.bytes(id))) as KeptTranslation
  } catch {
    return null
  }
}

/** Where a turn stands now: others before it may have been split or joined since. */
function standsNow(turns: TranscriptRecord['turns'], turn: number, was: string): number {
  if (turns[turn]?.text === was) return turn
  const same = [...turns.keys()].filter((at) => turns[at]?.text === was && Math.abs(at - turn) <= mostMoved)
  return same.sort((a, b) => Math.abs(a - turn) - Math.abs(b - turn))[0] ?? turn
}

/** Turns that splits and joins before it may move a turn by. */
const mostMoved = 10

function viewOf(kept: KeptTranslation, id: Sha256, madeAt: string, record: Pick<TranscriptRecord, 'turns'>): TranslationView {
  const { from, to, maker, human, pivot } = kept
  const turns = kept.turns.map(({ turn, text, flags, was }) => {
    const at = standsNow(record.turns, turn, was)
    return { turn: at, text, flags, stale: record.turns[at]?.text !== was }
  })
  return { id, from, to, maker, human, pivot, madeAt, turns }
}
