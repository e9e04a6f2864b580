/** Drift: of each kind planted pairs of accounts, how many are found at the right hop, and what is flagged besides. `SEED=31 tsx bench/link-drift.ts [each]` */
import { traceArticles } from '../src/link/index.ts'
import type { DriftKind } from '../src/model/index.ts'
import { plantedKinds, plantPairs } from './plant-drift.ts'
import { machine, table } from './table.ts'

/** Kinds that follow from a planted one: a joined line is missing where it was, a lost hedge changes a word. */
const follows: Partial<Record<DriftKind, readonly DriftKind[]>> = {
  joined: ['cut', 'wording'],
  cut: ['wording', 'register', 'modality'],
  moved: ['joined'],
}

const each = Number(process.argv[2] ?? 40)
const found = new Map<DriftKind, number>()
const besides = new Map<DriftKind, number>()
let [lines, apart] = [0, 0]
for (const { kind, articles } of plantPairs(each, Number(process.env.SEED ?? 31))) {
  const { calls } = traceArticles(articles, [])
  if (calls.length !== 1) apart++
  const flags = calls.flatMap(({ quotes }) => quotes.flatMap(({ drift }) => drift.map((flag) => flag.kind)))
  lines += calls.reduce((sum, { quotes }) => sum + quotes.length, 0)
  if (kind && flags.includes(kind)) found.set(kind, (found.get(kind) ?? 0) + 1)
  const allowed = kind ? [kind, ...(follows[kind] ?? [])] : []
  for (const flag of flags) if (!allowed.includes(flag)) besides.set(flag, (besides.get(flag) ?? 0) + 1)
}
console.log(machine())
console.log(`${each} pairs of each kind, ${lines} lines; ${apart} pairs were not joined`)
console.log(
  table(
    ['drift', 'found', 'false per 100 lines'],
    [...plantedKinds, 'wording' as const].map((kind) => [
      kind,
      kind === 'wording' ? '–' : `${((100 * (found.get(kind) ?? 0)) / each).toFixed(1)} %`,
      ((100 * (besides.get(kind) ?? 0)) / lines).toFixed(2),
    ]),
  ),
)
