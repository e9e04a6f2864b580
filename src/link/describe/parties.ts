/**
 * The voices of a call: parties of all accounts, each once, whatever language an account names it in.
 *
 * Two labels are one voice when they share a word or a concept (Soldat, soldier), when they alone have a role in their account,
 * when they say the same lines, or when everybody else in both accounts has been found. Two parties of one account never are.
 */
import type { Account, AccountId, CallStory, Decision, PartyRole } from '../../model/index.ts'
import { labelsAlike } from './drift/people-changed.ts'
import type { ReadIndex } from './read-index.ts'

/** Who says a line in an account, by the label the account has for them. */
export interface SpokenLine {
  readonly by: readonly { readonly account: AccountId; readonly label: string }[]
}

/** The voices and who stands for which. */
export interface Voices {
  readonly parties: CallStory['parties']
  /** Id of the voice that an account's label stands for, or null. */
  of(account: AccountId, label: string | null): string | null
}

interface Seat {
  readonly account: Account
  readonly label: string
  /** The account's own word, where a person gave another. */
  readonly own: string
  readonly role: PartyRole
  readonly renamed: boolean
  readonly lines: ReadonlySet<number>
}

interface Voice {
  readonly id: string
  role: PartyRole
  readonly seats: Seat[]
  /** The first seats of different labels: the rest are the same words again. */
  readonly labels: Map<string, Seat>
  /** Lines that its seats say. */
  readonly lines: Set<number>
}

const mostVoices = 8
/** Labels of a voice that a new one is compared with: the rest are the same words again. */
const mostCompared = 12

const nameOf = (account: AccountId, label: string) => `${account}\n${label}`

