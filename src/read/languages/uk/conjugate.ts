/**
 * Ukrainian verb forms as news uses them: third person present or future, past in all genders, infinitive, gerund,
 * the impersonal in -но/-то.
 *
 * A spec of `verbs.data.ts` is a lemma whose present follows its ending (повідомляти, наголошувати, заявити, крикнути), or
 * `казати=каже/кажуть` with the present given (`переконаний~переконаний,переконана` gives an adjective that is a cue) (without -ться), or `перекласти=перекладе/перекладуть^перекла` with the
 * past stem given as well; a past stem ending in `!` has no -в in the masculine (наполіг!).
 */
import type { Conjugated } from '../assemble.ts'

/** Third person singular and plural by the ending of the infinitive. */
function present(infinitive: string): [singular: string, plural: string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('увати')) return [`${infinitive.slice(0, -5)}ує`, `${infinitive.slice(0, -5)}ують`]
  if (infinitive.endsWith('ювати')) return [`${infinitive.slice(0, -5)}ює`, `${infinitive.slice(0, -5)}юють`]
  if (infinitive.endsWith('нути')) return [`${infinitive.slice(0, -4)}не`, `${infinitive.slice(0, -4)}нуть`]
  if (!infinitive.endsWith('ити')) return [`${stem}є`, `${stem}ють`]
  const root = stem.slice(0, -1)
  if (/[бпвмф]$/u.test(root)) return [`${root}ить`, `${root}лять`]
  return [`${root}ить`, /[жчшщ]$/u.test(root) ? `${root}ать` : `${root}ять`]
}

function past(stem: string): string[] {
  const bare = stem.endsWith('!')
  const root = bare ? stem.slice(0, -1) : stem
  return [bare ? root : `${root}в`, `${root}ла`, `${root}ло`, `${root}ли`]
}

function reflexive(form: string): string[] {
  if (/[єе]$/u.test(form)) return [`${form}ться`]
  return /[ваои]$/u.test(form) && !form.endsWith('ти') ? [`${form}ся`, `${form}сь`] : [`${form}ся`]
}

/** повідомлено, сказано, перехоплено: a report without a reporter. */
function impersonal(infinitive: string): string[] {
  if (infinitive.endsWith('нути')) return [`${infinitive.slice(0, -3)}то`]
  if (/[ая]ти$/u.test(infinitive)) return [`${infinitive.slice(0, -2)}но`]
  if (!infinitive.endsWith('ити')) return []
  const root = infinitive.slice(0, -3)
  return [/[бпвмф]$/u.test(root) ? `${root}лено` : `${root}ено`]
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [adjective = '', short] = spec.split('~')
  if (short !== undefined) return { lemma: adjective, sets: [{ finite: short.split(',') }] }
  const [name = '', rest = ''] = spec.split('=')
  const [given = '', stem] = rest.split('^')
  const isReflexive = name.endsWith('ся')
  const infinitive = isReflexive ? name.slice(0, -2) : name
  const [singular = '', plural = ''] = given === '' ? present(infinitive) : given.split('/')
  const finite = [singular, plural, ...past(stem ?? infinitive.slice(0, -2))]
  const gerund = [`${plural.slice(0, -2)}чи`]
  const perfect = `${past(stem ?? infinitive.slice(0, -2))[0]}ши`
  if (isReflexive) {
    const gerunds = [...gerund, perfect].map((form) => `${form}сь`)
    return {
      lemma: name,
      sets: [{ finite: finite.flatMap(reflexive), infinitive: [`${infinitive}ся`, `${infinitive}сь`], gerund: gerunds }],
    }
  }
  return { lemma: name, sets: [{ finite: [...finite, ...impersonal(infinitive)], infinitive: [infinitive], gerund: [...gerund, perfect] }] }
}
