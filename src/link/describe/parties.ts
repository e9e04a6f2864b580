/** The voices of a call: parties of all accounts joined by role, with the label of the fullest account and all others beside it. */
import type { CallStory, Decision, PartyRole } from '../../model/index.ts'
import { bagOf } from '../words/bag.ts'
import type { ReadIndex } from './read-index.ts'

interface Voice {
  id: string
  label: string
  role: PartyRole
  labels: string[]
}

/** Do two labels share a word or a concept ("soldier", "Soldat"). */
function alike(a: string, languageA: string, b: string, languageB: string): boolean {
  const [left, right] = [bagOf(a, languageA), bagOf(b, languageB)]
  return left.words.some(({ form }) =>
    right.words.some(
      (other) =>
        !form.stop &&
        (form.skeleton === other.form.skeleton ||
          (form.language === other.form.language && form.stems.some((stem) => other.form.stems.includes(stem))) ||
          form.concepts.some((id) => other.form.concepts.includes(id))),
    ),
  )
}

/** Parties of the call; at most eight voices. A person's name for a party wins over every account's. */
export function partiesOf(index: ReadIndex, decisions: readonly Decision[]): CallStory['parties'] {
  const voices: (Voice & { language: string })[] = []
  for (const account of [...index.accounts].sort((a, b) => b.parties.length - a.parties.length)) {
    const taken = new Set<Voice>()
    account.parties.forEach(({ label, role }, at) => {
      const renamed = decisions
        .map(({ body }) => body)
        .filter((body) => body.kind === 'rename-party' && body.account === account.id && isParty(index, account.id, body.party, at))
        .at(-1)
      const [name, part] = renamed?.kind === 'rename-party' ? [renamed.label, renamed.role ?? role] : [label, role]
      const free = voices.filter((voice) => !taken.has(voice))
      const same =
        free.find((voice) => voice.role === part && alike(voice.label, voice.language, name, account.language)) ??
        only(free.filter((voice) => voice.role === part && part !== 'unknown'))
      const voice = same ?? { id: `p${voices.length + 1}`, label: name, role: part, labels: [], language: account.language }
      if (!same) {
        if (voices.length >= 8) return
        voices.push(voice)
      }
      taken.add(voice)
      if (renamed) voice.label = name
      if (!voice.labels.includes(name)) voice.labels.push(name)
    })
  }
  return voices.map(({ id, label, role, labels }) => ({ id, label, role, labels }))
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

function isParty(index: ReadIndex, account: string, party: string, at: number): boolean {
  const held = index.accounts.find(({ id }) => id === account)
  const told = held ? index.told(held)?.parties[at] : undefined
  return told?.id === party || told?.label === party
}
