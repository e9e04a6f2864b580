/**
 * Mood: sentences that are reported by the form of their verb alone.
 *
 * In a language with such a mood ("Die Lage sei ruhig. Man habe Brot für drei Tage.") a main clause in it needs no cue: it
 * goes on with the words of the last attribution of its paragraph. The run ends at the first sentence in the plain mood
 * that has no cue. The irreal mood counts only inside such a run. Outside marks only; subordinate clauses show nothing.
 */
import { flag } from './compile-language.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { type Flat, itemHas, itemMark, itemPair, layFlat, wordAtItem } from './flat.ts'
import { firstSubject } from './take-content.ts'
import { has, type View, type Zone } from './view.ts'

type Mood = 'reported' | 'irreal' | 'plain' | null

const foldedAt = (view: View, word: number): string => view.facts[word]?.folded ?? ''

/** Mood of the main clause of a row: the first finite verb that no subordinating word leads. */
function moodOf(view: View, flat: Flat): Mood {
  const ask = view.compiled.language.mood
  if (!ask) return null
  let subordinate = false
  for (let i = 0; i < flat.at.length; i++) {
    const mark = itemMark(view, flat, i)
    if (mark === ',' || mark === ';' || mark === '–' || mark === ':') {
      subordinate = opensSubordinate(view, flat, i + 1)
      continue
    }
    if (i === 0) subordinate = opensSubordinate(view, flat, 0)
    const word = wordAtItem(flat, i)
    if (word < 0 || subordinate || view.facts[word]?.shape !== 'lower') continue
    const mood = ask(foldedAt(view, word), foldedAt(view, word - 1), foldedAt(view, word + 1))
    if (mood !== null) return mood
    if (itemHas(view, flat, i, flag.maybeVerb) && view.facts[wordAtItem(flat, i + 1)]?.shape !== 'capital') return 'plain'
  }
  return null
}

/** "and", "or": two main clauses stand side by side. */
function coordinates(view: View, word: number): boolean {
  return (view.compiled.language.grammar.coordinators ?? '').split(' ').includes(foldedAt(view, word))
}

/** Does a clause begin here that hangs on another: "that", "which", "because". */
function opensSubordinate(view: View, flat: Flat, i: number): boolean {
  const at = itemHas(view, flat, i, flag.preposition) ? i + 1 : i
  const word = wordAtItem(flat, at)
  if (word < 0) return false
  if (has(view, word, flag.relative)) return true
  if (has(view, word, flag.conjunction)) return !has(view, word, flag.adversative | flag.adverb) && !coordinates(view, word)
  return has(view, word, flag.determiner) && !has(view, word + 1, flag.verb) && i > 0 && verbLast(view, flat, at)
}

/** A clause after a comma that opens with an article and whose verb stands at its end is a relative clause. */
function verbLast(view: View, flat: Flat, from: number): boolean {
  let last = -1
  for (let i = from; i < flat.at.length && i < from + 30; i++) {
    const mark = itemMark(view, flat, i)
    if (mark !== '' && mark !== '-') break
    last = i
  }
  const word = wordAtItem(flat, last)
  return word >= 0 && last > from + 1 && has(view, word, flag.verb | flag.auxiliary | flag.modal) && !verbWithin(view, flat, from, last)
}

function verbWithin(view: View, flat: Flat, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemHas(view, flat, i, flag.auxiliary | flag.modal)) return true
  return false
}

/** The sentence without the marks at its ends. */
function contentOf(view: View, flat: Flat): Words | null {
  let a = 0
  let b = flat.at.length
  const loose = /^[.,;:!?…–—-]$/
  while (a < b && itemPair(flat, a) < 0 && loose.test(itemMark(view, flat, a))) a++
  while (b > a && itemPair(flat, b - 1) < 0 && loose.test(itemMark(view, flat, b - 1))) b--
  if (b - a < 3) return null
  const last = itemPair(flat, b - 1) >= 0 ? (view.pairs[itemPair(flat, b - 1)]?.closeAt ?? 0) + 1 : (flat.at[b - 1] ?? 0) + 1
  return [flat.at[a] ?? 0, last]
}

