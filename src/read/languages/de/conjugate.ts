/**
 * German verb forms as news uses them: third person present and preterite, Konjunktiv I, participle, infinitive.
 *
 * A spec of `verbs.data.ts` is `meinen` (weak), `mit+teilen` (weak, separable) or `ab+fangen/fängt/fing/gefangen`
 * (present, preterite, participle given). A separable verb gives two sets: the split one ("teilte … mit") and the joined
 * one of subordinate clauses ("wie er mitteilte").
 */
import type { Conjugated, VerbForms } from '../assemble.ts'

const INSEPARABLE = /^(?:be|ge|er|ver|ent|emp|zer|miss|wider|unter|über|hinter|prophe)|ieren$/u

interface Stems {
  readonly present: string
  readonly preterite: string
  readonly participle: string
}

/** Stems of a weak verb by rule: antworten → antwortet, antwortete, geantwortet. */
function weak(infinitive: string): Stems {
  const stem = /(?:el|er)n$/u.test(infinitive) ? infinitive.slice(0, -1) : infinitive.slice(0, -2)
  const link = /(?:[td]|chn|ffn|gn|dm|tm)$/u.test(stem) ? 'e' : ''
  const present = `${stem}${link}t`
  return { present, preterite: `${present}e`, participle: INSEPARABLE.test(infinitive) ? present : `ge${present}` }
}

/** Third person singular of Konjunktiv I: sage, habe, sammle. */
function subjunctive(infinitive: string): string {
  if (infinitive.endsWith('eln')) return `${infinitive.slice(0, -3)}le`
  return infinitive.endsWith('ern') ? `${infinitive.slice(0, -1)}e` : infinitive.slice(0, -1)
}

/** Plural of a preterite: sagte → sagten, fing → fingen, las → lasen. */
function plural(preterite: string): string {
  return preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`
}

function split(particle: string, infinitive: string, finite: readonly string[], stems: Stems): VerbForms[] {
  return [
    { finite, particle },
    {
      finite: finite.map((form) => particle + form),
      infinitive: [particle + infinitive, `${particle}zu${infinitive}`],
      gerund: [`${particle}${infinitive}d`],
      participle: [particle + stems.participle],
    },
  ]
}

/** All forms of one spec of the verb list. */
export function conjugate(spec: string): Conjugated {
  const [name = '', ...given] = spec.split('/')
  const plus = name.indexOf('+')
  const particle = plus < 0 ? '' : name.slice(0, plus)
  const infinitive = name.slice(plus + 1)
  const rule = weak(infinitive)
  const stems = { present: given[0] ?? rule.present, preterite: given[1] ?? rule.preterite, participle: given[2] ?? rule.participle }
  const finite = [stems.present, stems.preterite, plural(stems.preterite), infinitive, subjunctive(infinitive)]
  const lemma = particle + infinitive
  if (particle !== '') return { lemma, sets: split(particle, infinitive, finite, stems) }
  return { lemma, sets: [{ finite, infinitive: [infinitive], gerund: [`${infinitive}d`], participle: [stems.participle] }] }
}
