/** A feed in a private network that the user allowed: it gets no further than to itself. */
import { expect, it } from 'vitest'
import type { Fetch, Fetched } from '../../model/index.ts'
import { memoryExhibits, sameProcess } from '../testing/memory-ports.ts'
import { watchPorts } from './keep-watching.ts'
import { pollWatch } from './poll.ts'
import { newState, type Watch, type WatchState } from './state.ts'

const clock = { now: () => '2026-01-01T00:00:00.000Z' }
const watch: Watch = { id: 'w1', url: 'http://wire.intranet:8080/feed', terms: ['перехоп'], minutes: null, allowPrivate: true }

type Answers = Readonly<Record<string, Partial<Fetched> & { text: string }>>

/** A network that answers from memory. `asked`: each address, and whether it came with leave to be private. */
function network(answers: Answers): { fetch: Fetch; asked: [string, boolean][] } {
  const asked: [string, boolean][] = []
  const fetch: Fetch = {
    get: async (url, options = {}) => {
      asked.push([url, options.allowPrivate === true])
      const { text, ...more } = answers[url] ?? { text: '' }
      return { url, redirects: [], status: 200, headers: {}, body: new TextEncoder().encode(text), fetchedAt: clock.now(), ...more }
    },
  }
  return { fetch, asked }
}

async function poll(answers: Answers, before: WatchState = newState(watch, clock.now())) {
  const { fetch, asked } = network(answers)
  const about = { contact: 'desk@news.example', version: '0.1', who: 'ada', random: () => 0.5 }
  const ports = watchPorts({ ...about, exhibits: memoryExhibits(), fetch, children: sameProcess, clock, sleep: async () => {} })
  let state = before
  for await (const one of pollWatch(watch, before, ports)) if ('state' in one) state = one.state
  return { asked, state }
}

const feed = (link: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>River</title><item><guid>1</guid><title>Перехоплення</title><link>${link}</link></item></channel></rss>`

it.each([
  ['a page of its own', 'http://wire.intranet:8080/1', true],
  ['another service of its host', 'http://wire.intranet:9200/_all', false],
  ['the router', 'http://192.168.0.1/reboot', false],
  ['this machine', 'http://127.0.0.1:8080/1', false],
])('%s is asked for with leave: %s %s', async (_name, link, leave) => {
  const { asked } = await poll({ [watch.url]: { text: feed(link) } })
  expect(asked).toContainEqual([watch.url, true])
  expect(asked.filter(([url]) => url !== watch.url)).toEqual([
    [`${new URL(link).origin}/robots.txt`, leave],
    [link, leave],
  ])
})

it('a feed that moves away for good takes no leave with it', async () => {
  const { state } = await poll({ [watch.url]: { text: feed(''), movedTo: 'http://elsewhere.example/feed' } })
  expect(state.url).toBe('http://elsewhere.example/feed')
  const { asked } = await poll({}, { ...state, nextAt: clock.now() })
  expect(asked[0]).toEqual(['http://elsewhere.example/feed', false])
})
