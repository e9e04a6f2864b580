/** The generated corpus: false merges, B³, origins, circles, drift. `tsx bench/link-calls.ts [calls] [most accounts]` */
import { traceArticles } from '../src/link/index.ts'
import type { CallStory } from '../src/model/index.ts'
import { type Generated, generate } from './generate-calls.ts'
import { present, tablesFor } from './link-sets.ts'
import { machine, table } from './table.ts'

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`

function bCubed(stories: readonly CallStory[], truth: Generated): { p: number; r: number; merged: number } {
  const sizes = new Map<string, number>()
  for (const call of truth.callOf.values()) sizes.set(call, (sizes.get(call) ?? 0) + 1)
  let [p, r, merged] = [0, 0, 0]
  for (const { call } of stories) {
    const own = call.accounts.map((account) => truth.callOf.get(account) ?? '')
    if (new Set(own).size > 1) merged += own.length
    for (const one of own) {
      const same = own.filter((other) => other === one).length
      p += same / own.length
      r += same / (sizes.get(one) ?? 1)
    }
  }
  const n = truth.callOf.size
  return { p: p / n, r: r / n, merged: merged / n }
}

function bestOf(stories: readonly CallStory[], truth: Generated): Map<string, CallStory> {
  const best = new Map<string, CallStory>()
  for (const story of stories) {
    const call = truth.callOf.get(story.call.accounts[0] ?? '') ?? ''
    if (story.call.accounts.length > (best.get(call)?.call.accounts.length ?? 0)) best.set(call, story)
  }
  return best
}

function driftRows(stories: readonly CallStory[], truth: Generated): string[][] {
  const planted = new Map(truth.planted.map((one) => [`${one.account} ${one.statement}`, one.kind]))
  const counted = [
    'number',
    'negation',
    'hedge-added',
    'hedge-lost',
    'speaker',
    'role',
    'side',
    'intensity',
    'modality',
    'register',
  ] as const
  const [found, falsely] = [new Map<string, Set<string>>(), new Map<string, number>()]
  let pairs = 0
  for (const { quotes } of stories) {
    for (const { wordings, drift } of quotes) {
      pairs += Math.max(0, wordings.length - 1)
      for (const flag of drift) {
        const [from, to] = [wordings[flag.from], wordings[flag.to]]
        const names = [from, to].map((one) => `${one?.account} ${one?.statement}`)
        const hit = names.find(
          (name) =>
            planted.has(name) && (planted.get(name) === flag.kind || (planted.get(name) === 'hedge-added' && flag.kind === 'hedge-lost')),
        )
        if (hit) found.set(planted.get(hit) ?? '', (found.get(planted.get(hit) ?? '') ?? new Set()).add(hit))
        else if (flag.force === 'finding') falsely.set(flag.kind, (falsely.get(flag.kind) ?? 0) + 1)
      }
    }
  }
  return counted.map((kind) => {
    const all = truth.planted.filter((one) => one.kind === kind).length
    return [
      kind,
      `${all}`,
      all ? percent(found.get(kind)?.size ?? 0, all) : '–',
      `${((100 * (falsely.get(kind) ?? 0)) / Math.max(1, pairs)).toFixed(2)}`,
    ]
  })
}

async function main(): Promise<void> {
  if (!present) return console.log('bench skipped: ../shared/bench/link is not there.')
  const [calls = 200, most = 40] = process.argv.slice(2).map(Number)
  const truth = generate(calls, most, Number(process.env.SEED ?? 5))
  const tables = await tablesFor(['en', 'de', 'uk', 'ru', 'fr', 'es'])
  const started = performance.now()
  const { calls: stories } = traceArticles(truth.articles, [], { tables })
  const seconds = (performance.now() - started) / 1000
  const { p, r, merged } = bCubed(stories, truth)
  const best = bestOf(stories, truth)
  const origins = [...best].filter(
    ([
      call,
      {
        provenance: { origins: own },
      },
    ]) => {
      const right = truth.originsOf.get(call) ?? 0
      return own.atLeast <= right && own.atMost >= right && own.atMost - own.atLeast <= 2
    },
  )
  const circled = [...best].filter(([, { provenance }]) => provenance.circles.length > 0).map(([call]) => call)
  const right = circled.filter((call) => truth.circles.has(call)).length
  console.log(machine())
  console.log(`${truth.articles.length} articles of ${calls} calls, traced in ${seconds.toFixed(1)} s`)
  console.log(
    table(
      ['measure', 'figure'],
      [
        ['accounts in a call that holds another call too', percent(merged, 1)],
        ['B³ precision / recall / F1', `${p.toFixed(3)} / ${r.toFixed(3)} / ${((2 * p * r) / (p + r)).toFixed(3)}`],
        ['calls whose origins are right', percent(origins.length, best.size)],
        ['circles found', `${right} of ${truth.circles.size}, ${circled.length - right} false`],
      ],
    ),
  )
  console.log(table(['drift', 'planted', 'found', 'false per 100 pairs'], driftRows(stories, truth)))
}

await main()
