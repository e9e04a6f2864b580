/**
 * A page's blocks with everything that is asked of them more than once: words, links, wording, votes, neighbours.
 *
 * Furniture rules and the classifier read from here, so that nothing is computed twice.
 */
import type { PageBlock } from '../blocks/collect.ts'
import { longestWording, wordingVerdict } from '../furniture/by-wording.ts'
import { isBreadcrumb, readByline, readDateLine } from '../furniture/bylines.ts'
import { captionCredit, type FoundCredit } from '../furniture/captions.ts'
import { worded } from '../furniture/worded.ts'
import { endsSentence, wordCount } from '../kinship.ts'
import type { Drop } from '../piece.ts'
import { isRelatedHeading } from '../plain/tail.ts'
import { type Density, readDensity } from '../readers/density.ts'
import type { ReaderText } from '../readers/reader-text.ts'
import { shingleWords, voteOf } from '../readers/votes.ts'
import { fold } from '../words/phrases.ts'

/** One block with what is known of it. */
export interface Known {
  readonly block: PageBlock
  readonly index: number
  readonly words: number
  readonly linkShare: number
  readonly boldShare: number
  readonly ends: boolean
  /** Prose: eight words and more, few links, not hidden away. */
  readonly good: boolean
  readonly wording: Drop | null
  readonly credit: FoundCredit | null
  readonly byline: boolean
  readonly dateLine: boolean
  readonly breadcrumb: boolean
  readonly relatedHeading: boolean
  /** How many blocks of the page have the same words, and whether this is the first of them. */
  readonly copies: number
  readonly firstCopy: boolean
  readonly isTitle: boolean
  readonly isDescription: boolean
  readonly isAlt: boolean
  /** Vote of each reader in the order of `readerNames`, -1 when it abstained. */
  readonly votes: readonly number[]
}

/** The page for the classifier. */
export interface Context {
  readonly known: readonly Known[]
  readonly density: Density
  /** Words of all blocks, and of good ones. */
  readonly words: number
  readonly goodWords: number
  /** Words of the readers' texts, 0 when they abstained. */
  readonly readerWords: readonly number[]
  /** Index of the title's block, or -1. */
  readonly titleAt: number
}

/** Readers that may vote, in the order of features. */
export const readerNames = ['json-ld', 'readability'] as const

/** What a context is made of. */
export interface ContextInput {
  readonly blocks: readonly PageBlock[]
  readonly title: string | null
  readonly headings: readonly string[]
  readonly descriptions: readonly string[]
  readonly alts: readonly string[]
  readonly readers: readonly ReaderText[]
}

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

function copiesOf(keys: readonly string[]): { count: Map<string, number>; first: Map<string, number> } {
  const count = new Map<string, number>()
  const first = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    count.set(key, (count.get(key) ?? 0) + 1)
    if (!first.has(key)) first.set(key, index)
  }
  return { count, first }
}

/** The headline among blocks: an `h1` that is the title, else any block that is, else the first `h1`. */
function findTitle(blocks: readonly PageBlock[], keys: readonly string[], titles: ReadonlySet<string>): number {
  const exact = blocks.findIndex((block, index) => block.scope.tag === 'h1' && titles.has(keys[index] ?? ''))
  if (exact >= 0) return exact
  const any = blocks.findIndex((block, index) => titles.has(keys[index] ?? '') && /^h[1-3]$/.test(block.scope.tag))
  return any >= 0 ? any : blocks.findIndex((block) => block.scope.tag === 'h1')
}

/** What blocks are compared with: letters and digits of titles, summaries, texts of images. */
interface Likeness {
  readonly titles: ReadonlySet<string>
  readonly descriptions: ReadonlySet<string>
  readonly alts: ReadonlySet<string>
}

function likenessOf(input: ContextInput): Likeness {
  const set = (texts: readonly string[], least: number) => new Set(texts.map(letters).filter((key) => key.length > least))
  return { titles: set([input.title ?? '', ...input.headings], 3), descriptions: set(input.descriptions, 20), alts: set(input.alts, 15) }
}

type Worded = Pick<Known, 'ends' | 'wording' | 'credit' | 'byline' | 'dateLine' | 'breadcrumb' | 'relatedHeading'>

function wordedOf(text: string, words: number): Worded {
  const short = words <= 40
  return {
    ends: endsSentence(text),
    wording: words > longestWording ? null : wordingVerdict(worded(text, words)),
    credit: captionCredit(text),
    byline: short && readByline(text) !== null,
    dateLine: short && readDateLine(text) !== null,
    breadcrumb: short && isBreadcrumb(text),
    relatedHeading: isRelatedHeading(text),
  }
}

const votesOf = (readers: readonly ReaderText[]) =>
  readerNames.map((name) => readers.find((one) => one.name === name)).map((one) => (one ? voteOf(one.text) : null))

/** Prepare a page. */
export function contextOf(input: ContextInput): Context {
  const { blocks } = input
  const keys = blocks.map((block) => letters(block.text.slice(0, 600)))
  const { count, first } = copiesOf(keys)
  const words = blocks.map((block) => wordCount(block.text))
  const linkShare = blocks.map((block) => Math.min(1, block.linked / Math.max(1, block.text.replace(/\s/g, '').length)))
  const like = likenessOf(input)
  const readers = votesOf(input.readers)
  const asked = readers.some((reader) => reader)
  const said = new Map<string, Worded>()
  const saidOf = (text: string, count: number): Worded => {
    const found = said.get(text) ?? wordedOf(text, count)
    said.set(text, found)
    return found
  }
  const known = blocks.map((block, index): Known => {
    const [key, wordsHere, links] = [keys[index] ?? '', words[index] ?? 0, linkShare[index] ?? 0]
    const voted = asked ? shingleWords(block.text) : []
    return {
      ...{ block, index, words: wordsHere, linkShare: links, good: wordsHere >= 8 && links < 0.35 },
      ...{
        boldShare: Math.min(1, block.bold / Math.max(1, block.text.length)),
        copies: count.get(key) ?? 1,
        firstCopy: first.get(key) === index,
      },
      ...saidOf(block.text, wordsHere),
      ...{ isTitle: like.titles.has(key), isDescription: like.descriptions.has(key), isAlt: like.alts.has(key) },
      votes: readers.map((reader) => (reader ? reader.of(voted) : -1)),
    }
  })
  return {
    known,
    density: readDensity(blocks, words, linkShare),
    words: words.reduce((sum, one) => sum + one, 0),
    goodWords: known.reduce((sum, one) => sum + (one.good ? one.words : 0), 0),
    readerWords: readers.map((reader) => reader?.words ?? 0),
    titleAt: findTitle(blocks, keys, like.titles),
  }
}

/** The same page with the votes of readers that were asked later; those that already voted keep their votes. */
export function withVotes(context: Context, readers: readonly ReaderText[]): Context {
  const votes = votesOf(readers)
  const known = context.known.map((one): Known => {
    const words = shingleWords(one.block.text)
    return { ...one, votes: one.votes.map((vote, index) => (vote >= 0 ? vote : (votes[index]?.of(words) ?? -1))) }
  })
  return { ...context, known, readerWords: context.readerWords.map((words, index) => words || (votes[index]?.words ?? 0)) }
}
