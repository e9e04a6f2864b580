/**
 * Spanish verb forms as news uses them: third person of present, preterite, imperfect, future and conditional;
 * participle, gerund, infinitive.
 *
 * A spec of `words.data.ts` is a regular verb (afirmar, explicar, exigir, quejarse), or
 * `decir=finite,finite,…|participle|gerund` with the forms spelled out. `_` stands for a blank.
 */
import type { Conjugated } from '../assemble.ts'

function forms(stem: string, infinitive: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const future = [`${infinitive}á`, `${infinitive}án`, `${infinitive}ía`, `${infinitive}ían`]
  if (infinitive.endsWith('ar')) {
    const finite = [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`, ...future]
    return { finite, participle: [`${stem}ado`, `${stem}ada`], gerund: [`${stem}ando`] }
  }
  const finite = [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}ían`, ...future]
  return { finite, participle: [`${stem}ido`, `${stem}ida`], gerund: [`${stem}iendo`] }
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [name = '', given] = spec.split('=')
  const infinitive = name.replace(/se$/u, '')
  if (given !== undefined) {
    const [finite = '', participle = '', gerund = ''] = given.split('|')
    return {
      lemma: name,
      sets: [{ finite: finite.split(','), participle: participle.split(','), gerund: gerund.split(','), infinitive: [name] }],
    }
  }
  const all = forms(infinitive.slice(0, -2), infinitive)
  const gerund =
    name === infinitive ? all.gerund : [...all.gerund, `${all.gerund[0]?.replace(/ando$/u, 'ándo').replace(/iendo$/u, 'iéndo')}se`]
  return { lemma: name, sets: [{ ...all, gerund, infinitive: [infinitive, name] }] }
}
