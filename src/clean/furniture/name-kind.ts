/**
 * What kind of furniture a left-out block is, and the reason in words: first what its own words say, then where it
 * stands, then what its form says. The classifier decided that it goes; a person must see why.
 */
import type { Furniture } from '../../model/index.ts'
import { classGroups, inside } from '../blocks/scope.ts'
import type { Known } from '../classify/context.ts'
import { type Drop, quoted } from '../piece.ts'

const bit = new Map(classGroups.map(([name], index): [string, number] => [name, 1 << index]))

function under(one: Known, ...groups: readonly string[]): boolean {
  return groups.some((group) => (one.block.scope.far & (bit.get(group) ?? 0)) !== 0)
}

function within(one: Known, container: keyof typeof inside): boolean {
  return (one.block.scope.inside & inside[container]) !== 0
}

const percent = (share: number) => `${Math.round(share * 100)} %`

type Sign = (one: Known) => [Furniture, string] | null

/** Signs in the order of their weight; each gives a kind and the half sentence that explains it. */
const signs: readonly Sign[] = [
  (one) => (one.isTitle ? ['title-echo', 'it repeats the title'] : null),
  (one) => (one.byline ? ['byline', 'it names who wrote the article'] : null),
  (one) => (one.dateLine ? ['date-line', 'it holds a day and no sentence'] : null),
  (one) => (one.breadcrumb ? ['breadcrumb', 'it is a path through the site'] : null),
  (one) => (one.relatedHeading ? ['related', 'it heads a list of other articles'] : null),
  (one) => (one.copies >= 3 && one.words >= 3 ? ['repeated', `the same words stand ${one.copies} times on the page`] : null),
  (one) => (within(one, 'nav') ? ['navigation', 'it stands in the navigation of the page'] : null),
  (one) => (under(one, 'comment') ? ['comments', 'it stands among the comments'] : null),
  (one) => (under(one, 'newsletter') ? ['newsletter', 'it stands in a box about newsletters'] : null),
  (one) => (under(one, 'cookie') ? ['cookies', 'it stands in a consent notice'] : null),
  (one) => (under(one, 'advert') ? ['advert', 'it stands in a place for advertising'] : null),
  (one) => (under(one, 'related') ? ['related', 'it stands in a box about other articles'] : null),
  (one) => (under(one, 'author') ? ['author-box', 'it stands in a box about the author'] : null),
  (one) => (under(one, 'share') && one.words < 12 ? ['share', 'it stands among share buttons'] : null),
  (one) => (under(one, 'tags') && one.linkShare > 0.5 ? ['tags', 'it stands in a list of tags'] : null),
  (one) => (within(one, 'hidden') ? ['hidden', 'the page does not show it'] : null),
  (one) => (within(one, 'footer') || under(one, 'footer') ? ['navigation', 'it stands in the foot of the page'] : null),
  (one) => (one.linkShare > 0.7 && one.words >= 4 ? ['related', `${percent(one.linkShare)} of it are links`] : null),
  (one) => (one.linkShare > 0.7 || under(one, 'nav') ? ['navigation', `${percent(one.linkShare)} of it are links`] : null),
  (one) => (under(one, 'time') && one.words < 12 ? ['date-line', 'it stands where the page puts its days'] : null),
]

/** Kind and reason of a block that goes. */
export function nameKind(one: Known, score: number, threshold: number): Drop {
  if (one.wording) return { ...one.wording, because: `${one.wording.because} Score ${score.toFixed(2)}.` }
  for (const sign of signs) {
    const found = sign(one)
    if (found) {
      const because = `Left out because ${found[1]} (score ${score.toFixed(2)}, kept from ${threshold.toFixed(2)}).`
      return { drop: found[0], rule: `furniture/${found[0]}`, because }
    }
  }
  const form = one.words < 5 ? 'so few words stand alone' : `nothing around "${quoted(one.block.text, 30)}" reads like the article`
  return {
    drop: 'other',
    rule: 'classify/score',
    because: `Left out because ${form} (score ${score.toFixed(2)}, kept from ${threshold.toFixed(2)}).`,
  }
}
