/** What a site's robots.txt says, asked once a day per site. RFC 9309: not there = all allowed, out of reach = nothing is. */
import robotsParser from 'robots-parser'
import type { Fetch, FetchOptions } from '../../model/index.ts'
import type { Turns } from './turns.ts'

/** The answer for one address. `delay` in milliseconds, from `Crawl-delay`, at most a minute. */
export interface RobotsSay {
  readonly allowed: boolean
  readonly delay: number | null
}

export interface Robots {
  ask(url: string, options: FetchOptions): Promise<RobotsSay>
}

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

const parse = robotsParser as unknown as (url: string, text: string) => Rules
const keptFor = 24 * 3_600_000
const retriedAfter = 3_600_000
const mostBytes = 512_000

/** @param agent the name that robots.txt knows us by */
export function createRobots(fetch: Fetch, turns: Turns, now: () => number, agent: string): Robots {
  const known = new Map<string, { rules: Rules | 'nothing'; until: number }>()
  return {
    ask: async (url, options) => {
      const { origin, host } = new URL(url)
      let entry = known.get(origin)
      if (!entry || entry.until <= now()) {
        const rules = await turns.take(host, () => askRules(fetch, `${origin}/robots.txt`, options))
        entry = { rules, until: now() + (rules === 'nothing' ? retriedAfter : keptFor) }
        known.set(origin, entry)
      }
      if (entry.rules === 'nothing') return { allowed: false, delay: null }
      const delay = entry.rules.getCrawlDelay(agent)
      return { allowed: entry.rules.isAllowed(url, agent) !== false, delay: delay ? Math.min(delay * 1000, 60_000) : null }
    },
  }
}

async function askRules(fetch: Fetch, address: string, options: FetchOptions): Promise<Rules | 'nothing'> {
  try {
    const told = await fetch.get(address, { ...options, maxBytes: mostBytes })
    if (told.status >= 500 || told.status === 429) return 'nothing'
    return parse(address, told.status >= 400 ? '' : new TextDecoder().decode(told.body))
  } catch {
    return 'nothing'
  }
}
