/**
 * Relays of a call: who leans on whom, by names in the text, by links, by copied passages.
 *
 * What a text says of its own source is sure. A copy has a direction only where at least two signs agree; else it is said to
 * be unknown, and then the two count as one for origins.
 */
import type { Account, ChainRole, Copy, Credit, Note, ReadArticle, Relay, RelayKind, Span } from '../../model/index.ts'
import { plainAddress } from '../accounts-of.ts'
import { dayNumber } from '../days.ts'
import { chainsOf, type Nodes, nodeFor } from './carriers.ts'
import type { ReadIndex } from './read-index.ts'

type Passage = { article: string; span: Span }

/** Relays by `from to kind`, so that forty statements of one chain give one edge with its passages. */
export type Edges = Map<string, Relay>

const note = (rule: string, text: string): Note => ({ rule: `link/${rule}`, weight: 0, text })

function add(edges: Edges, relay: Relay): void {
  if (relay.from === relay.to) return
  const key = `${relay.from} ${relay.to} ${relay.kind}`
  const before = edges.get(key)
  if (!before) edges.set(key, relay)
  else if (before.passages.length < 12) {
    const fresh = relay.passages.filter(({ article, span }) => !before.passages.some((p) => p.article === article && p.span[0] === span[0]))
    edges.set(key, { ...before, passages: [...before.passages, ...fresh] })
  }
}

function kindOf(from: ChainRole, to: ChainRole): RelayKind {
  if (from === 'publisher' && (to === 'interceptor' || to === 'recorder')) return 'publishes'
  return from === 'translator' ? 'translates' : 'names'
}

function fromChains(index: ReadIndex, nodes: Nodes, edges: Edges, account: Account): void {
  for (const chain of chainsOf(index, nodes, account)) {
    let [from, role]: [string, ChainRole] = [account.article, 'article']
    for (const carrier of chain) {
      const passages: Passage[] = carrier.cue ? [{ article: account.article, span: carrier.cue }] : []
      const notes = [note('named', `The text puts the words down to ${carrier.name}.`)]
      add(edges, { from, to: carrier.node, kind: kindOf(role, carrier.role), direction: 'sure', p: 1, passages, notes })
      from = carrier.node
      role = carrier.role
    }
  }
}

function fromTold(index: ReadIndex, nodes: Nodes, edges: Edges, article: ReadArticle, calls: ReadonlySet<string | null>): void {
  for (const told of article.read.relays) {
    if (told.call !== null && !calls.has(told.call)) continue
    const [to, source] = [index.entity(article.id, told.to), index.entity(article.id, told.from)]
    const target = to ? nodeFor(nodes, article, to.label, 'relay') : null
    const start = told.from === null ? article.id : source ? nodeFor(nodes, article, source.label, 'relay') : null
    if (!target || !start) continue
    const passages: Passage[] = [{ article: article.id, span: told.cue }]
    add(edges, {
      from: start,
      to: target,
      kind: 'names',
      direction: 'sure',
      p: 1,
      passages,
      notes: [note('told', `The text says so: ${article.text.slice(...told.cue)}.`)],
    })
  }
}

const roleOfCredit: Readonly<Record<Credit['kind'], ChainRole>> = {
  agency: 'relay',
  syndicated: 'relay',
  'first-published': 'relay',
  translated: 'relay',
  'relies-on': 'relay',
  forwarded: 'publisher',
  linked: 'relay',
}

/** The first articles of each address: an article and, where it is the first itself, another. */
function byAddress(index: ReadIndex): ReadonlyMap<string, readonly ReadArticle[]> {
  const found = new Map<string, ReadArticle[]>()
  for (const article of index.articles.values()) {
    if (!article.url) continue
    const address = plainAddress(article.url)
    const list = found.get(address)
    if (!list) found.set(address, [article])
    else if (list.length < 2) list.push(article)
  }
  return found
}

function fromCredits(at: ReturnType<typeof byAddress>, nodes: Nodes, edges: Edges, article: ReadArticle): void {
  for (const credit of article.credits.slice(0, 60)) {
    const address = credit.url ? plainAddress(credit.url) : null
    const held = address === null ? undefined : at.get(address)?.find((other) => other.id !== article.id)
    const linked = held?.id ?? null
    const named = credit.kind === 'linked' ? null : nodeFor(nodes, article, credit.name, roleOfCredit[credit.kind], credit.url)
    const to = linked ?? named
    if (!to) {
      probableAddress(nodes, credit)
      continue
    }
    const kind: RelayKind = credit.kind === 'translated' ? 'translates' : linked ? 'links' : 'names'
    add(edges, {
      from: article.id,
      to,
      kind,
      direction: 'sure',
      p: 1,
      passages: [],
      notes: [note('credit', `${credit.kind}: ${credit.raw.slice(0, 160)}`)],
    })
  }
}