function seatsOf(index: ReadIndex, account: Account, decisions: readonly Decision[], spoken: ReadonlyMap<string, ReadonlySet<number>>) {
  return account.parties.map(({ label, role }, at): Seat => {
    const renamed = decisions
      .map(({ body }) => body)
      .filter((body) => body.kind === 'rename-party' && body.account === account.id && isParty(index, account.id, body.party, at))
      .at(-1)
    const lines = spoken.get(nameOf(account.id, label)) ?? new Set<number>()
    if (renamed?.kind !== 'rename-party') return { account, label, own: label, role, renamed: false, lines }
    return { account, label: renamed.label, own: label, role: renamed.role ?? role, renamed: true, lines }
  })
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/** What speaks for and against a seat being this voice. Lines weigh most: who says the same is the same. */
function evidence(seat: Seat, voice: Voice, voices: readonly Voice[]): number {
  const alike = [...voice.labels.values()].some((one) => labelsAlike(one.label, one.account.language, seat.label, seat.account.language))
  const known = seat.role !== 'unknown' && voice.role !== 'unknown'
  const role = known ? (seat.role === voice.role ? 1 : -2) : 0
  const same = Math.min(3, shared(seat.lines, voice.lines))
  const others = voices.filter((other) => other !== voice).map((other) => shared(seat.lines, other.lines))
  return (alike ? 2 : 0) + role + 1.5 * same - Math.min(3, Math.max(0, ...others))
}

/** Seats of an account to voices, the surest first; then, when one is left on each side, those two. */
function seatAll(seats: readonly Seat[], voices: Voice[]): void {
  const cells = seats
    .flatMap((one) => voices.map((voice) => ({ one, voice, value: evidence(one, voice, voices) })))
    .filter(({ one, voice, value }) => value > 1 || (value === 1 && only(one, voice, seats, voices)))
    .sort((x, y) => y.value - x.value)
  const [taken, full] = [new Set<Seat>(), new Set<Voice>()]
  for (const { one, voice } of cells) {
    if (taken.has(one) || full.has(voice)) continue
    taken.add(one)
    full.add(voice)
    sit(one, voice)
  }
  const [left, free] = [seats.filter((one) => !taken.has(one)), voices.filter((voice) => !full.has(voice))]
  const [last, other] = [left[0], free[0]]
  if (left.length === 1 && free.length === 1 && seats.length === 2 && last && other && canBe(last, other, voices)) {
    sit(last, other)
    return
  }
  for (const one of left) {
    if (voices.length >= mostVoices) return
    const voice: Voice = { id: `p${voices.length + 1}`, role: one.role, seats: [], labels: new Map(), lines: new Set() }
    voices.push(voice)
    sit(one, voice)
  }
}

/** A role says who it is only where nobody else has it. */
function only(one: Seat, voice: Voice, seats: readonly Seat[], voices: readonly Voice[]): boolean {
  const alone = (all: readonly { readonly role: PartyRole }[], role: PartyRole) => all.filter((each) => each.role === role).length === 1
  return one.role === voice.role ? alone(seats, one.role) && alone(voices, voice.role) : true
}

/** A call has two ends: who is left over in an account of two is the other one, unless a role or the lines speak against it. */
function canBe(one: Seat, voice: Voice, voices: readonly Voice[]): boolean {
  if (voices.length !== 2) return false
  const [known, same] = [one.role !== 'unknown' && voice.role !== 'unknown', one.role === voice.role]
  return (!known || same) && evidence(one, voice, voices) >= 0
}

function sit(one: Seat, voice: Voice): void {
  voice.seats.push(one)
  const label = `${one.account.language} ${one.label}`
  if (voice.labels.size < mostCompared && !voice.labels.has(label)) voice.labels.set(label, one)
  for (const line of one.lines) voice.lines.add(line)
  if (voice.role === 'unknown' || (one.renamed && one.role !== 'unknown')) voice.role = one.role
}

/** The name to show: a person's word, else English if an account is English, else the oldest account's. */
function shownName(voice: Voice, rank: ReadonlyMap<AccountId, number>): string {
  const renamed = voice.seats.filter((one) => one.renamed).at(-1)
  if (renamed) return renamed.label
  const oldest = [...voice.seats].sort((a, b) => (rank.get(a.account.id) ?? 0) - (rank.get(b.account.id) ?? 0))
  return (oldest.find(({ account }) => /^en\b/u.test(account.language)) ?? oldest[0])?.label ?? ''
}

function namesOf(voice: Voice): { language: string; label: string }[] {
  const all = voice.seats.map(({ account, label }) => ({ language: account.language, label }))
  return [...new Map(all.map((one) => [`${one.language} ${one.label}`, one])).values()]
}

function spokenBy(lines: readonly SpokenLine[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  lines.forEach(({ by }, at) => {
    for (const { account, label } of by) {
      const name = nameOf(account, label)
      found.set(name, (found.get(name) ?? new Set<number>()).add(at))
    }
  })
  return found
}

/**
 * Voices of the call, at most eight. A person's name for a party wins over every account's.
 *
 * @param lines who says which line, where lines of several accounts are joined already; they tell voices of unlike names
 */
export function voicesOf(index: ReadIndex, decisions: readonly Decision[], lines: readonly SpokenLine[]): Voices {
  const spoken = spokenBy(lines)
  const rank = new Map(index.accounts.map(({ id }, at) => [id, at]))
  const voices: Voice[] = []
  const told = (account: Account) => account.parties.length * 100 + account.quotes.length
  for (const account of [...index.accounts].sort((a, b) => told(b) - told(a))) {
    if (account.parties.length > 0) seatAll(seatsOf(index, account, decisions, spoken), voices)
  }
  const of = new Map<string, string>()
  for (const voice of voices) for (const { account, own } of voice.seats) of.set(nameOf(account.id, own), voice.id)
  const parties = voices.map((voice) => ({
    id: voice.id,
    label: shownName(voice, rank),
    role: voice.role,
    labels: [...new Set(voice.seats.map(({ label }) => label))],
    names: namesOf(voice),
  }))
  return { parties, of: (account, label) => (label === null ? null : (of.get(nameOf(account, label)) ?? null)) }
}

function isParty(index: ReadIndex, account: AccountId, party: string, at: number): boolean {
  const held = index.accounts.find(({ id }) => id === account)
  const told = held ? index.told(held)?.parties[at] : undefined
  return told?.id === party || told?.label === party
}
