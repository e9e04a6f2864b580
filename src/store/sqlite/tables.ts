/**
 * The projection's tables. `workspace_id` leads every primary key, so that a server can share tables among workspaces.
 *
 * `doc` and `ref` are small numbers for wide keys (full-text rows, link keys); they depend on the order of arrival and
 * are no part of what a rebuild must give back.
 */

export interface Tables {
  article: ArticleTable
  account: AccountTable
  link_key: LinkKeyTable
  account_link: AccountLinkTable
  call: CallTable
  call_account: { workspace_id: string; account_id: string; call_id: string }
  call_tag: { workspace_id: string; kind: string; value: string; call_id: string }
  call_redirect: { workspace_id: string; former_id: string; call_id: string }
  statement: StatementTable
  exhibit: { workspace_id: string; sha256: string; entry: number; body: string }
  decision: { workspace_id: string; entry: number; body: string }
  entry_index: { workspace_id: string; subject: string; kind: string; entry: number }
  state: { workspace_id: string; name: string; value: string }
}

interface ArticleTable {
  workspace_id: string
  id: string
  sha256: string
  title: string | null
  outlet: string | null
  language: string
  published: string | null
  added_at: string
  statements: number
  fiction: number
  /** The record without its accounts, packed. */
  record: Uint8Array
}

interface AccountTable {
  workspace_id: string
  id: string
  ref: number
  article_id: string
  body: Uint8Array
}

interface LinkKeyTable {
  workspace_id: string
  kind: string
  value: number
  /** Days since 1970, -1 when undated. */
  day: number
  account_ref: number
}

interface AccountLinkTable {
  workspace_id: string
  /** The lesser id. */
  a: string
  b: string
  state: string
  /** The link without why its quotes match, packed; and its matched quotes with it. */
  body: Uint8Array
  pairs: Uint8Array
}

interface CallTable {
  workspace_id: string
  id: string
  day: string
  accounts: number
  origins: number
  disputed: number
  view: Uint8Array
  row: string
}

export interface StatementTable {
  workspace_id: string
  article_id: string
  statement_id: string
  doc: number
  content: string
  speaker: string | null
  outlet: string | null
  title: string | null
  language: string
  day: string | null
  account_id: string
  hedged: number
  disputed: number
  /** JSON arrays. */
  chain: string
  hedges: string
  topics: string
}

/** Raised when a table changes: an older projection is then dropped and asks for a rebuild. */
export const schemaVersion = '3'

export const createTables = `
CREATE TABLE state(workspace_id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(workspace_id, name)) WITHOUT ROWID;
CREATE TABLE article(
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, outlet TEXT, language TEXT NOT NULL, published TEXT,
  added_at TEXT NOT NULL, statements INTEGER NOT NULL, fiction INTEGER NOT NULL, record BLOB NOT NULL, PRIMARY KEY(workspace_id, id));
CREATE INDEX article_by_time ON article(workspace_id, added_at, id);
CREATE INDEX article_by_exhibit ON article(workspace_id, sha256);
CREATE TABLE account(
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, ref INTEGER NOT NULL UNIQUE, article_id TEXT NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY(workspace_id, id));
CREATE INDEX account_by_article ON account(workspace_id, article_id);
CREATE TABLE link_key(
  workspace_id TEXT NOT NULL, kind TEXT NOT NULL, value INTEGER NOT NULL, day INTEGER NOT NULL, account_ref INTEGER NOT NULL,
  PRIMARY KEY(workspace_id, kind, value, day, account_ref)) WITHOUT ROWID;
CREATE TABLE account_link(
  workspace_id TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, state TEXT NOT NULL, body BLOB NOT NULL, pairs BLOB NOT NULL,
  PRIMARY KEY(workspace_id, a, b));
CREATE INDEX account_link_by_b ON account_link(workspace_id, b, a);
CREATE TABLE call(
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, day TEXT NOT NULL, accounts INTEGER NOT NULL, origins INTEGER NOT NULL,
  disputed INTEGER NOT NULL, view BLOB NOT NULL, row TEXT NOT NULL, PRIMARY KEY(workspace_id, id));
CREATE INDEX call_by_day ON call(workspace_id, day, id);
CREATE INDEX call_by_accounts ON call(workspace_id, accounts, id);
CREATE INDEX call_by_origins ON call(workspace_id, origins, id);
CREATE TABLE call_account(
  workspace_id TEXT NOT NULL, account_id TEXT NOT NULL, call_id TEXT NOT NULL, PRIMARY KEY(workspace_id, account_id, call_id)) WITHOUT ROWID;
CREATE INDEX call_account_by_call ON call_account(workspace_id, call_id);
CREATE TABLE call_tag(
  workspace_id TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, call_id TEXT NOT NULL,
  PRIMARY KEY(workspace_id, kind, value, call_id)) WITHOUT ROWID;
CREATE INDEX call_tag_by_call ON call_tag(workspace_id, call_id);
CREATE TABLE call_redirect(
  workspace_id TEXT NOT NULL, former_id TEXT NOT NULL, call_id TEXT NOT NULL, PRIMARY KEY(workspace_id, former_id)) WITHOUT ROWID;
CREATE TABLE statement(
  workspace_id TEXT NOT NULL, article_id TEXT NOT NULL, statement_id TEXT NOT NULL, doc INTEGER NOT NULL UNIQUE, content TEXT NOT NULL,
  speaker TEXT, outlet TEXT, title TEXT, language TEXT NOT NULL, day TEXT, account_id TEXT NOT NULL, hedged INTEGER NOT NULL,
  disputed INTEGER NOT NULL, chain TEXT NOT NULL, hedges TEXT NOT NULL, topics TEXT NOT NULL,
  PRIMARY KEY(workspace_id, article_id, statement_id));
CREATE TABLE exhibit(workspace_id TEXT NOT NULL, sha256 TEXT NOT NULL, entry INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(workspace_id, sha256));
CREATE TABLE recording(workspace_id TEXT NOT NULL, sha256 TEXT NOT NULL, added_at TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY(workspace_id, sha256));
CREATE INDEX recording_by_time ON recording(workspace_id, added_at, sha256);
CREATE TABLE transcript(
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, recording TEXT NOT NULL, added_at TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY(workspace_id, id));
CREATE INDEX transcript_by_recording ON transcript(workspace_id, recording, added_at);
CREATE TABLE sound_match(
  workspace_id TEXT NOT NULL, query TEXT NOT NULL, file TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY(workspace_id, query, file));
CREATE INDEX sound_match_by_file ON sound_match(workspace_id, file);
CREATE TABLE decision(workspace_id TEXT NOT NULL, entry INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(workspace_id, entry));
CREATE TABLE entry_index(
  workspace_id TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, entry INTEGER NOT NULL,
  PRIMARY KEY(workspace_id, subject, kind, entry)) WITHOUT ROWID;
CREATE INDEX entry_index_by_kind ON entry_index(workspace_id, kind, entry);
CREATE VIRTUAL TABLE words USING fts5(
  exact, stem, speaker, outlet, facet, content='', contentless_delete=1, detail=full, tokenize="ascii tokenchars '_'");
`
