/** Custody entries as plain sentences. */
import type { CustodyEntry, CustodyLine, DecisionBody, EventBody } from '../../model/index.ts'

/** One entry in one sentence. */
export function custodyLine(entry: CustodyEntry): CustodyLine {
  const { event } = entry
  if (!event) {
    return {
      index: entry.index,
      leaf: entry.leaf,
      when: null,
      who: null,
      kind: 'erased',
      sentence: 'The content of this entry was erased; its place in the log stays.',
      sha256: null,
    }
  }
  return {
    index: entry.index,
    leaf: entry.leaf,
    when: event.when,
    who: event.who,
    kind: event.what.kind,
    sentence: sentenceOf(event.what),
    sha256: hashOf(event.what),
  }
}

function hashOf(what: EventBody): string | null {
  if (what.kind === 'exhibit-sealed') return what.exhibit.sha256
  if (what.kind === 'exhibit-seen-again') return what.sha256
  if (what.kind === 'engine-run') return what.input
  if (what.kind === 'transcript-attached') return what.recording
  if (what.kind === 'translation-made') return what.translation
  if (what.kind === 'trouble-met') return what.exhibit
  if (what.kind === 'page-changed') return what.after
  return null
}

const short = (hash: string) => `${hash.slice(0, 12)}…`

function sentenceOf(what: EventBody): string {
  switch (what.kind) {
    case 'store-opened':
      return `The store was made by ${what.program}.`
    case 'exhibit-sealed': {
      const { exhibit } = what
      const origin =
        exhibit.from.url ?? exhibit.from.path ?? (exhibit.from.kind === 'pasted' ? 'pasted text' : (exhibit.name ?? 'bytes without a name'))
      const note = exhibit.from.privateAllowed ? ' A private address was allowed by the user.' : ''
      return `${origin} was sealed as ${short(exhibit.sha256)} (${exhibit.bytes} bytes, ${exhibit.type}).${note}`
    }
    case 'exhibit-seen-again':
      return `The same bytes as ${short(what.sha256)} came again from ${what.exhibit.from.url ?? what.exhibit.from.path ?? 'pasted text'}.`
    case 'engine-run':
      if (what.engine === 'listen') return heardSentence(what)
      return `${what.engine} ${what.version} read ${short(what.input)}; the result has the digest ${short(what.output)}.`
    case 'trouble-met':
      return `${what.exhibit ? `${short(what.exhibit)}: ` : ''}${what.trouble.what}`
    case 'decision-made':
      return `${decisionSentence(what.decision)} Reason: ${what.why}`
    case 'transcript-attached':
      return `The transcript ${short(what.transcript)} was laid on the recording ${short(what.recording)}: ${what.because}`
    case 'translation-made':
      return `The translation ${short(what.translation)} was laid beside the transcript ${short(what.transcript)}: ${what.because}`
    case 'content-erased':
      return `The content of entry ${what.entry} was erased. Reason: ${what.why}`
    case 'projection-rebuilt':
      return `The database was made again from ${what.exhibits} exhibits and ${what.decisions} decisions.`
    default:
      return watchSentence(what)
  }
}

/** Decoder and length stand in the sentence: another decoder would have given other samples. */
function heardSentence({ input, output, version, parameters }: Extract<EventBody, { kind: 'engine-run' }>): string {
  const { seconds, decoder, decoderVersion, codec } = parameters
  return `${short(input)} was decoded by ${decoder} ${decoderVersion} (${codec}, ${seconds} s) and heard by listen ${version}; the result has the digest ${short(output)}.`
}

type WatchEvent = Extract<EventBody, { kind: 'watch-added' | 'watch-removed' | 'watch-stopped' | 'page-changed' }>

function watchSentence(what: WatchEvent): string {
  switch (what.kind) {
    case 'watch-added': {
      const terms = what.terms.length > 0 ? `; pages are fetched that hold one of: ${what.terms.join(', ')}` : ''
      return `${what.url} is watched from now on${terms}.${what.allowPrivate ? ' A private address was allowed by the user.' : ''}`
    }
    case 'watch-removed':
      return `${what.url} is watched no more; what it brought stays.`
    case 'watch-stopped':
      return `${what.url} is no longer asked: ${what.why}`
    case 'page-changed':
      return `${what.url} does not read as it did: ${short(what.before)} became ${short(what.after)}. Both are kept.`
  }
}

/** What was decided, in words. */
export function decisionSentence(body: DecisionBody): string {
  switch (body.kind) {
    case 'merge':
      return `Accounts ${brief(body.a)} and ${brief(body.b)} were put into one call.`
    case 'split':
      return `Account ${brief(body.account)} was taken out of its call.`
    case 'pin':
      return `Account ${brief(body.account)} was pinned to the call of ${brief(body.to)}.`
    case 'reject-suggestion':
      return `The suggestion that ${brief(body.a)} and ${brief(body.b)} tell of one call was rejected.`
    case 'rename-party':
      return `Party ${body.party} of ${brief(body.account)} was named "${body.label}".`
    case 'correct-source':
      return `The source of "${clip(body.statement.text)}" was corrected to "${body.source}".`
    case 'correct-stance':
      return `The stance of "${clip(body.position.text)}" was corrected to ${body.stance}.`
    case 'confirm':
      return `The statement "${clip(body.statement.text)}" was confirmed.`
    case 'reject':
      return `The statement "${clip(body.statement.text)}" was rejected.`
    case 'edit-turn':
      return `Turn ${body.turn + 1} of the transcript ${brief(body.article)} was changed: "${clip(body.was)}"${body.change.text === undefined ? '' : ` became "${clip(body.change.text)}"`}${body.change.split === undefined ? '' : ' (split in two)'}${body.change.join ? ' (joined with the next)' : ''}${body.change.heard ? ' (listened to)' : ''}.`
    case 'attach-transcript':
      return `The transcript ${brief(body.article)} was laid on the recording ${short(body.recording)}.`
    case 'undo':
      return `Decision ${body.decision} was taken back.`
  }
}

const brief = (account: string) => account.replace(/^([0-9a-f]{8})[0-9a-f]+/, '$1…')
const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
