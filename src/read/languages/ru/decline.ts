/**
 * Russian nouns by case, by their ending: enough for nouns of people, bodies and outlets.
 *
 * A spec is a lemma (солдат, жена, издание), `генштаб*` for an inanimate masculine (accusative as nominative), or all five
 * cases spelled out: `мать=матери=матери=мать=матерью` (nom, gen, dat, acc, ins).
 */
import type { CaseForms } from '../../language.ts'
import type { Declined } from '../assemble.ts'

type Endings = readonly [nom: string, gen: string, dat: string, acc: string, ins: string, loc?: string]

function forms(stem: string, ends: Endings): CaseForms {
  const [nom, gen, dat, acc, ins, loc] = ends.map((all = '') =>
    all
      .split(',')
      .map((end) => stem + end)
      .join(' '),
  )
  return { nom: nom ?? '', gen: gen ?? '', dat: dat ?? '', acc: acc ?? '', ins: ins ?? '', ...(loc === undefined ? {} : { loc }) }
}

function both(stem: string, singular: Endings, plural: Endings): Declined[] {
  return [
    { number: 'sg', forms: forms(stem, singular) },
    { number: 'pl', forms: forms(stem, plural) },
  ]
}

const hushing = /[гкхжчшщ]$/u

function masculine(noun: string, animate: boolean): Declined[] {
  const cut = noun.slice(0, -1)
  if (/щий$/u.test(noun)) return both(noun.slice(0, -2), ['ий', 'его', 'ему', 'его', 'им'], ['ие', 'их', 'им', 'их', 'ими'])
  if (/(?:ый|ой)$/u.test(noun)) return both(noun.slice(0, -2), ['ый,ой', 'ого', 'ому', 'ого', 'ым'], ['ые', 'ых', 'ым', 'ых', 'ыми'])
  if (noun.endsWith('ец'))
    return withNominative(both(`${noun.slice(0, -2)}ц`, ['', 'а', 'у', 'а', 'ем,ом'], ['ы', 'ев,ов', 'ам', 'ев,ов', 'ами']), noun)
  if (noun.endsWith('й')) return both(cut, ['й', 'я', 'ю', 'я', 'ем'], ['и', 'ев', 'ям', 'ев', 'ями'])
  if (noun.endsWith('ь')) return both(cut, ['ь', 'я', 'ю', animate ? 'я' : 'ь', 'ем'], ['и', 'ей', 'ям', 'ей', 'ями'])
  if (noun.endsWith('а')) return feminine(noun)
  const many = hushing.test(noun) ? 'и' : 'ы'
  const genitive = /[жчшщ]$/u.test(noun) ? 'ей' : 'ов'
  const singular: Endings = ['', 'а', 'у', animate ? 'а' : '', /[жчшщ]$/u.test(noun) ? 'ом,ем' : 'ом', 'е']
  return both(noun, singular, [many, genitive, 'ам', animate ? genitive : many, 'ами'])
}

/** Puts the nominative of a noun whose stem changes (испанец → испанц-). */
function withNominative(all: readonly Declined[], nominative: string): Declined[] {
  return all.map((one) =>
    one.number === 'pl' || typeof one.forms === 'string' ? one : { ...one, forms: { ...one.forms, nom: nominative } },
  )
}

function feminine(noun: string): Declined[] {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('ия')) return both(stem, ['я', 'и', 'и', 'ю', 'ей'], ['и', 'й', 'ям', 'и', 'ями'])
  if (noun.endsWith('я')) return both(stem, ['я', 'и', 'е', 'ю', 'ей'], ['и', 'ь', 'ям', 'ь', 'ями'])
  if (noun.endsWith('ка')) return both(noun.slice(0, -2), ['ка', 'ки', 'ке', 'ку', 'кой'], ['ки', 'ок', 'кам', 'ок', 'ками'])
  const many = hushing.test(stem) ? 'и' : 'ы'
  return both(stem, ['а', many, 'е', 'у', stem.endsWith('ц') ? 'ей' : 'ой,ою'], [many, '', 'ам', '', 'ами'])
}

function neuter(noun: string): Declined[] {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('ие')) return both(stem, ['е', 'я', 'ю', 'е', 'ем', 'и'], ['я', 'й', 'ям', 'я', 'ями'])
  return both(stem, ['о', 'а', 'у', 'о', 'ом', 'е'], ['а', '', 'ам', 'а', 'ами'])
}

function spelled(parts: readonly string[], number: 'sg' | 'pl'): Declined[] {
  const [nom = '', gen = nom, dat = gen, acc = gen, ins = ''] = parts.map((part) => part.replaceAll('/', ' '))
  return [{ number, forms: { nom, gen, dat, acc, ins } }]
}

/** Singular and plural of one noun of the people list. */
export function decline(spec: string, head: { readonly gender?: 'm' | 'f' | 'n'; readonly number: 'sg' | 'pl' }): readonly Declined[] {
  if (spec.includes('=') || head.number === 'pl') return spelled(spec.split('='), head.number)
  const noun = spec.replace('*', '')
  if (/^\p{Lu}{2,}$/u.test(noun)) return spelled([noun, noun, noun, noun, noun], 'sg')
  if (head.gender === 'f') return feminine(noun)
  return head.gender === 'n' ? neuter(noun) : masculine(noun, !spec.endsWith('*'))
}
