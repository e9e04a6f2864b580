/**
 * Whose text this is, or leans on: agencies at head and end, "first appeared in", "Source:", "translated from".
 *
 * These are relay hints for `link`; what the sentences of the article say of other outlets is read by `read`.
 */
import type { Credit } from '../../model/index.ts'
import { wordCount } from '../kinship.ts'
import type { Piece } from '../piece.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'
import { agenciesIn, agencyLine } from './agencies.ts'

const inBrackets = /[([]([\p{L}][\p{L}\p{N} /,.&;+-]{1,50})[)\]]/gu

function agency(name: string, raw: string, source: string): Credit {
  return { kind: 'agency', name, url: null, raw, source }
}

/** "КИЇВ. 4 травня. УНН.", "МОСКВА, 4 мая - РИА Новости.": place, day, agency, and only then the first sentence. */
const dateline =
  /^\p{Lu}[\p{L} '’-]{1,30}[,.]\s\d{1,2}\.?\s\p{L}{3,10}\.?[\s.]*[-–—.]?\s*(\p{L}[\p{L}. -]{1,24}?)(?:\.\s|\s?[-–—]|\.[-–—])/u

/** Agencies with which the text opens: in brackets ("KYIV (Reuters) –"), between strokes ("/TASS/"), after place and day. */
function agenciesAtHead(text: string): Credit[] {
  const head = text.slice(0, 90)
  const marked = [...head.matchAll(inBrackets), ...head.slice(0, 60).matchAll(/\/(\p{L}[\p{L} -]{1,20})\//gu)]
  const placed = dateline.exec(head)
  return [...marked, ...(placed ? [placed] : [])].flatMap((match) =>
    agenciesIn(match[1] ?? '').map((name) => agency(name, match[0].trim(), 'text-head')),
  )
}

/** "… on Friday. (dpa/mk)", "… on Friday. — AFP", "… on Friday. PAP/jk": agencies with which the text ends. */
function agenciesAtEnd(text: string): Credit[] {
  const end = text.slice(-80).trimEnd()
  const bracket = [...end.matchAll(inBrackets)].find((match) => match.index + match[0].length >= end.length - 1)
  const bare = /[.!?…][”"»]?\s+[—–-]?\s*(\p{L}[\p{L}-]{1,14}(?:\s?\/\s?[\p{L}-]{2,12}){0,3})$/u.exec(end)
  const match = bracket ?? bare
  return agenciesIn(match?.[1] ?? '').map((name) => agency(name, match?.[0].trim() ?? '', 'text-end'))
}

function agencyCredits(texts: readonly string[]): Credit[] {
  return [...texts.slice(0, 3).flatMap(agenciesAtHead), ...agenciesAtEnd(texts.at(-1) ?? '')]
}

/** Lines of nothing but agencies, names and their labels: "By Jane Doe, AP", "(with AFP)", "Quelle: dpa". */
function lineAgencies(pieces: readonly Piece[]): Credit[] {
  return pieces.flatMap(({ text, verdict }) =>
    'caption' in verdict || 'keep' in verdict ? [] : (agencyLine(text) ?? []).map((name) => agency(name, text, 'line')),
  )
}

const nameAfter =
  /^[\s:：–—-]*(?:\p{Ll}+\s?[:：]\s?)?(?:(?:zuerst|à partir de|von|par|od|per|in|on|by|at|auf|bei|im|in der|на|у|в|en|dans|sur|par|su|por|em|no|na|w|przez|aus dem|the)\s)*["“„«]?((?:https?:\/\/|www\.)\S{3,80}|\p{Lu}[\p{L}\p{N}.&’' -]{1,50}?)(?=["”»]|[.,;)\]]|\s(?:and|und|by|on|von|am|en|le|il|el|and is|в|у)\s|$)/u

function named(text: string, phrase: string): string | null {
  const at = fold(text).indexOf(phrase)
  return at < 0 ? null : (nameAfter.exec(text.slice(at + phrase.length))?.[1]?.trim() ?? null)
}

/** "Read the original here: https://…": where the text points for its first form. */
function linkedCredit(text: string): Credit[] {
  const url = /https?:\/\/[^\s<>"'()]{4,300}/u.exec(text)?.[0].replace(/[.,;]+$/u, '')
  if (!url || wordCount(text.replace(url, '')) > 12) return []
  const folded = fold(text)
  const points = words('readMore').begins(bare(text)) !== null || /original|full story|оригінал|оригинал|oryginał/u.test(folded)
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url)?.[1]
  const labelled = sourceLabel(text) !== null
  return points && !labelled && host ? [{ kind: 'linked', name: host, url, raw: text, source: 'text' }] : []
}

/** What follows "Source:" when that is all the line says. */
function sourceLabel(text: string): string | null {
  const label = /^[\s([]*(\p{L}[\p{L} ]{2,20})\s?[:：]\s*(.{2,80})$/u.exec(text)
  if (!label || !words('sourceLabel').is(bare(label[1] ?? '')) || wordCount(label[2] ?? '') > 8) return null
  return (label[2] ?? '').replace(/[)\].\s]+$/u, '')
}

/** Short pieces of the first and last paragraphs that credit somebody. */
function wordedCredits(pieces: readonly Piece[]): Credit[] {
  const found: Credit[] = []
  for (const { text } of pieces) {
    if (wordCount(text) > 45) continue
    const folded = fold(text)
    const rows = [
      ['firstPublished', 'first-published'],
      ['translated', 'translated'],
      ['withAgency', 'relies-on'],
    ] as const
    for (const [row, kind] of rows) {
      const phrase = words(row).holds(folded)
      const name = phrase ? named(text, phrase) : null
      if (name && agenciesIn(name).length === 0)
        found.push({ kind, name, url: /^(https?:|www)/.test(name) ? name : null, raw: text, source: 'text' })
    }
    const source = sourceLabel(text)
    if (source && agenciesIn(source).length === 0)
      found.push({ kind: 'relies-on', name: source, url: /^https?:/.test(source) ? source : null, raw: text, source: 'text' })
    found.push(...linkedCredit(text))
  }
  return found
}

/** Pieces around the first and the last kept one: where credits stand. */
function nearEdges(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => 'keep' in piece.verdict)
  const last = pieces.findLastIndex((piece) => 'keep' in piece.verdict)
  return pieces.filter((_, at) => (at >= first - 8 && at <= first + 4) || (at >= last - 3 && at <= last + 8))
}

/** All credits that the pieces state, each once. */
export function creditsOf(pieces: readonly Piece[]): Credit[] {
  const kept = pieces.filter((piece) => 'keep' in piece.verdict).map((piece) => piece.text)
  const near = nearEdges(pieces)
  const all = [...agencyCredits(kept), ...lineAgencies(near), ...wordedCredits(near)]
  return all.filter((one, index) => all.findIndex((other) => other.kind === one.kind && other.name === one.name) === index)
}
