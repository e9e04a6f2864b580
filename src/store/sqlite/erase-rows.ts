/**
 * Erasing an exhibit from the projection: its articles and every row that repeats their words, overwritten, not only
 * forgotten.
 *
 * Calls that leaned on it hold its words too, so they go, and the projection asks for a rebuild, which makes them again
 * from what is left.
 */
import type { Sha256 } from '../../model/exhibit.ts'
import { dropArticle } from './articles.ts'
import { dropCall } from './calls.ts'
import type { Sql } from './dialect.ts'
import { forgetExhibit } from './follow-log.ts'
import { writeState } from './open-projection.ts'
import { eraseSound } from './recordings.ts'

/** Returns when no row, no free page and no log of the database holds the words any more. */
export function eraseExhibitRows(sql: Sql, workspace: string, sha256: Sha256): void {
  sql.raw.exec('PRAGMA secure_delete = ON')
  sql.atOnce(() => {
    const articles = sql.all('SELECT id FROM article WHERE workspace_id = ? AND sha256 = ?', workspace, sha256)
    for (const { id } of articles) {
      eraseAccounts(sql, workspace, String(id))
      dropArticle(sql, workspace, String(id))
    }
    eraseSound(sql, workspace, sha256)
    forgetExhibit(sql, workspace, sha256)
    if (articles.length > 0) writeState(sql, 'rebuild', 'an exhibit was erased, and calls that leaned on it must be made again')
  })
  // The full-text table keeps deleted words until its parts are merged.
  sql.raw.exec("INSERT INTO words(words) VALUES('optimize')")
  sql.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  sql.raw.exec('PRAGMA secure_delete = OFF')
}

function eraseAccounts(sql: Sql, workspace: string, article: string): void {
  for (const { id } of sql.all('SELECT id FROM account WHERE workspace_id = ? AND article_id = ?', workspace, article)) {
    const account = String(id)
    for (const row of sql.all('SELECT call_id FROM call_account WHERE workspace_id = ? AND account_id = ?', workspace, account)) {
      dropCall(sql, workspace, String(row.call_id))
    }
    sql.run('DELETE FROM account_link WHERE workspace_id = ?1 AND (a = ?2 OR b = ?2)', workspace, account)
  }
}
