/**
 * English forms by rule: verbs (says, said, saying) and plurals (soldiers, wives).
 *
 * Only what cue verbs and person nouns need. A verb of several words ("point_out") bends its first word.
 */
import { doubling, irregular } from './cues.data.ts'
import { irregularPlurals } from './people.data.ts'

export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

const odd = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string, string, string, string])
    .map((row) => [row[0], row] as const),
)
const doubles = new Set(doubling.split(/\s+/))
const oddPlurals = pairs(irregularPlurals)

function pairs(list: string): Map<string, string> {
  const words = list.trim().split(/\s+/)
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '')
  return map
}

/** Forms of one verb word. */
function bend(verb: string): VerbForms {
  const row = odd.get(verb)
  if (row) return { base: row[0], third: row[1], past: row[2], participle: row[3], gerund: row[4] }
  const stem = doubles.has(verb) || /^[^aeiou]+[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.at(-1) : verb
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const past = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const gerund = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`
  return { base: verb, third, past, participle: past, gerund }
}

/** Forms of a verb; what follows its first word is kept: point_out → pointed out. */
export function conjugate(lemma: string): VerbForms {
  const [first = '', ...rest] = lemma.split('_')
  const forms = bend(first)
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return {
    base: forms.base + tail,
    third: forms.third + tail,
    past: forms.past + tail,
    participle: forms.participle + tail,
    gerund: forms.gerund + tail,
  }
}

/** The plural of a noun. */
export function plural(noun: string): string {
  const known = oddPlurals.get(noun)
  if (known) return known
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}
