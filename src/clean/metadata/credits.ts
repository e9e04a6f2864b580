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

const agencies = new Map(
  'Reuters AFP dpa AP EFE ANSA PAP Lusa TASS Interfax UNIAN Ukrinform Xinhua Kyodo APA ots Anadolu Belga ANP SDA Keystone-SDA epd KNA Bloomberg ТАСС Интерфакс УНІАН УНИАН Укрінформ Укринформ Рейтер Рейтерс Агенція'
    .split(' ')
    .map((name): [string, string] => [name.toLowerCase(), name]),
)

const inBrackets = /[([]([\p{L}][\p{L}\p{N} /,.&;+-]{1,50})[)\]]/gu

/** Agencies named in a bracket such as "(AFP/hk)", by their usual spelling. */
export function agenciesIn(bracket: string): string[] {
  return bracket.split(/[/,;&+]|\s(?:and|und|et|y|i|та|и)\s/u).flatMap((part) => agencies.get(part.trim().toLowerCase()) ?? [])
}

function agency(name: string, raw: string, source: string): Credit {
  return { kind: 'agency', name, url: null, raw, source }
}

/** Brackets at the head ("KYIV (Reuters) –") and at the end ("… (dpa)") of the text. */
function agencyCredits(texts: readonly string[]): Credit[] {
  const found: Credit[] = []
  for (const text of texts.slice(0, 3)) {
    for (const match of text.slice(0, 90).matchAll(inBrackets)) {
      for (const name of agenciesIn(match[1] ?? '')) found.push(agency(name, match[0], 'text-head'))
    }
  }
  const end = texts.at(-1)?.slice(-80) ?? ''
  for (const match of end.matchAll(inBrackets)) {
    if (match.index + match[0].length < end.trimEnd().length - 1) continue
    for (const name of agenciesIn(match[1] ?? '')) found.push(agency(name, match[0], 'text-end'))
  }
  return found
}

const nameAfter =
  /^[\s:：–—-]*(?:(?:in|on|by|at|auf|bei|im|in der|на|у|в|en|dans|sur|par|su|por|em|no|na|w|przez|aus dem|the)\s)*["“„«]?((?:https?:\/\/|www\.)\S{3,80}|\p{Lu}[\p{L}\p{N}.&’' -]{1,50}?)(?=["”»]|[.,;)\]]|\s(?:and|und|by|on|von|am|en|le|il|el|and is|в|у)\s|$)/u

function named(text: string, phrase: string): string | null {
  const at = fold(text).indexOf(phrase)
  return at < 0 ? null : (nameAfter.exec(text.slice(at + phrase.length))?.[1]?.trim() ?? null)
}

/** Short pieces of the first and last paragraphs that credit somebody. */
function wordedCredits(pieces: readonly Piece[]): Credit[] {
  const near = [...pieces.slice(0, 4), ...pieces.slice(-8)]
  const found: Credit[] = []
  for (const { text } of new Set(near)) {
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
      if (name) found.push({ kind, name, url: /^(https?:|www)/.test(name) ? name : null, raw: text, source: 'text' })
    }
    const label = /^[\s([]*(\p{L}[\p{L} ]{2,20})\s?[:：]\s*(.{2,80})$/u.exec(text)
    if (label && words('sourceLabel').is(bare(label[1] ?? '')) && wordCount(label[2] ?? '') <= 8) {
      const name = (label[2] ?? '').replace(/[)\].\s]+$/u, '')
      found.push({ kind: 'relies-on', name, url: /^https?:/.test(name) ? name : null, raw: text, source: 'text' })
    }
  }
  return found
}

/** All credits that the pieces state, each once. */
export function creditsOf(pieces: readonly Piece[]): Credit[] {
  const kept = pieces.filter((piece) => 'keep' in piece.verdict).map((piece) => piece.text)
  const all = [...agencyCredits(kept), ...wordedCredits(pieces)]
  return all.filter((one, index) => all.findIndex((other) => other.kind === one.kind && other.name === one.name) === index)
}
