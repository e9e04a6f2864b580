/**
 * What the projection takes from the custody log by itself: which entries name which exhibit, the facts of sealed
 * exhibits, and decisions.
 *
 * `applied` says how far the log was followed. After a crash between log and projection, and after a rebuild began, the
 * rest is read from the log, so this part is never wrong, only late.
 */
import type { Decision } from '../../model/decision.ts'
import type { CustodyEntry, EventBody } from '../../model/event.ts'
import type { Exhibit, Sha256 } from '../../model/exhibit.ts'
import type { Sql } from './dialect.ts'
import { readState, writeState } from './open-projection.ts'

/** The part of the log that is followed. */
export interface FollowedLog {
  readonly size: () => number
  readonly entries: (from: number, limit: number) => Promise<CustodyEntry[]>
}

export interface Follower {
  /** Take in entries that have just become durable. Never throws. */
  readonly add: (entries: readonly CustodyEntry[]) => void
  /** Take in what the log has beyond `applied`. */
  readonly catchUp: () => Promise<void>
}

const step = 2048

export function followLog(sql: Sql, log: FollowedLog): Follower {
  const catchUp = async () => {
    for (let from = applied(sql); from < log.size(); from = applied(sql)) {
      const entries = await log.entries(from, step)
      if (entries.length === 0) return
      sql.atOnce(() => addEntries(sql, entries))
    }
  }
  return {
    catchUp,
    add(entries) {
      // The entries are durable whatever happens here: a full disk under the projection is made good later.
      try {
        if (entries[0]?.index !== applied(sql)) return void catchUp().catch(() => undefined)
        sql.atOnce(() => addEntries(sql, entries))
        // Only news says so: an old entry of this kind speaks of an older projection.
        if (entries.some(({ event }) => event?.what.kind === 'projection-rebuilt')) writeState(sql, 'rebuild', '')
      } catch {
        return
      }
    },
  }
}

function applied(sql: Sql): number {
  return Number(readState(sql, 'applied') ?? 0)
}

function addEntries(sql: Sql, entries: readonly CustodyEntry[]): void {
  for (const entry of entries) if (entry.event) addEntry(sql, entry, entry.event.workspace, entry.event.what)
  writeState(sql, 'applied', String(Math.max(applied(sql), (entries.at(-1)?.index ?? -1) + 1)))
}

function addEntry(sql: Sql, entry: CustodyEntry, workspace: string, what: EventBody): void {
  sql.run('INSERT OR IGNORE INTO entry_index VALUES(?, ?, ?, ?)', workspace, subjectOf(what), what.kind, entry.index)
  if (what.kind === 'exhibit-sealed') putExhibit(sql, workspace, what.exhibit, entry.index)
  if (what.kind === 'decision-made' && entry.event) {
    const { who, when } = entry.event
    putDecision(sql, workspace, { id: String(entry.index), body: what.decision, who, when, why: what.why })
  }
}

/** An exhibit was erased: nothing of the log names it any more. Within a transaction. */
export function forgetExhibit(sql: Sql, workspace: string, sha256: Sha256): void {
  sql.run('DELETE FROM exhibit WHERE workspace_id = ? AND sha256 = ?', workspace, sha256)
  sql.run('DELETE FROM entry_index WHERE workspace_id = ? AND subject = ?', workspace, sha256)
}

/** The hash that an event names; '' when it names none, so that it is found by its kind. */
function subjectOf(what: EventBody): string {
  switch (what.kind) {
    case 'exhibit-sealed':
    case 'exhibit-seen-again':
      return what.exhibit.sha256
    case 'engine-run':
      return what.input
    case 'trouble-met':
      return what.exhibit ?? ''
    case 'transcript-attached':
      return what.recording
    case 'decision-made':
      return decidedExhibit(what.decision)
    default:
      return ''
  }
}

/** The exhibit of the article or account that a decision is about: ids begin with its hash. */
function decidedExhibit(decision: object): string {
  const { article, account, a } = decision as { article?: unknown; account?: unknown; a?: unknown }
  const id = article ?? account ?? a
  return typeof id === 'string' ? (/^[0-9a-f]{64}/.exec(id)?.[0] ?? '') : ''
}

/** Facts of exhibits; the first entry that sealed the bytes gives them. */
export function putExhibits(sql: Sql, workspace: string, exhibits: readonly { readonly exhibit: Exhibit; readonly entry: number }[]): void {
  sql.atOnce(() => {
    for (const { exhibit, entry } of exhibits) putExhibit(sql, workspace, exhibit, entry)
  })
}

function putExhibit(sql: Sql, workspace: string, exhibit: Exhibit, entry: number): void {
  sql.run(
    'INSERT INTO exhibit VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET entry = excluded.entry, body = excluded.body WHERE excluded.entry < exhibit.entry',
    workspace,
    exhibit.sha256,
    entry,
    JSON.stringify(exhibit),
  )
}

export function readExhibitRow(sql: Sql, workspace: string, sha256: Sha256): { exhibit: Exhibit; entry: number } | null {
  const row = sql.get('SELECT entry, body FROM exhibit WHERE workspace_id = ? AND sha256 = ?', workspace, sha256)
  return row ? { exhibit: JSON.parse(String(row.body)) as Exhibit, entry: Number(row.entry) } : null
}

export function putDecisions(sql: Sql, workspace: string, decisions: readonly Decision[]): void {
  sql.atOnce(() => {
    for (const decision of decisions) putDecision(sql, workspace, decision)
  })
}

function putDecision(sql: Sql, workspace: string, decision: Decision): void {
  sql.run('INSERT OR REPLACE INTO decision VALUES(?, ?, ?)', workspace, Number(decision.id), JSON.stringify(decision))
}

/** Decisions in the order of the log. */
export function readDecisions(sql: Sql, workspace: string): Decision[] {
  return sql
    .all('SELECT body FROM decision WHERE workspace_id = ? ORDER BY entry', workspace)
    .map((row) => JSON.parse(String(row.body)) as Decision)
}

/** Entries that name an exhibit, oldest first. */
export function entriesAbout(sql: Sql, workspace: string, sha256: Sha256): number[] {
  const rows = sql.all('SELECT entry FROM entry_index WHERE workspace_id = ? AND subject = ? ORDER BY entry', workspace, sha256)
  return rows.map((row) => Number(row.entry))
}

/** Entries of a kind, oldest first. */
export function entriesOfKind(sql: Sql, workspace: string, kind: EventBody['kind'], options: { from: number; limit: number }): number[] {
  const rows = sql.all(
    'SELECT DISTINCT entry FROM entry_index WHERE workspace_id = ? AND kind = ? AND entry >= ? ORDER BY entry LIMIT ?',
    workspace,
    kind,
    options.from,
    options.limit,
  )
  return rows.map((row) => Number(row.entry))
}
