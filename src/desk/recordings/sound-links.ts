/**
 * Sound feeds the calls: transcripts of one recording tell of one call; so do transcripts of two recordings that hold the
 * same sound, with the seconds that show it.
 */
import type { AccountId, AccountLink, Projection, Sha256, SoundMatch } from '../../model/index.ts'
import { remakeCalls } from '../pipeline/link-accounts.ts'
import { clockText } from './clock-text.ts'
import { matchedSeconds } from './same-sound.ts'
import { toldCall } from './transcript-article.ts'

/** Log-odds of a link by sound: far above any by words. */
const sure = 12
const maybe = 3
/** Ring-back tones and announcements are shared by many calls; eight seconds of them are rare. */
const enoughSeconds = 8

const accountOf = (transcript: Sha256): AccountId => `${transcript}#${toldCall}`

/** Put the links that sound gives to the transcripts of these recordings, and make their calls again. @returns ids of the calls */
export async function feedSoundLinks(projection: Projection, recordings: readonly Sha256[]): Promise<string[]> {
  const touched = new Set<AccountId>()
  const put = async (a: Sha256, b: Sha256, evidence: Evidence) => {
    await projection.putLinks([await linkOf(projection, accountOf(a), accountOf(b), evidence)])
    touched.add(accountOf(a)).add(accountOf(b))
  }
  for (const recording of new Set(recordings)) {
    const own = (await projection.recordings.transcripts(recording)).map(({ id }) => id)
    for (const [at, a] of own.entries()) for (const b of own.slice(at + 1)) await put(a, b, oneRecording(recording))
    for (const match of await projection.recordings.matches(recording)) {
      const other = match.query === recording ? match.file : match.query
      const theirs = (await projection.recordings.transcripts(other)).map(({ id }) => id)
      for (const a of own) for (const b of theirs) await put(a, b, bySound(match))
    }
  }
  return touched.size > 0 ? await remakeCalls(projection, [...touched], true) : []
}

interface Evidence {
  readonly value: string
  readonly logOdds: number
  readonly text: string
}

function oneRecording(recording: Sha256): Evidence {
  return { value: recording, logOdds: sure, text: 'Both are transcripts of one recording.' }
}

function bySound(match: SoundMatch): Evidence {
  const logOdds = matchedSeconds(match) >= enoughSeconds ? sure : maybe
  return { value: match.file, logOdds, text: `The same sound: ${piecesText(match).join('; ')}.` }
}

/** "00:12.0–00:31.0 is 01:44.0–02:03.0 of the other", one per piece; what is missing between pieces is said. */
export function piecesText({ pieces }: SoundMatch): string[] {
  return pieces.map(({ from, to, at, time }, n) => {
    const end = at + (to - from) * time
    const before = pieces[n - 1]
    const gap = before ? at - (before.at + (before.to - before.from) * before.time) : 0
    const speed = Math.abs(time - 1) > 0.005 ? `, ${Math.round(Math.abs(time - 1) * 1000) / 10} % ${time > 1 ? 'faster' : 'slower'}` : ''
    const missing = gap > 0.5 ? `; ${gap.toFixed(1)} s of the other are missing before it` : ''
    return `${clockText(from)}–${clockText(to)} is ${clockText(at)}–${clockText(end)} of the other${speed}${missing}`
  })
}

/** What words say of the pair stays; sound raises it, never lowers it. */
async function linkOf(projection: Projection, one: AccountId, two: AccountId, evidence: Evidence): Promise<AccountLink> {
  const [a, b] = one < two ? [one, two] : [two, one]
  const before = (await projection.links([a])).find((link) => link.a === a && link.b === b)
  const rule = 'link/same-sound'
  const logOdds = Math.max(before?.logOdds ?? 0, evidence.logOdds)
  return {
    a,
    b,
    pairs: before?.pairs ?? [],
    keys: [...(before?.keys ?? []).filter(({ kind }) => kind !== 'audio'), { kind: 'audio', value: evidence.value, day: null }],
    logOdds,
    state: logOdds >= sure || before?.state === 'accepted' ? 'accepted' : 'suggested',
    notes: [...(before?.notes ?? []).filter((note) => note.rule !== rule), { rule, weight: evidence.logOdds, text: evidence.text }],
  }
}

/** The same match as seen from the file. */
export function turnedMatch(match: SoundMatch): SoundMatch {
  const pieces = match.pieces.map(({ from, to, at, time, pitch }) => ({
    from: at,
    to: at + (to - from) * time,
    at: from,
    time: 1 / time,
    pitch: 1 / pitch,
  }))
  return { ...match, query: match.file, file: match.query, pieces: pieces.sort((a, b) => a.from - b.from) }
}
