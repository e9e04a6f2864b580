/**
 * Polish nouns by case, by their ending: enough for nouns of people, bodies and outlets.
 *
 * A spec is a lemma (żołnierz, rzeczniczka, ministerstwo), `sztab*` for an inanimate masculine (accusative as nominative), or
 * all five cases spelled out: `żołnierze=żołnierzy=żołnierzom=żołnierzy=żołnierzami` (nom, gen, dat, acc, ins).
 */
import type { CaseForms } from '../../language.ts'
import type { Declined } from '../assemble.ts'

type Endings = readonly [nom: string, gen: string, dat: string, acc: string, ins: string]

function forms(stem: string, ends: Endings): Declined {
  const [nom, gen, dat, acc, ins] = ends.map((all) =>
    all
      .split(',')
      .map((end) => stem + end)
      .join(' '),
  )
  const table: CaseForms = { nom: nom ?? '', gen: gen ?? '', dat: dat ?? '', acc: acc ?? '', ins: ins ?? '' }
  return { number: 'sg', forms: table }
}

/** Softens or hardens the last consonant before -i- (dyrektor stays, minister → ministr-, ojciec → ojc-). */
function stemOf(noun: string): string {
  if (noun.endsWith('ster')) return `${noun.slice(0, -2)}r`
  if (noun.endsWith('iec')) return `${noun.slice(0, -3)}c`
  return noun.endsWith('ek') ? `${noun.slice(0, -2)}k` : noun
}

function masculine(noun: string, animate: boolean): Declined {
  if (/[yi]$/u.test(noun)) {
    const stem = noun.endsWith('i') ? noun : noun.slice(0, -1)
    return noun.endsWith('i') ? forms(stem, ['', 'ego', 'emu', 'ego', 'm']) : forms(stem, ['y', 'ego', 'emu', 'ego', 'ym'])
  }
  if (noun.endsWith('a')) return feminine(noun)
  if (noun.endsWith('ć')) return forms(noun.slice(0, -1), ['ć', 'cia', 'ciowi', 'cia', 'ciem'])
  if (noun.endsWith('ż') && noun.includes('ą')) return forms(noun.replace('ą', 'ę'), ['', 'a', 'owi', 'a', 'em'])
  const stem = stemOf(noun)
  const soft = /[kg]$/u.test(stem) ? 'iem' : 'em'
  const declined = forms(stem, ['', animate ? 'a' : 'u,a', 'owi', animate ? 'a' : '', soft])
  if (stem === noun || typeof declined.forms === 'string') return declined
  return { ...declined, forms: { ...declined.forms, nom: noun, acc: animate ? `${stem}a` : noun } }
}

function feminine(noun: string): Declined {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('ka')) return forms(noun.slice(0, -2), ['ka', 'ki', 'ce', 'kę', 'ką'])
  if (noun.endsWith('ga')) return forms(noun.slice(0, -2), ['ga', 'gi', 'dze', 'gę', 'gą'])
  if (noun.endsWith('ra')) return forms(noun.slice(0, -2), ['ra', 'ry', 'rze', 'rę', 'rą'])
  if (/[cz]a$/u.test(noun)) return forms(stem, ['a', 'y', 'y', 'ę', 'ą'])
  if (noun.endsWith('ja')) return forms(stem, ['a', 'i', 'i', 'ę', 'ą'])
  if (noun.endsWith('ia')) return forms(stem, ['a', '', '', 'ę', 'ą'])
  if (noun.endsWith('ni')) return forms(noun, ['', '', '', 'ę', 'ą'])
  if (/[ść]$/u.test(noun))
    return forms(noun.slice(0, -1), noun.endsWith('ć') ? ['ć', 'ci', 'ci', 'ć', 'cią'] : ['ś', 'si', 'si', 'ś', 'sią'])
  if (noun.endsWith('ta')) return forms(noun.slice(0, -2), ['ta', 'ty', 'cie', 'tę', 'tą'])
  return forms(stem, ['a', 'y', 'ie', 'ę', 'ą'])
}

function neuter(noun: string): Declined {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('um')) return forms(noun, ['', '', '', '', ''])
  if (noun.endsWith('ie')) return forms(stem, ['e', 'a', 'u', 'e', 'em'])
  return forms(stem, ['o', 'a', 'u', 'o', 'em'])
}

function spelled(parts: readonly string[], number: 'sg' | 'pl'): Declined {
  const [nom = '', gen = nom, dat = gen, acc = gen, ins = ''] = parts.map((part) => part.replaceAll('/', ' '))
  return { number, forms: { nom, gen, dat, acc, ins } }
}

/** Forms of one noun of the people list. */
export function decline(spec: string, head: { readonly gender?: 'm' | 'f' | 'n'; readonly number: 'sg' | 'pl' }): readonly Declined[] {
  if (spec.includes('=') || head.number === 'pl') return [spelled(spec.split('='), head.number)]
  const noun = spec.replace('*', '')
  if (/^\p{Lu}{2,}$/u.test(noun)) return [spelled([noun, noun, noun, noun, noun], 'sg')]
  if (head.gender === 'f') return [feminine(noun)]
  return [head.gender === 'n' ? neuter(noun) : masculine(noun, !spec.endsWith('*'))]
}
