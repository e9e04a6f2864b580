/** Groups that grow together (union–find, by size), with their members. Deterministic: the order of members is that of joining. */

export interface Groups {
  find(one: string): string
  members(one: string): readonly string[]
  join(a: string, b: string): void
}

export function groupsOf(all: readonly string[]): Groups {
  const parent = new Map(all.map((one) => [one, one]))
  const lists = new Map(all.map((one): [string, string[]] => [one, [one]]))
  const find = (one: string): string => {
    let root = one
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up
    let at = one
    while (at !== root) {
      const up = parent.get(at) ?? root
      parent.set(at, root)
      at = up
    }
    return root
  }
  return {
    find,
    members: (one) => lists.get(find(one)) ?? [one],
    join: (a, b) => {
      const [left, right] = [find(a), find(b)]
      if (left === right) return
      const [into, from] = (lists.get(left)?.length ?? 1) >= (lists.get(right)?.length ?? 1) ? [left, right] : [right, left]
      parent.set(from, into)
      lists.get(into)?.push(...(lists.get(from) ?? [from]))
      lists.delete(from)
    },
  }
}
