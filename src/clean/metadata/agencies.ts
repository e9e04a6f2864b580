/** Agencies by name, and lines that hold nothing but agencies and their labels. */
import { isName } from '../furniture/names.ts'
import { wordCount } from '../kinship.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'
import { agencyNames } from './agencies.data.ts'

const agencies = new Map(
  agencyNames
    .trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split('|').map((name) => name.trim())
      return names.map((name): [string, string] => [name.toLowerCase(), names[0] ?? name])
    }),
)

const joints = /[/,;&+]|\s(?:and|und|et|y|e|i|та|и|і|й)\s/u

/** Agencies named in a bracket such as "(AFP/hk)", by their usual spelling. */
export function agenciesIn(bracket: string): string[] {
  return bracket.split(joints).flatMap((part) => agencies.get(part.trim().toLowerCase()) ?? [])
}

const small =
  /^(?:the|der|die|des|dem|de la|de|del|della|dell['’]|da|do|von|with|mit|avec|con|com|z|за|с|з|от|від|by|par|por|od|di|from|via)(?:\s|(?<=['’]))/iu

/** Labels at the beginning taken away, one after the other: "Mit Material von", "By", "Quelle:", "der". */
function withoutLabels(text: string): string {
  let rest = text
  for (let round = 0; round < 4; round++) {
    const folded = fold(rest)
    const phrase = words('withAgency').begins(folded) ?? words('by').begins(folded) ?? words('roles').begins(folded)
    const inner = phrase && agenciesIn(phrase).length === 0 ? rest.slice(phrase.length) : rest.replace(small, '')
    const next = inner.replace(/^[\s:：.–—-]+/u, '')
    if (next === rest || next === '') break
    rest = next
  }
  return rest
}

/**
 * The agencies of a line that holds only agencies, names, initials and labels; null when it says anything else.
 *
 * @param text one line: "By Jane Doe, AP", "(with AFP)", "Quelle: dpa", "oprac. jk, PAP"
 */
export function agencyLine(text: string): string[] | null {
  if (text.length > 100 || wordCount(text) > 9) return null
  const inside = /^[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(text.trim())?.[1] ?? text.trim()
  if (/[.!?…]$/u.test(inside)) return null
  const label = /^(\p{L}[\p{L} ]{2,24})\s?[:：]\s*(.+)$/u.exec(inside)
  const plain = label && words('sourceLabel').is(bare(label[1] ?? '')) ? (label[2] ?? '') : inside
  const parts = withoutLabels(plain)
    .split(joints)
    .map((part) => part.trim())
    .filter(Boolean)
  const found = parts.flatMap((part) => agencies.get(withoutLabels(part).toLowerCase()) ?? agencies.get(part.toLowerCase()) ?? [])
  const others = parts.filter((part) => agenciesIn(part).length === 0 && agenciesIn(withoutLabels(part)).length === 0)
  const harmless = others.every((part) => isName(part) || /^\p{Ll}{2,4}\.?$/u.test(part) || words('roles').is(bare(part)))
  return found.length > 0 && harmless ? found : null
}
