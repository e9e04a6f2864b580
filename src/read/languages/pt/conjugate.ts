/**
 * Portuguese verb forms as news uses them: third person of present, preterite, imperfect and conditional; participle,
 * gerund, infinitive. The reflexive pronoun may hang on the verb (queixou-se).
 *
 * A spec of `words.data.ts` is a regular verb (afirmar, reconhecer, garantir, queixar-se), or
 * `dizer=finite,finite,…|participle|gerund` with the forms spelled out. `_` stands for a blank.
 */
import type { Conjugated } from '../assemble.ts'

function forms(infinitive: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const stem = infinitive.slice(0, -2)
  const future = [`${infinitive}á`, `${infinitive}ão`, `${infinitive}ia`, `${infinitive}iam`]
  if (infinitive.endsWith('ar')) {
    const finite = [`${stem}a`, `${stem}am`, `${stem}ou`, `${stem}aram`, `${stem}ava`, `${stem}avam`, ...future]
    return { finite, participle: [`${stem}ado`, `${stem}ada`], gerund: [`${stem}ando`] }
  }
  const past = infinitive.endsWith('er') ? [`${stem}eu`, `${stem}eram`] : [`${stem}iu`, `${stem}iram`]
  const finite = [`${stem}e`, `${stem}em`, ...past, `${stem}ia`, `${stem}iam`, ...future]
  return { finite, participle: [`${stem}ido`, `${stem}ida`], gerund: [infinitive.endsWith('er') ? `${stem}endo` : `${stem}indo`] }
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
  const infinitive = name.replace(/-se$/u, '')
  const all = forms(infinitive)
  if (infinitive === name) return { lemma: name, sets: [{ ...all, infinitive: [infinitive] }] }
  const finite = [...all.finite, ...all.finite.map((form) => `${form}-se`)]
  return {
    lemma: name,
    sets: [{ ...all, finite, gerund: [...all.gerund, ...all.gerund.map((form) => `${form}-se`)], infinitive: [infinitive, name] }],
  }
}
