/** Ports in memory for this room's tests: exhibits in a map, children that run at once in this process, a clock that stands. */
import { createHash } from 'node:crypto'
import type { Children, Clock, Exhibit, Exhibits, Fetch, SealFacts } from '../../model/index.ts'
import { collect } from '../collect.ts'
import type { Collected, CollectInput, CollectPorts } from '../contract.ts'
import { createFetch } from '../fetch/create-fetch.ts'
import { withoutFrontMatter } from '../from/front-matter.ts'
import { type OpenTask, openToSpool } from '../open/to-spool.ts'

export const clock: Clock = { now: () => '2026-01-02T03:04:05.000Z' }

/** Children without a process: the task itself, at once. */
export const sameProcess: Children = {
  run: async <T>(task: string, input: unknown): Promise<T> => {
    if (task !== 'open-container') throw new Error(`no task ${task} here`)
    return (await openToSpool(input as OpenTask)) as T
  },
}

export interface MemoryExhibits extends Exhibits {
  readonly sealed: Map<string, Uint8Array>
  readonly facts: Exhibit[]
}

export function memoryExhibits(): MemoryExhibits {
  const sealed = new Map<string, Uint8Array>()
  const facts: Exhibit[] = []
  return {
    sealed,
    facts,
    seal: async (bytes, about: SealFacts) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) chunks.push(chunk)
      const whole = Buffer.concat(chunks)
      const sha256 = createHash('sha256').update(whole).digest('hex')
      const fresh = !sealed.has(sha256)
      sealed.set(sha256, whole)
      const exhibit: Exhibit = { ...about, sha256, bytes: whole.length, sealedAt: clock.now() }
      facts.push(exhibit)
      return { exhibit, fresh, entry: facts.length - 1 }
    },
    bytes: async (sha256) => sealed.get(sha256) ?? new Uint8Array(),
    stream: async function* (sha256, range) {
      const whole = sealed.get(sha256)
      if (whole) yield range ? whole.subarray(range.start, range.end) : whole
    },
    has: async (sha256) => sealed.has(sha256),
  }
}

/** Ports for one test; what is given replaces what is there. */
export function memoryPorts(own: Partial<CollectPorts> = {}): CollectPorts & { readonly exhibits: MemoryExhibits } {
  const exhibits = memoryExhibits()
  const fetch: Fetch = createFetch(clock, { limits: { connectTime: 1000, firstByteTime: 500, totalTime: 1500 } })
  return { fetch, children: sameProcess, clock, ...own, exhibits }
}

/** Run the walk to its end and sort what came. */
export async function collectAll(input: CollectInput, ports: CollectPorts = memoryPorts()) {
  const all: Collected[] = []
  for await (const one of collect(input, ports)) all.push(one)
  const exhibits = all.flatMap((one) => ('exhibit' in one ? [one.exhibit] : []))
  const troubles = all.flatMap((one) => ('trouble' in one ? [one] : []))
  return { all, exhibits, troubles, codes: troubles.map(({ trouble }) => trouble.code) }
}

/** The text of a sealed exhibit, without the head that our readers write. */
export const bodyOf = (ports: { readonly exhibits: MemoryExhibits }, exhibit: Exhibit): string => withoutFrontMatter(textOf(ports, exhibit))

/** The text of a sealed exhibit. */
export const textOf = (ports: { readonly exhibits: MemoryExhibits }, exhibit: Exhibit): string =>
  new TextDecoder().decode(ports.exhibits.sealed.get(exhibit.sha256))
