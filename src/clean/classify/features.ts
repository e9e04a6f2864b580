/**
 * Numbers about the form of a block, for the classifier: no words, no shingles, no addresses, so that weights hold no
 * page's text.
 *
 * Each group says its names and its numbers side by side. The order is that of the weights; changing it means training
 * again (`bench/train-blocks.ts`), and a test compares the names.
 */
import { type Container, classGroups, inside } from '../blocks/scope.ts'
import { around, parentOf } from '../readers/density.ts'
import { type Context, type Known, readerNames } from './context.ts'
import { kinNames, kinOf } from './kin.ts'
import { signsOf } from './signs.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

interface Group {
  readonly names: readonly string[]
  of(one: Known, context: Context, near: Surroundings): number[]
}

const flag = (yes: boolean) => (yes ? 1 : 0)
const log = (value: number) => Math.log2(1 + value)

const shape: Group = {
  names: [
    'words',
    'letters per word',
    'link share',
    'links',
    'bold share',
    'ends',
    'commas',
    'quotes',
    'digits',
    'capitals',
    'starts small',
    'cut off',
    'sentences',
    'colon end',
    'brackets',
    'line breaks',
    'question',
  ],
  of: ({ block, words, linkShare, boldShare, ends }) => {
    const text = block.text.slice(0, 3000)
    const signs = signsOf(text)
    const perWord = (count: number) => count / Math.max(1, words)
    return [
      words,
      text.length / Math.max(1, words),
      linkShare,
      block.links,
      boldShare,
      flag(ends),
      perWord(signs.commas),
      perWord(signs.quotes),
      signs.digits / Math.max(1, text.length),
      perWord(signs.capitals),
      flag(/^\p{Ll}/u.test(text)),
      flag(/(?:…|\.\.\.)\W*$/u.test(text)),
      signs.stops > 0 ? (text.match(/[.!?。]["”»)]?(?=\s|$)/g)?.length ?? 0) : 0,
      flag(/:\s*$/.test(text.slice(-40))),
      perWord(signs.brackets),
      signs.breaks,
      flag(/\?\W*$/u.test(text.slice(-40))),
    ]
  },
}

const wordingKinds = [
  'read-more',
  'newsletter',
  'comments',
  'share',
  'advert',
  'copyright',
  'tags',
  'live-promo',
  'cookies',
  'paywall',
  'app',
  'author-box',
] as const

const wording: Group = {
  names: [
    'any wording',
    ...wordingKinds.map((kind) => `wording ${kind}`),
    'credit',
    'credit at',
    'byline',
    'date line',
    'breadcrumb',
    'related heading',
  ],
  of: ({ wording: found, credit, byline, dateLine, breadcrumb, relatedHeading, block }) => [
    flag(found !== null),
    ...wordingKinds.map((kind) => flag(found?.drop === kind)),
    flag(credit !== null),
    credit ? credit.at / Math.max(1, block.text.length) : -1,
    flag(byline),
    flag(dateLine),
    flag(breadcrumb),
    flag(relatedHeading),
  ],
}

const tags = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figcaption',
  'pre',
  'td',
  'section',
  'button',
  'address',
  'dd',
  'header',
] as const
const containers = Object.keys(inside) as Container[]

const place: Group = {
  names: [...tags.map((tag) => `tag ${tag}`), 'heading', 'table', ...containers.map((name) => `in ${name}`), 'depth', 'root depth'],
  of: ({ block }) => [
    ...tags.map((tag) => flag(block.scope.tag === tag)),
    /^h[1-6]$/.test(block.scope.tag) ? Number(block.scope.tag.slice(1)) : 0,
    flag(block.table),
    ...containers.map((name) => flag((block.scope.inside & inside[name]) !== 0)),
    block.scope.depth,
    parentOf(block).depth,
  ],
}

/** Class words on the block's element and two around it; of everything around; how far out the first stands. */
const classes: Group = {
  names: [...classGroups.map(([name]) => `near ${name}`), ...classGroups.map(([name]) => `far ${name}`)],
  of: ({ block }) => {
    const near: number[] = new Array(classGroups.length).fill(20)
    let seen = 0
    around(block.scope, 12).forEach((scope, distance) => {
      for (let fresh = scope.own & ~seen, bit = 0; fresh !== 0; fresh >>>= 1, bit++) if (fresh & 1) near[bit] = distance
      seen |= scope.own
    })
    return [...near, ...classGroups.map((_, bit) => flag((block.scope.far & (1 << bit)) !== 0))]
  },
}

const likeness: Group = {
  names: ['copies', 'first copy', 'is title', 'is description', 'is alt'],
  of: (one) => [one.copies, flag(one.firstCopy), flag(one.isTitle), flag(one.isDescription), flag(one.isAlt)],
}

const votes: Group = {
  names: [...readerNames.map((name) => `vote ${name}`), ...readerNames.map((name) => `size ${name}`), 'density', 'parent weight'],
  of: (one, context) => [
    ...one.votes,
    ...context.readerWords.map((words) => (words === 0 ? -1 : Math.min(3, words / Math.max(1, context.goodWords)))),
    context.density.votes[one.index] ?? 0,
    context.density.parentShare[one.index] ?? 0,
  ],
}

const page: Group = {
  names: ['page words', 'page good share', 'page blocks', 'position', 'words before', 'after title', 'title distance', 'title words'],
  of: (one, context, near) => [
    log(context.words),
    context.goodWords / Math.max(1, context.words),
    log(context.known.length),
    one.index / Math.max(1, context.known.length),
    near.goodBefore,
    context.titleAt < 0 ? -1 : flag(one.index > context.titleAt),
    context.titleAt < 0 ? -200 : Math.max(-200, Math.min(400, one.index - context.titleAt)),
    near.sinceTitle,
  ],
}

const neighbours: Group = {
  names: [
    'parent good',
    'grandparent good',
    'third good',
    'parent links',
    'grandparent links',
    'parent words',
    'shape share',
    'shape blocks',
    'shape links',
    'strong before',
    'strong after',
    'words to strong before',
    'words to strong after',
    'list share',
    'list size',
    'parent blocks',
    'parent forms',
    'p1 words',
    'p1 links',
    'p1 same',
    'p1 wording',
    'p2 words',
    'p2 links',
    'n1 words',
    'n1 links',
    'n1 same',
    'n1 wording',
    'n1 heading',
    'n2 words',
    'n2 links',
    'p1 related',
    'p1 ends',
    'n1 ends',
    'since related',
    'same parent before',
    'same parent after',
  ],
  of: (_one, _context, near) => [...near.numbers],
}

const groups = [shape, wording, place, classes, likeness, votes, page, neighbours] as const

/** Names of the features in their order. */
export const featureNames: readonly string[] = [...groups.flatMap((group) => group.names), ...kinNames]

/** The features of every block of a page, a row each. */
export function featureRows(context: Context): Float32Array[] {
  const near = surroundingsOf(context)
  const kin = kinOf(context)
  return context.known.map((one, index) => {
    const around = near[index]
    if (!around) throw new Error('a block without surroundings')
    const row = new Float32Array(featureNames.length)
    let at = 0
    for (const group of groups) for (const value of group.of(one, context, around)) row[at++] = value
    row.set(kin[index] ?? [], at)
    return row
  })
}
