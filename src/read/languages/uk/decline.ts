/**
 * Ukrainian nouns by case, by their ending: enough for nouns of people, bodies and outlets.
 *
 * A spec is a lemma (солдат, речниця, видання), `генштаб*` for an inanimate masculine (genitive -у, accusative as nominative),
 * or all five cases spelled out: `мати=матері=матері=матір=матір'ю` (nom, gen, dat, acc, ins).
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

function both(stem: string, singular: Endings, plural: Endings, pluralStem = stem): Declined[] {
  return [
    { number: 'sg', forms: forms(stem, singular) },
    { number: 'pl', forms: forms(pluralStem, plural) },
  ]
}

const hardPlural: Endings = ['и', 'ів', 'ам', 'ів', 'ами']
const softPlural: Endings = ['і', 'ів', 'ям', 'ів', 'ями']

function masculine(noun: string, animate: boolean): Declined[] {
  const cut = noun.slice(0, -1)
  if (noun.endsWith('ий')) return both(noun.slice(0, -2), ['ий', 'ого', 'ому', 'ого', 'им'], ['і', 'их', 'им', 'их', 'ими'])
  if (noun.endsWith('ець')) return both(`${noun.slice(0, -3)}ц`, ['', 'я', 'ю,еві', 'я', 'ем'], softPlural).map((one) => named(one, noun))
  if (noun.endsWith('й')) return both(cut, ['й', 'я', 'ю,єві', 'я', 'єм'], ['ї', 'їв', 'ям', 'їв', 'ями'])
  if (noun.endsWith('ь')) return both(cut, ['ь', animate ? 'я' : 'я,ю', 'ю,еві', animate ? 'я' : 'ь', 'ем'], softPlural)
  if (/(?:лік|секрет|шах|гонч)ар$/u.test(noun)) return both(noun, ['', 'я', 'ю,еві', 'я', 'ем'], softPlural)
  if (noun.endsWith('а')) return feminine(noun)
  return both(noun, ['', animate ? 'а' : 'у,а', 'у,ові', animate ? 'а' : '', 'ом', 'і,ові'], hardPlural)
}

/** Puts the nominative of a noun whose stem changes (речовець → речовц-). */
function named(one: Declined, nominative: string): Declined {
  return one.number === 'pl' || typeof one.forms === 'string' ? one : { ...one, forms: { ...one.forms, nom: nominative } }
}

function feminine(noun: string): Declined[] {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('ова')) return both(stem, ['а', 'ої', 'ій', 'у', 'ою'], ['і', 'их', 'им', 'их', 'ими'])
  if (noun.endsWith('ія')) return both(stem, ['я', 'ї', 'ї', 'ю', 'єю'], ['ї', 'й', 'ям', 'ї', 'ями'])
  if (/[цлнр]я$/u.test(noun)) return both(stem, ['я', 'і', 'і', 'ю', 'ею'], ['і', 'ь', 'ям', 'ь', 'ями'])
  if (noun.endsWith('ка')) {
    const root = noun.slice(0, -2)
    return both(root, ['ка', 'ки', 'ці', 'ку', 'кою'], ['ки', 'ок', 'кам', 'ок', 'ками'])
  }
  return both(stem, ['а', 'и', 'і', 'у', 'ою'], ['и', '', 'ам', '', 'ами'])
}

function neuter(noun: string): Declined[] {
  const stem = noun.slice(0, -1)
  if (noun.endsWith('я')) return both(stem, ['я', 'я', 'ю', 'я', 'ям', 'і'], ['я', 'ь', 'ям', 'я', 'ями'])
  return both(stem, ['о', 'а', 'у', 'о', 'ом', 'і'], ['а', '', 'ам', 'а', 'ами'])
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
