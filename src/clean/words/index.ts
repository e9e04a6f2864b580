/**
 * Word lists of page furniture, one file a language, all rows in one table.
 *
 * A list proposes; rules weigh it with shape and place. A row is a kind of wording, a phrase is written folded.
 * Adding a language is one file and one line here.
 */
import { bg, cs, el, hu, ro } from './central.data.ts'
import { de } from './de.data.ts'
import { ar, he, ja, zh } from './eastern.data.ts'
import { en } from './en.data.ts'
import { es } from './es.data.ts'
import { fr } from './fr.data.ts'
import { it } from './it.data.ts'
import { nl, tr } from './nl.data.ts'
import { fold, type Phrases, phrasesOf } from './phrases.ts'
import { pl } from './pl.data.ts'
import { pt } from './pt.data.ts'
import { ru } from './ru.data.ts'
import { uk } from './uk.data.ts'

/** Kinds of wording. */
export type Row =
  /** Headings over lists of other articles. */
  | 'related'
  /** Words of comment forms and lists. */
  | 'comments'
  /** Invitations to subscribe to letters. */
  | 'newsletter'
  /** Small print of such invitations. */
  | 'inbox'
  /** Labels of share buttons. */
  | 'share'
  /** Invitations to follow the outlet elsewhere. */
  | 'follow'
  /** Openings of links to another article. */
  | 'readMore'
  | 'cookies'
  | 'advert'
  | 'app'
  | 'copyright'
  | 'paywall'
  /** Labels of players and galleries. */
  | 'live'
  /** First stop of a breadcrumb, and its usual sections. */
  | 'home'
  | 'sections'
  /** Labels before a day. */
  | 'published'
  | 'updated'
  /** Words before an author's name. */
  | 'by'
  | 'authorBox'
  | 'roles'
  | 'tags'
  /** What a picture is said to be, in brackets or alone. */
  | 'captionMark'
  /** Labels before the name of a photographer or agency. */
  | 'photo'
  | 'sourceLabel'
  /** Said of texts that stood elsewhere before. */
  | 'firstPublished'
  | 'translated'
  | 'withAgency'
  /** Menus, counters, reading times, notes about mistakes: the site speaking of itself. */
  | 'site'
  /** Calls for donations. */
  | 'appeal'
  /** The word after a time of day. */
  | 'clock'

const sources: Readonly<Record<string, string>> = { en, de, uk, ru, fr, es, pl, it, pt, nl, tr, cs, hu, ro, bg, el, ar, he, ja, zh }

function rowsOf(source: string): Map<Row, string[]> {
  const rows = new Map<Row, string[]>()
  for (const line of source.trim().split('\n')) {
    const colon = line.indexOf(':')
    const list = line.slice(colon + 1).split('|')
    rows.set(line.slice(0, colon) as Row, list.map(fold).filter(Boolean))
  }
  return rows
}

/** Rows by language, as written in the files. */
export const wordRows: ReadonlyMap<string, ReadonlyMap<Row, readonly string[]>> = new Map(
  Object.entries(sources).map(([language, source]) => [language, rowsOf(source)]),
)

const made = new Map<Row, Phrases>()

/** The phrases of a row in all languages. */
export function words(row: Row): Phrases {
  let found = made.get(row)
  if (!found) {
    found = phrasesOf([...wordRows.values()].flatMap((rows) => rows.get(row) ?? []))
    made.set(row, found)
  }
  return found
}
