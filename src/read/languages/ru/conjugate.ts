/**
 * Russian verb forms as news uses them: third person present or future, past in all genders, infinitive, gerund, and the
 * short passive (сообщено, сказано).
 *
 * A spec of `verbs.data.ts` is a lemma whose present follows its ending (сообщать, комментировать, заявить, крикнуть), or
 * `сказать=скажет/скажут` with the present given (`уверен~уверен,уверена` gives an adjective that is a cue) (without -ся), or `опровергнуть=опровергнет/опровергнут^опроверг!` with
 * the past stem as well; a stem ending in `!` has no -л in the masculine unless it ends in -ё. Forms with ё are also
 * given with е, which is how most of the press writes them.
 */
import type { Conjugated } from '../assemble.ts'

/** Third person singular and plural by the ending of the infinitive. */
function present(infinitive: string): [singular: string, plural: string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('овать')) return [`${infinitive.slice(0, -5)}ует`, `${infinitive.slice(0, -5)}уют`]
  if (infinitive.endsWith('нуть')) return [`${infinitive.slice(0, -4)}нет`, `${infinitive.slice(0, -4)}нут`]
  if (!infinitive.endsWith('ить')) return [`${stem}ет`, `${stem}ют`]
  const root = stem.slice(0, -1)
  return [`${root}ит`, /[жчшщ]$/u.test(root) ? `${root}ат` : `${root}ят`]
}

function past(stem: string): string[] {
  if (!stem.endsWith('!')) return [`${stem}л`, `${stem}ла`, `${stem}ло`, `${stem}ли`]
  const root = stem.slice(0, -1)
  const rest = root.replace(/ё$/u, '')
  return [root.endsWith('ё') ? `${root}л` : root, `${rest}ла`, `${rest}ло`, `${rest}ли`]
}

function reflexive(form: string): string {
  return /[аоиеу]$/u.test(form) ? `${form}сь` : `${form}ся`
}

/** сказано, сообщено: a report without a reporter. */
function impersonal(infinitive: string): string[] {
  return /[ая]ть$/u.test(infinitive) ? [`${infinitive.slice(0, -2)}но`] : []
}

/** говорят → говоря, сообщают → сообщая, пишут → none. */
function gerunds(plural: string, stem: string): string[] {
  const perfect = stem.endsWith('!') ? [] : [`${stem}в`]
  return /[юя]т$/u.test(plural) ? [`${plural.slice(0, -2)}я`, ...perfect] : perfect
}

function withE(forms: readonly string[]): string[] {
  return [...forms, ...forms.filter((form) => form.includes('ё')).map((form) => form.replaceAll('ё', 'е'))]
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [adjective = '', short] = spec.split('~')
  if (short !== undefined) return { lemma: adjective, sets: [{ finite: short.split(',') }] }
  const [name = '', rest = ''] = spec.split('=')
  const [given = '', stem] = rest.split('^')
  const isReflexive = /с[яь]$/u.test(name)
  const infinitive = isReflexive ? name.slice(0, -2) : name
  const [singular = '', plural = ''] = given === '' ? present(infinitive) : given.split('/')
  const pastStem = stem ?? infinitive.slice(0, -2)
  const finite = [singular, plural, ...past(pastStem)]
  const gerund = gerunds(plural, pastStem)
  if (isReflexive) {
    const perfect = gerund.map((form) => (form.endsWith('в') ? `${form}шись` : `${form}сь`))
    return { lemma: name, sets: [{ finite: withE(finite.map(reflexive)), infinitive: [name], gerund: withE(perfect) }] }
  }
  return {
    lemma: name,
    sets: [{ finite: withE([...finite, ...impersonal(infinitive)]), infinitive: withE([infinitive]), gerund: withE(gerund) }],
  }
}
