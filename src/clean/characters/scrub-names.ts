/**
 * Names of an article (title, outlet, people, credits) on one line, without characters that turn, hide or command.
 *
 * They come from heads of pages, feeds and exports, pass the text by, and stand in lists, tables and terminals, where
 * one reversed or endless name would make a line say something else.
 */
import { type Article, type Credit, type Fact, unknownFact } from '../../model/index.ts'
import { noScrubs, scrub } from './scrub.ts'

/** Longer than any honest headline; what is over is cut, with a sign that it is. */
const longest = 1000

const odd =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/

/** One name as it may stand in a line. */
export function scrubName(name: string): string {
  if (!odd.test(name) && name.length <= longest) return name
  const line = scrub(name.slice(0, longest * 4), noScrubs())
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The article with all its names so. What a fact was read from (`raw`) stays as it was found. */
export function scrubNames(article: Article): Article {
  const { title, outlet, authors, credits } = article
  return { ...article, title: fact(title), outlet: fact(outlet), authors: authors.map(fact), credits: credits.map(credit) }
}

function fact(one: Fact<string>): Fact<string> {
  const value = one.value === null ? null : scrubName(one.value)
  const others = one.others.map((other) => ({ ...other, value: scrubName(other.value) })).filter((other) => other.value !== '')
  return value === '' ? unknownFact() : { ...one, value, others }
}

const credit = (one: Credit): Credit => ({ ...one, name: scrubName(one.name) })