function continued(view: View, zone: Zone, flat: Flat, step: number, sourced: boolean): Draft | null {
  const content = contentOf(view, flat)
  if (!content) return null
  const pairs = view.pairs.filter((one) => one.openAt >= content[0] && one.closeAt < content[1] && one.parent < 0).map((one) => one.index)
  const note = sourced
    ? { rule: 'mood.continued', text: 'the mood of the verb goes on with the words reported before' }
    : { rule: 'mood.alone', text: 'the mood of the verb says that this is reported' }
  return {
    ...blankDraft(flat),
    zone: zone.index,
    type: pairs.length > 0 ? 'mixed' : 'free-indirect',
    content: [content],
    pairs,
    p: Math.max(0.6, 0.9 - 0.05 * step) - (sourced ? 0 : 0.2),
    notes: [note],
  }
}

/** Classes of what people only hear, think or hope. */
const private_ = new Set(['T', 'H'])

/** "Er rechne damit, dass …", "Sie habe gehört, dass …": the cue itself stands in the reported mood, so the whole sentence is said. */
function reportsItself(view: View, zone: Zone, held: readonly Draft[]): boolean {
  const one = held.length === 1 ? held[0] : undefined
  const word = one?.cueWords[0]?.[0]
  if (!one || word === undefined || one.frame !== 'verb' || one.type !== 'indirect' || (one.content[0]?.[0] ?? 0) < word) return false
  if (moodOf(view, layFlat(view, zone)) !== 'reported') return false
  for (let at = word; at >= Math.max(zone.from, word - 2); at--)
    if (view.compiled.language.mood?.(foldedAt(view, at), foldedAt(view, at - 1), foldedAt(view, at + 1)) === 'reported') return true
  return false
}

/** "Ihr Sohn winkt ab: Das bringe nichts.": whoever the words before the colon tell of says what follows it in the reported mood. */
function afterColon(view: View, zone: Zone, flat: Flat): Draft | null {
  for (let i = 2; i < flat.at.length - 3; i++) {
    if (itemMark(view, flat, i) !== ':') continue
    const rest: Zone = { ...zone, from: flat.at[i + 1] ?? zone.to }
    const clause = layFlat(view, rest)
    if (moodOf(view, clause) !== 'reported' || moodOf(view, layFlat(view, { ...zone, to: flat.at[i] ?? zone.to })) === 'reported')
      return null
    const row = { view, flat, cues: [], drafts: [], used: 0, taken: new Set<number>() }
    const subject = firstSubject(row, i)
    const draft = continued(view, zone, clause, 0, true)
    return draft && subject && (subject.kind !== 'nominal' || subject.noun !== null) ? { ...draft, subjects: [subject] } : null
  }
  return null
}

interface Run {
  block: number
  open: boolean
  step: number
}

/** Add what the mood alone reports. */
export function addMood(view: View, drafts: readonly Draft[]): Draft[] {
  if (!view.compiled.language.mood) return [...drafts]
  const byZone = new Map<number, Draft[]>()
  for (const one of drafts) byZone.set(one.zone, [...(byZone.get(one.zone) ?? []), one])
  const made: Draft[] = []
  const dropped = new Set<Draft>()
  const run: Run = { block: -1, open: false, step: 0 }
  for (const zone of view.zones.filter((one) => one.level < 0).sort((a, b) => a.from - b.from)) {
    const kind = view.blocks[zone.block]?.kind
    if (kind === 'heading' || kind === 'table') continue
    const held = (byZone.get(zone.index) ?? []).filter((one) => one.frame !== 'mood' && one.frame !== 'noun')
    if (held.length > 0) {
      const whole = reportsItself(view, zone, held)
      const draft = whole ? continued(view, zone, layFlat(view, zone), run.step, run.open && zone.block - run.block <= 1) : null
      if (draft) made.push(draft)
      for (const one of draft ? held : []) if (private_.has(one.cue?.verb?.class ?? '')) dropped.add(one)
      Object.assign(run, { block: zone.block, open: true, step: 0 })
      continue
    }
    const flat = layFlat(view, zone)
    const led = afterColon(view, zone, flat)
    if (led) {
      made.push(led)
      Object.assign(run, { block: zone.block, open: true, step: 1 })
      continue
    }
    const mood = moodOf(view, flat)
    const near = run.open && zone.block - run.block <= 1
    if (mood === 'reported' || (mood === 'irreal' && near)) {
      const draft = continued(view, zone, flat, run.step, near)
      if (draft) made.push(draft)
      Object.assign(run, { block: zone.block, open: true, step: run.step + 1 })
    } else if (mood === 'plain') Object.assign(run, { open: false })
  }
  return [...drafts.filter((one) => !dropped.has(one)), ...made].sort((a, b) => draftStart(a) - draftStart(b))
}
