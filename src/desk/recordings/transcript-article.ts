/**
 * A transcript as an article: each turn is a direct statement of its voice, and its chain begins with the recording.
 *
 * So turns take part in everything that statements do: search, calls, drift, provenance. Names, topics and times come from
 * reading the same text; who says what does not, for the transcript says it.
 */
import {
  type Article,
  type ArticleRecord,
  bareArticle,
  type ChainLink,
  type Entity,
  type Exhibit,
  type Mention,
  type Note,
  type ReadResult,
  type Span,
  type Statement,
  type TranscriptRecord,
  type TranscriptTurn,
  unknownFact,
} from '../../model/index.ts'
import { read } from '../../read/index.ts'
import { recordOf } from '../pipeline/for-linking.ts'
import { clockText } from './clock-text.ts'
import { nameOf } from './derived.ts'
import { partyLabel } from './party-label.ts'
import { carriersOf, partyEntities } from './transcript-parties.ts'

/** Id of the one call that a transcript tells. */
export const toldCall = 'c1'

interface Line {
  readonly label: Span | null
  readonly words: Span
  readonly span: Span
}

/** Everything the projection keeps of a transcript as an article. @param recording exhibit of its recording, or null */
export async function transcriptArticle(record: TranscriptRecord, recording: Exhibit | null): Promise<ArticleRecord> {
  const { text, lines } = linesOf(record)
  const article = articleOf(record, recording, text, lines)
  return await recordOf(record.exhibit, article, readingOf(record, recording, article, lines))
}

function linesOf({ turns }: TranscriptRecord): { text: string; lines: Line[] } {
  const lines: Line[] = []
  let text = ''
  for (const turn of turns) {
    if (text !== '') text += '\n\n'
    const start = text.length
    const label = turn.party === null ? '' : partyLabel(turn.party).normalize('NFC')
    text += label === '' ? '' : `${label}: `
    const words = text.length
    text += turn.text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
    lines.push({ label: label === '' ? null : [start, start + label.length], words: [words, text.length], span: [start, text.length] })
  }
  return { text, lines }
}

function articleOf(record: TranscriptRecord, recording: Exhibit | null, text: string, lines: readonly Line[]): Article {
  const stated = <T>(value: T | null | undefined, source: string) =>
    value === null || value === undefined ? unknownFact<T>() : { ...unknownFact<T>(), value, certainty: 'stated' as const, source }
  const title = recording ? `${nameOf(recording)}: transcript ${nameOf(record.exhibit)}` : `Transcript ${nameOf(record.exhibit)}`
  const hints = recording?.hints ?? record.exhibit.hints
  const day = hints?.published ? { day: hints.published.slice(0, 10), time: null, zone: null } : null
  return bareArticle(text, {
    exhibit: record.id,
    blocks: lines.map(({ span }) => ({ kind: 'paragraph', span, source: null, score: 1 })),
    title: stated(title, 'transcript'),
    published: stated(day, 'hints'),
    language: stated(record.language, 'transcript'),
    notes: record.notes,
  })
}

function readingOf(record: TranscriptRecord, recording: Exhibit | null, article: Article, lines: readonly Line[]): ReadResult {
  const found = read(article, { language: record.language })
  const { parties, entities } = partyEntities(record, lines, found)
  const { links, carriers } = carriersOf(recording)
  const one = { record, lines, found, links, entities }
  return {
    ...found,
    language: record.language,
    statements: lines.map((_, at) => statementOf(one, at)),
    positions: [],
    relays: [],
    echoes: [],
    asides: [],
    marks: [],
    entities: [...entities, ...carriers],
    calls: [{ id: toldCall, parties, mentions: [], links, when: null, places: found.names.filter(({ type }) => type === 'place') }],
  }
}

interface Around {
  readonly record: TranscriptRecord
  readonly lines: readonly Line[]
  readonly found: ReadResult
  readonly links: readonly ChainLink[]
  readonly entities: readonly Entity[]
}

const nobody = { best: null, p: 0, margin: 0, alternatives: [] } as const

function statementOf({ record, lines, found, links, entities }: Around, at: number): Statement {
  const [turn, line] = [record.turns[at], lines[at]]
  if (!turn || !line) throw new Error('a transcript lost a turn on its way')
  const speaker = entities.find(({ mentions }) => mentions.some(({ id }) => id === `m${at}`))
  const mention: Mention | undefined = speaker?.mentions.find(({ id }) => id === `m${at}`)
  const inside = ([start, end]: Span) => start >= line.words[0] && end <= line.words[1]
  const near = found.statements.filter(({ content }) => content.some(inside))
  const hedges = near
    .flatMap((one) => one.hedges)
    .filter(({ span }, n, all) => inside(span) && all.findIndex((h) => h.span[0] === span[0]) === n)
  const topics = near
    .flatMap((one) => one.topics)
    .filter(({ span, code }, n, all) => inside(span) && all.findIndex((t) => t.code === code) === n)
  const when = turn.start === null || turn.end === null ? 'unplaced' : `${clockText(turn.start)}–${clockText(turn.end)}`
  const said: ChainLink = { role: 'speaker', name: speaker?.label ?? null, entity: speaker?.id ?? null, evidence: 'explicit', ...plainLink }
  return {
    id: `s${at + 1}`,
    type: 'direct',
    medium: 'call',
    content: [line.words],
    quoted: [line.words],
    clause: null,
    cue: null,
    source: mention
      ? { best: mention, p: 1, margin: 1, alternatives: [], notes: [] }
      : { ...nobody, notes: [{ rule: 'transcript/no-voice', weight: 0, text: 'The transcript does not say who speaks.' }] },
    sourceKind: mention ? 'explicit' : 'implicit',
    addressee: { ...nobody, notes: [] },
    chain: [said, ...links, { role: 'article', name: null, entity: null, evidence: 'metadata', ...plainLink }],
    hedges: hedges.map((hedge, n) => ({ ...hedge, id: `h${at + 1}.${n + 1}`, by: null })),
    polarity: near[0]?.polarity ?? 'positive',
    commitment: 'CT+',
    call: toldCall,
    turn: { call: toldCall, index: at },
    parent: null,
    continues: null,
    aside: false,
    topics,
    p: 1,
    notes: [{ rule: 'transcript/time', weight: 0, text: `Turn ${at + 1}, ${when}.` }, ...doubtNotes(turn)],
  }
}

/** Words that a machine wrote and doubts itself are never quoted without saying so, until a person has listened. */
function doubtNotes({ doubts = [], heard }: TranscriptTurn): Note[] {
  if (heard || doubts.length === 0) return []
  return [
    { rule: 'transcript/doubt', weight: 0, text: `Written by a machine, doubtful (${doubts.join(', ')}); nobody has listened to it yet.` },
  ]
}

const plainLink = { hedges: [], p: 1, notes: [] } as const
