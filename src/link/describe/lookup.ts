/** Things by the signs they have, in the order they were put in: what shares a sign is worth a comparison, nothing else is. */
export interface Lookup<T> {
  put(one: T, signs: readonly string[]): void
  /** Those that share a sign, each once, the first put in first. */
  sharing(signs: readonly string[]): T[]
}

export function lookup<T>(): Lookup<T> {
  const places = new Map<T, number>()
  const bySign = new Map<string, Set<T>>()
  return {
    put: (one, signs) => {
      if (!places.has(one)) places.set(one, places.size)
      for (const sign of signs) {
        const list = bySign.get(sign)
        if (list) list.add(one)
        else bySign.set(sign, new Set([one]))
      }
    },
    sharing: (signs) => {
      const found = new Set(signs.flatMap((sign) => [...(bySign.get(sign) ?? [])]))
      return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    },
  }
}
