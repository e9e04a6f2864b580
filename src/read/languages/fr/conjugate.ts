/**
 * French verb forms as news uses them: third person of present, imperfect, past historic, future and conditional;
 * participle, gerund, infinitive.
 *
 * A spec of `verbs.data.ts` is a regular verb in -er or -ir (affirmer, avertir), `révéler/révèl` with the stressed stem,
 * or `dire=finite,finite,…|participle,…|gerund` with all forms spelled out. `_` stands for a blank.
 */
import type { Conjugated } from '../assemble.ts'

function regularEr(infinitive: string, stressed: string): Conjugated {
  const stem = infinitive.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const finite = [
    `${stressed}e`,
    `${stressed}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}èrent`,
    `${infinitive}a`,
    `${infinitive}ait`,
  ]
  const participle = [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`]
  return { lemma: infinitive, sets: [{ finite, infinitive: [infinitive], gerund: [`${soft}ant`], participle }] }
}

function regularIr(infinitive: string): Conjugated {
  const stem = infinitive.slice(0, -2)
  const finite = [`${stem}it`, `${stem}issent`, `${stem}issait`, `${stem}issaient`, `${stem}irent`, `${infinitive}a`, `${infinitive}ait`]
  return {
    lemma: infinitive,
    sets: [{ finite, infinitive: [infinitive], gerund: [`${stem}issant`], participle: [`${stem}i`, `${stem}ie`, `${stem}is`] }],
  }
}

/** `s'exclamer`, `se_plaindre`: their perfect takes être and must not be read as a passive. */
const reflexive = /^(?:s'|se_)/u

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [name = '', forms] = spec.split('=')
  if (forms !== undefined) {
    const [finite = '', participle = '', gerund = ''] = forms.split('|')
    const past = participle.split(',')
    const compound = reflexive.test(name) ? past.flatMap((one) => [`s'est_${one}`, `se_sont_${one}`, `s'était_${one}`]) : []
    const sets = [{ finite: [...finite.split(','), ...compound], participle: past, gerund: gerund.split(','), infinitive: [name] }]
    return { lemma: name, sets }
  }
  const [infinitive = '', stressed] = name.split('/')
  return infinitive.endsWith('ir') ? regularIr(infinitive) : regularEr(infinitive, stressed ?? infinitive.slice(0, -2))
}
