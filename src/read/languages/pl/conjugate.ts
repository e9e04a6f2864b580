/**
 * Polish verb forms as news uses them: third person present or future, past in all genders, infinitive, gerund, and the
 * impersonal in -no/-to (poinformowano).
 *
 * A spec of `words.data.ts` is a lemma whose present follows its ending (dodać, informować, oświadczyć, krzyknąć), or
 * `mówić=mówi/mówią` with the present given, or `rzec=rzecze/rzekną^rzekł/rzekła/rzekli` with the past as well.
 * `_się` marks a reflexive verb; the pronoun may stand anywhere, so the verb is looked for alone.
 */
import type { Conjugated } from '../assemble.ts'

/** Third person singular and plural by the ending of the infinitive. */
function present(infinitive: string): [singular: string, plural: string] {
  const stem = infinitive.slice(0, -1)
  if (/(?:ow|yw|iw)ać$/u.test(infinitive)) return [`${infinitive.slice(0, -4)}uje`, `${infinitive.slice(0, -4)}ują`]
  if (infinitive.endsWith('nąć')) return [`${infinitive.slice(0, -3)}nie`, `${infinitive.slice(0, -3)}ną`]
  if (infinitive.endsWith('ać')) return [stem, `${stem}ją`]
  return [stem, infinitive.endsWith('yć') ? `${stem.slice(0, -1)}ą` : `${stem}ą`]
}

function past(infinitive: string): string[] {
  const cut = infinitive.slice(0, -2)
  if (infinitive.endsWith('nąć')) return [`${cut}ął`, `${cut}ęła`, `${cut}ęli`, `${cut}ęły`]
  if (infinitive.endsWith('eć')) return [`${cut}ał`, `${cut}ała`, `${cut}ało`, `${cut}eli`, `${cut}ały`]
  const stem = infinitive.slice(0, -1)
  return [`${stem}ł`, `${stem}ła`, `${stem}ło`, `${stem}li`, `${stem}ły`]
}

/** poinformowano, podano, ogłoszono (the last only where it is regular): a report without a reporter. */
function impersonal(infinitive: string): string[] {
  return infinitive.endsWith('ać') ? [`${infinitive.slice(0, -1)}no`] : []
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [name = '', rest = ''] = spec.split('=')
  const [given = '', pastForms] = rest.split('^')
  const infinitive = name.replace(/_się$/u, '')
  const [singular = '', plural = ''] = given === '' ? present(infinitive) : given.split('/')
  const finite = [singular, plural, ...(pastForms?.split('/') ?? past(infinitive)), ...impersonal(infinitive)]
  return { lemma: name, sets: [{ finite, infinitive: [infinitive], gerund: [`${plural}c`] }] }
}
