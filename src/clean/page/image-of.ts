/** The picture that a caption stands under: the first one of its figure, or of the nearest element that holds one. */
import { classGroups, type Scope } from '../blocks/scope.ts'
import { attribute, type Element, elementsOf } from '../tree/parse.ts'

const captionBit = 1 << classGroups.findIndex(([name]) => name === 'caption')
/** Elements that are climbed, and looked at below each. */
const climbed = 5
const looked = 300

function addressIn(element: Element): string | null {
  let seen = 0
  for (const one of elementsOf(element)) {
    if (++seen > looked) return null
    if (one.tagName !== 'img' && one.tagName !== 'amp-img' && one.tagName !== 'source') continue
    const set = (attribute(one, 'srcset') ?? attribute(one, 'data-srcset'))?.trim().split(/[\s,]+/)[0]
    const address = [attribute(one, 'data-src'), attribute(one, 'src'), set].find((value) => value && !value.startsWith('data:'))
    if (address) return address.slice(0, 2000)
  }
  return null
}

/** Address of the picture as the page writes it, or null. A figure is never left; without one only places for pictures are climbed. */
export function imageOf(scope: Scope): string | null {
  let at: Scope | null = scope
  for (let step = 0; at?.element && step < climbed; step++) {
    const found = addressIn(at.element)
    if (found || at.tag === 'figure') return found
    const parent: Scope | null = at.parent
    if (!parent || (parent.tag !== 'figure' && ((parent.own | at.own) & captionBit) === 0)) return null
    at = parent
  }
  return null
}
