/** Facts of scraped text: what its head says, what its lines show, what its container knew. */

import { getDomain } from 'tldts'
import type { Article, Credit, Day, Fact, Hints, Note } from '../../model/index.ts'
import { unknownFact } from '../../model/index.ts'
import { findDays } from '../dates/find-days.ts'
import { readByline, readDateLine } from '../furniture/bylines.ts'
import { agenciesIn, agencyLine } from '../metadata/agencies.ts'
import { creditsOf } from '../metadata/credits.ts'
import { type Candidate, factFrom } from '../metadata/fact.ts'
import { languageFact } from '../metadata/language.ts'
import { translationOf } from '../metadata/translation.ts'
import { keptAs, type Piece } from '../piece.ts'
import type { HeadFacts } from './head.ts'
import { initialsIn } from './initials.ts'

/** What facts are read from. */
export interface TextView {
  readonly pieces: readonly Piece[]
  readonly head: HeadFacts
  /** Inside of the closing bracket, e.g. `hk` or `dpa/hk`. */
  readonly initials: string | null
  readonly hints: Hints | null
  readonly text: string
}

type Facts = Pick<
  Article,
  'title' | 'outlet' | 'authors' | 'published' | 'updated' | 'language' | 'translatedFrom' | 'translationKind' | 'canonical'
>

const dropped = (pieces: readonly Piece[], kind: string) => pieces.filter((piece) => 'drop' in piece.verdict && piece.verdict.drop === kind)

/** Does this day stand for the same one? */
export function sameDay(a: Day, b: Day): boolean {
  return a.day === b.day
}

/** A day from what a container said, `YYYY-MM-DD…`. */
export function dayFromHint(iso: string | undefined): Candidate<Day>[] {
  const found = findDays(iso ?? '')[0]
  return found ? [{ value: found.day, certainty: 'stated', source: 'container', raw: iso ?? '' }] : []
}

function days(view: TextView, which: 'published' | 'updated'): Fact<Day> {
  const head = view.head[which]
  const stated: Candidate<Day>[] = head ? [{ value: head.day, certainty: 'stated', source: 'text-head', raw: head.raw }] : []
  const lines = dropped(view.pieces, 'date-line').flatMap(({ text }): Candidate<Day>[] => {
    const line = readDateLine(text)
    const day = line?.days[0]
    if (!line || !day || day.other || line.updated !== (which === 'updated')) return []
    return [{ value: day.day, certainty: line.labelled ? 'stated' : 'derived', source: 'date-line', raw: text }]
  })
  return factFrom([...stated, ...dayFromHint(view.hints?.[which]), ...lines], sameDay)
}

function title(view: TextView): Fact<string> {
  const found: Candidate<string>[] = []
  const add = (value: string | null | undefined, certainty: Candidate<string>['certainty'], source: string) => {
    if (value) found.push({ value, certainty, source, raw: value })
  }
  add(view.head.title, 'stated', 'text-head')
  add(view.hints?.title, 'stated', 'container')
  const first = view.pieces.find((piece) => keptAs(piece))
  if (first && keptAs(first)?.keep === 'heading') add(first.text, 'derived', 'first line')
  return factFrom(found)
}

function authors(view: TextView): Fact<string>[] {
  const stated = (names: readonly string[], source: string, certainty: Fact<string>['certainty'] = 'stated') =>
    names.map((value): Fact<string> => ({ value, certainty, source, raw: value, others: [] }))
  const lines = dropped(view.pieces, 'byline')
    .flatMap((piece) => readByline(piece.text)?.names ?? [])
    .filter((name) => agencyLine(name) === null)
  const initials = initialsIn(view.initials ?? '')
  const all = [
    ...stated(view.head.authors, 'text-head'),
    ...stated(view.hints?.authors ?? [], 'container'),
    ...stated(lines, 'by-line', 'derived'),
    ...stated(initials, 'initials', 'derived'),
  ]
  return all.filter((one, index) => all.findIndex((other) => other.value === one.value) === index)
}

/** All facts, credits and notes of a scraped text. */
export function textFacts(view: TextView): Facts & { credits: Credit[]; notes: Note[] } {
  const url = view.head.url ?? view.hints?.url ?? null
  const domain = url ? getDomain(url) : null
  const outlet: Candidate<string>[] = []
  if (view.head.outlet) outlet.push({ value: view.head.outlet, certainty: 'stated', source: 'text-head', raw: view.head.outlet })
  if (view.hints?.outlet) outlet.push({ value: view.hints.outlet, certainty: 'stated', source: 'container', raw: view.hints.outlet })
  if (domain) outlet.push({ value: domain, certainty: 'derived', source: 'address', raw: url ?? '' })
  const credits = creditsOf(view.pieces)
  for (const name of agenciesIn(view.initials ?? ''))
    if (!credits.some((one) => one.kind === 'agency' && one.name === name))
      credits.push({ kind: 'agency', name, url: null, raw: view.initials ?? '', source: 'text-end' })
  const language = languageFact(view.text, [{ tag: view.hints?.language, source: 'container' }])
  const translation = translationOf({
    language: language.value,
    text: view.text,
    around: view.pieces.filter((piece) => !keptAs(piece)).map((piece) => piece.text),
    initials: view.initials !== null && /^[\p{Ll}/]+$/u.test(view.initials),
    declared: [],
    url,
    browserTranslated: false,
    stated: credits.filter((credit) => credit.kind === 'translated').map((credit) => credit.raw),
  })
  const canonical: Fact<string> = url
    ? { value: url, certainty: 'stated', source: view.head.url ? 'text-head' : 'container', raw: url, others: [] }
    : unknownFact()
  return {
    title: title(view),
    outlet: factFrom(outlet),
    authors: authors(view),
    published: days(view, 'published'),
    updated: days(view, 'updated'),
    language,
    translatedFrom: translation.from,
    translationKind: translation.kind,
    canonical,
    credits,
    notes: translation.notes,
  }
}
