/**
 * Hedges: words by which distance is kept ("apparently", "is said to have", "suspected").
 *
 * A hedge beside the speech verb weakens the attribution; inside the clause it weakens what is said; before a party, a
 * carrier or a recording it weakens the link. One is never dropped: a lost hedge turns a rumour into a fact. Words inside
 * quotation marks are the speaker's own and no hedge of the article.
 */
import type { Commitment, Hedge } from '../model/index.ts'
import type { Found } from '../text/index.ts'
import { flag } from './compile-language.ts'
import type { Draft, Words } from './draft.ts'
import type { Meaning } from './meanings.ts'
import { has, phrasesIn, spanOf, type View } from './view.ts'

type Raw = Omit<Hedge, 'id' | 'by'>

const inside = (from: number, to: number, ranges: readonly Words[]): boolean => ranges.some(([a, b]) => from >= a && to <= b)

/** Is this word inside a quotation that is deeper than the statement's own level. */
function quoted(view: View, draft: Draft, word: number): boolean {
  const zone = view.zones[view.zoneOf[word] ?? -1]
  return zone !== undefined && zone.level !== draft.level && view.pairs[zone.level]?.kind === 'quote'
}

/** An approximator counts only before a number. */
function approximates(view: View, to: number): boolean {
  return has(view, to, flag.number)
}

function rawHedge(view: View, draft: Draft, hit: Found<Meaning>): Raw | null {
  const { from, to, what } = hit
  if (quoted(view, draft, from)) return null
  const span = spanOf(view, from, to)
  const inContent = inside(from, to, draft.content)
  const around = inside(from, to, draft.around)
  if (what.kind === 'reportative')
    return { span, kind: 'reportative', scope: inContent && !around ? 'content' : 'attribution', strength: what.strength }
  if (what.kind === 'particle') return { span, kind: 'reportative', scope: 'attribution', strength: 'medium' }
  if (what.kind !== 'hedge' || !(inContent || around)) return null
  const { kind, strength } = what.word
  if (kind === 'approximator' && !approximates(view, to)) return null
  if (kind === 'modal' && (!inContent || (view.facts[from]?.shape === 'capital' && view.zones[view.zoneOf[from] ?? -1]?.from !== from)))
    return null
  const asked = draft.content.some(([a]) => a === from) && view.compiled.language.guessCases !== undefined
  if (kind === 'modal' && (has(view, from - 1, flag.negation) || asked)) return null
  // "розповідає, ніби …" keeps distance; "темно, ніби вночі" inside what is said only likens.
  if (inContent && !around && phrasesIn(view, from, to).some((one) => one.what.kind === 'complementiser')) return null
  const scope = inContent ? 'content' : 'attribution'
  return { span, kind, scope, strength }
}

/** Words in which hedges of a draft are looked for: its sentence, where it stands at the draft's level. */
function reach(view: View, draft: Draft): Words[] {
  const zone = view.zones[draft.zone]
  const rows: Words[] = [...draft.content, ...draft.around]
  return zone ? rows.map(([a, b]): Words => [Math.max(a, zone.from), Math.min(b, zone.to)]) : rows
}

/** Hedges of one draft, longest first where they overlap. */
export function findHedges(view: View, draft: Draft): Raw[] {
  const rows: Raw[] = []
  for (const [from, to] of reach(view, draft)) {
    if (from >= to) continue
    for (const hit of phrasesIn(view, from, Math.min(to, from + 400))) {
      const made = rawHedge(view, draft, hit)
      if (made) rows.push(made)
    }
  }
  rows.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return rows.filter((one, at) => !rows.slice(0, at).some((other) => other.span[0] <= one.span[0] && other.span[1] >= one.span[1]))
}

/** How far the article itself stands behind what is said. */
export function commitmentOf(draft: Draft, hedges: readonly Raw[]): Commitment {
  const lemma = draft.cue?.verb?.lemma ?? ''
  const type = draft.cue?.verb?.class ?? draft.cue?.noun?.class ?? 'N'
  if (hedges.some((one) => one.kind === 'distancing' || one.kind === 'reportative') || type === 'X') return 'PS+'
  if (hedges.some((one) => one.kind === 'epistemic' && one.scope === 'content')) return 'PR+'
  return affirming.has(lemma) && !draft.cue?.negated ? 'PR+' : 'UU'
}

/** Verbs that take what is said as so. */
const affirming = new Set(
  'admit acknowledge concede confess confirm reveal disclose recall einräumen zugeben gestehen bestätigen визнати визнавати підтвердити підтверджувати признать признавать подтвердить подтверждать admettre reconnaître avouer confirmer admitir reconocer confirmar przyznać potwierdzić'.split(
    ' ',
  ),
)
