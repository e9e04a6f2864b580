/**
 * Italian verb forms as news uses them: third person of present, imperfect, past historic, future and conditional;
 * participle, gerund, infinitive.
 *
 * A spec of `words.data.ts` is a regular verb (affermare, spiegare, lamentarsi; -ire verbs take -isce), or
 * `dire=finite,finite,…|participle,…|gerund` with the forms spelled out. `_` stands for a blank.
 */
import type { Conjugated } from '../assemble.ts'

function forms(infinitive: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const stem = infinitive.slice(0, -3)
  const participles = (end: string): string[] => ['o', 'a', 'i', 'e'].map((last) => `${stem}${end}${last}`)
  if (infinitive.endsWith('are')) {
    const future = /[cg]$/u.test(stem) ? `${stem}h` : stem.replace(/([cg])i$/u, '$1')
    const finite = [`${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${stem}ava`, `${stem}avano`, `${future}erà`, `${future}erebbe`]
    return { finite, participle: participles('at'), gerund: [`${stem}ando`] }
  }
  if (infinitive.endsWith('ere')) {
    const finite = [`${stem}e`, `${stem}ono`, `${stem}ette`, `${stem}eva`, `${stem}evano`, `${stem}erà`]
    return { finite, participle: participles('ut'), gerund: [`${stem}endo`] }
  }
  const finite = [`${stem}isce`, `${stem}iscono`, `${stem}ì`, `${stem}irono`, `${stem}iva`, `${stem}ivano`, `${stem}irà`]
  return { finite, participle: participles('it'), gerund: [`${stem}endo`] }
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [name = '', given] = spec.split('=')
  if (given !== undefined) {
    const [finite = '', participle = '', gerund = ''] = given.split('|')
    return {
      lemma: name,
      sets: [{ finite: finite.split(','), participle: participle.split(','), gerund: gerund.split(','), infinitive: [name] }],
    }
  }
  const infinitive = name.replace(/rsi$/u, 're')
  const all = forms(infinitive)
  if (infinitive === name) return { lemma: name, sets: [{ ...all, infinitive: [infinitive] }] }
  const compound = all.participle.flatMap((form) => [`si_è_${form}`, `si_sono_${form}`, `si_era_${form}`])
  return { lemma: name, sets: [{ ...all, finite: [...all.finite, ...compound], infinitive: [infinitive, name] }] }
}
