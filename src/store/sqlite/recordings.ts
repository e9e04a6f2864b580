/** Recordings, transcripts and matches of sound in the projection: put whole, read whole. */
import type { Sha256 } from '../../model/exhibit.ts'
import type { RecordingShelf } from '../../model/ports.ts'
import type { RecordingRecord, SoundMatch, TranscriptRecord } from '../../model/recording.ts'
import type { Row, Sql } from './dialect.ts'
import { pack, unpack } from './packed.ts'

const largestPage = 500
/** How a transcript of which no recording is known stands in its table. */
const noRecording = ''

export function openRecordings(sql: Sql, workspace: string): RecordingShelf {
  const one = <T>(row: Row | null): T | null => (row ? unpack<T>(row.record) : null)
  const many = <T>(rows: readonly Row[]): T[] => rows.map(({ record }) => unpack<T>(record))
  return {
    put: async (records) =>
      sql.atOnce(() => {
        for (const record of records)
          sql.run('INSERT OR REPLACE INTO recording VALUES(?, ?, ?, ?)', workspace, record.sha256, record.addedAt, pack(record))
      }),
    recording: async (sha256) =>
      one<RecordingRecord>(sql.get('SELECT record FROM recording WHERE workspace_id = ? AND sha256 = ?', workspace, sha256)),
    list: async (query) => listRecordings(sql, workspace, query),
    putTranscripts: async (records) =>
      sql.atOnce(() => {
        for (const record of records) {
          const row = [record.id, record.recording ?? noRecording, record.addedAt, pack(record)] as const
          sql.run('INSERT OR REPLACE INTO transcript VALUES(?, ?, ?, ?, ?)', workspace, ...row)
        }
      }),
    transcript: async (id) =>
      one<TranscriptRecord>(sql.get('SELECT record FROM transcript WHERE workspace_id = ? AND id = ?', workspace, id)),
    transcripts: async (recording) => {
      const select = 'SELECT record FROM transcript WHERE workspace_id = ? AND recording = ? ORDER BY added_at, id'
      return many<TranscriptRecord>(sql.all(select, workspace, recording ?? noRecording))
    },
    putMatches: async (matches) =>
      sql.atOnce(() => {
        for (const match of matches)
          sql.run('INSERT OR REPLACE INTO sound_match VALUES(?, ?, ?, ?)', workspace, match.query, match.file, pack(match))
      }),
    matches: async (sha256) => {
      const select = 'SELECT record FROM sound_match WHERE workspace_id = ?1 AND (query = ?2 OR file = ?2) ORDER BY query, file'
      return many<SoundMatch>(sql.all(select, workspace, sha256))
    },
  }
}

function listRecordings(sql: Sql, workspace: string, query: { after?: string; limit?: number }) {
  const limit = Math.min(query.limit ?? 50, largestPage)
  const [time = '9999', id = ''] = query.after?.split('|') ?? []
  const select =
    'SELECT record FROM recording WHERE workspace_id = ?1 AND (added_at < ?2 OR (added_at = ?2 AND sha256 < ?3)) ORDER BY added_at DESC, sha256 DESC LIMIT ?4'
  const found = sql.all(select, workspace, time, id, limit + 1).map(({ record }) => unpack<RecordingRecord>(record))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? `${last.addedAt}|${last.sha256}` : null }
}

/** An exhibit was erased: what was heard in it or laid on it goes. Within a transaction. */
export function eraseSound(sql: Sql, workspace: string, sha256: Sha256): void {
  sql.run('DELETE FROM recording WHERE workspace_id = ? AND sha256 = ?', workspace, sha256)
  sql.run('DELETE FROM transcript WHERE workspace_id = ?1 AND (id = ?2 OR recording = ?2)', workspace, sha256)
  sql.run('DELETE FROM sound_match WHERE workspace_id = ?1 AND (query = ?2 OR file = ?2)', workspace, sha256)
}