/** A link in the page may be the address of an original that the text names. */
function probableAddress(nodes: Nodes, credit: Credit): void {
  if (!credit.url) return
  for (const id of nodes.spellings.keys()) {
    const node = nodes.all.get(id)
    if (!node || node.collected || node.probableUrl) continue
    const squashed = node.label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    if (
      squashed.length >= 4 &&
      credit.url
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .includes(squashed.replace(/^the/u, ''))
    ) {
      nodes.all.set(id, { ...node, probableUrl: credit.url })
    }
  }
}

/** Signs that `a` leans on `b`: positive, or the other way round: negative. */
function signs(copy: Copy, a: ReadArticle, b: ReadArticle): { sum: number; notes: Note[] } {
  const notes: Note[] = []
  let sum = 0
  const sign = (value: number, rule: string, text: string) => {
    if (value === 0) return
    sum += value
    notes.push(note(rule, text))
  }
  const [dayA, dayB] = [dayNumber(a.published?.day), dayNumber(b.published?.day)]
  const apart = dayA === null || dayB === null ? 0 : dayA - dayB
  const hours = apart === 0 && dayA !== null ? clock(a) - clock(b) : 0
  sign(Math.sign(apart || hours), 'date', 'One was published before the other.')
  const [inB, inA] = copy.containment
  if (copy.kind === 'trimmed') sign(inB > inA ? 1 : -1, 'longer', 'One has all the other has, and more.')
  if (copy.kind === 'translation' && (a.translatedFrom || b.translatedFrom)) {
    sign(
      (a.translatedFrom === b.language ? 2 : 0) - (b.translatedFrom === a.language ? 2 : 0),
      'translated',
      'One says that it is a translation from the language of the other.',
    )
  }
  return { sum, notes }
}

/** Hours of a time whose zone is known to be the same; 0 when it cannot be compared. */
function clock(article: ReadArticle): number {
  const time = /^(\d{2}):(\d{2})/u.exec(article.published?.time ?? '')
  return time ? Number(time[1]) + Number(time[2]) / 60 : 0
}

const copyKinds = { copy: 'copies', trimmed: 'trims', rewrite: 'rewrites', translation: 'translates' } as const

function fromCopies(index: ReadIndex, edges: Edges, copies: readonly Copy[]): void {
  const said = new Set([...edges.values()].map(({ from, to }) => `${from} ${to}`))
  for (const copy of copies) {
    const [a, b] = [index.articles.get(copy.a), index.articles.get(copy.b)]
    if (!a || !b) continue
    const { sum, notes } = signs(copy, a, b)
    const [forth, back] = [said.has(`${a.id} ${b.id}`), said.has(`${b.id} ${a.id}`)]
    const leans = forth && !back ? 1 : back && !forth ? -1 : Math.sign(sum)
    const [from, to] = leans >= 0 ? [a, b] : [b, a]
    const direction = forth !== back ? 'sure' : Math.abs(sum) >= 2 ? 'likely' : 'unknown'
    const passages = copy.passages.slice(0, 6).flatMap(([spanA, spanB]) => [
      { article: a.id, span: spanA },
      { article: b.id, span: spanB },
    ])
    add(edges, {
      from: from.id,
      to: to.id,
      kind: copyKinds[copy.kind],
      direction,
      p: direction === 'sure' ? 1 : direction === 'likely' ? 0.8 : 0.5,
      passages,
      notes: [...copy.notes, ...notes],
    })
  }
}

/** All relays of a call. Names and links first, since they settle the direction of copies. */
export function relaysOf(index: ReadIndex, nodes: Nodes, copies: readonly Copy[]): Relay[] {
  const edges: Edges = new Map()
  const calls = new Map<string, Set<string | null>>()
  const addresses = byAddress(index)
  for (const account of index.accounts) {
    fromChains(index, nodes, edges, account)
    calls.set(account.article, (calls.get(account.article) ?? new Set<string | null>()).add(account.call))
  }
  for (const [id, told] of calls) {
    const article = index.articles.get(id)
    if (!article) continue
    fromTold(index, nodes, edges, article, told)
    fromCredits(addresses, nodes, edges, article)
  }
  fromCopies(index, edges, copies)
  return [...edges.values()]
}
